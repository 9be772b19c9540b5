import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';
import { firewallFile, rulesKey } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/rule-malformed',
  title: { en: 'A firewall rule is written in a way Windows does not read', ja: '規則の書式が読み取れない' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['firewallRuleFault'],
  sources: [{ document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2.19' }],
  messages: {
    range: template({
      en: '{field} of the rule {rule} takes single ports; a range belongs under {right}. Windows may reject the whole rule; write {right}.',
      ja: '規則「{rule}」の {field} に範囲は指定できず、規則全体が無視される可能性があります。{right} にしてください。',
    }),
    field: template({
      en: '{field} is what netsh calls it; in the registry the field is {right}. Windows may reject the rule {rule} or read it without this limit.',
      ja: '{field} は netsh での名前です。規則「{rule}」が無視されるか、制限なしになる可能性があります。{right} にしてください。',
    }),
    openEnd: template({
      en: 'The rule {rule} does not end with a bar. Windows may reject it; add | at the end.',
      ja: '規則「{rule}」の末尾に | がなく、規則が無視される可能性があります。| を追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'A value of FirewallRules is a line of fields that are each closed by a bar. Windows takes up no rule that it cannot read and says nothing about it, so the port that was to be opened stays closed, or a limit is missing.',
      whenItIsFine:
        'Windows itself never writes such rules: they come from files that were written by hand. Fields that are not known are left alone, since later versions of Windows have more of them.',
    },
    ja: {
      why: 'FirewallRules の値は、| で終わる項目の並びです。Windows は読み取れない規則を、何も表示せずに無視します。許可したはずのポートが閉じたままになるか、制限のない規則になります。',
      whenItIsFine:
        'Windows 自身がこのような規則を書き込むことはなく、手で書いたファイルにだけ現れます。新しい Windows では項目が増えるため、未知の項目は指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { rule, fault, text, right } of facts.all('firewallRuleFault')) {
      const fixes = [replacement(writeTitle(right), 'suggested', text.at, right)];
      if (fault === 'open-end') report({ message: 'openEnd', at: text.at, args: { rule }, fixes });
      else report({ message: fault, at: text.at, args: { rule, field: text.value, right }, fixes });
    }
  },
});

const file = (rule: string) =>
  firewallFile('; 𠮷野', rulesKey([`"Cluster"="v2.10|Action=Allow|Active=TRUE|Dir=In|${rule}"`]));

export const examples: RuleExamples = [
  {
    name: 'a range where single ports stand',
    files: { 'firewall.reg': file('Protocol=6|⟦LPort⟧=29001-29007|Name=Cluster|') },
    finds: ['range'],
    fixed: { 'firewall.reg': file('Protocol=6|LPort2_10=29001-29007|Name=Cluster|') },
  },
  {
    name: 'a name of netsh',
    files: { 'firewall.reg': file('Protocol=6|LPort=29001|⟦RemoteIP⟧=10.0.0.2|Name=Cluster|') },
    finds: ['field'],
    fixed: { 'firewall.reg': file('Protocol=6|LPort=29001|RA4=10.0.0.2|Name=Cluster|') },
  },
  {
    name: 'no bar at the end',
    files: { 'firewall.reg': file('Protocol=6|LPort=29001|Name=Cluste⟦r⟧') },
    finds: ['openEnd'],
    fixed: { 'firewall.reg': file('Protocol=6|LPort=29001|Name=Cluster|') },
  },
  {
    name: 'a range in its own field, a word, and a field of a later Windows',
    files: { 'firewall.reg': file('Protocol=6|LPort2_10=29001-29007|LPort=RPC|TTK2_99=x|Name=Cluster|') },
    finds: [],
  },
];
