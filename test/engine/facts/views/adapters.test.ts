import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import {
  guideConnections,
  ipconfig,
  netshInterfaces,
} from '../../../../server/src/engine/rules/sites/capturedExamples';
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

  /** Each adapter of a computer in one line, by what its sources tell together. */
  function joined(files: Texts): readonly string[] {
    return adapters(files).flatMap(({ all }) =>
      all.map((adapter) =>
        [
          adapter.guid === undefined ? '-' : 'guid',
          adapter.name ?? '-',
          adapter.addresses.map(({ value }) => value).join('+'),
          adapter.metric?.value ?? '-',
        ].join(' '),
      ),
    );
  }

  test.each<readonly [string, Texts, readonly string[]]>([
    [
      'by the name of the connection',
      {
        'server1/a.reg': registryExport(...guideNics(), connection(nics.heartbeat, 'interconnect')),
        'server1/netsh.txt': netshInterfaces(['INTERCONNECT', 15], ['other', 25]),
      },
      ['guid - 192.168.0.1 -', 'guid interconnect 10.0.0.1 15', '- other  25'],
    ],
    [
      'by an address where a source tells no name',
      {
        'server1/a.reg': registryExport(...guideNics()),
        'server1/ipconfig.txt': ipconfig('server1', guideConnections),
      },
      ['guid public 𠮷 192.168.0.1 -', 'guid interconnect 10.0.0.1 -'],
    ],
    [
      'the name joins the metric of one command with the address of another',
      {
        'server1/ipconfig.txt': ipconfig('server1', guideConnections),
        'server1/netsh.txt': netshInterfaces(['public 𠮷', 25], ['interconnect', 50]),
      },
      ['- public 𠮷 192.168.0.1 25', '- interconnect 10.0.0.1 50'],
    ],
    [
      'a metric in force goes before the one that was set, and 0 is none',
      {
        'server1/a.reg': registryExport(
          nic(nics.public, '192.168.0.1', metric('0000000a')),
          nic(nics.heartbeat, '10.0.0.1', metric('00000000')),
          connection(nics.public, 'public 𠮷'),
        ),
        'server1/netsh.txt': netshInterfaces(['public 𠮷', 25]),
      },
      ['guid public 𠮷 192.168.0.1 25', 'guid - 10.0.0.1 -'],
    ],
    [
      'two names are two adapters, though an older capture has the address on the other',
      {
        'server1/a.reg': registryExport(nic(nics.public, '192.168.0.1'), connection(nics.public, 'new')),
        'server1/ipconfig.txt': ipconfig('server1', [{ name: 'old', address: '192.168.0.1' }]),
      },
      ['guid new 192.168.0.1 -', '- old 192.168.0.1 -'],
    ],
    [
      'nothing joins the files of two servers',
      {
        'server1/netsh.txt': netshInterfaces(['a', 1]),
        'server2/netsh.txt': netshInterfaces(['a', 2]),
      },
      ['- a  1', '- a  2'],
    ],
  ])('are joined %s', (_, files, expected) => {
    expect(joined(files)).toEqual(expected);
  });
});
