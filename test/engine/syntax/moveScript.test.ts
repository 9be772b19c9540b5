import { describe, expect, test } from 'vitest';
import { moveOptions, passwordOption } from '../../../server/src/engine/facts/values/moveOptions';
import { parseMoveScript } from '../../../server/src/engine/syntax/moveScript';

/** The calls of a script, each as its program and words. */
function calls(text: string): readonly (readonly string[])[] {
  return parseMoveScript(text).tree.commands.map(({ program, words }) => [program, ...words].map((word) => word.text));
}

const MOVE = ['IpXfer.exe', '-s', 'sv2'];

describe('a call is found', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['IpXfer.exe -s sv2', [MOVE]],
    ['@IpXfer.exe -s sv2', [['@IpXfer.exe', '-s', 'sv2']]],
    ['\tIPXFER_X64 -S sv2\r\n', [['IPXFER_X64', '-S', 'sv2']]],
    ['call IpXfer.exe -s sv2', [MOVE]],
    ['start "move 𠮷" /wait IpXfer.exe -s sv2', [MOVE]],
    ['start /b IpXfer.exe -s sv2', [MOVE]],
    ['cmd /c IpXfer.exe -s sv2', [MOVE]],
    ['cd /d C:\\x & IpXfer.exe -s sv2 && echo done', [MOVE]],
    ['(IpXfer.exe -s sv2)', [MOVE]],
    ['if exist "C:\\a b.txt" IpXfer.exe -s sv2', [MOVE]],
    ['if not exist x (IpXfer.exe -s sv2) else (IpXfer_x64.exe -s sv3)', [MOVE, ['IpXfer_x64.exe', '-s', 'sv3']]],
    ['if /i "%A%"=="x" IpXfer.exe -s sv2', [MOVE]],
    ['if "%A%" == "x" IpXfer.exe -s sv2', [MOVE]],
    ['if %A% equ 1 IpXfer.exe -s sv2', [MOVE]],
    ['if errorlevel 1 IpXfer.exe -s sv2', [MOVE]],
    ['for %%i in (a b) do IpXfer.exe -s sv2', [MOVE]],
    ['set "move=IpXfer.exe -s sv2"\r\n%move%', [MOVE]],
    ['set move=IpXfer.exe -s sv2', [MOVE]],
    ['IpXfer.exe -s sv2 >nul 2>&1', [MOVE]],
    ['IpXfer.exe >> "C:\\a b.log" -s sv2', [MOVE]],
    ['IpXfer.exe ^\r\n  -s ^\n sv2', [MOVE]],
    ['"IpXfer.exe" ^-s "s"v2', [MOVE]],
    [
      '"\\\\sv1\\ofcscan\\Admin\\Utility\\IpXfer\\IpXfer.exe" -s sv2',
      [['\\\\sv1\\ofcscan\\Admin\\Utility\\IpXfer\\IpXfer.exe', '-s', 'sv2']],
    ],
    ['"%~dp0IpXfer.exe" -s sv2', [['%~dp0IpXfer.exe', '-s', 'sv2']]],
    ['%TOOLS%IpXfer.exe -s sv2', [['%TOOLS%IpXfer.exe', '-s', 'sv2']]],
    ['IpXfer.exe -s <server name> -p 8080', [['IpXfer.exe', '-s', '<server name>', '-p', '8080']]],
    ['\\\\sv1\\ofcscan\\autopcc', [['\\\\sv1\\ofcscan\\autopcc']]],
    ['\\\\sv1\\ofcscan\\autopcc.exe -f -u', [['\\\\sv1\\ofcscan\\autopcc.exe', '-f', '-u']]],
    ['IpXfer.exe -e C:\\a(1)\\b', [['IpXfer.exe', '-e', 'C:\\a(1)\\b']]],
  ])('%j', (text, expected) => {
    expect(calls(text)).toEqual(expected);
  });
});

describe('a mention that is no call', () => {
  test.each([
    '',
    'echo IpXfer.exe -s sv2',
    'rem IpXfer.exe -s sv2',
    '@REM later: & IpXfer.exe -s sv2',
    ':: IpXfer.exe -s sv2 & IpXfer.exe',
    ':ipxfer',
    'copy IpXfer.exe C:\\Tools',
    'if exist IpXfer.exe goto move',
    'set tool=IpXferHome\\readme.txt',
    'type IpXfer.txt',
    'set IpXfer',
  ])('%j', (text) => {
    expect(calls(text)).toEqual([]);
  });
});

test('words have their places', () => {
  const text = 'rem 𠮷\r\n"C:\\a b\\IpXfer.exe" -s "sv 2" -e a^&b';
  const [command] = parseMoveScript(text).tree.commands;
  const pieces = [command?.program, ...(command?.words ?? [])].map((word) => [
    text.slice(word?.span.start, word?.span.end),
    text.slice(word?.inner.start, word?.inner.end),
    word?.isPlain,
  ]);
  expect(pieces).toEqual([
    ['"C:\\a b\\IpXfer.exe"', 'C:\\a b\\IpXfer.exe', true],
    ['-s', '-s', true],
    ['"sv 2"', 'sv 2', true],
    ['-e', '-e', true],
    ['a^&b', 'a^&b', false],
  ]);
});

test.each([
  ['%SERVER%', true],
  ['"%~1"', true],
  ['!SERVER!', true],
  ['<server>', true],
  ['wow!', false],
  ['sv2', false],
])('what %s will be is unknown: %j', (word, isUnknown) => {
  const [command] = parseMoveScript(`IpXfer.exe -s ${word}`).tree.commands;
  expect(command?.words[1]?.isUnknown).toBe(isUnknown);
});

describe('options', () => {
  const optionsOf = (line: string) => moveOptions(parseMoveScript(`IpXfer.exe ${line}`).tree.commands[0]?.words ?? []);

  test.each<[string, readonly (readonly [string, string, string | undefined])[]]>([
    [
      '-s sv2 -p 8080',
      [
        ['-', 's', 'sv2'],
        ['-', 'p', '8080'],
      ],
    ],
    [
      '-S sv2 –sp 4343 —c 1',
      [
        ['-', 's', 'sv2'],
        ['–', 'sp', '4343'],
        ['—', 'c', '1'],
      ],
    ],
    ['－ｓ sv2', []],
    ['－s sv2 ー p', [['－', 's', 'sv2']]],
    ['/s sv2', [['/', 's', 'sv2']]],
    [
      '-s -p 8080',
      [
        ['-', 's', undefined],
        ['-', 'p', '8080'],
      ],
    ],
    ['-pwd -x', [['-', 'pwd', '-x']]],
    [
      '-p:8080 -c=1',
      [
        ['-', 'p', undefined],
        ['-', 'c', undefined],
      ],
    ],
    ['-pwd', [['-', 'pwd', undefined]]],
    ['stray -1 -s', [['-', 's', undefined]]],
  ])('%s', (line, expected) => {
    expect(optionsOf(line).map(({ dash, name, value }) => [dash, name, value?.text])).toEqual(expected);
  });

  test.each([
    ['-p 8080', undefined],
    ['-p 8080 -p hidden', 'p'],
    ['-p 8080 -pwd hidden', 'pwd'],
    ['-pass hidden', 'pass'],
    ['-pw hidden', 'pw'],
  ])('of %s the password is %s', (line, name) => {
    expect(passwordOption(optionsOf(line))?.name).toBe(name);
  });
});
