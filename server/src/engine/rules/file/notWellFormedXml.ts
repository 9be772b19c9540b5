import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { XmlProblemCode } from '../../syntax/xml/parse';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { excerpt, limited } from '../shared/problems';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'file/not-well-formed-xml',
  title: {
    en: 'clp.conf is not well-formed XML',
    ja: 'XML の文法に誤りがある',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['xml'],
  sources: [{ document: 'W3C: Extensible Markup Language (XML) 1.0 (Fifth Edition)', section: '2.1' }],
  messages: {
    'not-closed': template({
      en: 'Nothing closes "{name}" before the element around it ends, so the product cannot read the file. Write what closes it.',
      ja: '「{name}」が閉じられておらず、製品はファイルを読み込めません。終了タグなどで閉じてください。',
    }),
    'wrong-close': template({
      en: 'This closing tag has another name than "{name}", the element that is open here, so the product cannot read the file. Write the same name.',
      ja: '終了タグの名前が、閉じるべき要素「{name}」と一致しません。同じ名前にしてください。',
    }),
    'unexpected-close': template({
      en: 'The closing tag of "{name}" belongs to no open element, so the product cannot read the file. Remove it, or open the element.',
      ja: '「{name}」の終了タグに対応する開始タグがなく、製品はファイルを読み込めません。取り除くか、開始タグを書いてください。',
    }),
    'tag-not-ended': template({
      en: 'The tag of "{name}" does not end with ">" behind its name and attributes, so the product cannot read the file. End it.',
      ja: '「{name}」のタグが「>」で終わっておらず、製品はファイルを読み込めません。「>」で閉じてください。',
    }),
    'quote-not-closed': template({
      en: 'The value of "{name}" has no closing quotation mark, so the product cannot read the file. Close it.',
      ja: '「{name}」の値を閉じる引用符がなく、製品はファイルを読み込めません。引用符で閉じてください。',
    }),
    'attribute-without-quotes': template({
      en: '"{name}" is no attribute: in a tag only name="value" may stand, so the product cannot read the file. Put the value into quotation marks.',
      ja: 'タグの中の「{name}」は name="value" の形式ではなく、製品はファイルを読み込めません。値を引用符で囲んでください。',
    }),
    'missing-space': template({
      en: 'No blank stands before the attribute "{name}", so the product cannot read the file. Put one in front of it.',
      ja: '属性「{name}」の前に空白がなく、製品はファイルを読み込めません。空白を入れてください。',
    }),
    'duplicate-attribute': template({
      en: 'The attribute "{name}" stands twice in this tag, so the product cannot read the file. Remove one of the two.',
      ja: '属性「{name}」が同じタグに 2 回あり、製品はファイルを読み込めません。一方を取り除いてください。',
    }),
    'bare-ampersand': template({
      en: 'A "&" stands alone, so the product cannot read the file. In XML it is written "&amp;".',
      ja: '単独の「&」があり、製品はファイルを読み込めません。XML では「&amp;」と書いてください。',
    }),
    'unknown-entity': template({
      en: '"&{name};" is no character that XML knows, so the product cannot read the file. Write the character itself.',
      ja: '「&{name};」は XML にない参照で、製品はファイルを読み込めません。文字をそのまま書いてください。',
    }),
    'stray-less-than': template({
      en: 'This "<" begins no tag, so the product cannot read the file. In text and values it is written "&lt;".',
      ja: 'タグの始まりでない「<」があり、製品はファイルを読み込めません。「&lt;」と書いてください。',
    }),
    'stray-cdata-end': template({
      en: '"]]>" stands in text, so the product cannot read the file. There it is written "]]&gt;".',
      ja: '文字列の中に「]]>」があり、製品はファイルを読み込めません。「]]&gt;」と書いてください。',
    }),
    'double-hyphen': template({
      en: '"--" stands inside a comment, so the product cannot read the file. Write something else in the comment.',
      ja: 'コメントの中に「--」があり、製品はファイルを読み込めません。別の文字にしてください。',
    }),
    'second-root': template({
      en: '"{name}" stands behind the root element, of which a file has one, so the product cannot read the file. Move it into the root element.',
      ja: '「{name}」がルート要素の外にあり、製品はファイルを読み込めません。ルート要素の中に移してください。',
    }),
    'text-outside-root': template({
      en: 'Text stands outside the root element, so the product cannot read the file. Remove it, or make it a comment.',
      ja: 'ルート要素の外に文字列があり、製品はファイルを読み込めません。取り除くか、コメントにしてください。',
    }),
    'no-root': template({
      en: 'The file has no element at all, so the product cannot read it. Export it anew.',
      ja: 'ファイルに要素が 1 つもなく、製品は読み込めません。設定をエクスポートし直してください。',
    }),
    'declaration-not-first': template({
      en: 'Something stands before the XML declaration, so the product cannot read the file. Let the file begin with "<?xml".',
      ja: 'XML 宣言がファイルの先頭になく、製品はファイルを読み込めません。「<?xml」で始めてください。',
    }),
    'forbidden-character': template({
      en: 'The character {name} may stand in no XML file, so the product cannot read this one. Remove it.',
      ja: 'XML で使えない文字 {name} があり、製品はファイルを読み込めません。取り除いてください。',
    }),
    truncated: template({
      en: 'The file ends before "{name}" is closed, so a part of it is missing and the product cannot read it. Export or copy it anew.',
      ja: '「{name}」が閉じられないままファイルが終わり、製品は読み込めません。エクスポートかコピーをやり直してください。',
    }),
    doctype: template({
      en: 'The DOCTYPE is never processed here, and no clp.conf of the product has one. What it declares may be missing; remove it.',
      ja: 'DOCTYPE は処理されず、製品の clp.conf にもありません。宣言した内容が反映されない可能性があります。取り除いてください。',
    }),
    'too-deep': template({
      en: 'Elements are nested deeper than in any clp.conf, from "{name}" on, and are not looked at. The file may be of another program; see where it comes from.',
      ja: '「{name}」から先は要素が深すぎて調べられません。clp.conf ではない可能性があります。ファイルの出所を確認してください。',
    }),
    more: template({
      en: 'There are {count} more mistakes of this kind, so this is hardly a clp.conf and the product cannot read it. Export it anew.',
      ja: 'このような誤りがほかに {count} か所あり、製品はファイルを読み込めません。設定をエクスポートし直してください。',
    }),
  },
  docs: {
    en: {
      why: 'The file is read as XML when it is uploaded and whenever a server starts. One wrong character and the upload is refused, or the daemon stops with a message that the configuration is damaged. A file that was cut off while it was copied looks complete in many editors.',
      whenItIsFine:
        'The order of sections, blanks, tabs and comments do not matter. What is behind a mistake is read as well as it can be, so that other findings still make sense.',
    },
    ja: {
      why: 'clp.conf は、アップロードするときとサーバが起動するときに XML として読み込まれます。文法の誤りが 1 つでもあると、アップロードが拒否されるか、構成情報の異常としてサービスが停止します。コピーの途中で切れたファイルは、エディターでは完全に見えることがあります。',
      whenItIsFine:
        'セクションの順序、空白、タブ、コメントの有無は問題ありません。誤りの後もできるだけ読み進めるため、ほかの指摘もそのまま役立ちます。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const { shown, more } = limited(problems);
    for (const { code, span, subject } of shown) {
      const name = subject ?? excerpt(tree.text, span);
      const severity = WELL_FORMED.has(code) ? 'warning' : 'error';
      report({
        message: code,
        at: place(span),
        args: { name },
        severity,
        fixes: escapes(code, tree.text, place(span)),
      });
    }
    if (more !== undefined) report({ message: 'more', at: place(more.span), args: { count: more.count } });
  },
});

/** What XML allows, and no export of the product holds. */
const WELL_FORMED: ReadonlySet<XmlProblemCode> = new Set(['doctype', 'too-deep']);

/** Characters that have only to be written in another way. */
const ESCAPES: ReadonlyMap<XmlProblemCode, string> = new Map([
  ['bare-ampersand', '&amp;'],
  ['stray-cdata-end', ']]&gt;'],
]);

const HALF_REFERENCE = /^&(?:amp|lt|gt|quot|apos|#)/;

/** What looks like a reference without its semicolon may be meant as one, so nothing is offered there. */
function escapes(code: XmlProblemCode, text: string, at: Location): readonly Fix[] {
  const written = ESCAPES.get(code);
  if (written === undefined || HALF_REFERENCE.test(text.slice(at.span.start, at.span.end + 4))) return [];
  return [replacement(writeTitle(written), 'safe', at, written)];
}

const clusterName = '<cluster><name>cluster</name></cluster>';

function named(name: string): string {
  return guideClusterWith(clusterName, `<cluster><name>${name}</name></cluster>`);
}

export const examples: RuleExamples = [
  {
    name: 'an ampersand in a name',
    files: { 'clp.conf': named('𠮷野⟦&⟧co') },
    finds: ['bare-ampersand'],
    fixed: { 'clp.conf': named('𠮷野&amp;co') },
  },
  {
    name: 'characters that mean something in XML',
    files: { 'clp.conf': named('⟦]]>⟧ 1 ⟦<⟧ 2 ⟦&nbsp;⟧ ⟦&⟧lt ⟦\u0001⟧') },
    finds: ['stray-cdata-end', 'stray-less-than', 'unknown-entity', 'bare-ampersand', 'forbidden-character'],
    fixed: { 'clp.conf': named(']]&gt; 1 < 2 &nbsp; &lt \u0001') },
  },
  {
    name: 'a file that was cut off',
    files: { 'clp.conf': `${guideCluster.slice(0, guideCluster.indexOf('</server>'))}⟦⟧` },
    finds: ['truncated'],
  },
  {
    name: 'tags that do not fit',
    files: {
      'a/clp.conf': '<root><⟦cluster⟧><name>a</⟦nmae⟧></root>',
      'b/clp.conf': '<root><cluster><name>a</name>⟦</server>⟧</cluster><⟦group⟧ <resource/></root>',
    },
    finds: ['not-closed', 'wrong-close', 'unexpected-close', 'tag-not-ended'],
  },
  {
    name: 'attributes',
    files: {
      'clp.conf': '<root><server ⟦name⟧/><device id="1"⟦type⟧="lan" ⟦id⟧="2"/><group name=⟦"failover1⟧></group></root>',
    },
    finds: ['attribute-without-quotes', 'missing-space', 'duplicate-attribute', 'quote-not-closed'],
  },
  {
    name: 'before, behind and beside the root element',
    files: {
      'a/clp.conf': '\n⟦<?xml⟧ version="1.0"?><root><!-- a ⟦--⟧ b --></root><⟦server⟧/>',
      'b/clp.conf': '⟦<!DOCTYPE root>⟧<root/>⟦text⟧',
      'c/clp.conf': '<!-- nothing -->⟦⟧',
    },
    finds: ['declaration-not-first', 'double-hyphen', 'second-root', 'doctype', 'text-outside-root', 'no-root'],
  },
  {
    name: 'elements without end, and mistakes without end',
    files: {
      'a/clp.conf': `<root>${'<a>'.repeat(255)}<⟦a⟧>${'</a>'.repeat(256)}</root>`,
      'b/clp.conf': `<root>${'⟦<⟧ '.repeat(51)}${'< '.repeat(9)}</root>`,
    },
    finds: ['too-deep', ...Array.from({ length: 50 }, () => 'stray-less-than'), 'more'],
  },
  { name: 'what regular exports hold', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'comments, sections and references',
    files: { 'clp.conf': named('a&amp;b<!-- 🏢 --><![CDATA[<&]]>&#x41;') },
    finds: [],
  },
];
