import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { encoded, hex, marked } from '../engine/files/bytes';
import { projectFolder } from '../support/bundles';
import { temporaryFolder } from '../support/temporaryFolder';
import { quietProject } from './planted';
import { jsonReport } from './report';
import { run } from './run';

/** A file in three parts of which a fix changes the middle one, in the bytes of its encoding. */
interface Case {
  readonly before: Uint8Array;
  readonly name: (text: string) => Uint8Array;
  readonly after: Uint8Array;
}

const LINE = 'MasterDirectory=\\\\';
const REST = '\\ofcscan\r\n';

/** The file with a name in its MasterDirectory. */
function file({ before, name, after }: Case, host: string): Buffer {
  return Buffer.concat([before, name(host), after]);
}

/** An ofcscan.ini of single-byte names with these bytes before and behind its one line. */
function around(before: Uint8Array, after: Uint8Array, rest = REST): Case {
  return {
    before: Buffer.concat([before, Buffer.from(LINE)]),
    name: (text) => Buffer.from(text),
    after: Buffer.concat([Buffer.from(rest), after]),
  };
}

function inUtf16(encoding: 'utf-16le' | 'utf-16be'): Case {
  return {
    before: marked(`; 設定 𠮷🏢\r\n${LINE}`, encoding),
    name: (text) => encoded(text, encoding),
    after: encoded(`${REST}; 終わり`, encoding),
  };
}

const NOTE = hex('3b 90dd 92e8 8374 8340 8343 838b 0d0a');

const CASES: Readonly<Record<string, Case>> = {
  'Shift_JIS with characters of the user, which no other encoding has': around(
    Buffer.concat([NOTE, hex('3b f040 f041 f9fc 0d0a')]),
    hex('3b f040'),
  ),
  'Shift_JIS with characters that have several codes': around(
    Buffer.concat([NOTE, hex('3b 81ca eef9 fa54 8790 81e0 879a 81e6 fa5b fa4a 8754 eeef fa40 0d0a')]),
    hex('3b 8795 81e7 0d0a'),
  ),
  'Shift_JIS with half-width kana, and backslashes as second bytes': around(
    Buffer.concat([NOTE, hex('3b b1b2b3 de 8386 835c 955c 945c 0d0a')]),
    hex('3b 955c'),
  ),
  'Shift_JIS that ends as files of DOS do': around(NOTE, hex('3b 8149 0d0a 1a')),
  'EUC-JP with a character of three bytes': around(
    Buffer.concat([
      Buffer.from('; '),
      encoded('設定ファイルの写しです。両方のサーバで同じにすること', 'euc-jp'),
      hex('8fb0a1 0d0a'),
    ]),
    encoded('; ｱｲｳ', 'euc-jp'),
  ),
  'UTF-8 behind a byte-order mark': around(marked('; 設定 𠮷🏢 か\u3099\r\n', 'utf-8'), encoded('; \ue000', 'utf-8')),
  'UTF-16LE': inUtf16('utf-16le'),
  'UTF-16BE': inUtf16('utf-16be'),
  'line ends of all kinds, and none at the end': around(
    Buffer.from('; a\n; b\r; c\r\n\n\r\r\n[INI_SERVER_SECTION]\n'),
    Buffer.from('x=1\r\n\ny=2\rz=3'),
    '\\ofcscan\n',
  ),
  'blanks and NULs where nobody reads them': around(
    Buffer.from(';\t \x0b\x0c \r\n  '),
    Buffer.from(' \t\r\n;\x01\x7f\r\n  '),
  ),
};

describe('a fix changes its own bytes and no other', () => {
  const names = Object.keys(CASES);
  const paths = names.map((_, index) => `site/${index}/ofcscan.ini`);
  const files = Object.values(CASES).map((one) => file(one, 'server1'));
  const folder = temporaryFolder({
    'site/clp.conf': guideCluster,
    'site/clusterconf.json': quietProject,
    ...Object.fromEntries(paths.map((path, index) => [path, files[index] ?? ''])),
  });
  const { code, err } = run(folder, ['fix', 'site']);

  test('in every file', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each(
    Object.entries(CASES).map(([name, one], index) => [name, one, paths[index] ?? ''] as const),
  )('%s', (_, one, path) => {
    expect(readFileSync(join(folder, path)).toString('hex')).toBe(file(one, 'vcom').toString('hex'));
  });
});

describe('a registry export that Windows has written', () => {
  const folder = temporaryFolder();
  cpSync(join(projectFolder, 'examples/planted'), folder, { recursive: true });
  const path = 'server2/tcpip.reg';
  const before = readFileSync(join(folder, path));
  run(folder, ['fix', '--suggested']);
  const after = readFileSync(join(folder, path));

  test('is changed in the one key that was wrong, within its encoding', () => {
    const keys = (bytes: Buffer) =>
      new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes).split('\r\n\r\n');
    const changed = keys(before).flatMap((key, index) => (key === keys(after)[index] ? [] : [key.split('\r\n')[0]]));
    expect(changed).toEqual(['[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage]']);
    expect(keys(after)).toHaveLength(keys(before).length);
    expect(keys(after).join('').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('says afterwards what it should', () => {
    const { findings } = jsonReport(run(folder, ['--format', 'json']).out);
    expect(findings.filter((finding) => finding.path === path)).toEqual([]);
  });
});

describe('a file that could not be read without loss', () => {
  test('is offered no fix and not touched, and the others are', () => {
    const broken = Buffer.concat([NOTE, Buffer.from(`; \xff\xfe\xa0\r\n${LINE}server1${REST}`, 'latin1')]);
    const folder = temporaryFolder({
      'clp.conf': guideCluster,
      'clusterconf.json': quietProject,
      'a/ofcscan.ini': broken,
      'b/ofcscan.ini': `${LINE}server1${REST}`,
    });
    const { findings } = jsonReport(run(folder, ['--format', 'json']).out);
    expect(findings.map(({ path, fixes }) => [path, fixes.length])).toEqual([
      ['a/ofcscan.ini', 0],
      ['b/ofcscan.ini', 1],
    ]);
    run(folder, ['fix', '--suggested']);
    expect(readFileSync(join(folder, 'a/ofcscan.ini')).equals(broken)).toBe(true);
    expect(readFileSync(join(folder, 'b/ofcscan.ini'), 'utf8')).toBe(`${LINE}vcom${REST}`);
  });
});
