import { describe, expect, test } from 'vitest';
import { tlsDefault, tlsProtocolCalled, winHttpNeedsProtocols } from '../../../server/src/engine/knowledge/tlsDefaults';

/** TLS 1.0, 1.1, 1.2 and 1.3. */
const VERSIONS = ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'] as const;

describe('what Windows does by default', () => {
  test.each<readonly [string, number | undefined, string]>([
    ['Windows 2000, which is not in the table', 2195, '? ? ? ?'],
    ['Windows XP', 2600, 'on none none none'],
    ['Server 2003', 3790, 'on none none none'],
    ['Server 2008 without a service pack', 6001, 'on none none none'],
    ['Server 2008 SP2', 6003, 'on off off none'],
    ['Windows 7 and Server 2008 R2', 7601, 'on off off none'],
    ['Server 2012', 9200, 'on on on none'],
    ['Server 2012 R2', 9600, 'on on on none'],
    ['Windows 10 1507', 10240, 'on on on none'],
    ['Server 2016', 14393, 'on on on none'],
    ['Server 2019', 17763, 'on on on none'],
    ['Windows 10 22H2', 19045, 'on on on none'],
    ['Server 2022', 20348, 'on on on on'],
    ['Windows 11', 22631, 'on on on on'],
    ['Server 2025, of which old versions are not told', 26100, '? ? on on'],
    ['nothing', undefined, '? ? ? ?'],
  ])('%s', (_, build, states) => {
    expect(VERSIONS.map((version) => tlsDefault(version, build) ?? '?').join(' ')).toBe(states);
  });
});

test.each([
  [6002, false],
  [7600, true],
  [9200, true],
  [9600, false],
  [undefined, false],
])('WinHTTP of build %s needs to be told: %s', (build, needs) => expect(winHttpNeedsProtocols(build)).toBe(needs));

test.each([
  ['TLS 1.2', 'TLS 1.2'],
  ['tls 1.2', 'TLS 1.2'],
  ['TLS1.2', undefined],
  ['', undefined],
  ['𠮷', undefined],
])('%j is %s', (name, protocol) => expect(tlsProtocolCalled(name)).toBe(protocol));
