import { vendorKeyOf } from '../../facts/values/vendorKey';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { keyNote } from '../shared/notes';

export default defineRule({
  id: 'registry/vendor-key-spelled-two-ways',
  title: {
    en: "The vendor's key is spelled in two ways",
    ja: '製品のキーに 2 通りの表記がある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['vendorKey'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8, 3-5-4' }],
  messages: {
    both: template({
      en: 'The file has {key} and {other}. The product uses one of the two; make sure that nothing was written into the other by hand.',
      ja: 'ファイルに {key} と {other} の両方があります。製品が使うのは一方です。手作業で別のキーに書き込んでいないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide itself writes "Trend Micro" with a blank in one table and "TrendMicro" in one word in another place. Who writes a value by hand after the wrong one makes a second key, which the product never reads.',
      whenItIsFine:
        'Other products of the vendor may use the other spelling; only the same product below both is reported. The view of 32-bit programs, Wow6432Node, is no other spelling.',
    },
    ja: {
      why: '手順書には、空白のある「Trend Micro」と空白のない「TrendMicro」の両方の表記があります。誤った表記を見て手作業で値を書き込むと、製品が読まない別のキーができます。',
      whenItIsFine:
        '同じベンダーの別製品がもう一方の表記を使うことがあるため、同じ製品のキーが両方にある場合だけ指摘します。32 ビット用の Wow6432Node は別の表記とはみなしません。',
    },
  },
  check({ facts, report }) {
    const first = new Map<string, Fact<'vendorKey'>['path']>();
    for (const { path } of facts.all('vendorKey')) {
      const product = vendorKeyOf(path.value) ?? path.value;
      const other = first.get(product);
      if (other === undefined) first.set(product, path);
      else if (isSpaced(other.value) !== isSpaced(path.value))
        report({
          message: 'both',
          at: path.at,
          args: { key: path.value, other: other.value },
          related: [keyNote(other.at, other.value)],
        });
    }
  },
});

function isSpaced(path: string): boolean {
  return /trend micro/i.test(path);
}

const reg = (...keys: readonly string[]) =>
  `Windows Registry Editor Version 5.00\r\n\r\n${keys.map((key) => `[${key}]\r\n"𠮷"="1"\r\n\r\n`).join('')}`;
const ONE_WORD = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\OfficeScan';

export const examples: RuleExamples = [
  {
    name: 'a second key, made after the table of the guide',
    files: { 'a.reg': reg(ONE_WORD, '⟦HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\OfficeScan⟧\\service') },
    finds: ['both'],
  },
  {
    name: 'both views, and another product',
    files: {
      'a.reg': reg(
        ONE_WORD,
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro\\OfficeScan',
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Other',
      ),
    },
    finds: [],
  },
];
