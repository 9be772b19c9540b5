const NEWLINE = '\r\n';

/** An adapter as `ipconfig /all` shows it; what is left out is not printed. */
export interface ShownAdapter {
  readonly name: string;
  readonly address?: string;
  /** Addresses beside the first one. */
  readonly further?: readonly string[];
  readonly mask?: string;
  readonly gateway?: string;
  readonly dhcp?: string;
  readonly description?: string;
  readonly disconnected?: boolean;
  readonly wireless?: boolean;
}

/** The two adapters of server1 as the guide has them. */
export const guideConnections: readonly [ShownAdapter, ShownAdapter] = [
  { name: 'public 𠮷', address: '192.168.0.1', gateway: '192.168.0.254' },
  { name: 'interconnect', address: '10.0.0.1' },
];

/** The output of `ipconfig /all` of a computer in English. */
export function ipconfig(host: string, adapters: readonly ShownAdapter[]): string {
  const computer = [line('Host Name', host), line('Node Type', 'Hybrid')];
  return ['', 'Windows IP Configuration', '', ...computer, ...adapters.flatMap(blockOf), ''].join(NEWLINE);
}

function blockOf(adapter: ShownAdapter): readonly string[] {
  const { address, further = [], mask = '255.255.255.0', gateway = '', dhcp = 'No', description } = adapter;
  const addresses = [address, ...further].filter((one) => one !== undefined);
  return [
    '',
    `${adapter.wireless ? 'Wireless LAN' : 'Ethernet'} adapter ${adapter.name}:`,
    '',
    ...(adapter.disconnected ? [line('Media State', 'Media disconnected')] : []),
    line('Connection-specific DNS Suffix', ''),
    ...(description === undefined ? [] : [line('Description', description)]),
    line('DHCP Enabled', dhcp),
    ...addresses.flatMap((one) => [line('IPv4 Address', `${one}(Preferred) `), line('Subnet Mask', mask)]),
    ...(addresses.length === 0 ? [] : [line('Default Gateway', gateway)]),
  ];
}

/** The dots go on up to the colon; a blank stands in front of each. */
function line(label: string, value: string): string {
  return `   ${(label.length % 2 === 0 ? `${label}.` : label).padEnd(33, ' .').slice(0, 33)} : ${value}`;
}

/** One row of `netsh interface ipv4 show interfaces`: name, metric and state. */
type Row = readonly [name: string, metric: number | string, state?: string];

export function netshInterfaces(...rows: readonly Row[]): string {
  return [
    '',
    'Idx     Met         MTU          State                Name',
    '---  ----------  ----------  ------------  ---------------------------',
    '  1          75  4294967295  connected     Loopback Pseudo-Interface 1',
    ...rows.map(
      ([name, metric, state = 'connected'], index) =>
        `${String(index + 10).padStart(3)}  ${String(metric).padStart(10)}        1500  ${state.padEnd(12)}  ${name}`,
    ),
    '',
  ].join(NEWLINE);
}
