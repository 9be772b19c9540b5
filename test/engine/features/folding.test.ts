import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldsOf } from '../../../server/src/engine/features/folding';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';
import { mutated, PARAMETERS } from '../syntax/mutations';
import { namedCluster } from './cluster';
import { markedSite } from './marked';

/** The folds over more than one line, as `first-last` lines from 1 with their kinds; `>` where the last line stays. */
function folded(path: string, text: string): string {
  const { file } = markedSite({ [path]: text });
  const lines = lineIndex(text);
  const line = (offset: number) => lines.positionAt(offset).line + 1;
  return foldsOf(file)
    .filter(({ span }) => line(span.start) < line(span.end))
    .toSorted((left, right) => left.span.start - right.span.start || right.span.end - left.span.end)
    .map(
      ({ span, kind, isClosed }) =>
        `${line(span.start)}-${line(span.end)}${isClosed ? '>' : ''}${kind ? ` ${kind}` : ''}`,
    )
    .join(', ');
}

describe('clp.conf', () => {
  test.each([
    ['elements over more than one line', '<root>\n<a>\n<b>1</b>\n</a>\n</root>\n', '1-5>, 2-4>'],
    ['a tag over several lines', '<root>\n<a\n  name="x"\n>\n</a>\n</root>', '1-6>, 4-5>'],
    ['CRLF', '<root>\r\n<a>\r\n</a>\r\n</root>', '1-4>, 2-3>'],
    ['a self-closing one', '<root>\n<a\n/>\n</root>', '1-4>'],
    ['comments', '<root>\n<!-- one\n two 𠮷 -->\n<!-- three -->\n</root>', '1-5>, 2-3 comment'],
    ['regions', '<root>\n<!-- region A -->\n<a/>\n<!-- endregion -->\n</root>', '1-5>, 2-4 region'],
    [
      'regions with a hash, one in the other',
      '<root>\n<!-- #region A -->\n<!-- #region -->\n<!-- #endregion -->\n<a/>\n<!-- #endregion -->\n</root>',
      '1-7>, 2-6 region, 3-4 region',
    ],
    ['a region that is not ended', '<root>\n<!-- region -->\n</root>', '1-3>'],
    ['an end without a region', '<root>\n<!-- endregion -->\n</root>', '1-3>'],
    ['an element that is not closed', '<root>\n<a>\n<b/>\n\n\n</root>', '1-6>, 2-3'],
    ['a half-typed tag', '<root>\n<a>\n<b\n</a>\n</root>', '1-5>, 2-4>'],
    ['a cut file', '<root>\n<a>\n<b/>\n\n', '1-3, 2-3'],
    ['one line', '<root><a></a></root>', ''],
  ])('%s', (_, text, expected) => {
    expect(folded('clp.conf', text)).toBe(expected);
  });
});

describe('ofcscan.ini', () => {
  test.each([
    ['sections down to their last key', '[A]\na=1\n\n; of B\n[B]\nb=1\nb=2\n', '1-2, 5-7'],
    ['CRLF and no line break at the end', '[A]\r\na=1\r\n[B]\r\nb=1', '1-2, 3-4'],
    ['an empty section', '[A]\n\n[B]\nb=1\n', '3-4'],
    ['keys before the first section', 'a=1\nb=2\n[A]\nc=3\n', '3-4'],
    ['a section of nothing but comments', '[A]\n; one\n; two\n', '2-3 comment'],
    ['lines without an equals sign', '[A]\ntext\n', '1-2'],
    ['comments with blanks before', '\t; one\n  ; two\n; three\na=1\n', '1-3 comment'],
    ['a comment alone', '; one\n[A]\na=1\n; two\n', '2-3'],
    ['regions', '; region\n[A]\na=1\n; endregion\n', '1-4 region, 2-3'],
    [
      'blocks on both sides of a mark',
      '; a\n; b\n; region\n; c\n; d\n;endregion\n',
      '1-2 comment, 3-6 region, 4-5 comment',
    ],
    ['a word that only begins like a mark', '; regional\n; x\n', '1-2 comment'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(folded('ofcscan.ini', text)).toBe(expected);
  });
});

describe('hosts', () => {
  test.each([
    [
      'blocks of comments',
      '# one\n# two\n10.0.0.1 a # three\n# four\n\n# five\n#six\n# 𠮷',
      '1-2 comment, 6-8 comment',
    ],
    ['regions', '# region\n10.0.0.1 a\n# endregion\n', '1-3 region'],
    ['a comment behind an entry', '10.0.0.1 a # one\n10.0.0.2 b # two\n', ''],
  ])('%s', (_, text, expected) => {
    expect(folded('hosts', text)).toBe(expected);
  });
});

describe('a registry file', () => {
  const head = 'Windows Registry Editor Version 5.00\n\n';
  test.each([
    ['keys with their values', '[HKEY_X\\a]\n"x"=dword:1\n"y"="2"\n\n[HKEY_X\\b]\n', '3-5'],
    ['values over several lines', '[HKEY_X\\a]\n"x"=hex:01,\\\n  02,\\\n  03\n', '3-6, 4-6'],
    ['comments', '; one\n; two\n[HKEY_X\\a]\n', '3-4 comment'],
  ])('%s', (_, text, expected) => {
    expect(folded('a.reg', head + text)).toBe(expected);
  });
});

test('clusterconf.json is left to the editor', () => {
  expect(folded('clusterconf.json', '{\n"nodes": {\n}\n}\n')).toBe('');
});

test('every fold lies inside its file, whatever the file', () => {
  const texts = fc.tuple(fc.constantFrom('clp.conf', 'ofcscan.ini', 'a.reg'), mutated(Object.values(namedCluster)));
  fc.assert(
    fc.property(texts, ([path, text]) => {
      const head = path === 'a.reg' ? 'REGEDIT4\n' : path === 'clp.conf' ? '<' : '';
      const { file } = markedSite({ [path]: head + text });
      for (const { span } of foldsOf(file)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(file.source.text.length);
      }
    }),
    PARAMETERS,
  );
});
