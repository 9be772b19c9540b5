import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { ruleIds } from '../ruleIds.generated';
import { closestNameFixes } from '../shared/closeName';

export default defineRule({
  id: 'file/unknown-allowance',
  title: {
    en: 'A comment allows a rule that does not exist',
    ja: 'コメントで許可したルールが存在しない',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['allowance'],
  sources: [{ document: 'clusterconf: ARCHITECTURE.md' }],
  messages: {
    unknown: template({
      en: 'There is no rule "{rule}", so this comment may allow nothing. Write the id of the finding, or remove the comment.',
      ja: '「{rule}」というルールはなく、このコメントに効果がない可能性があります。指摘の ID を書くか、取り除いてください。',
    }),
  },
  docs: {
    en: {
      why: 'A comment that allows a rule is read by its id alone. With a slip in it the finding stays, or, worse, people believe that it has been dealt with when the rule is only off elsewhere.',
      whenItIsFine: 'A rule of a later version is unknown to this one.',
    },
    ja: {
      why: 'ルールを許可するコメントは ID だけで判断されます。書き間違えると指摘が消えないだけでなく、別の場所で無効にしている場合には、対処済みと誤解されることがあります。',
      whenItIsFine: '新しいバージョンで追加されたルールは、古いバージョンでは認識されません。',
    },
  },
  check({ facts, report }) {
    for (const rule of facts.all('allowance').flatMap(({ rules }) => rules)) {
      if (ruleIds.includes(rule.value)) continue;
      report({ message: 'unknown', at: rule.at, args: { rule: rule.value }, fixes: closestNameFixes(rule, ruleIds) });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a slip in the id',
    files: { hosts: '192.168.0.12 vcom # 𠮷野 clusterconf: allow ⟦hosts/too-many-name⟧\n' },
    finds: ['unknown'],
    fixed: { hosts: '192.168.0.12 vcom # 𠮷野 clusterconf: allow hosts/too-many-names\n' },
  },
  {
    name: 'one of two does not exist',
    files: { 'ofcscan.ini': '; clusterconf: allow officescan/port-out-of-range, ⟦officescan/no-such-rule⟧\r\n' },
    finds: ['unknown'],
  },
  {
    name: 'rules that there are, and a comment that only mentions one',
    files: { hosts: '# clusterconf: allow hosts/too-many-names, file/unknown-allowance\n# see hosts/no-such-rule\n' },
    finds: [],
  },
];
