import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';
import type { XmlElement, XmlText } from '../../../../server/src/engine/syntax/xml/tree';
import type { Span } from '../../../../server/src/engine/text/span';
import { marked } from './marked';
import { outline } from './outline';

function rootOf(text: string): XmlElement {
  const { root } = parseXml(text).tree;
  if (root === undefined) throw new Error(`no root: ${text}`);
  return root;
}

/** The name of an element, or of undefined the word itself. */
function name(element: XmlElement | undefined): string | undefined {
  return element?.name.text;
}

describe('spans', () => {
  type Part = (root: XmlElement) => Span | undefined;
  test.each<[string, Part, string]>([
    ['the element', ({ span }) => span, '<!-- -->⟦<r a="1">x<b/></r>⟧\n'],
    ['its open tag', ({ open }) => open, '⟦<r a="1"\n>⟧x</r>'],
    ['its close tag', ({ close }) => close, '<r>x⟦</r >⟧'],
    ['its name', (root) => root.name.span, '<⟦𠮷⟧ a="1"/>'],
    ['an attribute name', (root) => root.attribute('a')?.name.span, '<r b="a" ⟦a⟧ = "1"/>'],
    ['a value', (root) => root.attribute('a')?.value.span, '<r a = "⟦&amp; 𠮷⟧"/>'],
    ['an empty value', (root) => root.attribute('a')?.value.span, "<r a='⟦⟧'/>"],
    ['a value without quotes', (root) => root.attribute('a')?.value.span, '<r a=⟦1⟧/>'],
    ['no value', (root) => root.attribute('a')?.value.span, '<r a⟦⟧ />'],
    ['no value behind =', (root) => root.attribute('a')?.value.span, '<r a =⟦⟧ b=""/>'],
    ['a child', (root) => root.child('b')?.span, '<r>x<a/>⟦<b></b>⟧<b/></r>'],
    ['a self-closing element', (root) => root.child('b')?.open, '<r>⟦<b />⟧</r>'],
    ['an element that is not closed', (root) => root.child('b')?.span, '<r>⟦<b>x\n⟧</r>'],
    ['an open tag without >', (root) => root.child('b')?.open, '<r>⟦<b a="1"⟧\n<c/></r>'],
    ['a wrong close tag', (root) => root.child('b')?.close, '<r><b>x⟦</c>⟧</r>'],
    ['a close tag without its slash', (root) => root.child('b')?.close, '<r><b>x⟦<b>⟧</r>'],
  ])('%s: %j %j', (_part, part, source) => {
    const { text, span } = marked(source);
    expect(part(rootOf(text))).toEqual(span);
  });

  test.each(['<r><b/></r>', '<r><b></r>', '<r><b\n<c/></r>', '<r><b>'])('%j has no close tag in it', (text) => {
    expect(rootOf(text).child('b')?.close).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['<r><b/></r>', true],
    ['<r><b a="/" /></r>', true],
    ['<r><b></b></r>', false],
    ['<r><b></r>', false],
    ['<r><b a=/></r>', true],
    ['<r><b a="/"></b></r>', false],
  ])('%j: self-closing is %j', (text, expected) => {
    expect(rootOf(text).child('b')?.selfClosing).toBe(expected);
  });
});

describe('content', () => {
  test.each<[string, string]>([
    ['<r>⟦10.0.0.1⟧</r>', '10.0.0.1'],
    ['<r>\r\n\t ⟦a  b⟧ \r\n</r>', 'a  b'],
    ['<r>⟦a\r\nb\rc⟧</r>', 'a\nb\nc'],
    ['<r>⟦\u3000𠮷\u00a0⟧</r>', '\u3000𠮷\u00a0'],
    ['<r>⟦⟧</r>', ''],
    ['<r>⟦⟧ \n\t</r>', ''],
    ['<r/>⟦⟧', ''],
    ['<r a="1" />⟦⟧', ''],
    ['<r>⟦&amp;lt; &#97;&#x62;⟧</r>', '&lt; ab'],
    ['<r>⟦<![CDATA[<a>&amp;]]>⟧</r>', '<a>&amp;'],
    ['<r> ⟦<![CDATA[ x\r\n ]]>⟧ </r>', 'x'],
    ['<r>⟦<![CDATA[]]>⟧</r>', ''],
    ['<r>⟦a<![CDATA[b]]>c⟧ </r>', 'abc'],
    ['<r> ⟦a <b>x</b> c⟧ <d/> </r>', 'a  c'],
    ['<r><!-- a -->⟦b⟧<?c d?></r>', 'b'],
    ['<r>⟦a<!-- b -->c⟧</r>', 'ac'],
    ['<r>⟦⟧\n<b>x</b>\n</r>', ''],
    ['<r>⟦a</x>b⟧</r>', 'ab'],
    ['<r>⟦a⟧ <b>x\n</r>', 'a'],
    ['<r>⟦⟧a', ''],
    ['<r>⟦⟧<![CDATA[a', ''],
  ])('%j is %j', (source, expected) => {
    const { text, span } = marked(source);
    expect(rootOf(text).content()).toEqual<XmlText>({ text: expected, span });
  });
});

describe('children and attributes', () => {
  const root = rootOf('<r a="1" b=\'2\' a="3">x<c i="1"/><!-- <c/> --><d><c i="2"/></d><C/><c i="3"/></r>');

  test('are in file order', () => {
    expect(root.children().map(name)).toEqual(['c', 'd', 'C', 'c']);
    expect(root.attributes().map(({ name, value }) => [name.text, value.text])).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ]);
  });

  test('are found by name, the first one first', () => {
    expect(root.child('c')?.attribute('i')?.value.text).toBe('1');
    expect(root.childrenNamed('c').map((child) => child.attribute('i')?.value.text)).toEqual(['1', '3']);
    expect(root.attribute('a')?.value.text).toBe('1');
  });

  test('are not found by another name', () => {
    expect([root.child('i'), root.child(''), root.attribute('A'), root.attribute('i')]).toEqual(
      Array(4).fill(undefined),
    );
    expect(root.childrenNamed('x')).toEqual([]);
  });

  test('know their parent', () => {
    const inner = root.child('d')?.child('c');
    expect([inner, inner?.parent, inner?.parent?.parent].map(name)).toEqual(['c', 'd', 'r']);
    expect(inner?.parent?.id).toBe(root.child('d')?.id);
    expect(root.parent).toBeUndefined();
  });
});

describe('the file', () => {
  test.each<[string, string | undefined]>([
    ['⟦<?xml version="1.0" encoding="SJIS"?>⟧<r/>', 'SJIS'],
    ["⟦<?xml encoding = 'EUC-JP' ?>⟧", 'EUC-JP'],
    ['⟦<?xml version="1.0"?>⟧<r encoding="x"/>', undefined],
    ['\n⟦<?xml encoding="UTF-8"?>⟧<r/><?xml encoding="SJIS"?>', 'UTF-8'],
    ['⟦<?xml encoding=UTF-8?>⟧', 'UTF-8'],
    ['⟦<?xml version="1.0" encoding="UTF-8">\n⟧<r/>', 'UTF-8'],
    ['⟦<?xml encoding="UTF-8⟧', 'UTF-8'],
  ])('%j declares %j', (source, encoding) => {
    const { text, span } = marked(source);
    const { declaration } = parseXml(text).tree;
    expect([declaration?.span, declaration?.encoding?.text]).toEqual([span, encoding]);
  });

  test('the place of the encoding is between its quotes', () => {
    const { text, span } = marked('<?xml version="1.0" encoding="⟦SJIS⟧"?><r/>');
    expect(parseXml(text).tree.declaration?.encoding).toEqual({ text: 'SJIS', span });
  });

  test.each(['', '<r/>', '<?xmlish encoding="x"?><r/>', '<r encoding="x"/>'])('%j has no declaration', (text) => {
    expect(parseXml(text).tree.declaration).toBeUndefined();
  });

  test('has roots, elements and comments', () => {
    const { tree } = parseXml('<!--1--><r><a/><!-- <b/> --></r><s/><![CDATA[<t/>]]>');
    expect([name(tree.root), ...tree.roots.map(name), tree.elementCount]).toEqual(['r', 'r', 's', 3]);
    expect(Array.from(tree.comments(), ({ start, end }) => tree.text.slice(start, end))).toEqual([
      '<!--1-->',
      '<!-- <b/> -->',
    ]);
  });

  test('has none of them when it is empty', () => {
    const { tree } = parseXml('');
    expect([tree.root, tree.roots, tree.elementCount, [...tree.comments()], tree.elementAt(0)]).toEqual([
      undefined,
      [],
      0,
      [],
      undefined,
    ]);
  });
});

describe('elementAt', () => {
  test.each<[string, string | undefined]>([
    ['‸<r>x</r>', 'r'],
    ['<r>x</r>‸', 'r'],
    ['<r>x</r>\n‸', undefined],
    ['‸\n<r/>', undefined],
    ['<r><a>x</a‸></r>', 'a'],
    ['<r><a>x</a>‸</r>', 'a'],
    ['<r><a>x</a> ‸</r>', 'r'],
    ['<r>x‸<a/></r>', 'a'],
    ['<r>‸x<a/></r>', 'r'],
    ['<r><a/>‸<b/></r>', 'b'],
    ['<r><a><b/></a>‸<!-- --></r>', 'a'],
    ['<r><a/><!-- ‸<b/> --></r>', 'r'],
    ['<r><a><b/></a><c‸ d=""/></r>', 'c'],
    ['<r/><!--‸--><s/>', undefined],
    ['<r><a>x</b>‸<c/></r>', 'c'],
    ['<r><a>x</b‸></r>', 'a'],
    ['<r><a>x</b>‸ <c/></r>', 'a'],
    ['<r><a>x<a>‸ <c/></r>', 'a'],
    ['<r><a>x<a> ‸ <c/></r>', 'r'],
  ])('%j is in %j', (source, expected) => {
    const { tree } = parseXml(source.replace('‸', ''));
    expect(name(tree.elementAt(source.indexOf('‸')))).toBe(expected);
  });
});

test('what follows an element that ended at its cut is outside of it', () => {
  const read = (text: string) => outline(parseXml(text).tree).join(' | ');
  expect(read('<r><a>1</x><b>2</y><c>3</c></r>')).toBe('r |   a: 1 |   b: 2 |   c: 3');
  expect(read('<r><p><a>1</x><q><b>2</y><c/></p><d/></r>')).toBe(
    'r |   p |     a: 1 |     q |       b: 2 |       c |   d',
  );
  expect(read('<r><a\n<b\n<c>3</c></r>')).toBe('r |   a |   b |   c: 3');
  expect(read('<r><a>1</x><b>2</b></a><c/></r>')).toBe('r |   a: 1 |     b: 2 |   c');
  expect(read('<r><ip>1</x><ip>2</r>')).toBe('r |   ip: 1 |   ip: 2');
  expect(read('<r><ip>1<ip>2</x>3</r>')).toBe('r |   ip: 13 |     ip: 2');
});
