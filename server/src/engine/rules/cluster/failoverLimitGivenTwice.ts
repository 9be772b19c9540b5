import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/failover-limit-given-twice',
  title: {
    en: 'A monitor has two limits of failovers',
    ja: 'フェイルオーバしきい値が 2 つある',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorReaction'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/emergency/threshold/fo, fo2' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux' },
  ],
  messages: {
    both: template({
      en: 'The monitor "{monitor}" has fo {old} and fo2 {new}. X 4 and later read fo2, X 3 reads fo; see which of the two is meant.',
      ja: 'モニタリソース「{monitor}」に fo（{old}）と fo2（{new}）の両方があります。使われるのは X 3 では fo、X 4 以降では fo2 です。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The limit of failovers changed its name between X 3 and X 4. A file with both was made from parts of two versions, and what somebody sets in one of them may be the one that nothing reads.',
      whenItIsFine: 'One of them alone, whichever it is, or both with the same number.',
    },
    ja: {
      why: 'フェイルオーバのしきい値の要素名は、X 3 と X 4 で変わりました。両方があるファイルは 2 つの版の設定を合わせたもので、変更した方が実際には使われないことがあります。',
      whenItIsFine: 'どちらか一方だけの場合と、両方が同じ値の場合は問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const { monitor, failovers } of facts.all('monitorReaction')) {
      const old = failovers.find(({ tag }) => tag === 'fo')?.count;
      const next = failovers.find(({ tag }) => tag === 'fo2')?.count;
      if (old === undefined || next === undefined || old.value === next.value) continue;
      const args = { monitor: monitor.value, old: old.value, new: next.value };
      report({ message: 'both', at: old.at, args, related: [settingNote(next.at, 'fo2', next.value)] });
    }
  },
});

const fipw = '<fipw name="fipw1">';

function withThreshold(text: string): string {
  return guideClusterWith(fipw, `${fipw}<!-- 𠮷 --><emergency><threshold>${text}</threshold></emergency>`);
}

export const examples: RuleExamples = [
  {
    name: 'an old limit beside the new one',
    files: { 'clp.conf': withThreshold('<fo>⟦3⟧</fo><fo2>1</fo2>') },
    finds: ['both'],
  },
  { name: 'the same number', files: { 'clp.conf': withThreshold('<fo>1</fo><fo2>1</fo2>') }, finds: [] },
  { name: 'one of them', files: { 'clp.conf': withThreshold('<fo2>0</fo2>') }, finds: [] },
  { name: 'none', files: { 'clp.conf': guideCluster }, finds: [] },
];
