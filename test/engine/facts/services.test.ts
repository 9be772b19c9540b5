import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readReg } from '../../../server/src/engine/facts/from/reg';
import { readServiceQuery } from '../../../server/src/engine/facts/from/serviceQuery';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { detectKind } from '../../../server/src/engine/files/detectKind';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import type { Location } from '../../../server/src/engine/text/span';

function inQuery(text: string): FactsByKind {
  const facts = factCollector('sc.txt');
  readServiceQuery(text, facts);
  return facts.facts();
}

const piece = (text: string, { span }: Location) => text.slice(span.start, span.end);

const qc = (key: string, start: string, name = '🏢 Master 𠮷') =>
  [
    '[SC] QueryServiceConfig SUCCESS',
    '',
    `SERVICE_NAME: ${key}`,
    '        TYPE               : 10  WIN32_OWN_PROCESS ',
    `        START_TYPE         : ${start}`,
    '        ERROR_CONTROL      : 1   NORMAL',
    '        BINARY_PATH_NAME   : "C:\\Program Files\\x.exe" -START_TYPE : 4   DISABLED',
    `        DISPLAY_NAME       : ${name}`,
    '        DEPENDENCIES       : Tcpip',
    '                           : Netman',
    '',
  ].join('\r\n');

const query = (key: string, state: string) =>
  [
    `SERVICE_NAME: ${key}`,
    'DISPLAY_NAME: Master',
    '        TYPE               : 10  WIN32_OWN_PROCESS  ',
    `        STATE              : ${state}`,
    '                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)',
    '        WIN32_EXIT_CODE    : 0  (0x0)',
    '',
  ].join('\r\n');

describe('sc qc', () => {
  test.each<readonly [string, number | undefined, boolean]>([
    ['2   AUTO_START', 2, false],
    ['2   AUTO_START  (DELAYED)', 2, true],
    ['3   DEMAND_START', 3, false],
    ['4   DISABLED', 4, false],
    ['DEMAND_START', undefined, false],
  ])('%s', (start, number, delayed) => {
    const text = qc('ofcservice', start);
    const [found] = inQuery(text).windowsService ?? [];
    expect(found?.start.value).toBe(number);
    if (found === undefined) return;
    expect(found.delayed?.value ?? false).toBe(delayed);
    expect(piece(text, found.start.at)).toBe(String(number));
    expect(piece(text, found.key.at)).toBe('ofcservice');
    expect(found.displayName && piece(text, found.displayName.at)).toBe('🏢 Master 𠮷');
    if (found.delayed !== undefined) expect(piece(text, found.delayed.at)).toBe('DELAYED');
  });

  test('several services, one that is not there, and no final newline', () => {
    const missing = '[SC] OpenService FAILED 1060:\r\n\r\nThe specified service does not exist.\r\n\r\n';
    const text = `${qc('a', '2   AUTO_START')}${missing}${qc('b c', '3   DEMAND_START').trimEnd()}`;
    const rows = inQuery(text).windowsService?.map(({ key, start }) => [key.value, start.value]);
    expect(rows).toEqual([
      ['a', 2],
      ['b c', 3],
    ]);
  });

  test.each(['', 'SERVICE_NAME: x', 'START_TYPE : 2   AUTO_START', '\t\r\n𠮷'])('nothing in %j', (text) => {
    expect(inQuery(text)).toEqual({});
  });
});

test('sc query tells the state', () => {
  const { serviceState, windowsService } = inQuery(`${query('a', '4  RUNNING ')}${query('b', '1  STOPPED ')}`);
  expect(windowsService).toBeUndefined();
  expect(serviceState?.map(({ key, state, displayName }) => [key.value, displayName?.value, state.value])).toEqual([
    ['a', 'Master', 4],
    ['b', 'Master', 1],
  ]);
});

describe('the kind of the file', () => {
  test.each<readonly [string, string, string | undefined]>([
    ['services.txt', qc('a', '2   AUTO_START'), 'service-query'],
    ['sc-qc.log', `C:\\>sc qc a\r\n${qc('a', '2   AUTO_START').replaceAll('\r\n', '\n')}`, 'service-query'],
    ['services.txt', query('a', '4  RUNNING'), 'service-query'],
    ['services.txt', 'SERVICE_NAME: a\n\nTYPE is what it is\n', undefined],
    ['notes.txt', 'The START_TYPE : 2   AUTO_START is wrong\n', undefined],
  ])('%s', (name, text, kind) => expect(detectKind(name, text)).toBe(kind));
});

describe('the registry', () => {
  const SERVICES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services';
  const inReg = (...lines: readonly string[]) => {
    const facts = factCollector('a.reg');
    readReg(parseReg(['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')).tree, facts);
    return facts.facts();
  };

  test.each([
    [[`[${SERVICES}]`], true],
    [[`[${SERVICES}\\a]`], false],
    [[`[-${SERVICES}]`], false],
  ])('%s', (lines, shown) => expect(inReg(...lines).allServices !== undefined).toBe(shown));

  test.each([
    ['dword:00000001', true],
    ['dword:00000000', false],
    ['"1"', undefined],
  ])('a delayed start of %s', (data, delayed) => {
    const facts = inReg(`[${SERVICES}\\a]`, '"Start"=dword:00000003', `"DelayedAutostart"=${data}`);
    expect(facts.windowsService?.[0]?.delayed?.value).toBe(delayed);
  });
});
