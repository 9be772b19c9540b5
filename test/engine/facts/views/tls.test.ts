import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import {
  declared,
  off,
  on,
  protocolKey,
  regFile,
  schannel,
} from '../../../../server/src/engine/rules/sites/tlsExamples';

function viewOf(files: Readonly<Record<string, string>>) {
  const [site] = workspaceOf(exampleSite({ name: '', finds: [], files }).files.values(), []).snapshot().sites;
  return site?.views.tls;
}

const enabled = (value: string) => `"Enabled"=${value}`;
const disabled = (value: string) => `"DisabledByDefault"=${value}`;
const YES = 'dword:00000001';
const NO = 'dword:00000000';

describe('the state of TLS 1.2 at a client', () => {
  test.each<readonly [string, number, readonly string[] | undefined, string | undefined]>([
    ['nothing is said on Windows 7', 7601, undefined, 'off'],
    ['nothing is said on Server 2016', 14393, undefined, 'on'],
    ['nothing is said on Server 2003', 3790, undefined, 'off'],
    ['nothing is said on an unknown Windows', 1, undefined, undefined],
    ['an empty key', 14393, [], 'on'],
    ['switched on', 7601, on, 'on'],
    ['switched on with all bits', 7601, [enabled('dword:ffffffff'), disabled(NO)], 'on'],
    ['switched on where Windows has none', 3790, on, 'off'],
    ['switched off', 14393, off, 'off'],
    ['off for everybody, whatever the other value', 14393, [enabled(NO), disabled(NO)], 'off'],
    ['for those who ask', 14393, [enabled(YES), disabled(YES)], 'onRequest'],
    ['only one value, which agrees with the default', 14393, [enabled(YES)], 'on'],
    ['only one value, against the default', 7601, [enabled(YES)], undefined],
    ['only the other one, against the default', 7601, [disabled(NO)], undefined],
    ['a text in place of a number', 7601, ['"Enabled"="1"', disabled(NO)], undefined],
  ])('%s', (_, build, values, state) => {
    const keys = values === undefined ? [] : [protocolKey('TLS 1.2\\Client', ...values)];
    const [computer] = viewOf({ 'tls.reg': schannel(build, ...keys) })?.computers ?? [];
    expect(computer?.setting('TLS 1.2', 'client').state).toBe(state);
  });

  test('without the key of all protocols nothing is known of the others', () => {
    const [computer] = viewOf({ 'tls.reg': regFile(protocolKey('TLS 1.1\\Client', ...on)) })?.computers ?? [];
    expect(computer?.setting('TLS 1.2', 'client').state).toBeUndefined();
    expect(computer?.setting('TLS 1.1', 'client').state).toBe('on');
  });
});

describe('links', () => {
  test('both directions between each server and each agent', () => {
    const links = viewOf({
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(14393, protocolKey('TLS 1.2\\Server', ...off)),
      'agents/pc1/tls.reg': schannel(7601, protocolKey('TLS 1.2\\Client', ...on)),
      'agents/pc2/𠮷.reg': schannel(20348),
      'other/tls.reg': schannel(20348),
    })?.links.map(({ client, server, common }) => [client.name, server.name, ...common]);
    expect(links).toEqual([
      ['pc1', 'server1', 'TLS 1.0'],
      ['server1', 'pc1', 'TLS 1.0'],
      ['pc2', 'server1', 'TLS 1.1', 'TLS 1.0'],
      ['server1', 'pc2', 'TLS 1.2', 'TLS 1.1', 'TLS 1.0'],
    ]);
  });

  test('no agents, no links', () => expect(viewOf({ 'tls.reg': schannel(14393) })?.links).toEqual([]));
});
