import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { render } from '../../../server/src/engine/messages/message';
import { markedSite } from './marked';

const KEY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other\\Product]';

function hover(line: string, { header = 'Windows Registry Editor Version 5.00', key = KEY } = {}) {
  const [name, data] = [line.slice(0, line.indexOf('=') + 1), line.slice(line.indexOf('=') + 1)];
  const { site, file, offset } = markedSite({ 'a.reg': `${header}\r\n\r\n${key}\r\n${name}‸${data}\r\n` });
  const found = hoverAt(file, site, offset);
  return found?.lines.map((message) => render(message, 'en'));
}

describe('the data of a value in plain terms', () => {
  test.each<[string, readonly string[]]>([
    ['"a"=dword:0000000f', ['REG_DWORD: 15 (0xf)']],
    ['"a"=dword:ffffffff', ['REG_DWORD: 4294967295 (0xffffffff)']],
    ['"a"=hex(4):10,00,00,00', ['REG_DWORD: 16 (0x10)']],
    ['"a"=hex(b):ff,ff,ff,ff,ff,ff,ff,ff', ['REG_QWORD: 18446744073709551615 (0xffffffffffffffff)']],
    ['"a"=hex(1):42,d8,b7,df', ['REG_SZ: "𠮷"']],
    ['@=hex(2):25,00,41,00,25,00,00,00', ['REG_EXPAND_SZ: "%A%"']],
    ['"a"=hex(7):41,00,00,00,\\\r\n  2d,8a,00,00,00,00', ['1. "A"', '2. "\u8a2d"']],
    ['"a"=hex(7):00,00', ['REG_MULTI_SZ: an empty list']],
  ])('%s', (line, lines) => {
    expect(hover(line)).toEqual(lines);
  });

  test('in files of REGEDIT4, as far as it is ASCII', () => {
    expect(hover('"a"=hex(7):41,42,00,43,00,00', { header: 'REGEDIT4' })).toEqual(['1. "AB"', '2. "C"']);
    expect(hover('"a"=hex(2):90,dd,00', { header: 'REGEDIT4' })).toBeUndefined();
  });

  test.each([
    '"a"=hex:01,02',
    '"a"="text"',
    '"a"=-',
    '"a"=hex(b):01',
    '"a"=dword:xyz',
    '"a"=hex(8):00',
  ])('%s says nothing more', (line) => {
    expect(hover(line)).toBeUndefined();
  });

  test('of a long list the beginning, and of a long text too', () => {
    const list = `${'41,00,00,00,'.repeat(25)}00,00`;
    expect(hover(`"a"=hex(7):${list}`)).toHaveLength(21);
    expect(hover(`"a"=hex(7):${list}`)?.at(-1)).toBe('… and 5 more');
    expect(hover(`"a"=hex(2):${'41,00,'.repeat(300)}00,00`)).toEqual([`REG_EXPAND_SZ: "${'A'.repeat(200)}…"`]);
  });
});

describe('secrets are not shown', () => {
  test.each<[string, string]>([
    ['a password', '"Uninstall_Pwd"=hex(2):41,00,42,00,00,00'],
    ['a password in a list', '"Passwords"=hex(7):41,00,00,00,00,00'],
    ['what the product has scrambled', '"x"=hex(1):21,00,43,00,52,00,59,00,50,00,54,00,21,00,41,00,00,00'],
    ['a number under such a name', '"skos"=dword:0000abcd'],
  ])('%s', (_, line) => {
    expect(hover(line)).toBeUndefined();
  });

  test('the name of an SNMP community, which is one', () => {
    const key = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SNMP\\Parameters\\ValidCommunities]';
    expect(hover('"public"=dword:00000004', { key })).toBeUndefined();
  });
});
