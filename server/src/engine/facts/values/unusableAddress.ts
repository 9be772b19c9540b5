import type { IpAddress } from './ipAddress';

/**
 * Why nobody on another computer can be reached at the address (RFC 6890): `loopback` leads every computer to itself,
 * `selfAssigned` is what Windows gives itself when nobody else does, `reserved` belongs to no interface. `malformed` is
 * a text that is no address. IPv6 addresses of the link are usual between neighbours.
 */
export function unusableAs(
  address: IpAddress | undefined,
): 'malformed' | 'loopback' | 'selfAssigned' | 'reserved' | undefined {
  if (address === undefined) return 'malformed';
  const [first = 0, second] = address.bytes;
  if (/^(127\.|::1$)/.test(address.canonical)) return 'loopback';
  if (first === 169 && second === 254 && address.family === 4) return 'selfAssigned';
  const reserved = address.family === 4 ? first === 0 || first >= 224 : first === 0xff || address.canonical === '::';
  return reserved ? 'reserved' : undefined;
}
