import { encodeMultiString } from '../../syntax/reg/encode';

/** The adapters of server1 of the guide's cluster in the examples, and one that no address is left on. */
export const nics = {
  public: '{1C7A8B90-52D4-4E6F-8A01-0000192168A1}',
  heartbeat: '{2D8B9CA1-63E5-4F70-9B12-000010000001}',
  ghost: '{3E9CADB2-74F6-4081-AC23-0000DEAD0000}',
} as const;

const NEWLINE = '\r\n';
const CONTROL_SET = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const CONNECTIONS = `${CONTROL_SET}\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}`;
const CURRENT_VERSION = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/** How each list of a Linkage key spells an adapter. */
const SPELLINGS = {
  Bind: (guid: string) => `\\Device\\${guid}`,
  Export: (guid: string) => `\\Device\\Tcpip_${guid}`,
  Route: (guid: string) => `"${guid}"`,
} as const;

type List = keyof typeof SPELLINGS;

/** A .reg file of the old format, whose strings are short, with the given keys. */
export function registryExport(...keys: readonly string[]): string {
  return ['REGEDIT4', '', ...keys.flatMap((key) => [key, ''])].join(NEWLINE);
}

/** The Linkage key of TCP/IP with these lists. */
export function linkage(...values: readonly string[]): string {
  return [`[${CONTROL_SET}\\Services\\Tcpip\\Linkage]`, ...values].join(NEWLINE);
}

/** One list as regedit writes it. */
export function orderOf(list: List, guids: readonly string[]): string {
  return `"${list}"=${encodeMultiString(list, guids.map(SPELLINGS[list]), 4, NEWLINE)}`;
}

/** The same on one line, with the marks of a finding round the first adapter. */
export function orderWithMark(list: List, guids: readonly string[]): string {
  return markedMultiString(list, guids.map(SPELLINGS[list]));
}

/** A list of ASCII strings as a value of its own. */
export function multiString(name: string, texts: readonly string[]): string {
  return `"${name}"=${encodeMultiString(name, texts, 4, NEWLINE)}`;
}

/** The same on one line, with the marks of a finding round one of its strings. */
export function markedMultiString(name: string, texts: readonly string[], marked = 0): string {
  const bytes = texts.map((text) => [...text].map((char) => char.charCodeAt(0).toString(16)).join(','));
  const strings = bytes.map((text, index) => (index === marked ? `⟦${text}⟧,00,` : `${text},00,`));
  return `"${name}"=hex(7):${strings.join('')}00`;
}

/** The settings of one adapter; `values` are lines of their own. */
export function nic(guid: string, address: string, ...values: readonly string[]): string {
  const own = `"IPAddress"=${encodeMultiString('IPAddress', [address], 4, NEWLINE)}`;
  return [`[${CONTROL_SET}\\Services\\Tcpip\\Parameters\\Interfaces\\${guid}]`, own, ...values].join(NEWLINE);
}

/** The two adapters as they are set up in the guide. */
export function guideNics(): readonly string[] {
  return [nic(nics.public, '192.168.0.1'), nic(nics.heartbeat, '10.0.0.1')];
}

/** The two adapters in the one order or the other. */
export function guideOrder(top: 'public' | 'heartbeat'): readonly string[] {
  const order = [nics.public, nics.heartbeat];
  return top === 'public' ? order : order.toReversed();
}

/** The name that the administrator gave an adapter. */
export function connection(guid: string, name: string): string {
  return [`[${CONNECTIONS}\\${guid}\\Connection]`, `"Name"="${name}"`].join(NEWLINE);
}

/** The key that holds the build number of Windows: 3790 is Server 2003, 14393 is Server 2016. */
export function windowsBuild(build: number): string {
  return [`[${CURRENT_VERSION}]`, `"CurrentBuildNumber"="${build}"`].join(NEWLINE);
}

/** The key that holds the computer's own name. */
export function computerName(name: string): string {
  return [`[${CONTROL_SET}\\Control\\ComputerName\\ComputerName]`, `"ComputerName"="${name}"`].join(NEWLINE);
}
