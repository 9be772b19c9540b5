import type { Migration } from '../../facts/views/migrations';
import { template } from '../../messages/message';
import type { ClauseId } from '../../verdicts/migration/table';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { fromNote, isAgainst, moveGuide, toNote } from '../shared/migrations';
import { migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/method-does-not-fit',
  title: {
    en: 'The method of the move does not fit what changes',
    ja: '移行方法が変更内容と合わない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('サーバ名/ポート番号の変更時のプロセス'), moveGuide('FQDN で登録されている場合')],
  messages: {
    'named-by-address': template({
      en: 'Agents know the old server by its address {old}, so they do not ask DNS. Another entry changes nothing for them; send a change notice (notify).',
      ja: 'クライアントは移行元を IP アドレス {old} で識別しており、DNS を変更しても移行できません。変更通知 (notify) にしてください。',
    }),
    'name-changes': template({
      en: 'The name changes from "{old}" to "{name}", and DNS tells agents no other name. Keep the FQDN, or send a change notice (notify).',
      ja: '名前が「{old}」から「{name}」に変わるため、DNS の変更では移行できません。FQDN を同じにするか、変更通知 (notify) にしてください。',
    }),
    'server-port-changes': template({
      en: 'The HTTP port changes from {oldPort} to {port}, which DNS does not tell agents; they may call the old port. Keep it, or send a change notice (notify).',
      ja: 'HTTP ポートが {oldPort} から {port} に変わり、DNS の変更では伝わらないため接続できない可能性があります。同じにするか変更通知にしてください。',
    }),
    'address-stays': template({
      en: 'The address stays the same, so there may be nothing to change in DNS. Is it the right method?',
      ja: 'IP アドレスが変わらないため、DNS の変更では何も移行されない可能性があります。移行方法を見直してください。',
    }),
    'nothing-to-tell': template({
      en: 'Neither name nor HTTP port changes, so agents may have nothing to be told. For another address under the same FQDN the method is dns.',
      ja: 'サーバ名も HTTP ポートも変わらず、通知しても何も移行されない可能性があります。アドレスだけが変わる場合は dns にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Each way of the guide carries one change to the agents: the notice and the move carry a name and a port, DNS carries another address for the same name. A way that does not carry what changes leaves all agents behind, and nobody notices before the old server is gone.',
      whenItIsFine:
        "It is judged by both servers' files; what they do not tell is not judged. Without a method in clusterconf.json the plan names the one that fits.",
    },
    ja: {
      why: '変更通知と「クライアントの移動」は名前とポート番号を、DNS の変更は同じ名前の別のアドレスをクライアントに伝えます。変更内容を伝えられない方法では全クライアントが取り残され、移行元を撤去するまで気づきません。',
      whenItIsFine:
        '両方のサーバのファイルから分かる内容だけで判断します。clusterconf.json に method がない場合は、計画に適した方法が表示されます。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const migration of migrations) {
      const method = migration.declared?.method;
      if (method === undefined || SAID.some((clause) => isAgainst(migration, clause))) continue;
      const clause = CLAUSES.find((one) => isAgainst(migration, one));
      if (clause === undefined) continue;
      const { from, to } = migration;
      const args = argsOf(migration);
      const related = PORTS.has(clause)
        ? [...fromNote(from?.serverPort), ...toNote(to?.serverPort)]
        : [...fromNote(from?.name), ...toNote(to?.name)];
      const severity = clause === 'named-by-address' || clause === 'name-changes' ? 'error' : 'warning';
      report({ message: clause, severity, at: method.at, args, related });
    }
  },
});

/** What other rules say, each at the place that is wrong. */
const SAID: readonly ClauseId[] = ['address-changed-in-place', 'name-and-address-change'];

const CLAUSES = [
  'named-by-address',
  'name-changes',
  'server-port-changes',
  'address-stays',
  'nothing-to-tell',
] as const;

const PORTS: ReadonlySet<ClauseId> = new Set(['server-port-changes']);

function argsOf({ from, to }: Migration) {
  return {
    old: from?.name?.value ?? '?',
    name: to?.name?.value ?? '?',
    oldPort: from?.serverPort?.value ?? '?',
    port: to?.serverPort?.value ?? '?',
  };
}

const method = (name: string) => ({ 'clusterconf.json': `// 𠮷\n${migrationState(`"method": ${name}`)}` });
const FULL = serverIni('av.example.jp');
const hosts = (from: string, to: string) => ({
  'new/hosts': `${to} av.example.jp\r\n`,
  'old/hosts': `${from} av.example.jp\r\n`,
});

export const examples: RuleExamples = [
  {
    name: 'DNS for a server that agents know by its address',
    files: {
      ...servers(serverIni('192.168.0.10'), serverIni('192.168.0.20', { computer: 'NEWSV' })),
      ...method('⟦"dns"⟧'),
    },
    finds: ['named-by-address'],
  },
  {
    name: 'DNS with another port',
    files: {
      ...servers(FULL, serverIni('av.example.jp', { port: '8081', computer: 'NEWSV' })),
      ...hosts('192.168.0.10', '192.168.0.20'),
      ...method('⟦"dns"⟧'),
    },
    finds: ['server-port-changes'],
  },
  {
    name: 'DNS for another name at the same address',
    files: {
      ...servers(FULL, serverIni('av2.example.jp')),
      'new/hosts': '192.168.0.10 av2.example.jp\r\n',
      'old/hosts': '192.168.0.10 av.example.jp\r\n',
      ...method('⟦"dns"⟧'),
    },
    finds: ['name-changes'],
  },
  {
    name: 'DNS for an address that stays',
    files: { ...servers(FULL, FULL), ...hosts('192.168.0.10', '192.168.0.10'), ...method('⟦"dns"⟧') },
    finds: ['address-stays'],
  },
  {
    name: 'a notice that tells nothing',
    files: { ...servers(FULL, serverIni('av.example.jp', { computer: 'NEWSV' })), ...method('⟦"notify"⟧') },
    finds: ['nothing-to-tell'],
  },
  {
    name: 'DNS for the same FQDN, and a notice of another name',
    files: {
      'a/clusterconf.json': migrationState('"method": "dns"'),
      'a/new/hosts': '192.168.0.20 av.example.jp\r\n',
      'a/new/ofcscan.ini': serverIni('av.example.jp', { computer: 'NEWSV' }),
      'a/old/hosts': '192.168.0.10 av.example.jp\r\n',
      'a/old/ofcscan.ini': FULL,
      'b/clusterconf.json': migrationState('"method": "notify"'),
      'b/new/ofcscan.ini': serverIni('av2.example.jp', { computer: 'NEWSV' }),
      'b/old/ofcscan.ini': FULL,
    },
    finds: [],
  },
  { name: 'nothing tells the addresses', files: { ...servers(FULL, FULL), ...method('"dns"') }, finds: [] },
];
