import { closestName } from './closeName';

/** The first keys of the registry by the names that people write for short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['HKLM', 'HKEY_LOCAL_MACHINE'],
  ['HKCU', 'HKEY_CURRENT_USER'],
  ['HKCR', 'HKEY_CLASSES_ROOT'],
  ['HKCC', 'HKEY_CURRENT_CONFIG'],
  ['HKU', 'HKEY_USERS'],
]);

const ROOTS: ReadonlySet<string> = new Set([...SHORT.values(), 'HKEY_PERFORMANCE_DATA']);

/** The short form of a root that the key begins with, and the key in full. */
export function inFull(key: string): { readonly root: string | undefined; readonly full: string } {
  const root = /^HK[A-Z]{1,2}(?=[\\/])/i.exec(key)?.[0];
  const long = SHORT.get(root?.toUpperCase() ?? '');
  if (root === undefined || long === undefined) return { root: undefined, full: key };
  return { root, full: long + key.slice(root.length) };
}

/** The root of a key that is called like one and is none, and the key with the root that it is a slip of. */
export function mistypedRoot(key: string): { readonly root: string; readonly meant: string | undefined } | undefined {
  const root = /^HKEY_[^\\/]*/i.exec(key)?.[0];
  if (root === undefined || ROOTS.has(root.toUpperCase())) return undefined;
  const meant = closestName(root, ROOTS);
  return { root, meant: meant && meant + key.slice(root.length) };
}

/**
 * A key that begins below its root, with the root that it is likely to have: of those that programs keep settings in,
 * only the computer's own is the same whoever is logged on.
 */
export function rooted(key: string): string | undefined {
  const path = key.replace(/^[\\/]+/, '');
  return /^(?:SOFTWARE|SYSTEM)[\\/]/i.test(path) ? `HKEY_LOCAL_MACHINE\\${path}` : undefined;
}

/**
 * The key with backslashes where its first names can have no slashes. Behind them a slash may be part of a name, as in
 * those of MIME types; where the first ones were meant to part names, so were the others.
 */
export function withBackslashes(key: string): string {
  return /^HK\w*(?:\\(?:SOFTWARE|SYSTEM))?\//i.test(key) ? key.replaceAll('/', '\\') : key;
}

/** The key that is likely to be meant, whatever is wrong with the beginning of it and with its backslashes. */
export function meantKey(key: string): string {
  const full = inFull(rooted(key) ?? key).full;
  return withBackslashes(mistypedRoot(full)?.meant ?? full).replace(/\\{2,}/g, '\\');
}
