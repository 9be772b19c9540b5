import ipaddr from 'ipaddr.js';

/** An IP address in a form that can be compared, whatever way it was written. */
export interface IpAddress {
  readonly family: 4 | 6;
  /** The one spelling that equal addresses share. */
  readonly canonical: string;
  /** The bytes, the most significant first. */
  readonly bytes: readonly number[];
}

/**
 * Reads an IPv4 address of four decimal parts or any IPv6 spelling; `undefined` for everything else. CLUSTERPRO lets a
 * floating IP carry `%interface` and `/prefix`, which do not belong to the address and are left aside.
 */
export function parseIpAddress(text: string): IpAddress | undefined {
  if (CANONICAL_IPV4.test(text)) return { family: 4, canonical: text, bytes: text.split('.').map(Number) };
  const bare = text.replace(/[%/].*$/, '');
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(bare) && !bare.includes(':')) return undefined;
  if (!ipaddr.isValid(bare)) return undefined;
  const address = ipaddr.process(bare);
  return {
    family: address.kind() === 'ipv4' ? 4 : 6,
    canonical: address.toString(),
    bytes: address.toByteArray(),
  };
}

/** An IPv4 address in its one spelling: what nearly every line of a hosts file has. */
const CANONICAL_IPV4 = /^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** The one spelling of an address, or the text in lower case when it is none. For use as a key. */
export function addressKey(text: string): string {
  if (CANONICAL_IPV4.test(text)) return text;
  return parseIpAddress(text)?.canonical ?? text.toLowerCase();
}

/** How many leading bits two addresses of one family share; 0 across families. */
export function sharedPrefix(left: IpAddress, right: IpAddress): number {
  if (left.family !== right.family) return 0;
  for (let index = 0; index < left.bytes.length; index++) {
    const difference = (left.bytes[index] ?? 0) ^ (right.bytes[index] ?? 0);
    if (difference !== 0) return index * 8 + Math.clz32(difference) - 24;
  }
  return left.bytes.length * 8;
}

/** Whether the address lies in a range such as `192.168.0.0/24`; false when the range cannot be read. */
export function inRange(address: IpAddress, range: string): boolean {
  const slash = range.indexOf('/');
  const base = parseIpAddress(slash === -1 ? range : range.slice(0, slash));
  if (base === undefined || base.family !== address.family) return false;
  const bits = slash === -1 ? base.bytes.length * 8 : Number(range.slice(slash + 1));
  return Number.isInteger(bits) && sharedPrefix(address, base) >= bits;
}

/** Whether the text is an address or a range such as `192.168.0.0/24`. */
export function isRange(text: string): boolean {
  const [, base = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseIpAddress(base);
  return address !== undefined && Number(bits ?? 0) <= address.bytes.length * 8;
}

/** Whether every address of a range lies in another one; false when one of them cannot be read. */
export function isRangeIn(range: string, other: string): boolean {
  const address = parseIpAddress(range.replace(/\/.*$/, ''));
  if (address === undefined || !isRange(range) || !isRange(other)) return false;
  return prefixOf(range, address) >= prefixOf(other, address) && inRange(address, other);
}

function prefixOf(range: string, { bytes }: IpAddress): number {
  return Number(/\/(\d+)$/.exec(range)?.[1] ?? bytes.length * 8);
}

/** The prefixes that networks of computers usually have. */
const USUAL_PREFIX = { 4: 24, 6: 64 } as const;

/** Whether two addresses are taken for neighbours. No file that is read holds masks, so this is a good guess and no more. */
export function areNeighbours(left: IpAddress, right: IpAddress): boolean {
  return sharedPrefix(left, right) >= USUAL_PREFIX[left.family];
}
