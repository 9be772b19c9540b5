import { isAtOrBelow, vendorKeyOf } from '../../facts/values/vendorKey';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { keyNote } from '../shared/notes';
import { meantKey } from '../shared/registryRoots';
import { writeTitle } from '../shared/titles';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'registry/synchronised-key-does-not-exist',
  title: {
    en: 'A synchronised registry key is spelled otherwise',
    ja: '同期するキーの表記がレジストリと違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['registrySync', 'vendorKey'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8, 3-5-4' },
    { document: 'Microsoft Learn: Registry Redirector' },
  ],
  messages: {
    otherSpelling: template({
      en: 'The cluster synchronises {key}, but the registry has {real}. The listed key may not exist, so that nothing is copied and a failover brings old settings; write the key as the registry has it.',
      ja: '同期するキー {key} に対し、レジストリのキーは {real} です。存在しないキーとなり複製されない可能性があります。レジストリの表記にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide writes "Trend Micro" with a blank in the table of the resource and "TrendMicro" in one word for the uninstallation; computers have the latter. On 64-bit Windows the keys of a 32-bit product lie below Wow6432Node. The cluster takes a key that does not exist without a word, and copies nothing.',
      whenItIsFine:
        'Only the exported registry of a server tells how the key is spelled; without one the rule is silent. A computer may have both spellings: then either is right.',
    },
    ja: {
      why: '手順書では、リソースの表には空白のある「Trend Micro」、アンインストールの説明には空白のない「TrendMicro」と書かれており、実際のレジストリは後者です。64 ビットの Windows では、32 ビット製品のキーは Wow6432Node の下にあります。存在しないキーを指定してもエラーにはならず、何も複製されません。',
      whenItIsFine:
        'キーの正しい表記はサーバのレジストリだけが示すため、エクスポートがない場合は指摘しません。両方の表記のキーがある場合は、どちらでも問題ありません。',
    },
  },
  check({ facts, report }) {
    const real = facts.all('vendorKey');
    for (const key of facts.all('registrySync').flatMap(({ keys }) => keys)) {
      // Of the way a key is written another rule speaks; here it counts which key is meant.
      const meant = meantKey(key.value);
      const wanted = vendorKeyOf(meant);
      const isThere = real.some(({ path }) => isAtOrBelow(meant.toLowerCase(), path.value.toLowerCase()));
      if (wanted === undefined || isThere) continue;
      const others = real.filter(({ path }) => isAtOrBelow(wanted, vendorKeyOf(path.value) ?? path.value));
      const [first] = others;
      if (first === undefined) continue;
      report({
        message: 'otherSpelling',
        at: key.at,
        args: { key: key.value, real: first.path.value },
        related: others.map(({ path }) => keyNote(path.at, path.value)),
        fixes: corrections(
          { value: meant, at: key.at },
          others.map(({ path }) => path.value),
        ),
      });
    }
  },
});

/** One spelling is the answer; it is certain when both keys lie in the same view of the registry. */
function corrections(key: Located<string>, real: readonly string[]): readonly Fix[] {
  const spellings = [...new Map(real.map((path) => [path.toLowerCase(), path])).values()];
  const [path] = spellings;
  if (path === undefined || spellings.length > 1) return [];
  const depth = (text: string) => (/\\wow6432node\\/i.test(text) ? 4 : 3);
  const rest = key.value.split('\\').slice(depth(key.value) + 1);
  const text = [path, ...rest].join('\\');
  const safety = depth(key.value) === depth(path) ? 'safe' : 'suggested';
  return [replacement(writeTitle(text), safety, key.at, text)];
}

const reg = (path: string) => `Windows Registry Editor Version 5.00\r\n\r\n[${path}]\r\n"𠮷"="1"\r\n`;
const TWO_WORDS = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\OfficeScan';
const ONE_WORD = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\OfficeScan';

export const examples: RuleExamples = [
  {
    name: 'copied from the table of the guide',
    files: {
      'clp.conf': officeScanClusterWith(ONE_WORD, `⟦${TWO_WORDS}⟧`),
      'server1/trend.reg': reg(`${ONE_WORD}\\service\\Information`),
    },
    finds: ['otherSpelling'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'the view of 32-bit programs',
    files: {
      'clp.conf': officeScanClusterWith(ONE_WORD, `⟦${ONE_WORD}⟧`),
      'server2/trend.reg': reg('HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro\\OfficeScan'),
    },
    finds: ['otherSpelling'],
    fixed: {
      'clp.conf': officeScanClusterWith(ONE_WORD, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro\\OfficeScan'),
    },
  },
  {
    name: 'a computer that has both spellings',
    files: {
      'clp.conf': officeScanClusterWith(ONE_WORD, TWO_WORDS),
      'server1/trend.reg': `${reg(ONE_WORD)}\r\n[${TWO_WORDS}]\r\n`,
    },
    finds: [],
  },
  {
    name: 'a root written for short is the mistake of another rule',
    files: {
      'clp.conf': officeScanClusterWith(ONE_WORD, ONE_WORD.replace('HKEY_LOCAL_MACHINE', 'HKLM')),
      'server1/trend.reg': reg(ONE_WORD),
    },
    finds: [],
  },
  {
    name: 'no export tells how the key is spelled',
    files: { 'clp.conf': officeScanClusterWith(ONE_WORD, TWO_WORDS) },
    finds: [],
  },
];
