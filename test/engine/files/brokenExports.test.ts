import { describe, expect, test } from 'vitest';
import { readSource } from '../../../server/src/engine/files/sourceFile';
import { render } from '../../../server/src/engine/messages/message';
import type { Finding } from '../../../server/src/engine/rules/finding';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { Workspace } from '../../../server/src/engine/workspace';
import { DECODER, encoded, hex, marked } from './bytes';

/** What is said of one file alone. */
function findings(bytes: Uint8Array): readonly Finding[] {
  const workspace = new Workspace(rules);
  const source = readSource('server1/a.reg', bytes, DECODER);
  if (source !== undefined) workspace.set(source);
  const { sites } = workspace.snapshot();
  expect(sites.flatMap(({ crashes }) => crashes)).toEqual([]);
  return sites.flatMap((site) => site.findings);
}

function told(bytes: Uint8Array): readonly string[] {
  return findings(bytes).map(({ rule, key }) => `${rule} ${key}`);
}

const HEADER = 'Windows Registry Editor Version 5.00\r\n\r\n';
const KEY = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ofcservice]\r\n"Start"=dword:00000003\r\n';
const FIVE = HEADER + KEY;

function without(bytes: Uint8Array, count: number): Uint8Array {
  return bytes.subarray(0, bytes.length - count);
}

describe('an export that is broken', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ['as it should be', marked(FIVE, 'utf-16le'), []],
    ['cut within a character', without(marked(FIVE, 'utf-16le'), 1), ['file/cannot-be-read cutOff']],
    [
      'cut within a character of the other byte order',
      without(marked(FIVE, 'utf-16be'), 3),
      ['file/cannot-be-read cutOff'],
    ],
    [
      'half a pair in a name',
      Buffer.concat([
        marked(HEADER + KEY.replace('Start', 'Start"=dword:00000003\r\n"'), 'utf-16le'),
        hex('42d8 2200'),
      ]),
      ['file/cannot-be-read undecodable'],
    ],
    [
      'the old header over UTF-16',
      marked(`REGEDIT4\r\n\r\n${KEY}`, 'utf-16le'),
      ['registry/header-unlike-encoding wide'],
    ],
    [
      'UTF-8 with a Japanese name',
      encoded(FIVE.replace('ofcservice', '監視サーバの設定'), 'utf-8'),
      ['registry/header-unlike-encoding utf8'],
    ],
    [
      'a list whose lines were wrapped anew',
      marked(`${FIVE}"DependOnService"=hex(7):41,00,42,00,\r\n  43,00,00,\\\r\n  00,00,00\r\n`, 'utf-16le'),
      ['registry/bytes-incomplete continuation-broken'],
    ],
    [
      'a list that ends with a backslash',
      marked(`${FIVE}"DependOnService"=hex(7):41,00,\\\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n`, 'utf-16le'),
      ['registry/bytes-incomplete continuation-broken'],
    ],
    ['no header', encoded(KEY, 'utf-8'), ['registry/unknown-header unknown']],
    ['nothing', new Uint8Array(), []],
    ['bytes without a meaning', hex('00ff00ff'.repeat(20)), []],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toEqual(expected);
  });
});

test('is never a source of facts where it is broken, nor of a fix that would save it', () => {
  const cut = without(marked(`${FIVE}[HKEY_LOCAL_MACHINE\\A]\r\na=dword:1\r\n`, 'utf-16le'), 1);
  for (const { fixes } of findings(cut)) expect(fixes).toEqual([]);
});

test('no message repeats a password from a line that cannot be read', () => {
  const secret = 'K7sec';
  const lines = [
    `"Uninstall_Pwd"=${secret}`,
    `Uninstall_Pwd=${secret}`,
    `"Uninstall_Pwd"="${secret}`,
    `"Pwd"="a"\r\n"Pwd"="${secret}"`,
    `Password ${secret}`,
    `"x"=!CRYPT!${secret}`,
  ];
  for (const line of lines) {
    const all = findings(encoded(`${FIVE}\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n${line}\r\n`, 'utf-8'));
    expect(all.length).toBeGreaterThan(0);
    for (const { message, related, fixes } of all) {
      const texts = [message, ...related.map((one) => one.message), ...fixes.map(({ title }) => title)];
      for (const text of texts) expect(render(text, 'en') + render(text, 'ja')).not.toContain(secret);
    }
  }
});
