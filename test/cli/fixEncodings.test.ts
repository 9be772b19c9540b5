import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encoded, hex, marked } from '../engine/files/bytes';
import { onlyRules } from '../support/silence';
import { temporaryFolder } from '../support/temporaryFolder';
import { jsonReport } from './report';
import { run } from './run';

const INI = 'server1/ofcscan.ini';
const TEXT = '; 設定 ｱ\r\n[INI_SERVER_SECTION]\r\nMaster_DomainName=vcom\r\n';

const quiet = JSON.stringify({
  rules: onlyRules(
    'file/byte-order-mark-in-ini',
    'file/utf16-ini',
    'file/characters-lost',
    'file/characters-changed-by-saving',
    'registry/header-unlike-encoding',
    'registry/value-never-set',
    'registry/bytes-incomplete',
  ),
});

/** What a fix with suggestions makes of one file. */
function fixed(path: string, bytes: Uint8Array) {
  const folder = temporaryFolder({ 'clusterconf.json': quiet, [path]: bytes });
  const { code, out, err } = run(folder, ['fix', '--suggested']);
  return { code, out, err, bytes: readFileSync(join(folder, path)).toString('hex') };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('a file in an encoding that its reader does not know', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8 behind a mark', marked(TEXT, 'utf-8')],
    ['UTF-16LE', marked(TEXT, 'utf-16le')],
    ['UTF-16BE', marked(TEXT, 'utf-16be')],
  ])('%s is written in code page 932', (_, bytes) => {
    const result = fixed(INI, bytes);
    expect(result).toMatchObject({ code: 0, err: '', bytes: hexOf(encoded(TEXT, 'shift_jis')) });
    expect(result.out).toContain(`${INI}  is written in Shift_JIS  file/`);
  });

  test('stays when it holds a character that would be lost, with the reason', () => {
    const bytes = marked(`; 8時〜18時\r\n${TEXT}`, 'utf-8');
    expect(fixed(INI, bytes)).toMatchObject({
      code: 3,
      err: `${INI} was left as it is: its encoding has no "〜".\n`,
      bytes: hexOf(bytes),
    });
  });

  test('a .reg of an editor is written as regedit does', () => {
    const text =
      'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"a"="監視サーバの設定𠮷"\r\n';
    expect(fixed('a.reg', encoded(text, 'utf-8')).bytes).toBe(hexOf(marked(text, 'utf-16le')));
  });
});

describe('a file with U+FFFD in it', () => {
  test('is told, and no fix is made in it', () => {
    const bytes = encoded(
      'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n; \ufffd\r\na=dword:1\r\n',
      'utf-8',
    );
    const folder = temporaryFolder({ 'clusterconf.json': quiet, 'a.reg': bytes });
    const { findings } = jsonReport(run(folder, ['--format', 'json']).out);
    expect(findings.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ['registry/header-unlike-encoding', 0],
      ['file/characters-lost', 0],
      ['registry/value-never-set', 0],
    ]);
    expect(fixed('a.reg', bytes).bytes).toBe(hexOf(bytes));
  });
});

test('bytes round an edit in a .reg stay, characters of the user and mixed line ends among them', () => {
  const head = Buffer.concat([
    Buffer.from('REGEDIT4\r\n\n; '),
    hex('f040 879a'),
    Buffer.from('\n[HKEY_LOCAL_MACHINE\\A]\r\n'),
  ]);
  const before = Buffer.concat([head, Buffer.from('"a"=DWORD:0x10\n"b"="'), hex('f9fc'), Buffer.from('"')]);
  const after = Buffer.concat([head, Buffer.from('"a"=dword:00000010\n"b"="'), hex('f9fc'), Buffer.from('"')]);
  expect(fixed('a.reg', before).bytes).toBe(hexOf(after));
});
