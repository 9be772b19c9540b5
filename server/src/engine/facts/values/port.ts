import type { PortRange } from '../vocabulary/firewall';

/** An integer from 1 to 65535 in plain ASCII digits, as the product reads it; `undefined` for anything else. */
export function parsePort(text: string): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65535 ? port : undefined;
}

/**
 * Whether CLUSTERPRO listens on the port unless it is told otherwise: 29001 to 29005, 29007 and 29106 in X 1.0 (the guide,
 * 4-1-3), numbers up to 29010 in later versions.
 */
export function isClusterPort(port: number): boolean {
  return (port >= 29001 && port <= 29010) || port === 29106;
}

/** A port, or a range `a-b` of ports; `undefined` for words and for everything else. */
export function parsePortRange(text: string): PortRange | undefined {
  const [first = '', last = first, more] = text.split('-');
  const from = /^\d{1,5}$/.test(first) ? Number(first) : undefined;
  const to = /^\d{1,5}$/.test(last) ? Number(last) : undefined;
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return from <= to && to <= 65535 ? { from, to } : undefined;
}
