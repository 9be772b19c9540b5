import { encodingOfLabel } from '../../files/encodingLabels';
import { type Fix, replacement } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { charsetLabel } from '../shared/charsets';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'file/declared-encoding-differs-from-charset',
  title: {
    en: 'XML declaration and charset name different encodings',
    ja: 'XML 宣言と charset が異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['fileEncoding', 'clusterCharset', 'beyondAscii'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'all/charset' }],
  messages: {
    differ: template({
      en: 'The charset of the cluster is "{charset}", but the XML declaration says "{declared}". Names that are not ASCII may be damaged after the next upload; write the same in both places.',
      ja: 'charset は「{charset}」ですが XML 宣言は「{declared}」です。ASCII 以外の名前が文字化けする可能性があります。一致させてください。',
    }),
    onlyAscii: template({
      en: 'The charset of the cluster is "{charset}", but the XML declaration says "{declared}". The file holds nothing but ASCII so far; the first other name may be damaged. Write the same in both places.',
      ja: 'charset は「{charset}」ですが XML 宣言は「{declared}」です。いまは ASCII だけですが、ほかの文字を加えると文字化けする可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The product writes both places alike whenever it exports the configuration. When they differ, the file has been put together by hand or by a script, and comments and names are written in one encoding and read in the other.',
      whenItIsFine:
        'A skeleton of nothing but ASCII works all the same. Different labels of one encoding, such as SJIS and Shift_JIS, are the same here.',
    },
    ja: {
      why: '製品が設定をエクスポートするときは、両方に同じ文字コードが書かれます。異なる場合は手作業やスクリプトで作られたもので、名前やコメントが書いたときと異なる文字コードで読まれることがあります。',
      whenItIsFine:
        'ASCII 文字だけの作りかけのファイルは、そのままでも動作します。SJIS と Shift_JIS のような表記の違いは同じものとみなします。',
    },
  },
  check({ facts, report }) {
    const [encoding] = facts.all('fileEncoding');
    const declared = encoding?.contradictsDeclaration ? undefined : encoding?.declared;
    if (declared === undefined) return;
    const isAscii = facts.all('beyondAscii').length === 0;
    for (const { charset } of facts.all('clusterCharset')) {
      const names = [charset, declared].map(({ value }) => encodingOfLabel(value));
      if (names.includes(undefined) || names[0] === names[1]) continue;
      const args = { charset: charset.value, declared: declared.value };
      const related = [{ at: declared.at, message: message(declaration, { label: declared.value }) }];
      const fixes = [
        // ASCII reads alike whatever is declared; other text would have to be saved anew.
        ...(isAscii ? sameLabel(declared, charset) : []),
        // Whether a cluster can have UTF-8 for its charset is not said in public.
        ...(encodingOfLabel(declared.value) === 'utf-8' ? [] : sameLabel(charset, declared)),
      ];
      report({ message: isAscii ? 'onlyAscii' : 'differ', at: charset.at, args, related, fixes });
    }
  },
});

const declaration = template({ en: 'the file is read as {label}', ja: 'ファイルは {label} として読まれます' });

/** Writes what `right` says in the place of `wrong`. */
function sameLabel(wrong: Located<string>, right: Located<string>): readonly Fix[] {
  const encoding = encodingOfLabel(right.value);
  const label = encoding && charsetLabel(encoding);
  return label === undefined ? [] : [replacement(writeTitle(label), 'suggested', wrong.at, label)];
}

function cluster(declared: string, charset: string, comment = '𠮷野'): string {
  const text = guideClusterWith('<charset>ASCII</charset>', `<!-- ${comment} --><charset>${charset}</charset>`);
  return text.replace('encoding="ASCII"', `encoding="${declared}"`);
}

export const examples: RuleExamples = [
  {
    name: 'nothing but ASCII, so that the declaration can be changed',
    files: { 'clp.conf': cluster('UTF-8', '⟦SJIS⟧', 'Tokyo') },
    finds: ['onlyAscii'],
    fixed: { 'clp.conf': cluster('SJIS', 'SJIS', 'Tokyo') },
  },
  {
    name: 'Japanese in a file that is declared as it is saved',
    files: { 'clp.conf': cluster('SJIS', '⟦ASCII⟧', '東京') },
    finds: ['differ'],
    fixed: { 'clp.conf': cluster('SJIS', 'SJIS', '東京') },
  },
  { name: 'UTF-8 above a charset of Shift_JIS', files: { 'clp.conf': cluster('UTF-8', '⟦SJIS⟧') }, finds: ['differ'] },
  {
    name: 'two labels of one encoding',
    files: { 'a/clp.conf': cluster('Shift_JIS', 'SJIS'), 'b/clp.conf': guideCluster },
    finds: [],
  },
  { name: 'a label that nobody knows', files: { 'clp.conf': cluster('UTF-8', 'Japanese') }, finds: [] },
  {
    name: 'bytes that contradict the declaration are another matter',
    files: { 'clp.conf': { text: cluster('UTF-8', 'SJIS'), encoding: 'shift_jis' } },
    finds: [],
  },
];
