import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readReg } from '../../../server/src/engine/facts/from/reg';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';

function inReg(lines: readonly string[]): { readonly text: string; readonly facts: FactsByKind } {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
  const facts = factCollector('a.reg');
  readReg(parseReg(text).tree, facts);
  return { text, facts: facts.facts() };
}

const PROTOCOLS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

describe('tlsProtocol', () => {
  test.each<readonly [string, string, string | undefined, string | undefined]>([
    ['TLS 1.2\\Client', 'TLS 1.2', 'Client', 'client'],
    ['tls 1.2\\SERVER', 'tls 1.2', 'SERVER', 'server'],
    ['TLS1.2\\Client', 'TLS1.2', 'Client', 'client'],
    ['TLS 1.2\\Client ', 'TLS 1.2', 'Client ', undefined],
    ['TLS 1.2\\Client\\', 'TLS 1.2', 'Client', 'client'],
    ['TLS 1.2\\Client\\More', 'TLS 1.2', 'Client\\More', undefined],
    ['TLS 1.2', 'TLS 1.2', undefined, undefined],
    ['𠮷', '𠮷', undefined, undefined],
  ])('%j', (below, protocol, sideText, side) => {
    const { text, facts } = inReg(['; 𠮷野', `[${PROTOCOLS}\\${below}]`, '"Enabled"=dword:ffffffff']);
    const [found] = facts.tlsProtocol ?? [];
    expect(found).toMatchObject({ side, enabled: { number: 0xffffffff } });
    expect(found?.protocol.value).toBe(protocol);
    expect(found?.sideText?.value).toBe(sideText);
    for (const part of [found?.protocol, found?.sideText])
      if (part !== undefined) expect(text.slice(part.at.span.start, part.at.span.end)).toBe(part.value);
  });

  test('values of the wrong type, of other names, and deleted ones', () => {
    const { facts } = inReg([
      `[${PROTOCOLS}\\TLS 1.1\\Server]`,
      '"Enabled"="1"',
      '"DisabledByDefault"=-',
      '"Enable"=dword:00000001',
    ]);
    const [found] = facts.tlsProtocol ?? [];
    expect(found?.enabled).toMatchObject({ number: undefined, isPlain: false });
    expect(found?.disabledByDefault).toBeUndefined();
    expect(found?.others.map(({ value }) => value)).toEqual(['Enable']);
  });

  test('of a value that stands twice the last one counts', () => {
    const lines = [`[${PROTOCOLS}\\TLS 1.2\\Client]`, '"Enabled"=dword:00000001', '"enabled"=dword:00000000'];
    expect(inReg(lines).facts.tlsProtocol?.[0]?.enabled?.number).toBe(0);
  });
});

describe('what shows all protocols', () => {
  test.each([
    [PROTOCOLS, true],
    [PROTOCOLS.replace('\\Protocols', ''), true],
    [`${PROTOCOLS}\\TLS 1.2`, false],
    ['HKEY_LOCAL_MACHINE\\SYSTEM', false],
  ])('%s', (key, isShown) => expect(inReg([`[${key}]`]).facts.tlsCapture !== undefined).toBe(isShown));

  test('a key that is deleted shows nothing', () => {
    expect(inReg([`[-${PROTOCOLS}]`]).facts.tlsCapture).toBeUndefined();
  });
});

test('WinHTTP in both views', () => {
  const { facts } = inReg([
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]',
    '"DefaultSecureProtocols"=dword:00000a00',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]',
  ]);
  expect(facts.winHttpProtocols?.map(({ view, mask }) => [view, mask?.value])).toEqual([
    ['native', 0xa00],
    ['wow64', undefined],
  ]);
});

test('.NET Framework', () => {
  const { facts } = inReg([
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319]',
    '"SchUseStrongCrypto"=dword:00000001',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v2.0.50727]',
    '"SystemDefaultTlsVersions"=dword:00000000',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319\\SKUs]',
  ]);
  const rows = facts.dotNetTls?.map(({ view, version, strongCrypto, systemDefault }) => {
    return [view, version, strongCrypto?.value, systemDefault?.value];
  });
  expect(rows).toEqual([
    ['native', 'v4.0.30319', 1, undefined],
    ['wow64', 'v2.0.50727', undefined, 0],
  ]);
});

describe('registryScript', () => {
  test.each([
    ['an export', ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]', '"a;b"=";"', '"x"="-"', '"h"=hex:01,\\', '  02'], false],
    ['a comment', ['; by hand', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]'], true],
    ['our own comment', ['; clusterconf: allow tls/ssl-enabled', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]'], false],
    ['a deleted key', ['[-HKEY_LOCAL_MACHINE\\SOFTWARE\\A]'], true],
    ['a deleted value', ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]', '"𠮷" = -'], true],
    ['the default value deleted', ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]', '@=-'], true],
    ['nothing', [], false],
  ])('%s', (_, lines, isScript) => expect(inReg(lines).facts.registryScript !== undefined).toBe(isScript));
});
