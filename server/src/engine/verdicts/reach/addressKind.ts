import type { IpAddress } from '../../facts/values/ipAddress';

/**
 * Where packets to an address can come from (RFC 1918, 4193, 6598, 6890). The three private blocks of IPv4 and that of
 * IPv6 are told apart; `ownOnly` is known to nobody else: loopback, self-assigned, link-local. Addresses for
 * documentation count as public.
 */
export type AddressKind = 'ownOnly' | 'carrier' | 'private10' | 'private172' | 'private192' | 'privateV6' | 'public';

interface Block {
  readonly range: string;
  readonly kind: AddressKind;
  readonly family: 4 | 6;
  /** The first byte, and which values the second may have. */
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

const BLOCKS: readonly Block[] = [
  { range: '10.0.0.0/8', kind: 'private10', family: 4, first: [10, 10], second: [0, 255] },
  { range: '192.168.0.0/16', kind: 'private192', family: 4, first: [192, 192], second: [168, 168] },
  { range: '172.16.0.0/12', kind: 'private172', family: 4, first: [172, 172], second: [16, 31] },
  { range: '169.254.0.0/16', kind: 'ownOnly', family: 4, first: [169, 169], second: [254, 254] },
  { range: '127.0.0.0/8', kind: 'ownOnly', family: 4, first: [127, 127], second: [0, 255] },
  { range: '100.64.0.0/10', kind: 'carrier', family: 4, first: [100, 100], second: [64, 127] },
  { range: 'fe80::/10', kind: 'ownOnly', family: 6, first: [0xfe, 0xfe], second: [0x80, 0xbf] },
  { range: 'fc00::/7', kind: 'privateV6', family: 6, first: [0xfc, 0xfd], second: [0, 255] },
];

export function addressKind(address: IpAddress): AddressKind {
  return address.canonical === '::1' ? 'ownOnly' : (blockOf(address)?.kind ?? 'public');
}

export function isPrivate(kind: AddressKind): boolean {
  return kind.startsWith('private');
}

/** The range of addresses that are of no use to others, or of a provider's NAT, that the address lies in. */
export function specialRange(address: IpAddress): string | undefined {
  const block = blockOf(address);
  return block && !isPrivate(block.kind) ? block.range : undefined;
}

function blockOf({ family, bytes: [first = 0, second = 0] }: IpAddress): Block | undefined {
  return BLOCKS.find(
    (block) => block.family === family && isWithin(first, block.first) && isWithin(second, block.second),
  );
}

function isWithin(byte: number, [from, to]: readonly [number, number]): boolean {
  return byte >= from && byte <= to;
}
