import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster } from '../../../../server/src/engine/rules/sites/exampleSites';
import {
  connection,
  guideNics,
  guideOrder,
  linkage,
  nic,
  nics,
  orderOf,
  registryExport,
  windowsBuild,
} from '../../../../server/src/engine/rules/sites/networkExamples';
import { encodeMultiString } from '../../../../server/src/engine/syntax/reg/encode';

type Texts = Readonly<Record<string, string>>;

function adapters(files: Texts) {
  const site = exampleSite({ name: '', finds: [], files: { 'clp.conf': guideCluster, ...files } });
  return workspaceOf(site.files.values(), []).snapshot().sites[0]?.views.adapters ?? [];
}

/** Each adapter of each computer in one line. */
function described(files: Texts): readonly (readonly string[])[] {
  return adapters(files).map((computer) =>
    computer.adapters.map(({ role, address, name, use }) => [role, address.value, use.server, name ?? '-'].join(' ')),
  );
}

/** Two addresses of server1 on one adapter. */
const both = `"IPAddress"=${encodeMultiString('IPAddress', ['10.0.0.1', '192.168.0.1'], 4, '\r\n')}`;

const metric = (value: string) => `"InterfaceMetric"=dword:${value}`;

describe('adapters', () => {
  test.each<readonly [string, Texts, readonly (readonly string[])[]]>([
    ['no file tells of any', {}, []],
    [
      'both roles',
      { 'a.reg': registryExport(...guideNics()) },
      [['public 192.168.0.1 server1 -', 'heartbeat 10.0.0.1 server1 -']],
    ],
    [
      'one that carries both addresses is public',
      { 'a.reg': registryExport(nic(nics.public, '', both)) },
      [['public 192.168.0.1 server1 -']],
    ],
    ['an address of nobody', { 'a.reg': registryExport(nic(nics.public, '172.16.0.1')) }, [[]]],
    ['a floating IP alone says nothing', { 'a.reg': registryExport(nic(nics.public, '192.168.0.12')) }, [[]]],
    [
      'names from another file of the same server',
      {
        'server1/a.reg': registryExport(...guideNics()),
        'SERVER1/b.reg': registryExport(connection(nics.heartbeat, '𠮷野 interconnect')),
        'server2/b.reg': registryExport(connection(nics.public, 'other')),
      },
      [['public 192.168.0.1 server1 -', 'heartbeat 10.0.0.1 server1 𠮷野 interconnect']],
    ],
    [
      'files of which nothing tells the computer are not joined',
      {
        'a.reg': registryExport(linkage(orderOf('Bind', guideOrder('public')))),
        'b.reg': registryExport(...guideNics()),
      },
      [['public 192.168.0.1 server1 -', 'heartbeat 10.0.0.1 server1 -'], []],
    ],
    [
      'of a key that is given twice the later one counts',
      { 'a.reg': registryExport(nic(nics.public, '192.168.0.1'), nic(nics.public, '10.0.0.1')) },
      [['heartbeat 10.0.0.1 server1 -']],
    ],
  ])('%s', (_, files, expected) => {
    expect(described(files)).toEqual(expected);
  });

  test.each<readonly [string, string, number | undefined]>([
    ['set by hand', metric('0000000a'), 10],
    ['left to Windows', metric('00000000'), undefined],
    ['absent', '"EnableDHCP"=dword:00000000', undefined],
  ])('a metric that is %s', (_, line, value) => {
    const [computer] = adapters({ 'a.reg': registryExport(nic(nics.public, '192.168.0.1', line)) });
    expect(computer?.adapters[0]?.metric?.value).toBe(value);
  });

  test.each<readonly [string, Texts, number | undefined]>([
    ['the same file', { 'a.reg': registryExport(...guideNics(), windowsBuild(3790)) }, 3790],
    [
      'another file of the same server',
      { 'server1/a.reg': registryExport(...guideNics()), 'server1/b.reg': registryExport(windowsBuild(14393)) },
      14393,
    ],
    [
      'no file of this computer',
      { 'server1/a.reg': registryExport(...guideNics()), 'server2/b.reg': registryExport(windowsBuild(14393)) },
      undefined,
    ],
  ])('the build comes from %s', (_, files, build) => {
    expect(adapters(files)[0]?.windowsBuild).toBe(build);
  });
});
