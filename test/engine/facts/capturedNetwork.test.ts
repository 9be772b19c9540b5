import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readCapturedNetwork } from '../../../server/src/engine/facts/from/capturedNetwork';
import type { FileKind } from '../../../server/src/engine/files/kinds';

const RUNS = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

function read(text: string, kind: FileKind = 'ipconfig') {
  const facts = factCollector('server1/capture.txt');
  readCapturedNetwork(kind, text, facts);
  return facts.facts();
}

/** Each adapter in one line; what is not told is left out. */
function adapters(text: string, kind?: FileKind): readonly string[] {
  return (read(text, kind).networkInterface ?? []).map((nic) => {
    const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join('+');
    const parts = {
      name: nic.name?.value,
      addresses: values(nic.addresses),
      masks: values(nic.masks),
      gateways: values(nic.gateways),
      dhcp: nic.dhcp?.value,
      metric: nic.metric?.value,
      connected: nic.connected?.value,
      medium: nic.medium,
    };
    const told = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
    return told.map(([key, value]) => `${key}=${value}`).join(' ');
  });
}

const lines = (...texts: readonly string[]) => texts.join('\r\n');

const english = lines(
  '',
  'Windows IP Configuration',
  '',
  '   Host Name . . . . . . . . . . . . : server1',
  '   Primary Dns Suffix  . . . . . . . : example.local',
  '',
  'Ethernet adapter public 𠮷 🏢:',
  '',
  '   Connection-specific DNS Suffix  . : ',
  '   Description . . . . . . . . . . . : Example Gigabit Adapter',
  '   DHCP Enabled. . . . . . . . . . . : No',
  '   Link-local IPv6 Address . . . . . : fe80::1%12(Preferred) ',
  '   IPv6 Address. . . . . . . . . . . : 2001:db8::1(Preferred) ',
  '   IPv4 Address. . . . . . . . . . . : 192.168.0.1(Preferred) ',
  '   Subnet Mask . . . . . . . . . . . : 255.255.255.0',
  '   IPv4 Address. . . . . . . . . . . : 192.168.0.12(Preferred) ',
  '   Subnet Mask . . . . . . . . . . . : 255.255.255.0',
  '   Default Gateway . . . . . . . . . : fe80::2%12',
  '                                       192.168.0.254',
  '   DHCP Server . . . . . . . . . . . : 192.168.0.250',
  '   DNS Servers . . . . . . . . . . . : 192.168.0.3',
  '                                       192.168.0.4',
  '',
  'Wireless LAN adapter Wi-Fi:',
  '',
  '   Media State . . . . . . . . . . . : Media disconnected',
  '   DHCP Enabled. . . . . . . . . . . : Yes',
  '',
);

const japanese = lines(
  '',
  'Windows IP 構成',
  '',
  '   ホスト名. . . . . . . . . . . . . . .: server1',
  '   ノード タイプ . . . . . . . . . . . .: ハイブリッド',
  '',
  'イーサネット アダプター イーサネット 2:',
  '',
  '   メディアの状態. . . . . . . . . . . .: メディアは接続されていません',
  '   DHCP 有効 . . . . . . . . . . . . . .: はい',
  '',
  'イーサネット アダプター ローカル エリア接続:',
  '',
  '   DHCP 有効 . . . . . . . . . . . . . .: いいえ',
  '   IPv4 アドレス . . . . . . . . . . . .: 10.0.0.1(優先) ',
  '   サブネット マスク . . . . . . . . . .: 255.255.255.0',
  '   デフォルト ゲートウェイ . . . . . . .: ',
  '   DNS サーバー. . . . . . . . . . . . .: fec0:0:0:ffff::1%1',
  '',
);

const german = lines(
  '',
  'Windows-IP-Konfiguration',
  '',
  '   Hostname  . . . . . . . . . . . . : server1',
  '   Knotentyp . . . . . . . . . . . . : Hybrid',
  '',
  'Ethernet-Adapter Ethernet:',
  '',
  '   DHCP aktiviert. . . . . . . . . . : Nein',
  '   IPv4-Adresse  . . . . . . . . . . : 10.0.0.1(Bevorzugt) ',
  '   Subnetzmaske  . . . . . . . . . . : 255.255.255.0',
  '   Standardgateway . . . . . . . . . : 10.0.0.254',
  '   DNS-Server  . . . . . . . . . . . : 10.0.0.3',
  '',
);

describe('ipconfig', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', []],
    [
      'English',
      english,
      [
        'name=public 𠮷 🏢 addresses=192.168.0.1+192.168.0.12+2001:db8::1 masks=255.255.255.0+255.255.255.0 gateways=192.168.0.254 dhcp=false medium=ethernet',
        'name=Wi-Fi dhcp=true connected=false medium=wireless',
      ],
    ],
    [
      'Japanese',
      japanese,
      [
        'name=イーサネット 2 dhcp=true connected=false medium=ethernet',
        'name=ローカル エリア接続 addresses=10.0.0.1 masks=255.255.255.0 dhcp=false medium=ethernet',
      ],
    ],
    ['another language, of which only the form is known', german, ['addresses=10.0.0.1 masks=255.255.255.0']],
    [
      'cut within an address',
      english.slice(0, english.indexOf('0.12(')),
      ['name=public 𠮷 🏢 addresses=192.168.0.1+2001:db8::1 masks=255.255.255.0 dhcp=false medium=ethernet'],
    ],
    ['tabs in place of blanks are no output', english.replaceAll('   ', '\t'), []],
  ])('%s', (_, text, expected) => {
    expect(adapters(text)).toEqual(expected);
    expect(adapters(text.replaceAll('\r\n', '\n'))).toEqual(expected);
  });

  test.each<readonly [string, string, string | undefined]>([
    ['English', english, 'server1'],
    ['Japanese', japanese, 'server1'],
    ['another language, by its place', german, 'server1'],
    ['cut within the name', english.slice(0, english.indexOf('ver1')), undefined],
    ['a first line that is another one', english.replace(/ {3}Host Name.*\r\n/, ''), undefined],
    ['without the lines of the computer', english.slice(english.indexOf('Ethernet adapter')), undefined],
  ])('the host name: %s', (_, text, name) => {
    expect(read(text).computerName?.map((fact) => fact.name.value)).toEqual(name === undefined ? undefined : [name]);
  });

  test('every value stands at its place', () => {
    const [nic] = read(english).networkInterface ?? [];
    const placed = [
      nic?.name,
      nic?.description,
      ...(nic?.addresses ?? []),
      ...(nic?.masks ?? []),
      ...(nic?.gateways ?? []),
    ];
    for (const piece of placed) {
      expect(english.slice(piece?.at.span.start, piece?.at.span.end)).toBe(piece?.value);
    }
    expect(placed).toHaveLength(8);
  });
});

const table = lines(
  '',
  'Idx     Met         MTU          状態                名前',
  '---  ----------  ----------  ------------  ---------------------------',
  '  1          75  4294967295  connected     Loopback Pseudo-Interface 1',
  ' 12          15        1500  connected     インタコネクト 🏢',
  ' 13        5000        1500  disconnected  public',
  ' 14          25        1500  hardware not present  old  card',
  '',
);

const config = lines(
  '',
  'Configuration for interface "public"',
  '    DHCP enabled:                         No',
  '    IP Address:                           192.168.0.1',
  '    Subnet Prefix:                        192.168.0.0/24 (mask 255.255.255.0)',
  '    IP Address:                           192.168.0.12',
  '    Subnet Prefix:                        192.168.0.0/24 (mask 255.255.255.0)',
  '    Default Gateway:                      192.168.0.254',
  '    Gateway Metric:                       256',
  '    InterfaceMetric:                      25',
  '    Statically Configured DNS Servers:    192.168.0.3',
  '                                          192.168.0.4',
  '    Register with which suffix:           Primary only',
  '',
  'Configuration for interface "interconnect"',
  '    DHCP enabled:                         Yes',
  '    InterfaceMetric:                      15',
  '',
);

describe('netsh interface', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'the table of interfaces, without loopback',
      table,
      [
        'name=インタコネクト 🏢 metric=15 connected=true',
        'name=public metric=5000 connected=false',
        'name=old  card metric=25 connected=false',
      ],
    ],
    [
      'a table that is cut',
      table.slice(0, table.indexOf('interconnect')).slice(0, table.indexOf('connected     イン')),
      [],
    ],
    ['the metrics of IPv6', table.replace('public', 'isatap.example.local'), []],
    ['the first table of two', `${table}\r\n${table.replaceAll('15 ', '99 ')}`, adapters(table, 'netsh-interface')],
    [
      'the settings, interface by interface',
      config,
      [
        'name=public addresses=192.168.0.1+192.168.0.12 masks=255.255.255.0+255.255.255.0 gateways=192.168.0.254 dhcp=false metric=25',
        'name=interconnect dhcp=true metric=15',
      ],
    ],
    [
      'the same in a language that nobody knows',
      config
        .replaceAll(/^( +)[\w ]+:/gm, '$1ラベル:')
        .replaceAll('(mask', '(マスク')
        .replace('for interface', 'の'),
      [
        'name=public addresses=192.168.0.1+192.168.0.12 masks=255.255.255.0+255.255.255.0 gateways=192.168.0.254 metric=25',
        'name=interconnect metric=15',
      ],
    ],
    [
      'Windows Server 2003, with the mask alone',
      lines(
        'Configuration for interface "Local Area Connection"',
        '    DHCP enabled:                         No',
        '    IP Address:                           10.0.0.1',
        '    SubnetMask:                           255.255.255.0',
        '    InterfaceMetric:                      0',
      ),
      ['name=Local Area Connection addresses=10.0.0.1 masks=255.255.255.0 dhcp=false metric=0'],
    ],
    [
      'cut within an address',
      config.slice(0, config.indexOf('.12\r\n')),
      adapters(
        config.slice(0, config.indexOf('    IP Address:                           192.168.0.12')),
        'netsh-interface',
      ),
    ],
  ])('%s', (_, text, expected) => {
    expect(adapters(text, 'netsh-interface')).toEqual(expected);
  });
});

const routes = lines(
  '===========================================================================',
  'Interface List',
  ' 12...00 15 5d fd 0d 45 ......Example Adapter',
  '===========================================================================',
  '',
  'IPv4 Route Table',
  '===========================================================================',
  'Active Routes:',
  'Network Destination        Netmask          Gateway       Interface  Metric',
  '          0.0.0.0          0.0.0.0    192.168.0.254      192.168.0.1     25',
  '         10.0.0.0    255.255.255.0         On-link          10.0.0.1    271',
  '         10.0.0.1  255.255.255.255         On-link          10.0.0.1    271',
  '        127.0.0.0        255.0.0.0         On-link         127.0.0.1    331',
  '      192.168.0.0    255.255.255.0         リンク上      192.168.0.1    281',
  '      192.168.0.1  255.255.255.255         リンク上      192.168.0.1    281',
  '        224.0.0.0        240.0.0.0         On-link          10.0.0.1    271',
  '===========================================================================',
);

describe('route print', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'the addresses with the metrics of their interfaces',
      routes,
      [
        'addresses=192.168.0.1 masks=255.255.255.0 gateways=192.168.0.254 metric=25',
        'addresses=10.0.0.1 masks=255.255.255.0 metric=15',
      ],
    ],
    [
      'older systems, where the metric of a route is not that of its interface',
      routes.replaceAll('On-link ', '10.0.0.1').replaceAll('リンク上   ', '192.168.0.1'),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(adapters(text, 'route-print')).toEqual(expected);
  });
});

describe('what a capture is worth', () => {
  test.each<readonly [string, string, boolean, string | undefined]>([
    ['English', english, true, undefined],
    ['Japanese', japanese, true, undefined],
    ['another language', german, false, undefined],
    ['routes need no words', routes, true, undefined],
    ['UTF-8 taken for code page 932', english.replace('Windows IP', '繝帙せ繝亥錐 繧'), true, '繝帙せ繝亥錐'],
  ])('%s', (_, text, labelsKnown, garbled) => {
    const [capture] = read(text).commandCapture ?? [];
    expect(capture?.labelsKnown).toBe(labelsKnown);
    expect(capture?.garbled?.value).toBe(garbled);
  });

  test('several commands in one file are all read', () => {
    expect(adapters(`${english}\r\n${table}\r\n${routes}`)).toHaveLength(2 + 3 + 2);
  });

  test('a name that a wrong encoding may have changed is not taken', () => {
    expect(adapters(`${german}\r\n${table}`)).toEqual([
      'addresses=10.0.0.1 masks=255.255.255.0',
      'name=public metric=5000 connected=false',
      'name=old  card metric=25 connected=false',
    ]);
  });

  test.each([
    ['Microsoft Windows [Version 10.0.17763.1]', 17763],
    ['Microsoft Windows XP [Version 5.1.2600]', 2600],
    ['Windows 10.0.17763', undefined],
  ])('%s', (line, build) => {
    expect(read(`${line}\r\n${english}`).windowsBuild?.[0]?.build.value).toBe(build);
  });

  test('whatever is cut out of it, nothing is told that does not stand there', () => {
    const whole = `${english}\r\n${table}\r\n${config}\r\n${routes}`;
    const known = new Set(read(whole).networkInterface?.flatMap((nic) => nic.addresses.map(({ value }) => value)));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), (from, length) => {
        const text = whole.slice(0, from) + whole.slice(from + length);
        for (const nic of read(text).networkInterface ?? []) {
          for (const { value, at } of nic.addresses) {
            expect(text.slice(at.span.start, at.span.end)).toBe(value);
            if (length === 0) expect(known).toContain(value);
          }
        }
      }),
      { seed: 4, numRuns: RUNS },
    );
  });

  test('cut anywhere at its end, no address is told that was not one', () => {
    const whole = `${japanese}\r\n${english}`;
    const known = new Set(read(whole).networkInterface?.flatMap((nic) => nic.addresses.map(({ value }) => value)));
    for (let length = 0; length < whole.length; length++) {
      const told = read(whole.slice(0, length)).networkInterface?.flatMap((nic) => nic.addresses) ?? [];
      for (const { value } of told.filter(({ value }) => value.includes('.'))) expect(known).toContain(value);
    }
  });
});
