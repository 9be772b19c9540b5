/** Whether two computer names are the same to Windows: letters' case does not count. */
export function sameName(left: string, right: string): boolean {
  return nameKey(left) === nameKey(right);
}

/** A computer name as a key: ASCII case folded, as Windows and DNS compare names. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** The first label of a fully qualified name: `server1` for `server1.example.local`. */
export function shortName(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}
