import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-never-reacts',
  title: {
    en: 'A monitor can never react',
    ja: '異常を検出しても何もしない監視',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorReaction'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/emergency/threshold, action' }],
  messages: {
    never: template({
      en: 'The monitor "{monitor}" restarts nothing (0), moves nothing (0) and has the final action "no operation" (1): a failure is only a line in the log. See whether that is meant.',
      ja: 'モニタリソース「{monitor}」は再活性化 0 回、フェイルオーバ 0 回、最終動作が「何もしない」（1）です。ログに残るだけでよいか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The three settings together leave a monitor without any consequence. It is set up like this during a test, so that the group stays where it is, and then forgotten.',
      whenItIsFine:
        'Custom monitors whose script acts itself, and mirror monitors, which the guide tells to do nothing: neither is reported. A threshold of 0 with a failover left is a deliberate failover at once.',
    },
    ja: {
      why: '3 つがそろうと、監視しても何も起きません。試験中にグループが移動しないように設定し、そのまま戻し忘れることがあります。',
      whenItIsFine:
        'スクリプト自身が対処するカスタムモニタと、手順書で「何もしない」とするミラーの監視は指摘しません。再活性化しきい値が 0 でもフェイルオーバするものは、すぐに切り替える意図の設定です。',
    },
  },
  check({ facts, report }) {
    for (const { monitor, type, restarts, failovers, finalAction } of facts.all('monitorReaction')) {
      if (ACTS_ALONE.has(type) || finalAction?.value !== '1' || restarts?.value !== 0) continue;
      if (failovers.length === 0 || failovers.some(({ count }) => count.value > 0)) continue;
      const related = [
        settingNote(restarts.at, 'restart', 0),
        ...failovers.map(({ count, tag }) => settingNote(count.at, tag, 0)),
      ];
      report({ message: 'never', at: finalAction.at, args: { monitor: monitor.value }, related });
    }
  },
});

/** Monitors whose script may act, and those that only show the state of a mirror. */
const ACTS_ALONE: ReadonlySet<string> = new Set(['genw', 'mdw', 'mdnw', 'hdw', 'hdnw']);

function withEmergency(type: string, text: string): string {
  const target = '<target>fip1</target><relation><type>grp</type><name>failover1</name></relation>';
  return guideClusterWith(
    '    <types name="fipw"/>',
    `    <!-- 🏢 --><${type} name="m1">${target}<emergency>${text}</emergency></${type}>\n    <types name="fipw"/>`,
  );
}

const zeros = '<threshold><restart>0</restart><fo2>0</fo2></threshold>';

export const examples: RuleExamples = [
  {
    name: 'everything switched off for a test',
    files: { 'clp.conf': withEmergency('fipw', `${zeros}<action>⟦1⟧</action>`) },
    finds: ['never'],
  },
  {
    name: 'a custom monitor, whose script acts itself',
    files: { 'clp.conf': withEmergency('genw', `${zeros}<action>1</action>`) },
    finds: [],
  },
  {
    name: 'a failover at once',
    files: { 'clp.conf': withEmergency('fipw', '<threshold><restart>0</restart></threshold><action>1</action>') },
    finds: [],
  },
  {
    name: 'the final action shuts the server down',
    files: { 'clp.conf': withEmergency('fipw', `${zeros}<action>4</action>`) },
    finds: [],
  },
  { name: 'everything by default', files: { 'clp.conf': guideCluster }, finds: [] },
];
