import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/engine/text/edits';
import { lineEndEdits } from '../../../server/src/engine/text/lineEnds';

describe('lineEndEdits', () => {
  test.each([
    ['empty', '', '', ''],
    ['one line without an end', 'exit 0', 'exit 0', 'exit 0'],
    ['line feeds', '#!/bin/sh\nexit 0\n', '#!/bin/sh\nexit 0\n', '#!/bin/sh\r\nexit 0\r\n'],
    ['both of them', 'rem 𠮷\r\n\n\r\nexit', 'rem 𠮷\n\n\nexit', 'rem 𠮷\r\n\r\n\r\nexit'],
    ['too many carriage returns', '\r\r\na\r\r\r\nb\r', '\na\nb\r', '\r\na\r\nb\r'],
    ['line ends that are none', 'a\u2028b\fc\n', 'a\u2028b\fc\n', 'a\u2028b\fc\r\n'],
  ])('%s', (_, text, unix, dos) => {
    expect(applyEdits(text, lineEndEdits(text, '\n'))).toBe(unix);
    expect(applyEdits(text, lineEndEdits(text, '\r\n'))).toBe(dos);
    expect([lineEndEdits(unix, '\n'), lineEndEdits(dos, '\r\n')]).toEqual([[], []]);
  });

  test('touches nothing but carriage returns', () => {
    expect(lineEndEdits('a\nb\r\nc\n', '\r\n')).toEqual([
      { span: { start: 1, end: 1 }, newText: '\r' },
      { span: { start: 6, end: 6 }, newText: '\r' },
    ]);
    expect(lineEndEdits('a\nb\r\nc\n', '\n')).toEqual([{ span: { start: 3, end: 4 }, newText: '' }]);
  });
});
