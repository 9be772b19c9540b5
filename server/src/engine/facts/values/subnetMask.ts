import { parseIpAddress, sharedPrefix } from './ipAddress';

/** How many bits of an address a mask such as `255.255.255.0` covers; `undefined` for a text that is no mask. */
export function maskBits(mask: string): number | undefined {
  const bytes = parseIpAddress(mask)?.bytes;
  if (bytes?.length !== 4) return undefined;
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^1+0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}

/** Whether two addresses lie in one network, by the mask of either. */
export function inOneSubnet(left: string, right: string, bits: number): boolean {
  const one = parseIpAddress(left);
  const other = parseIpAddress(right);
  return one !== undefined && other !== undefined && sharedPrefix(one, other) >= bits && one.family === other.family;
}
