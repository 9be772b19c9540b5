import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { fromNote, moveGuide } from '../shared/migrations';
import { migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/address-changed-in-place',
  title: {
    en: 'A server that agents know by its address gets another one',
    ja: 'IP で管理中のサーバのアドレスを変更',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('IP アドレスで管理している場合')],
  messages: {
    changed: template({
      en: 'Agents know this server by the address {old}, and it is to get another. They lose it and have to be installed anew; before that, let them know it by a host name, or move them away for a while.',
      ja: 'クライアントは {old} でサーバを識別しており、変更後は通信できません。変更前に「Web サーバ」の値をホスト名にするか、クライアントを一時的に移動してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents call the address that they were told. Once the same computer has another one nobody can tell them, and only a new installation of each agent helps. Before the change there are two ways: build up name resolution, set the host name under "Web Server" in the console, and change the address then; or install a server on another computer, move the agents there, change the address, and move them back.',
      whenItIsFine:
        "When another computer takes over, a change notice leads agents there. Whether it is another one is told by the computer names in both servers' files; without them nothing is said.",
    },
    ja: {
      why: 'クライアントは通知されたアドレスに接続します。同じコンピュータのアドレスを変更した後では知らせる方法がなく、再インストールが必要です。変更前であれば 2 つの方法があります。名前解決できる環境を構築して Web マネージャの値をホスト名に変更してから IP アドレスを変更するか、別のサーバにクライアントを一時的に移動し、変更後に元へ戻します。',
      whenItIsFine:
        '別のコンピュータへ移行する場合は、変更通知で移行できます。同じコンピュータかどうかは両方のファイルのコンピュータ名で判断し、分からない場合は指摘しません。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const { from, to, verdict } of migrations) {
      const { naming, address, computer } = verdict.inputs;
      if (from?.name === undefined || to?.name === undefined) continue;
      if (naming !== 'address' || address !== 'changed' || computer !== 'same') continue;
      report({
        message: 'changed',
        at: to.name.at,
        args: { old: from.name.value },
        related: [...fromNote(from.name), ...fromNote(from.computer)],
      });
    }
  },
});

const OLD = serverIni('192.168.0.10');

export const examples: RuleExamples = [
  {
    name: 'the same computer with another address',
    files: servers(OLD, `; 🏢\r\n${serverIni('⟦192.168.0.20⟧')}`),
    finds: ['changed'],
  },
  {
    name: 'another computer takes over',
    files: servers(OLD, serverIni('192.168.0.20', { computer: 'NEWSV' })),
    finds: [],
  },
  { name: 'the address stays', files: servers(OLD, serverIni('192.168.0.10')), finds: [] },
  {
    name: 'a host name comes first, as the guide has it, while the address stays',
    files: {
      ...servers(OLD, serverIni('avsv')),
      'new/hosts': '192.168.0.10 avsv\r\n',
      'clusterconf.json': migrationState('"method": "notify"'),
    },
    finds: [],
  },
];
