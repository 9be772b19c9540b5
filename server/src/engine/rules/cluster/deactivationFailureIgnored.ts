import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/deactivation-failure-ignored',
  title: {
    en: 'A disk that cannot be released is ignored',
    ja: 'ディスクの非活性異常時に何もしない',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['resourceTimes'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/<type>@<name>/deact/action' }],
  messages: {
    ignored: template({
      en: 'When the disk "{resource}" cannot be released, nothing is done ({action}), and the other server may start while it is still in use. Is that meant?',
      ja: 'ディスク「{resource}」の非活性異常時の最終動作が「何もしない」（{action}）です。使用中のまま別のサーバで起動しないか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'By default a server whose disk cannot be released shuts down, so that the other one can take it without danger. With "no operation" the failover goes on, and two servers may write to one disk.',
      whenItIsFine:
        'Which values the vendor recommends is not written in any text that this rule could rest on, so it only asks. Resources other than disks are not looked at.',
    },
    ja: {
      why: '既定では、ディスクを解放できないサーバはシャットダウンし、もう一方のサーバが安全に使えるようになります。「何もしない」ではフェイルオーバが続行し、2 台が同じディスクに書き込むおそれがあります。',
      whenItIsFine:
        '推奨値の根拠となる公開資料がないため、確認をお願いするだけです。ディスク以外のリソースは確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { resource, type, deactivationAction: action } of facts.all('resourceTimes')) {
      if (action === undefined || !DISKS.has(type) || !/^[01]$/.test(action.value)) continue;
      report({ message: 'ignored', at: action.at, args: { resource: resource.value, action: action.value } });
    }
  },
});

const DISKS: ReadonlySet<string> = new Set(['sd', 'md', 'hd', 'disk']);

const md = '<md name="md1">';

export const examples: RuleExamples = [
  {
    name: 'the mirror',
    files: { 'clp.conf': guideClusterWith(md, `${md}<!-- 🏢 --><deact><action>⟦1⟧</action></deact>`) },
    finds: ['ignored'],
  },
  {
    name: 'a restart of the server',
    files: { 'clp.conf': guideClusterWith(md, `${md}<deact><action>5</action></deact>`) },
    finds: [],
  },
  {
    name: 'a virtual computer name',
    files: {
      'clp.conf': guideClusterWith('<vcom name="vcom1">', '<vcom name="vcom1"><deact><action>0</action></deact>'),
    },
    finds: [],
  },
  { name: 'the default', files: { 'clp.conf': guideCluster }, finds: [] },
];
