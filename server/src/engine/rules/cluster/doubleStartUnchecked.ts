import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { removeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/double-start-unchecked',
  title: {
    en: 'A group that runs twice stops nobody',
    ja: '両系活性の検出時に停止しない設定',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['doubleStartUnchecked', 'clusterServer'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'rc/checkgroup/downopt' },
    { document: 'github.com/EXPRESSCLUSTER: SCSI-PR' },
  ],
  messages: {
    off: template({
      en: 'downopt is 0: when a group runs on two servers at once, neither is taken down, and both may write to one disk. Remove the setting.',
      ja: 'downopt が 0 のため、グループが 2 台で同時に起動してもサーバを停止しません。同じディスクに書き込む可能性があります。設定を取り除いてください。',
    }),
  },
  docs: {
    en: {
      why: 'When the servers have lost each other and find each other again, a group may run on both. The product then takes a server down at once, before data is damaged. The setting was made by hand for arrangements that keep the disk from the second server in another way.',
      whenItIsFine:
        'Where a reservation of the disk, as by SCSI persistent reservations, lets one server write at a time. Allow the finding there.',
    },
    ja: {
      why: 'サーバ間の通信が途切れて復旧したとき、グループが両方で起動していることがあります。製品はデータが壊れる前にサーバを停止します。この設定は、別の方法でディスクを排他する構成のために手作業で加えるものです。',
      whenItIsFine:
        'SCSI の予約などで、同時に書き込めるサーバが 1 台に限られる構成では問題ありません。指摘を許可してください。',
    },
  },
  check({ facts, report }) {
    if (facts.all('clusterServer').length < 2) return;
    for (const { value, line } of facts.all('doubleStartUnchecked')) {
      const fix = { title: removeTitle('downopt'), safety: 'suggested', edits: [{ at: line, newText: '' }] } as const;
      report({ message: 'off', at: value.at, fixes: [fix] });
    }
  },
});

function withCheck(value: string): string {
  return guideClusterWith('</root>', `  <!-- 🏢 --><rc><checkgroup>\n    ${value}\n  </checkgroup></rc>\n</root>`);
}

export const examples: RuleExamples = [
  {
    name: 'switched off by hand',
    files: { 'clp.conf': withCheck('<downopt>⟦0⟧</downopt>') },
    finds: ['off'],
    fixed: { 'clp.conf': withCheck('').replace('<checkgroup>\n    \n', '<checkgroup>\n') },
  },
  { name: 'switched on', files: { 'clp.conf': withCheck('<downopt>1</downopt>') }, finds: [] },
  { name: 'the default', files: { 'clp.conf': guideCluster }, finds: [] },
];
