import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectionsAt } from '../../../server/src/engine/features/selection';
import { mutated, PARAMETERS } from '../syntax/mutations';
import { namedCluster } from './cluster';
import { markedSite } from './marked';

/** The selections round the caret, from the inside out and without the last one, which is the whole file. */
function selected(path: string, text: string): readonly string[] {
  const { file, offset } = markedSite({ [path]: text });
  const texts = selectionsAt(file, offset).map(({ start, end }) => file.source.text.slice(start, end));
  expect(texts.at(-1)).toBe(file.source.text);
  return texts.slice(0, -1);
}

describe('clp.conf', () => {
  test.each([
    ['a value', '<root><a> 1‸2 <b/></a></root>', ['12', ' 12 <b/>', '<a> 12 <b/></a>']],
    ['a tag', '<root>\n<‸a>1</a>\n</root>', ['a', '<a>', '<a>1</a>', '\n<a>1</a>\n']],
    ['a close tag', '<root><a>1</‸a></root>', ['a', '</a>', '<a>1</a>']],
    ['an attribute’s value', '<root><a name="x‸"/></root>', ['x', 'name="x"', '<a name="x"/>']],
    [
      'an attribute’s name',
      '<root><a na‸me="x">1</a></root>',
      ['name', 'name="x"', '<a name="x">', '<a name="x">1</a>'],
    ],
    ['an attribute without a value', '<root><a nam‸e>1</a></root>', ['name', '<a name>', '<a name>1</a>']],
    ['𠮷 before', '<root><b>𠮷</b><a>1‸</a></root>', ['1', '<a>1</a>', '<b>𠮷</b><a>1</a>']],
    ['outside', '<root></root>\n‸\n', []],
    ['a half-typed tag', '<root><a><b‸\n</a></root>', ['b', '<b', '<b\n', '<a><b\n</a>']],
    ['an element that is not closed', '<root><a><b>1‸</a></root>', ['1', '<b>1', '<a><b>1</a>']],
  ])('%s', (_, text, expected) => {
    expect(selected('clp.conf', text)).toEqual(expected);
  });
});

describe('ofcscan.ini', () => {
  test.each([
    ['a value', '[A]\na=1\n[B]\nb = x‸y \nc=2\n', ['xy', 'b = xy ', '[B]\nb = xy \nc=2\n']],
    ['a key', '[A]\r\na‸=1\r\n[B]\r\n', ['a', 'a=1', '[A]\r\na=1']],
    ['a section', '[A‸]\na=1\n[B]\n', ['A', '[A]', '[A]\na=1']],
    ['a comment', 'x=1\n; ‸one\n[A]', ['; one', 'x=1\n; one']],
    ['an equals sign', 'a =‸ 1\n[A]', ['a = 1']],
    ['nothing', '‸', []],
  ])('%s', (_, text, expected) => {
    expect(selected('ofcscan.ini', text)).toEqual(expected);
  });
});

describe('hosts', () => {
  const lines = '10.0.0.1 a\n\n10.0.0.2\tb b𠮷 # c\n10.0.0.3 d\n\n10.0.0.4 e\n';
  const block = '10.0.0.2\tb b𠮷 # c\n10.0.0.3 d';
  test.each([
    ['an address', '10.0.0.‸2', ['10.0.0.2', '10.0.0.2\tb b𠮷 # c', block]],
    ['a name', 'b𠮷‸ #', ['b𠮷', '10.0.0.2\tb b𠮷 # c', block]],
    ['a comment', '# c‸', ['# c', '10.0.0.2\tb b𠮷 # c', block]],
  ])('%s', (_, piece, expected) => {
    expect(selected('hosts', lines.replace(piece.replace('‸', ''), piece))).toEqual(expected);
  });
});

test('a registry value', () => {
  const text = 'REGEDIT4\n\n[HKEY_X\\a]\n"x"=dword:1‸\n"y"="2"\n\n[HKEY_X\\b]\n';
  expect(selected('a.reg', text)).toEqual(['dword:1', '"x"=dword:1', '[HKEY_X\\a]\n"x"=dword:1\n"y"="2"']);
});

test('each selection holds the offset and is larger than the one before, whatever the file', () => {
  const cases = fc.tuple(
    fc.constantFrom('clp.conf', 'ofcscan.ini', 'a.reg'),
    mutated(Object.values(namedCluster)),
    fc.nat(2000),
  );
  fc.assert(
    fc.property(cases, ([path, text, at]) => {
      const head = path === 'a.reg' ? 'REGEDIT4\n' : path === 'clp.conf' ? '<' : '';
      const { file } = markedSite({ [path]: head + text });
      const offset = Math.min(at, file.source.text.length);
      const selections = selectionsAt(file, offset);
      expect(selections.at(-1)).toEqual({ start: 0, end: file.source.text.length });
      for (const [index, { start, end }] of selections.entries()) {
        const inner = selections[index - 1];
        expect(start <= offset && offset <= end).toBe(true);
        if (inner !== undefined)
          expect(end - start > inner.end - inner.start && start <= inner.start && end >= inner.end).toBe(true);
      }
    }),
    PARAMETERS,
  );
});
