import type { Decoder } from './decoder';

/** The encodings whose characters only a table can tell. */
export type TableEncoding = 'shift_jis' | 'euc-jp' | 'gbk' | 'windows-1252';

/** Characters above 7F with their code: one byte, or two with the lead byte in the high half. */
export type ReverseTable = ReadonlyMap<string, number>;

/**
 * Every character above 7F that `decoder` reads from one or two bytes of `encoding`, with these bytes. Of several codes for
 * one character the first counts, as in the Encoding Standard (index pointers), which for Shift_JIS passes over ED and EE:
 * that is the choice of Windows, too. The three-byte characters of EUC-JP and the four-byte ones of GB18030 are left
 * out: the programs that read these files do not know them.
 */
export function reverseTable(decoder: Decoder, encoding: TableEncoding): ReverseTable {
  const codes = codesOf(encoding);
  const table = new Map<string, number>();
  const cells = decoder.lenient(cellsOf(codes), encoding).split('\n');
  for (const [index, code] of codes.entries()) {
    const cell = cells[index];
    // A code without a meaning leaves U+FFFD, and perhaps the second byte as a character of its own.
    if (cell?.length === 1 && cell > '\x7f' && cell !== '\ufffd' && !table.has(cell)) table.set(cell, code);
  }
  return table;
}

/** All codes above 7F that may mean something in `encoding`, single bytes first, then in ascending order. */
function codesOf(encoding: TableEncoding): readonly number[] {
  const singles = numbers(0x80, 0xff);
  switch (encoding) {
    case 'windows-1252':
      return singles;
    case 'euc-jp':
      return [...singles, ...pairs(0x8e, 0x8e, numbers(0xa1, 0xdf)), ...pairs(0xa1, 0xfe, numbers(0xa1, 0xfe))];
    case 'gbk':
      return [...singles, ...pairs(0x81, 0xfe, trailsUpTo(0xfe))];
    case 'shift_jis': {
      const trails = trailsUpTo(0xfc);
      return [...singles, ...pairs(0x81, 0x9f, trails), ...pairs(0xe0, 0xec, trails), ...pairs(0xf0, 0xfc, trails)];
    }
  }
}

function pairs(firstLead: number, lastLead: number, trails: readonly number[]): readonly number[] {
  return numbers(firstLead, lastLead).flatMap((lead) => trails.map((trail) => (lead << 8) | trail));
}

/** The second bytes of Shift_JIS and GBK begin at 40 and leave out 7F. */
function trailsUpTo(last: number): readonly number[] {
  return [...numbers(0x40, 0x7e), ...numbers(0x80, last)];
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The codes as one text, each on a line of its own: a line feed ends whatever a broken code began. */
function cellsOf(codes: readonly number[]): Uint8Array {
  return Uint8Array.from(codes.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff, 0x0a] : [code, 0x0a])));
}
