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
