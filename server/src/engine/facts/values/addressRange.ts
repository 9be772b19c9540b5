import { areNeighbours, type IpAddress, inRange, parseIpAddress, sharedPrefix } from './ipAddress';

/**
 * Whether an entry of a firewall rule covers the address: an address, `a-b`, or a subnet with bits or a mask. `undefined`
 * for words such as `DNS`, which only the computer itself can tell the meaning of, and for what cannot be read.
 */
export function covers(entry: string, address: IpAddress, own: readonly IpAddress[]): boolean | undefined {
  const text = entry.trim();
  // Long lists of addresses to block have little else, and each entry is asked for every address.
  if (IPV4.test(text)) return text === address.canonical || (address.family === 4 && isSame(text, address));
  if (text === '*') return true;
  // Without the masks of the computer a neighbour is certain to be in its subnet only as far as masks are usual.
  if (/^localsubnet$/i.test(text)) return own.some((one) => areNeighbours(one, address));
  const [first = '', last] = text.split('-');
  if (last !== undefined) return isBetween(address, parseIpAddress(first), parseIpAddress(last));
  if (parseIpAddress(text) === undefined) return undefined;
  return inRange(address, withBits(text));
}

const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

function isSame(text: string, { bytes }: IpAddress): boolean {
  return text.split('.').every((part, index) => Number(part) === bytes[index]);
}

function isBetween(address: IpAddress, first: IpAddress | undefined, last: IpAddress | undefined): boolean | undefined {
  if (first === undefined || last === undefined) return undefined;
  if (address.family !== first.family || address.family !== last.family) return false;
  return compare(first, address) <= 0 && compare(address, last) <= 0;
}

function compare(left: IpAddress, right: IpAddress): number {
  const at = left.bytes.findIndex((byte, index) => byte !== right.bytes[index]);
  return (left.bytes[at] ?? 0) - (right.bytes[at] ?? 0);
}

const ALL_ONES = parseIpAddress('255.255.255.255');

/** `10.0.0.0/255.0.0.0` as `10.0.0.0/8`, which is how the registry of Windows spells subnets. */
function withBits(text: string): string {
  const [base = '', suffix = ''] = text.split('/');
  const mask = suffix.includes('.') ? parseIpAddress(suffix) : undefined;
  return mask === undefined || ALL_ONES === undefined ? text : `${base}/${sharedPrefix(mask, ALL_ONES)}`;
}
