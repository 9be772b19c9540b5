/** A numbered control set, as offline hives and some exports name what the running system calls CurrentControlSet. */
const NUMBERED_CONTROL_SET = /\\controlset\d{3}(?=\\|$)/;

/** The part of SOFTWARE and of HKEY_CLASSES_ROOT that 32-bit programs see on 64-bit Windows. */
const VIEW_OF_32_BIT = /\\wow6432node(?=\\|$)/i;

/**
 * The path in the one spelling in which paths are compared: lower case, a numbered control set as the current one, no
 * backslash at the end. Roots stay as they are written: a file that says HKLM is not what regedit imports.
 */
export function normalKeyPath(path: string): string {
  const lower = path.toLowerCase().replace(NUMBERED_CONTROL_SET, '\\currentcontrolset');
  return lower.endsWith('\\') ? lower.slice(0, -1) : lower;
}

/** Takes a path, and its `normalKeyPath` where somebody has it already. */
export type BelowKey = (path: string, normal?: string) => string | undefined;

/**
 * Finds what lies below the key `ancestor`: the rest of a path, as the file spells it and without a leading backslash;
 * empty for the key itself, undefined for a key that is elsewhere.
 */
export function belowKey(ancestor: string): BelowKey {
  const above = normalKeyPath(ancestor);
  const inside = `${above}\\`;
  // The parts are counted, because neither a control set nor a lower-case letter need be as long as what they stand for.
  const depth = above.split('\\').length;
  return (path, normal = normalKeyPath(path)) => {
    if (normal === above) return '';
    return normal.startsWith(inside) ? path.split('\\').slice(depth).join('\\') : undefined;
  };
}

/** The path as 64-bit programs would name the same setting: without the Wow6432Node of the 32-bit view, if it is there. */
export function withoutWow6432Node(path: string): string {
  return path.replace(VIEW_OF_32_BIT, '');
}
