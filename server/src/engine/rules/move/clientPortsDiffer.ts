import { isClusterPort } from '../../facts/values/port';
import type { Migration } from '../../facts/views/migrations';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { fromNote, moveGuide } from '../shared/migrations';
import { writeTitle } from '../shared/titles';
import { migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/client-ports-differ',
  title: {
    en: 'The new server has another client port than the old one',
    ja: '移行先のクライアント通信ポートが異なる',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [
    moveGuide('サーバ名/ポート番号の変更時のプロセス'),
    moveGuide('「移動」ボタンによるウイルスバスター Corp.クライアント移動手順'),
  ],
  messages: {
    mustMatch: template({
      en: 'The client port is {port} here and {old} on the old server. Up to 5.58 both must be the same, or agents cannot change over; install the new server with {old}.',
      ja: 'ポートが移行元の {old} と一致しません（{port}）。5.58 以前ではクライアントを移行できません。同じポートで移行先をインストールしてください。',
    }),
    unsaid: template({
      en: 'The client port is {port} here and {old} on the old server. The guide demands the same up to 5.58 and says nothing of versions up to 6.5, so agents may not change over; {old} is safe.',
      ja: 'ポートが移行元の {old} と異なります（{port}）。5.58 より後、6.5 より前の記載はなく、移行できない可能性があります。同じにしてください。',
    }),
    versionUnknown: template({
      en: 'The client port is {port} here and {old} on the old server. If that is of version 5.58 or before, agents cannot change over. Install with {old}, or tell the version (fromVersion).',
      ja: 'ポートが移行元の {old} と異なります（{port}）。5.58 以前では移行できない可能性があります。同じにするか fromVersion を指定してください。',
    }),
    twoAnswers: template({
      en: 'The client port is {port} here and {old} on the old server. The guide says both that agents keep {old} and that they change; are both open in the firewalls?',
      ja: 'ポートが移行元の {old} と異なります（{port}）。手順書には維持と変更の両方の記述があります。ファイアウォールの許可を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Set-up draws the port that agents listen on at random. Up to version 5.58 the change notice reaches nobody when the new server has drawn another one. From 6.5 on it may be another one, but the guide gives two answers as to which of the two an agent then listens on, and a firewall that knows only one of them cuts the agent off.',
      whenItIsFine: 'From 6.5 on, where firewalls let both ports through. The finding is an information then.',
    },
    ja: {
      why: 'クライアントの待ち受けポートは、インストール時に無作為に決まります。5.58 以前では、移行先のポートが異なるとクライアントを移行できません。6.5 以降は異なっていても問題ないとされますが、移行後のポートについて手順書には 2 つの記述があり、片方だけを許可したファイアウォールでは通信できなくなります。',
      whenItIsFine:
        '6.5 以降で、ファイアウォールが両方のポートを許可していれば問題ありません（情報として表示されます）。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const migration of migrations) {
      const { from, to, verdict } = migration;
      if (from?.agentPort === undefined || to?.agentPort === undefined || verdict.inputs.agentPort !== 'changed')
        continue;
      const { message, severity } = KINDS[verdict.inputs.version ?? 'unknown'];
      report({
        message,
        severity,
        at: to.agentPort.at,
        args: { port: to.agentPort.value, old: from.agentPort.value },
        related: fromNote(from.agentPort),
        fixes: portFix(to, from.agentPort.value),
      });
    }
  },
});

const KINDS = {
  upTo558: { message: 'mustMatch', severity: 'error' },
  between: { message: 'unsaid', severity: 'warning' },
  unknown: { message: 'versionUnknown', severity: 'warning' },
  from65: { message: 'twoAnswers', severity: 'info' },
} as const;

/** The old server's port, unless something else on the new one has it. */
function portFix({ agentPort, serverPort }: NonNullable<Migration['to']>, port: number): readonly Fix[] {
  if (agentPort === undefined || serverPort?.value === port || isClusterPort(port)) return [];
  return [replacement(writeTitle(String(port)), 'suggested', agentPort.at, String(port))];
}

const both = (agentPort: string) =>
  servers(`; 𠮷\r\n${serverIni('oldsv')}`, serverIni('newsv', { computer: 'NEWSV', agentPort }));

export const examples: RuleExamples = [
  {
    name: 'a server of version 5.58',
    files: { ...both('⟦23456⟧'), 'clusterconf.json': migrationState('"fromVersion": "5.58"') },
    finds: ['mustMatch'],
    fixed: { 'new/ofcscan.ini': serverIni('newsv', { computer: 'NEWSV' }) },
  },
  {
    name: 'a version of which the guide says nothing',
    files: { ...both('⟦23456⟧'), 'clusterconf.json': migrationState('"fromVersion": "6.0"') },
    finds: ['unsaid'],
  },
  { name: 'nothing tells the version', files: both('⟦23456⟧'), finds: ['versionUnknown'] },
  {
    name: 'version 7.3, of which the guide gives two answers',
    files: { ...both('⟦23456⟧'), 'clusterconf.json': migrationState('"fromVersion": "7.3"') },
    finds: ['twoAnswers'],
  },
  { name: 'the same port', files: both('12345'), finds: [] },
  {
    name: 'a single folder called old',
    files: { 'old/ofcscan.ini': serverIni('oldsv'), 'x/ofcscan.ini': serverIni('newsv', { agentPort: '23456' }) },
    finds: [],
  },
];
