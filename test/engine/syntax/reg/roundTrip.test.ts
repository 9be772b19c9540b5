import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesData } from '../../../../server/src/engine/syntax/reg/bytes';
import {
  encodeBytes,
  encodeMultiString,
  encodeString,
  nameText,
} from '../../../../server/src/engine/syntax/reg/encode';
import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';
import type { RegTree, RegValue } from '../../../../server/src/engine/syntax/reg/tree';
import { stringData, stringsData } from '../../../../server/src/engine/syntax/reg/values';
import { PARAMETERS } from '../mutations';

const HEADERS = { 4: 'REGEDIT4', 5: 'Windows Registry Editor Version 5.00' } as const;

/** A file as regedit writes it, built here without the encoder: the widths are those of real exports. */
function exported(version: 4 | 5, name: string, tag: string, bytes: readonly number[]): string {
  const first = `${name === '' ? '@' : `"${name.replace(/[\\"]/g, '\\$&')}"`}=${tag}`;
  const lines: string[] = [];
  let line = first;
  bytes.forEach((byte, index) => {
    line += byte.toString(16).padStart(2, '0');
    if (index === bytes.length - 1) return;
    line += ',';
    // Behind the comma that takes a line to 77 characters stands the backslash.
    if (line.length >= 77) {
      lines.push(`${line}\\`);
      line = '  ';
    }
  });
  return [HEADERS[version], '', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]', ...lines, line, '', ''].join('\r\n');
}

function only(text: string): { readonly tree: RegTree; readonly value: RegValue; readonly data: string } {
  const { tree, problems } = parseReg(text);
  const value = [...tree.keys()].flatMap((key) => [...key.values()])[0];
  if (value === undefined || problems.length > 0) throw new Error(`cannot be read: ${text}`);
  return { tree, value, data: text.slice(value.data.start, value.data.end) };
}

const name = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\\', '"', '設', '𠮷', '='), maxLength: 90 });
const bytes = fc.array(fc.nat(255), { maxLength: 200 });
const version = fc.constantFrom(4 as const, 5 as const);

describe('what regedit has written, decoded and encoded again, is the same text', () => {
  test('bytes of any type', () => {
    const type = fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 0xb, 0xffff0012);
    fc.assert(
      fc.property(version, name, type, bytes, (of, named, number, list) => {
        const tag = number === 3 ? 'hex:' : `hex(${number.toString(16)}):`;
        const { tree, value, data } = only(exported(of, named, tag, list));
        const decoded = bytesData(value, tree)?.bytes ?? new Uint8Array();
        expect([...decoded]).toEqual(list);
        expect(encodeBytes(value.name.text, value.hexType ?? -1, [...decoded], '\r\n')).toBe(data);
      }),
      PARAMETERS,
    );
  });

  test('lists of strings in UTF-16, halves of pairs among them', () => {
    const string = fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 20 });
    fc.assert(
      fc.property(name, fc.array(string, { maxLength: 6 }), (named, units) => {
        const list = [...units.flatMap((one) => [...one, 0]), 0].flatMap((unit) => [unit & 0xff, unit >> 8]);
        const { tree, value, data } = only(exported(5, named, 'hex(7):', list));
        const strings = stringsData(value, tree)?.strings.map(({ text }) => text);
        expect(strings).toEqual(units.map((one) => String.fromCharCode(...one)));
        expect(encodeMultiString(value.name.text, strings ?? [], 5, '\r\n')).toBe(data);
      }),
      PARAMETERS,
    );
  });

  test('lists of strings in the bytes of REGEDIT4', () => {
    const string = fc.array(fc.integer({ min: 1, max: 0x7f }), { maxLength: 30 });
    fc.assert(
      fc.property(name, fc.array(string, { maxLength: 6 }), (named, list) => {
        const all = [...list.flatMap((one) => [...one, 0]), 0];
        const { tree, value, data } = only(exported(4, named, 'hex(7):', all));
        const strings = stringsData(value, tree)?.strings.map(({ text }) => text);
        expect(encodeMultiString(value.name.text, strings ?? [], 4, '\r\n')).toBe(data);
      }),
      PARAMETERS,
    );
  });

  test('texts in quotation marks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\\', '"', '設', '𠮷', ' ', ';', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const file = `${HEADERS[5]}\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"a"="${written.replace(/[\\"]/g, '\\$&')}"\r\n`;
        const { tree, value, data } = only(file);
        expect(stringData(value, tree)?.text).toBe(written);
        expect(encodeString(written)).toBe(data);
        expect(nameText(value.name.text)).toBe('"a"');
      }),
      PARAMETERS,
    );
  });
});
