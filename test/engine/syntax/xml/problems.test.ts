import { describe, expect, test } from 'vitest';
import { parseXml, type XmlProblemCode } from '../../../../server/src/engine/syntax/xml/parse';
import { printXml } from '../../../../server/src/engine/syntax/xml/print';
import { marked } from './marked';
import { outline } from './outline';

/** A text in which the place of its problem is marked, the subject, and all that is read in spite of the problem. */
type Case = readonly [string, string | undefined, string];

/** Holds that the mistake is exactly one problem, and that everything else is read as if it was not there. */
function one(code: XmlProblemCode, cases: readonly Case[]): void {
  test.each(cases)(`${code}: %j`, (source, subject, read) => {
    const { text, span } = marked(source);
    const { tree, problems } = parseXml(text);
    expect(problems).toEqual([subject === undefined ? { code, span } : { code, span, subject }]);
    expect(outline(tree).join(' | ')).toBe(read);
    expect(printXml(tree)).toBe(text);
  });
}

describe('close tags', () => {
  one('not-closed', [
    ['<r><⟦a⟧>1<b>2</b></r>', 'a', 'r |   a: 1 |     b: 2'],
    ['<r><p><⟦a⟧>1</p><b>2</b></r>', 'a', 'r |   p |     a: 1 |   b: 2'],
    ['<r>\r\n\t<⟦件名⟧>𠮷\r\n</r>\r\n', '件名', 'r |   件名: 𠮷'],
    ['<r><⟦a⟧ n="x">\n<b/>\n<a n="y">1</a></r>', 'a', 'r |   a n=x |     b |     a n=y: 1'],
    ['<r><⟦ip⟧>10.0.0.1<ip><b/></r>', 'ip', 'r |   ip: 10.0.0.1 |   b'],
    ['<r><p><⟦ip⟧>10.0.0.1<ip><b/></p><c/></r>', 'ip', 'r |   p |     ip: 10.0.0.1 |     b |   c'],
    ['<r><⟦ip⟧>10.0.0.1/ip><b/></r>', 'ip', 'r |   ip: 10.0.0.1/ip> |     b'],
  ]);
  one('wrong-close', [
    ['<r><n>1</⟦m⟧><b/></r>', 'n', 'r |   n: 1 |   b'],
    ['<r><p><n>1</⟦N⟧><b/></p><c/></r>', 'n', 'r |   p |     n: 1 |     b |   c'],
    ['<r><p><a/></⟦q⟧><b>2</b>\n</r>', 'p', 'r |   p |     a |   b: 2'],
    ['<r><a>1⟦</⟧><b/></r>', 'a', 'r |   a: 1 |   b'],
    ['<r><a>1⟦</⟧\n<b/></r>', 'a', 'r |   a: 1 |   b'],
    ['<root><a>1</a></⟦rooot⟧>\r\n', 'root', 'root |   a: 1'],
    ['<a><b>1</⟦c⟧><d/></a>', 'b', 'a |   b: 1 |   d'],
  ]);
  one('unexpected-close', [
    ['<r><a>1</a>⟦</x>⟧<b>2</b></r>', 'x', 'r |   a: 1 |   b: 2'],
    ['<r><a>1</a>⟦</a>⟧<b>2</b></r>', 'a', 'r |   a: 1 |   b: 2'],
    ['<r>⟦</ >⟧<b/></r>', undefined, 'r |   b'],
    ['<r/>\n⟦</r>⟧', 'r', 'r'],
    ['⟦</r>⟧<r/>', 'r', 'r'],
    ['<r><a>1⟦</𠮷>⟧2</a></r>', '𠮷', 'r |   a: 12'],
    ['<r/>⟦</r⟧', 'r', 'r'],
  ]);
  one('tag-not-ended', [
    ['<r><⟦serv⟧\n\t<p>1</p>\n</r>', 'serv', 'r |   serv |   p: 1'],
    ['<r><g><⟦serv⟧ name="x"<p>1</p></g><q/></r>', 'serv', 'r |   g |     serv name=x |     p: 1 |   q'],
    ['<r><⟦ip⟧ 10.0.0.1</ip><b/></r>', 'ip', 'r |   ip 10.0.0.1= |   b'],
    ['<r><⟦s⟧ name="x"\n<p>1</p></s><q/></r>', 's', 'r |   s name=x |     p: 1 |   q'],
    ['<r><a>1</⟦a⟧\n<b/></r>', 'a', 'r |   a: 1 |   b'],
    ['<r><a>1</⟦a⟧ x><b/></r>', 'a', 'r |   a: 1 |   b'],
    ['<⟦r⟧\n<a/></r>', 'r', 'r |   a'],
  ]);
});

describe('attributes', () => {
  one('quote-not-closed', [
    ['<r><a n=⟦"x⟧>1</a><b/></r>', 'n', 'r |   a n=x: 1 |   b'],
    ['<r><a n=⟦"x⟧>1</a><b n="y"/></r>', 'n', 'r |   a n=x: 1 |   b n=y'],
    ['<r><a n=⟦"x⟧/><b n="y"/></r>', 'n', 'r |   a n=x |   b n=y'],
    ['<r><a n=⟦"x⟧ \r\n>1</a><b/></r>', 'n', 'r |   a n=x: 1 |   b'],
    ['<r><a n=⟦"x⟧\n<b/></a></r>', 'n', 'r |   a n=x |     b'],
    ['<r><a n=⟦"𠮷⟧ id="1"/><b/></r>', 'n', 'r |   a n=𠮷 id=1 |   b'],
    ["<r><a n=⟦'x⟧  id\t='1'/><b/></r>", 'n', 'r |   a n=x id=1 |   b'],
    ['<r><a n=⟦"⟧<b/></a></r>', 'n', 'r |   a n= |     b'],
    ['<?xml version="1.0" encoding=⟦"SJIS⟧?><r/>', 'encoding', 'r'],
  ]);
  one('attribute-without-quotes', [
    ['<r><a n=⟦x⟧ id="1">2</a></r>', 'n', 'r |   a n=x id=1: 2'],
    ['<r><a n=⟦x⟧/><b/></r>', 'n', 'r |   a n=x |   b'],
    ['<r><a n=⟦x"⟧ id="1"/></r>', 'n', 'r |   a n=x" id=1'],
    ['<r><a ⟦n⟧>1</a></r>', 'n', 'r |   a n=: 1'],
    ['<r><a ⟦n⟧=/></r>', 'n', 'r |   a n='],
    ['<r><a ⟦n⟧= id="1"/></r>', 'n', 'r |   a n= id=1'],
    ['<r><a ⟦=⟧"x"/></r>', '=', 'r |   a =x'],
    ['<r><a ⟦"x"⟧/></r>', '"x"', 'r |   a "x"='],
    ['<r><a ⟦/⟧ n="x"/></r>', '/', 'r |   a /= n=x'],
    ['<r><a n="x"⟦"⟧/></r>', '"', 'r |   a n=x "='],
    ['<?xml version="1.0" encoding=⟦SJIS⟧?><r/>', 'encoding', 'r'],
  ]);
  one('missing-space', [['<r><a n="x"⟦id⟧="1"/></r>', 'id', 'r |   a n=x id=1']]);
  one('duplicate-attribute', [
    ['<r><a n="x" ⟦n⟧="y" N="z"/></r>', 'n', 'r |   a n=x n=y N=z'],
    ["<r><a n='x'\r\n ⟦n⟧=''>1</a></r>", 'n', 'r |   a n=x n=: 1'],
  ]);
});

describe('text', () => {
  one('bare-ampersand', [
    ['<r><a>1 ⟦&⟧ 2</a></r>', undefined, 'r |   a: 1 & 2'],
    ['<r><a>⟦&⟧</a></r>', undefined, 'r |   a: &'],
    ['<r>AT⟦&⟧T &amp; 𠮷</r>', undefined, 'r: AT&T & 𠮷'],
    ['<r>a⟦&⟧amp</r>', undefined, 'r: a&amp'],
    ['<r>⟦&⟧;</r>', undefined, 'r: &;'],
    ['<r a="x⟦&⟧y"/>', undefined, 'r a=x&y'],
    ['<r a="x⟦&⟧y" b="z;"/>', undefined, 'r a=x&y b=z;'],
  ]);
  one('unknown-entity', [
    ['<r>a⟦&nbsp;⟧b</r>', 'nbsp', 'r: a&nbsp;b'],
    ['<r a="⟦&件;⟧"/>', '件', 'r a=&件;'],
    ['<r>⟦&#0;⟧</r>', '#0', 'r: &#0;'],
    ['<r>⟦&#xD842;⟧</r>', '#xD842', 'r: &#xD842;'],
    ['<r>⟦&#X41;⟧</r>', '#X41', 'r: &#X41;'],
    ['<r>⟦&#;⟧</r>', '#', 'r: &#;'],
    ['<r>⟦&#99999999999999999999;⟧</r>', '#99999999999999999999', 'r: &#99999999999999999999;'],
    ['<r>⟦&LT;⟧</r>', 'LT', 'r: &LT;'],
  ]);
  one('stray-less-than', [
    ['<r><a>1</a>\n\t⟦<⟧\n<b/></r>', undefined, 'r: < |   a: 1 |   b'],
    ['<r><a>1 ⟦<⟧ 2</a></r>', undefined, 'r |   a: 1 < 2'],
    ['<r><a>⟦<⟧</a></r>', undefined, 'r |   a: <'],
    [
      '<r>\n⟦<<<<<<<⟧ HEAD\n<a/>\n=======\n<b/>\n>>>>>>> other\n</r>',
      undefined,
      'r: <<<<<<< HEAD\n\n=======\n\n>>>>>>> other |   a |   b',
    ],
    ['<r>⟦<⟧<a/></r>', undefined, 'r: < |   a'],
    ['<r>⟦<⟧!x></r>', undefined, 'r: <!x>'],
    ['<r>⟦<⟧? x></r>', undefined, 'r: <? x>'],
    ['<r>⟦<⟧></r>', undefined, 'r: <>'],
    ['<r><a n="1⟦<⟧2"/><b/></r>', 'n', 'r |   a n=1<2 |   b'],
  ]);
  one('stray-cdata-end', [['<r>a⟦]]>⟧b</r>', undefined, 'r: a]]>b']]);
  one('forbidden-character', [
    ['<r>⟦\0⟧</r>', 'U+0000', 'r: \0'],
    ['<r a="⟦\x1a⟧"/>', 'U+001A', 'r a=\x1a'],
    ['<r><!--⟦\ufffe⟧--></r>', 'U+FFFE', 'r'],
    ['<r>⟦\0⟧\0\x01</r>', 'U+0000', 'r: \0\0\x01'],
    ['<r>𠮷⟦\ud842⟧</r>', 'U+D842', 'r: 𠮷\ud842'],
    ['<r>⟦\udfb7⟧𠮷</r>', 'U+DFB7', 'r: \udfb7𠮷'],
  ]);
});

describe('comments, sections and instructions', () => {
  one('not-closed', [
    ['<r>⟦<!--⟧ note\n<a>1</a></r>', '<!--', 'r |   a: 1'],
    ['<r>⟦<!--⟧ note -><a>1</a><!-- b --></r>', '<!--', 'r |   a: 1'],
    ['<r><a>⟦<![CDATA[⟧1</a></r>', '<![CDATA[', 'r |   a: 1'],
    ['<r>⟦<?⟧php <a>1</a></r>', '<?', 'r |   a: 1'],
    ['⟦<?⟧xml version="1.0">\n<r/>', '<?', 'r'],
    ['⟦<?⟧xml version="1.0"/> encoding="x"?><r/>', '<?', 'r'],
    ['<r><a/>⟦<!--⟧ the file ends here', '<!--', 'r |   a'],
    ['⟦<?⟧xml versi', '<?', ''],
  ]);
  one('double-hyphen', [
    ['<r><!-- a ⟦--⟧ b --><a/></r>', undefined, 'r |   a'],
    ['<r><!-- a ⟦--⟧-></r>', undefined, 'r'],
  ]);
  one('doctype', [
    ['⟦<!DOCTYPE r>⟧<r/>', undefined, 'r'],
    ['⟦<!DOCTYPE r SYSTEM "file:///c:/x>y">⟧<r/>', undefined, 'r'],
    ['⟦<!DOCTYPE r [<!ENTITY a "]>"><!-- \' ]> --><?x "]>?>]>⟧<r/>', undefined, 'r'],
    ['⟦<!DOCTYPE r [<!ENTITY a "b">⟧<r>1</r>', undefined, 'r: 1'],
    ['⟦<!DOCTYPE r ⟧<r>1</r>', undefined, 'r: 1'],
    ['<r>⟦<!DOCTYPE r>⟧</r>', undefined, 'r'],
    ['⟦<!DOCTYPE r [ the file ends here⟧', undefined, ''],
  ]);
  one('declaration-not-first', [
    ['\n⟦<?xml⟧ version="1.0"?><r/>', undefined, 'r'],
    ['<?xml version="1.0"?><r>⟦<?xml⟧ version="1.0"?></r>', undefined, 'r'],
  ]);
});

describe('the whole file', () => {
  one('second-root', [
    ['<r>1</r><⟦s⟧>2</s><t/>\n', 's', 'r: 1 | s: 2 | t'],
    ['<r><a/></r><⟦b⟧/></r>', 'b', 'r |   a | b'],
  ]);
  one('text-outside-root', [
    ['⟦x y⟧ <r/>', undefined, 'r'],
    ['<r/>\n⟦x⟧\n<!-- -->\ny\n', undefined, 'r'],
    ['<r/>⟦<⟧', undefined, 'r'],
    ['⟦<![CDATA[x]]>⟧<r/>', undefined, 'r'],
  ]);
  one('no-root', [
    ['⟦⟧', undefined, ''],
    [' \r\n\t⟦⟧', undefined, ''],
    ['<?xml version="1.0"?>\n<!-- -->⟦⟧', undefined, ''],
    [' ⟦text⟧ ', undefined, ''],
    ['⟦<⟧', undefined, ''],
    ['⟦\ufeff⟧', undefined, ''],
  ]);
  one('truncated', [
    ['<r><a><b>1</b><c>2⟦⟧', 'c', 'r |   a |     b: 1 |     c'],
    ['<r>\n<a n="x\n⟦⟧', 'a', 'r'],
    ['<r>1<a/><b⟦⟧', 'b', 'r |   a'],
    ['<r⟦⟧', 'r', ''],
    ['<r><a><⟦⟧', 'a', 'r |   a'],
    ['<r><a></a⟦⟧', 'a', 'r |   a'],
    ['<r><a>&am⟦⟧', 'a', 'r |   a'],
    ['<r><a/><![CD⟦⟧', 'r', 'r |   a'],
  ]);
  one('too-deep', [
    [`${'<a>'.repeat(256)}<⟦b⟧>1</b>2${'</a>'.repeat(256)}`, 'b', nested(256, '2')],
    [`${'<a>'.repeat(256)}<⟦b⟧ c="d"/><e f='/>'></e>${'</a>'.repeat(256)}`, 'b', nested(256, '')],
    [`${'<a>'.repeat(256)}<⟦b⟧><!-- <c> --><d e="</b>"/>< <x></x></b><f/>${'</a>'.repeat(256)}`, 'b', nested(256, '')],
  ]);
});

/** The outline of so many elements `a` in one another, with a text in the innermost. */
function nested(levels: number, text: string): string {
  const lines = Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}a`);
  return lines.join(' | ') + (text === '' ? '' : `: ${text}`);
}

describe('no problem', () => {
  test.each([
    '<r/>',
    '<r></r >\n',
    '<r\n>\t</r\n>',
    '<?xml version="1.0" encoding="SJIS" standalone="no"?>\r\n<r/>',
    "<r a='\"' b=\"'\"\tc = 'x'\n/>",
    '<r a="x>y" b="]]>" c="\n" d="x c=" e="--"/>',
    '<r>&lt;&gt;&amp;&quot;&apos;&#65;&#x41;&#x20BB7;</r>',
    '<r><!----><!-- <a> & - --><![CDATA[<a>&]]>]] ><?x?><?xml-stylesheet <a> &?></r>',
    '<!-- before --><?x?><r/><?x?><!-- behind -->',
    '<r>😀<𠮷 件="名">\u3000</𠮷>\u0085\u2028</r>',
    '<r><a><a><a></a></a></a></r>',
    '<ns:r xmlns:ns="x"><ns:a-b.c_1/></ns:r>',
    `${'<a>'.repeat(256)}${'</a>'.repeat(256)}`,
  ])('%j', (text) => {
    const { tree, problems } = parseXml(text);
    expect(problems).toEqual([]);
    expect(printXml(tree)).toBe(text);
  });
});

test('each of several mistakes is its own problem, in file order', () => {
  const { problems } = parseXml('<r><a n=1>&</b><c></r>x');
  expect(problems.map(({ code, span }) => [code, span.start])).toEqual([
    ['attribute-without-quotes', 8],
    ['bare-ampersand', 10],
    ['wrong-close', 13],
    ['not-closed', 16],
    ['text-outside-root', 22],
  ]);
});
