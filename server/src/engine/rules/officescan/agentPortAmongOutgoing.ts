import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

/** The range from which Windows takes ports for outgoing connections (RFC 6335; Microsoft KB 929851). */
const FIRST = 49152;

export default defineRule({
  id: 'officescan/agent-port-among-outgoing',
  title: {
    en: 'The port of the agents is among those for outgoing connections',
    ja: '待ち受けポートが動的ポートの範囲にある',
  },
  severity: 'hint',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['portSetting'],
  sources: [{ document: 'RFC 6335', section: '6' }, { document: 'Microsoft KB 929851' }],
  messages: {
    outgoing: template({
      en: '{key} is {port}. From 49152 on Windows Vista and later take ports for outgoing connections, so that now and then this one may be taken when the agent starts.',
      ja: '{key} の {port} は、Windows Vista 以降が外向きの接続に使う範囲 (49152 以上) にあります。起動時に使用中の場合がないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A connection that some program has opened before the agent starts may have been given this very number. The agent then cannot listen until the next start.',
      whenItIsFine:
        'Setup itself draws numbers of five digits, many of which are in this range, and it nearly always works. The rule is off until it is switched on.',
    },
    ja: {
      why: 'クライアントの起動前にほかのプログラムの接続がこの番号を使っていると、次の起動まで待ち受けできません。',
      whenItIsFine:
        'セットアップが無作為に決める 5 桁の番号もこの範囲に入ることがあり、ほとんどの場合は問題ありません。このルールは初期状態では無効です。',
    },
  },
  check({ facts, report }) {
    for (const { role, key, port, text } of facts.all('portSetting')) {
      if (role !== 'agent' || port === undefined || port < FIRST) continue;
      report({ message: 'outgoing', at: text.at, args: { key: key.value, port } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a high number',
    files: { 'ofcscan.ini': '; 𠮷\r\nClient_LocalServer_Port=⟦50001⟧\r\n' },
    finds: ['outgoing'],
  },
  {
    name: 'a number below the range, and the port of the server',
    files: { 'ofcscan.ini': 'Master_DomainPort=50000\nClient_LocalServer_Port=21112\n' },
    finds: [],
  },
];
