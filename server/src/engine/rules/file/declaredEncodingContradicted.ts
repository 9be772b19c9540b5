import type { Fact } from '../../facts/vocabulary';
import { encodingOfLabel } from '../../files/encodingLabels';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { charsetLabel } from '../shared/charsets';
import { saveAs } from '../shared/encodingFixes';
import { writeTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'file/declared-encoding-contradicted',
  title: {
    en: 'The bytes are not in the encoding that the file declares',
    ja: '宣言と実際の文字コードが一致しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['fileEncoding', 'fileDamage', 'clusterCharset'],
  sources: [{ document: 'W3C: Extensible Markup Language (XML) 1.0 (Fifth Edition)', section: '4.3.3' }],
  messages: {
    contradicted: template({
      en: 'The XML declaration says "{label}", but the bytes of the file are not valid in it, so the product cannot read the names or the file. They look like {encoding}; make the two agree.',
      ja: 'XML 宣言の「{label}」とファイルの内容が一致しません ({encoding} とみられます)。製品が名前やファイルを読み込めません。一致させてください。',
    }),
  },
  docs: {
    en: {
      why: 'An editor that saves the file in its own favourite encoding leaves the declaration as it was. As long as there are only ASCII characters nobody notices; the first comment or name in Japanese makes the file unreadable, and the upload is refused or the names are damaged.',
      whenItIsFine: 'A file of nothing but ASCII characters is valid in every declared encoding and not reported.',
    },
    ja: {
      why: 'エディターが別の文字コードで保存しても、XML 宣言は元のまま残ります。ASCII 文字だけの間は気づきませんが、日本語のコメントや名前が 1 つでも入ると読み込めなくなり、アップロードが拒否されるか名前が文字化けします。',
      whenItIsFine: 'ASCII 文字だけのファイルは、どの宣言とも矛盾しないため指摘しません。',
    },
  },
  check({ facts, report }) {
    if (facts.all('fileDamage').length > 0) return;
    for (const { kind, encoding, certain, declared, contradictsDeclaration } of facts.all('fileEncoding')) {
      if (kind !== 'clp-conf' || declared === undefined || !contradictsDeclaration) continue;
      const label = charsetLabel(encoding);
      report({
        message: 'contradicted',
        at: declared.at,
        args: { label: declared.value, encoding: label ?? encoding },
        fixes: [
          ...(label === undefined ? [] : relabelled(declared, label, facts.all('clusterCharset'))),
          ...(certain ? rewritten(declared, facts.all('clusterCharset')) : []),
        ],
      });
    }
  },
});

type Declared = NonNullable<Fact<'fileEncoding'>['declared']>;

/** Where the product keeps another charset, saving the file in that one is the better way. */
function relabelled({ at }: Declared, label: string, charsets: Charsets): readonly Fix[] {
  return agree(charsets, label) ? [replacement(writeTitle(label), 'suggested', at, label)] : [];
}

type Charsets = readonly Fact<'clusterCharset'>[];

function agree(charsets: Charsets, label: string): boolean {
  return charsets.every(({ charset }) => encodingOfLabel(charset.value) === encodingOfLabel(label));
}

/** The file in the encoding that it declares, unless the product keeps another. */
function rewritten({ value, at }: Declared, charsets: Charsets): readonly Fix[] {
  const encoding = encodingOfLabel(value);
  if (encoding === undefined || encoding === 'ascii' || !agree(charsets, value)) return [];
  return [saveAs(at.path, { encoding, bom: false })];
}

function cluster(declared: string, charset: string): string {
  const text = guideClusterWith('<charset>ASCII</charset>', `<charset>${charset}</charset><!-- 𠮷野 -->`);
  return text.replace('encoding="ASCII"', `encoding="${declared}"`);
}

export const examples: RuleExamples = [
  {
    name: 'Shift_JIS below a declaration of UTF-8',
    files: { 'clp.conf': { text: cluster('⟦UTF-8⟧', 'SJIS'), encoding: 'shift_jis' } },
    finds: ['contradicted'],
    fixed: { 'clp.conf': cluster('SJIS', 'SJIS') },
  },
  {
    name: 'saved as UTF-8 although declaration and charset say Shift_JIS',
    files: { 'clp.conf': { text: cluster('⟦SJIS⟧', 'SJIS'), encoding: 'utf-8' } },
    finds: ['contradicted'],
    fixed: {},
  },
  {
    name: 'as declared',
    files: { 'clp.conf': { text: cluster('SJIS', 'SJIS'), encoding: 'shift_jis' } },
    finds: [],
  },
  {
    name: 'nothing but ASCII is valid in all of them',
    files: { 'clp.conf': { text: cluster('EUC-JP', 'EUC-JP').replace('<!-- 𠮷野 -->', ''), encoding: 'utf-8' } },
    finds: [],
  },
];
