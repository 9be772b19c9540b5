import { groupBy } from '../../facts/groupBy';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/too-many-update-sources',
  title: {
    en: 'There are more update sources than are used',
    ja: 'アップデート元の件数が上限を超えている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['settingUrl', 'declaredProduct'],
  sources: [
    { document: 'OfficeScan 8.0 Online Help: Frequently Asked Questions' },
    { document: 'OfficeScan 10.5 Online Help: Customized Update Source' },
  ],
  messages: {
    many: template({
      en: 'This is update source number {number} of {count}, and no more than {most} are used. The rest may be ignored; shorten the list.',
      ja: '{count} 件のうち {number} 件目のアップデート元です。上限は {most} 件で、以降は使用されない可能性があります。減らしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents try the sources of the list in its order. Those behind the limit of the version are not read, and the agents that belong to them load from the server.',
      whenItIsFine:
        'The limit is 1024, and 64 in version 8.0; the lower one is taken only where clusterconf.json tells that version.',
    },
    ja: {
      why: 'エージェントは一覧の順にアップデート元を試します。上限を超えた行は読まれず、そのエージェントはサーバからダウンロードします。',
      whenItIsFine:
        '上限は 1024 件、バージョン 8.0 では 64 件です。64 件とみなすのは、clusterconf.json にバージョン 8.0 の指定がある場合だけです。',
    },
  },
  check({ facts, report }) {
    const declared = facts.all('declaredProduct').find(({ product }) => product.toLowerCase() === 'officescan');
    const most = /^8\b/.test(declared?.version?.value ?? '') ? 64 : 1024;
    const sources = facts.all('settingUrl').filter(({ file }) => file === 'ous-ini');
    for (const list of groupBy(sources, ({ at }) => at.path).values()) {
      const first = list[most];
      if (first === undefined) continue;
      report({ message: 'many', at: first.host.at, args: { number: most + 1, count: list.length, most } });
    }
  },
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Source${index}=http://ua${index}:12345/activeupdate\r\n`).join('');
const project = '{ "products": { "officescan": { "version": "8.0" } } }\n';

export const examples: RuleExamples = [
  {
    name: 'one too many for version 8.0',
    files: {
      'clusterconf.json': project,
      'ous.ini': `; 𠮷\r\n${lines(64)}More=http://⟦last⟧/activeupdate\r\n`,
    },
    finds: ['many'],
  },
  {
    name: 'the limit, and a version that nobody tells',
    files: {
      'a/clusterconf.json': project,
      'a/ous.ini': lines(64),
      'b/ous.ini': lines(70),
    },
    finds: [],
  },
];
