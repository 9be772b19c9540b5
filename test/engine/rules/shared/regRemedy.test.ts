import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../../server/src/engine/facts/collector';
import { readReg } from '../../../../server/src/engine/facts/from/reg';
import { dwordText, regText } from '../../../../server/src/engine/rules/shared/regRemedy';
import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';

describe('the text of a .reg file', () => {
  test('is what regedit writes', () => {
    const text = regText([
      { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A', values: { Start: dwordText(3), '': '"x"', 'a "b"\\c': '-' } },
      { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\𠮷', values: {} },
    ]);
    expect(text).toBe(
      [
        'Windows Registry Editor Version 5.00',
        '',
        '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]',
        '"Start"=dword:00000003',
        '@="x"',
        '"a \\"b\\"\\\\c"=-',
        '',
        '[HKEY_LOCAL_MACHINE\\SOFTWARE\\𠮷]',
        '',
        '',
      ].join('\r\n'),
    );
  });

  test('is read again without a problem', () => {
    const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ofcservice';
    const { tree, problems } = parseReg(regText([{ key, values: { Start: dwordText(3) } }]));
    expect(problems).toEqual([]);
    const facts = factCollector('a.reg');
    readReg(tree, facts);
    expect(facts.facts().windowsService?.map(({ start }) => start.value)).toEqual([3]);
  });

  test.each([
    [0, 'dword:00000000'],
    [3, 'dword:00000003'],
    [0xa00, 'dword:00000a00'],
    [0xffffffff, 'dword:ffffffff'],
  ])('%d as data', (value, text) => expect(dwordText(value)).toBe(text));
});
