import { describe, expect, test } from 'vitest';
import type { Remedy } from '../../../server/src/engine/fixes/remedy';
import { plain, template } from '../../../server/src/engine/messages/message';
import { commandRemedy, quotedName } from '../../../server/src/engine/rules/shared/commandRemedy';
import { regRemedy } from '../../../server/src/engine/rules/shared/regRemedy';
import { remedyFaults } from './remedyFaults';

const title = plain({ en: 'Do it', ja: '実行する' });
const unfilled = template({ en: 'Stop {service}', ja: '{service} を止める' });
const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ofcservice';

function command(text: string): Remedy {
  return { title, kind: 'command', text };
}

function reg(text: string): Remedy {
  return { title, kind: 'reg', text };
}

test.each<[string, Remedy]>([
  ['a command', commandRemedy(title, 'sc config ofcservice start= demand')],
  ['commands', commandRemedy(title, 'sc stop ofcservice', 'sc config ofcservice start= demand')],
  ['a name in Japanese', command('netsh interface ipv4 set interface "インタコネクト 𠮷" metric=50')],
  ['an ampersand in a name', command('netsh interface ipv4 set interface "R&D" metric=50')],
  ['a GUID', command('reg query "HKLM\\SYSTEM\\{4D36E972-E325-11CE-BFC1-08002BE10318}"')],
  ['a .reg', regRemedy(title, { key, values: { Start: 'dword:00000003' } })],
])('%s is sound', (_, remedy) => expect(remedyFaults(remedy)).toEqual([]));

test.each<[string, Remedy]>([
  ['nothing', command('')],
  ['a blank line', command('a\n\nb')],
  ['line ends of Windows', command('a\r\nb')],
  ['a name in Japanese without quotation marks', command('netsh interface ipv4 set interface インタコネクト')],
  ['an open quotation mark', command('netsh interface ipv4 set interface "public metric=50')],
  ['a second command hidden in the first', command('sc stop a & sc stop b')],
  ['a placeholder', command('sc config {service} start= demand')],
  ['a placeholder of a guide', command('sc config <service> start= demand')],
  ['a value that is not there', command('netsh interface ipv4 set interface "undefined" metric=50')],
  ['a title that is not filled in', { ...command('a'), title: { template: unfilled, args: {} } }],
  ['a sentence for a title', { ...command('a'), title: plain({ en: 'Do it', ja: '実行します。' }) }],
  ['no header', reg(`[${key}]\r\n"Start"=dword:00000003\r\n`)],
  ['no key', reg(header)],
  ['a root that regedit does not know', reg(`${header}[HKLM\\SOFTWARE]\r\n"a"="b"\r\n`)],
  ['data that regedit passes over', reg(`${header}[${key}]\r\n"Start"=dword:0x3\r\n`)],
  ['line ends of Linux', reg(`${header}[${key}]\n"Start"=dword:00000003\n`)],
])('%s is a fault', (_, remedy) => expect(remedyFaults(remedy)).not.toEqual([]));

describe('a name as an argument', () => {
  test.each([
    ['public', '"public"'],
    ['ローカル エリア接続 2', '"ローカル エリア接続 2"'],
    ['R&D', '"R&D"'],
    ['', undefined],
    ['a"b', undefined],
    ['100%', undefined],
    ['a\\', undefined],
    ['a\nb', undefined],
  ])('%j', (name, argument) => expect(quotedName(name)).toBe(argument));
});
