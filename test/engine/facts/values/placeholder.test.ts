import { describe, expect, test } from 'vitest';
import { holdsPlaceholder, isPlaceholder } from '../../../../server/src/engine/facts/values/placeholder';

describe('holdsPlaceholder', () => {
  test.each([
    '__HOST__',
    '__SSS_MONITOR_DB_NAME__',
    'sv-__ID__',
    'INPUT_HOST1',
    'INPUT_IP2',
    'INPUT_NAME',
    'INPUT_PASSWORD',
    '<GRP1>',
    '<実サーバ名>',
    '＜サーバ名＞',
    '\\\\<name>\\share',
    '%HOST%',
    '%1%',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the mark of another language.
    '${HOST}',
    '{{ host }}',
  ])('%s is one', (text) => expect(holdsPlaceholder(text)).toBe(true));

  test.each([
    '',
    'server1',
    'SSFYHA01',
    'bmchb-597',
    'DB_01',
    'A__B',
    'MY__DB__SERVER',
    '__init__',
    'INPUT',
    'INPUT_DATA',
    'input_host1',
    'MY_INPUT_HOST',
    '192.168.0.12%public',
    'fe80::1%12',
    '100%',
    'a<b',
    '𠮷野',
  ])('%s is a name or an address', (text) => expect(holdsPlaceholder(text)).toBe(false));
});

describe('isPlaceholder', () => {
  test.each([
    '__SSS_MONITOR_DB_NAME__',
    'INPUT_PASS',
    'INPUT_OBJECT_NUMBER',
    '＜サーバ名＞',
    '{{ host }}',
  ])('%s is nothing else', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    '',
    '%PROGRAMDATA%',
    '%ProgramFiles%\\a.bat',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a variable of a shell.
    '${HOME}',
    '<html>',
    'C:\\scripts\\__OLD__\\stop.bat',
    '/opt/__init__.py',
    '__init__',
    'INPUT_DATA',
    'docker ps --format {{.Names}}',
  ])('%s may be meant', (text) => expect(isPlaceholder(text)).toBe(false));
});
