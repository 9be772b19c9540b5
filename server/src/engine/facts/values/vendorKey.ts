/** The vendor's part of the registry in both spellings and both views, below a root that may be written for short. */
const VENDOR = /^(?:hkey_local_machine|hklm)\\software\\(?:wow6432node\\)?trend ?micro(?=\\|$)/i;

/**
 * A key of the vendor in the one spelling in which keys are compared: lower case, the vendor's name in one word as the
 * registry has it, without the view for 32-bit programs. `undefined` for a key that is none of the vendor's.
 */
export function vendorKeyOf(path: string): string | undefined {
  if (!VENDOR.test(path)) return undefined;
  return path.replace(VENDOR, 'hkey_local_machine\\software\\trendmicro').replace(/\\+$/, '').toLowerCase();
}

/** Whether the key `path` is `ancestor` or lies below it; both as `vendorKeyOf` gives them. */
export function isAtOrBelow(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}\\`);
}
