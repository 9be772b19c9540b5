/** A GUID in one spelling, small and without braces, so that it is compared as it is. One of zeros tells nobody apart. */
export function guidKey(text: string): string | undefined {
  const guid = text.toLowerCase();
  const inside = guid.startsWith('{') && guid.endsWith('}') ? guid.slice(1, -1) : guid;
  return /^[0-]+$/.test(inside) ? undefined : inside;
}
