import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import { agentIni, agentReg, serverIni } from '../../../server/src/engine/rules/sites/agentExamples';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import type { Site } from '../../../server/src/engine/workspace';

function siteOf(texts: Readonly<Record<string, string>>): Site {
  const { files } = exampleSite({ name: '', files: texts, finds: [] });
  const snapshot = workspaceOf(files.values(), []).snapshot();
  const site = snapshot.siteOf(Object.keys(texts)[0] ?? '');
  if (site === undefined) throw new Error('no site');
  return site;
}

/** Every value of the agents in one file, with the text that it stands for. */
function valuesIn(path: string, text: string): readonly string[] {
  const values = siteOf({ [path]: text }).facts.all('agentValue');
  return values.map(({ of, key, text: { value, at } }) => {
    return `${of} ${key.value}=${value} ⟦${text.slice(at.span.start, at.span.end)}⟧`;
  });
}

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion';
const GUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

describe('what an agent keeps is read', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['an ini', 'ofcscan.ini', agentIni('𠮷sv'), ['server ServerAddr=𠮷sv ⟦𠮷sv⟧']],
    ['the first that has a value', 'ofcscan.ini', 'serveraddr=\nServerAddr = "a"\n', ['server ServerAddr=a ⟦a⟧']],
    ['no final newline', 'ofcscan.ini', 'ServerAddr=\tsv1', ['server ServerAddr=sv1 ⟦sv1⟧']],
    ['the file of a server', 'ofcscan.ini', serverIni('sv1'), []],
    ['ofcIMPDP.ini', 'ofcIMPDP.ini', 'Master_DomainName=sv1\r\n', ['server Master_DomainName=sv1 ⟦sv1⟧']],
    ['an empty file', 'ofcIMPDP.ini', '', []],
    [
      'numbers as numbers and as texts',
      'a.reg',
      agentReg('"LocalServerPort"=dword:00005278', '"ServerSSLPort"="4343"'),
      ['httpsPort ServerSSLPort=4343 ⟦4343⟧', 'agentPort LocalServerPort=21112 ⟦dword:00005278⟧'],
    ],
    [
      'a name that is a number is none',
      'a.reg',
      agentReg('"Server"=dword:00000001', `"guid"="{${GUID.toUpperCase()}}"`),
      [`guid guid=${GUID} ⟦{${GUID.toUpperCase()}}⟧`],
    ],
    ['a GUID that tells nobody apart', 'a.reg', agentReg('"GUID"="00000000-0000-0000-0000-000000000000"'), []],
    [
      'the 32-bit view',
      'a.reg',
      agentReg('"Server"="a"').replace('SOFTWARE', 'SOFTWARE\\Wow6432Node'),
      ['server Server=a ⟦a⟧'],
    ],
    ['a key below it', 'a.reg', agentReg('"Server"="a"').replace('CurrentVersion', 'CurrentVersion\\Misc.'), []],
    ['a key that is deleted', 'a.reg', agentReg('"Server"="a"').replace(`[${KEY}`, `[-${KEY}`), []],
    ['a value that is deleted', 'a.reg', agentReg('"Server"=-', '"GUID"=hex:01'), []],
  ])('%s', (_name, path, text, values) => {
    expect(valuesIn(path, text)).toEqual(values);
  });
});

describe('the two sides', () => {
  const both = {
    'sv/ofcscan.ini': serverIni('sv1'),
    'agents/pc1/ofcscan.ini': agentIni('sv1', '80', '12345'),
    'agents/pc1/agent.reg': agentReg('"ServerSSLPort"=dword:000010f7'),
    'x/ofcscan.ini': agentIni('sv2'),
  };

  test('ports of an ini are those of the side that the file is of', () => {
    const { agents, servers } = siteOf(both).views.agentSides;
    const ports = (texts: readonly { readonly port: number | undefined }[]) => texts.map(({ port }) => port);
    expect(servers.map(({ path, httpPort, agentPort }) => [path, httpPort?.port, agentPort?.port])).toEqual([
      ['sv/ofcscan.ini', 8080, 21112],
    ]);
    expect(agents.map((one) => [one.name, ports(one.httpPorts), ports(one.agentPorts), ports(one.httpsPorts)])).toEqual(
      [
        ['pc1', [80], [12345], [4343]],
        ['x/ofcscan.ini', [8080], [21112], []],
      ],
    );
  });

  test('an agent in a folder of agents needs no name of its server', () => {
    const { agents, servers } = siteOf({
      'agents/pc1/ofcscan.ini': 'Master_DomainName=sv1\r\nMaster_DomainPort=80\r\n',
    }).views.agentSides;
    expect(servers).toEqual([]);
    expect(agents.map(({ name }) => name)).toEqual(['pc1']);
  });
});

describe('what an agent calls, beside what the server gives out', () => {
  const files = {
    'clp.conf': guideCluster,
    hosts: '10.0.0.5 sv1 sv1.example.local\n10.0.0.6 sv2\n0.0.0.0 gone\n',
  };
  const { addressesOf, match } = siteOf(files).views.agentSides;
  const server = (value: string) => ({
    ...{ path: '', node: undefined, httpPort: undefined, agentPort: undefined },
    name: { value, at: { path: '', span: { start: 0, end: 0 } } },
  });

  test.each([
    ['SV9', 'sv9', 'same'],
    ['010.0.0.5', '10.0.0.5', 'other'],
    ['::ffff:10.0.0.5', '10.0.0.5', 'same'],
    ['sv9', 'sv9.example.local', 'short'],
    ['sv9.a.local', 'sv9.b.local', 'unlike'],
    ['10.0.0.5', 'sv1', 'known'],
    ['10.0.0.6', 'sv1', 'other'],
    ['sv2', 'sv1', 'other'],
    ['10.0.0.7', 'sv9', 'unknown'],
    ['gone', '10.0.0.5', 'unknown'],
    ['vcom', '192.168.0.12', 'known'],
    ['server1', '192.168.0.12', 'node'],
    ['192.168.0.1', '192.168.0.12', 'node'],
    ['192.168.0.2', 'vcom', 'node'],
    ['server1', 'SERVER1', 'same'],
    ['10.0.0.4', '10.0.0.5', 'other'],
  ])('%s and %s: %s', (target, name, found) => {
    expect(match(target, server(name))).toBe(found);
  });

  test('a name leads to all its addresses but those that lead nowhere', () => {
    expect([...addressesOf('SV1')]).toEqual(['10.0.0.5']);
    expect([...addressesOf('gone')]).toEqual([]);
    expect([...addressesOf('server1')]).toContain('192.168.0.1');
  });
});
