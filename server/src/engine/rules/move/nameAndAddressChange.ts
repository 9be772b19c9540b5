import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { fromNote, isAgainst, methodNote, moveGuide } from '../shared/migrations';
import { migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/name-and-address-change',
  title: {
    en: 'A move by DNS that changes both name and address',
    ja: 'DNS の変更で FQDN と IP が両方変わる',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('FQDN で登録されている場合')],
  messages: {
    both: template({
      en: 'The name changes from "{old}" to "{name}" and the address as well, which the vendor does not support by DNS. Agents will not find the new server; keep the name, or send a change notice.',
      ja: '名前が「{old}」から「{name}」に、IP アドレスも変わります。DNS の変更では移行できません。FQDN を同じにするか、変更通知にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A switch in DNS leads the name that agents know to another address. Nobody tells them another name. The vendor says that a change of both is not supported.',
      whenItIsFine:
        'It is said only where clusterconf.json names the method dns. By a change notice, or by a move in the console, name and address may both be others: that is the way that the guide recommends.',
    },
    ja: {
      why: 'DNS の変更は、クライアントが知っている名前を別のアドレスへ向ける方法です。新しい名前はクライアントに伝わりません。FQDN と IP アドレスの双方が変更される移行方法はサポートされていません。',
      whenItIsFine:
        'clusterconf.json の method が dns の場合だけ指摘します。変更通知や「クライアントの移動」では、名前とアドレスの両方が変わっても問題ありません（推奨される方法です）。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const migration of migrations) {
      const { from, to, declared } = migration;
      if (from?.name === undefined || to?.name === undefined || declared?.method?.value !== 'dns') continue;
      if (!isAgainst(migration, 'name-and-address-change')) continue;
      report({
        message: 'both',
        at: to.name.at,
        args: { old: from.name.value, name: to.name.value },
        related: [...fromNote(from.name), ...fromNote(from.addresses[0]), ...methodNote(migration)],
      });
    }
  },
});

const both = (name: string) => ({
  ...servers(serverIni('av.example.jp'), `; 🏢\r\n${serverIni(name, { computer: 'NEWSV' })}`),
  'new/hosts': '192.168.0.20 av2.example.jp av.example.jp\r\n',
  'old/hosts': '192.168.0.10 av.example.jp\r\n',
});
const method = (name: string) => ({ 'clusterconf.json': migrationState(`"method": "${name}"`) });

export const examples: RuleExamples = [
  {
    name: 'DNS for a server of another name',
    files: { ...both('⟦av2.example.jp⟧'), ...method('dns') },
    finds: ['both'],
  },
  { name: 'the same name', files: { ...both('AV.example.jp'), ...method('dns') }, finds: [] },
  { name: 'a change notice', files: { ...both('av2.example.jp'), ...method('notify') }, finds: [] },
  { name: 'no method is named', files: both('av2.example.jp'), finds: [] },
];
