import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';
import { printXml } from '../../../../server/src/engine/syntax/xml/print';
import { charactersRead } from '../charactersRead';

function codes(text: string): readonly string[] {
  return parseXml(text).problems.map(({ code }) => code);
}

test('no entity that a DOCTYPE declares is ever expanded', () => {
  const bomb = `<!DOCTYPE r [
  <!ENTITY a0 "ha">
${Array.from({ length: 50 }, (_, index) => `  <!ENTITY a${index + 1} "&a${index};&a${index};">`).join('\n')}
  <!ENTITY file SYSTEM "file:///etc/passwd">
]>
<r name="&a50;">&a50;&file;</r>`;
  const { tree, problems } = parseXml(bomb);
  expect(problems.map(({ code, subject }) => [code, subject])).toEqual([
    ['doctype', undefined],
    ['unknown-entity', 'a50'],
    ['unknown-entity', 'a50'],
    ['unknown-entity', 'file'],
  ]);
  expect(tree.root?.content().text).toBe('&a50;&file;');
  expect(tree.root?.attribute('name')?.value.text).toBe('&a50;');
});

describe('depth', () => {
  test.each([257, 300, 200_000])('%i levels are one problem', (levels) => {
    const text = `${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`;
    const { tree } = parseXml(text);
    expect(codes(text)).toEqual(['too-deep']);
    expect(tree.elementCount).toBe(256);
    expect(printXml(tree)).toBe(text);
    expect(tree.root?.span).toEqual({ start: 0, end: text.length });
  });

  test('200,000 levels that are not closed are one more', () => {
    expect(codes('<a b="c">'.repeat(200_000))).toEqual(['too-deep', 'truncated']);
  });

  test('what follows the deep elements is read', () => {
    const { tree } = parseXml(`<r>${'<a>'.repeat(300)}${'</a>'.repeat(300)}<b>1</b></r>`);
    expect(tree.root?.child('b')?.content().text).toBe('1');
  });
});

test.each<[string, string, readonly string[]]>([
  ['a line of a million characters', `<r>${'x'.repeat(1_000_000)}</r>`, []],
  ['a tag of a million characters', `<r a="${'x'.repeat(1_000_000)}"/>`, []],
  ['a name of a million characters', `<${'x'.repeat(1_000_000)}/>`, []],
  ['nothing but NULs', '\0'.repeat(100_000), ['no-root', 'forbidden-character']],
  ['nothing but white space', ' \r\n\t'.repeat(100_000), ['no-root']],
  ['nothing', '', ['no-root']],
  [
    'a binary file',
    '\ufffdELF\x02\x01\x01\0\0<\0\0>\0&\0',
    ['text-outside-root', 'bare-ampersand', 'truncated', 'forbidden-character'],
  ],
])('%s', (_what, text, expected) => {
  expect(codes(text).toSorted()).toEqual([...expected].toSorted());
  expect(printXml(parseXml(text).tree)).toBe(text);
});

test('at most ten thousand problems are reported, and everything is read', () => {
  const { tree, problems } = parseXml(`<r>${'&<b></c></b>'.repeat(20_000)}</r>`);
  expect(problems).toHaveLength(10_000);
  expect(tree.elementCount).toBe(20_001);
});

/** Pieces that make a parser search or look back far, repeated within a file. */
const PIECES: readonly string[] = [
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '</x>',
    '<a></x>',
    '<a',
    '<a ',
    '<a>x<a>',
    '<a\n',
    '<b></x><c>',
    '<'.repeat(4),
    '< ',
    '</',
    '</ ',
  ],
  ...[
    '<!--',
    '<!-- -->',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<?a',
    '<?xml ',
    '?>',
    '<!',
    '<!DOCTYPE',
    '<!DOCTYPE [',
    "<!DOCTYPE '",
  ],
  ...[
    '&',
    '&a',
    '&amp;',
    '&#1',
    ';',
    '<a b="',
    "<a b='",
    '<a b="x>',
    '<a b="\n',
    '<a b=" c="',
    `<a b="'>`,
    '<a b="<">',
    '<a b c=',
  ],
  ...['b="x c="', 'x c=', '"', "'", '=', '/', ' ', '\t\n', ']', '-', '\0', 'x'],
];

describe('the work grows with the file, not faster', () => {
  const shapes: readonly (readonly [string, (piece: string, times: number) => string])[] = [
    ['alone', (piece, times) => piece.repeat(times)],
    ['in a root', (piece, times) => `<r>${piece.repeat(times)}</r>`],
    ['in many levels', (piece, times) => `${'<e><f>'.repeat(120)}${piece.repeat(times)}`],
    ['in a tag', (piece, times) => `<r ${piece.repeat(times)}>`],
    ['too deep', (piece, times) => `${'<a>'.repeat(257)}${piece.repeat(times)}`],
  ];

  test.each(shapes)('%s', (_shape, make) => {
    for (const piece of PIECES) {
      const [once, twice] = [2000, 4000].map((times) => {
        const text = make(piece, times);
        return charactersRead(() => parseXml(text)) / text.length;
      });
      expect([piece, (twice ?? 0) < 2 + (once ?? 0) * 1.2]).toEqual([piece, true]);
    }
  });
});
