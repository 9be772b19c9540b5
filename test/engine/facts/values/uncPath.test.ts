import { describe, expect, test } from 'vitest';
import { parseUncPath, withBackslashes } from '../../../../server/src/engine/facts/values/uncPath';

const OFFSET = 10;

function parse(value: string) {
  return parseUncPath({ value, at: { path: 'a', span: { start: OFFSET, end: OFFSET + value.length } } });
}

describe('parts of a share', () => {
  test.each<readonly [string, string | undefined, string | undefined, string | undefined, boolean]>([
    ['\\\\vcom\\ofcscan', 'vcom', 'ofcscan', undefined, true],
    ['\\\\vcom\\ofcscan\\', 'vcom', 'ofcscan', '\\', true],
    ['\\\\vcom\\ofcscan\\a\\b', 'vcom', 'ofcscan', '\\a\\b', true],
    ['\u00A5\uFFE5vcom\u00A5ofcscan', 'vcom', 'ofcscan', undefined, true],
    ['\\\\𠮷🏢\\ofcscan', '𠮷🏢', 'ofcscan', undefined, true],
    ['\\\\192.168.0.12\\x', '192.168.0.12', 'x', undefined, true],
    ['//vcom/ofcscan', 'vcom', 'ofcscan', undefined, false],
    ['\\vcom\\ofcscan', 'vcom', 'ofcscan', undefined, false],
    ['\\\\\\vcom\\ofcscan', 'vcom', 'ofcscan', undefined, false],
    ['\\\\vcom\\\\ofcscan', 'vcom', 'ofcscan', undefined, false],
    ['vcom\\ofcscan', 'vcom', 'ofcscan', undefined, false],
    ['\\\\vcom', 'vcom', undefined, undefined, false],
    ['vcom', undefined, undefined, undefined, false],
    ['E:\\PCCSRV\\a', undefined, 'PCCSRV', '\\a', false],
    ['http://vcom:8080/ofcscan', undefined, 'vcom:8080', '/ofcscan', false],
    ['\\\\', undefined, undefined, undefined, false],
    ['', undefined, undefined, undefined, false],
  ])('%s', (text, host, share, rest, wellFormed) => {
    const parts = parse(text);
    expect(parts.host?.value).toBe(host);
    expect(parts.share?.value).toBe(share);
    expect(parts.rest?.value).toBe(rest);
    expect(parts.wellFormed).toBe(wellFormed);
  });

  test('each part stands where its text does', () => {
    const text = '\\\\𠮷野\\share\\a';
    const { host, share, rest } = parse(text);
    for (const part of [host, share, rest]) {
      const { start = 0, end = 0 } = part?.at.span ?? {};
      expect(text.slice(start - OFFSET, end - OFFSET)).toBe(part?.value);
    }
  });

  test('a yen sign is told from a backslash', () => {
    expect(parse('\\\\𠮷\u00A5a\uFFE5').yenSigns.map(({ span }) => span.start - OFFSET)).toEqual([4, 6]);
    expect(withBackslashes('\u00A5\u00A5𠮷\uFFE5a\\b')).toBe('\\\\𠮷\\a\\b');
  });
});
