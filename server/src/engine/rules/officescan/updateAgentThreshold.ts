import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

/** What the vendor advises at most. */
const MOST = 50;

export default defineRule({
  id: 'officescan/update-agent-threshold',
  title: {
    en: 'The threshold for Update Agents is above the advised range',
    ja: '推奨範囲を超えた通知のしきい値',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [{ document: 'Trend Micro KA-0003188' }],
  messages: {
    threshold: template({
      en: '{key} is {value}; the vendor advises 0 to 50. Ordinary agents are notified while many Update Agents still wait; check that this is meant.',
      ja: '{key} が {value} です。推奨値は 0 から 50 です。多くのアップデートエージェントが待つ間に通常のエージェントへの通知が始まります。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Ordinary agents get their updates from Update Agents. When they are told to update before those have the new components, all of them ask the server itself.',
      whenItIsFine: 'A large number of Update Agents may be a reason to go above the advice.',
    },
    ja: {
      why: '通常のエージェントはアップデートエージェントから配信を受けます。アップデートエージェントの更新前に通知すると、サーバに要求が集中します。',
      whenItIsFine: 'アップデートエージェントの台数が多い場合は、推奨値を超えて設定することもあります。',
    },
  },
  check({ facts, report }) {
    for (const { name, key, text } of facts.all('documentedSetting')) {
      if (name !== 'Send_Notify_UA_Threshold' || !/^\d{1,9}$/.test(text.value) || Number(text.value) <= MOST) continue;
      report({ message: 'threshold', at: text.at, args: { key: key.value, value: text.value } });
    }
  },
});

const ini = (value: string) => `[INI_SERVER_SECTION]\r\n; 𠮷\r\nSend_Notify_UA_Threshold=${value}\r\n`;

export const examples: RuleExamples = [
  { name: 'far above', files: { 'ofcscan.ini': ini('⟦500⟧') }, finds: ['threshold'] },
  { name: 'the bounds', files: { 'a/ofcscan.ini': ini('50'), 'b/ofcscan.ini': ini('0') }, finds: [] },
];
