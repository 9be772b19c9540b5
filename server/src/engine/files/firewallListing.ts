/** What `show rule` and `show allprofiles` draw under each heading. */
const DASHES = /^-{40,}\s*$/;
const HEADING = /^[^\s\-:：][^:：]*[:：](?:\s+\S.*)?\s*$/;
const LABELLED = /^[^\s:：][^:：]*[:：]\s+\S/;
/** A line of `show allprofiles`, whose labels have no colon. */
const IN_COLUMNS = /^\S.*? {3,}\S/;

/**
 * Whether lines are rules or profiles of Windows Firewall as netsh lists them, in any language: a heading with a colon, a
 * line of dashes, then labels with what stands behind them. What Get-NetFirewallRule lists belongs to it too.
 */
export function isFirewallListing(lines: readonly string[]): boolean {
  const isNetsh = lines.some((line, at) => {
    const next = [lines[at + 2], lines[at + 3]].map((one = '') => one);
    if (!HEADING.test(line) || !DASHES.test(lines[at + 1] ?? '')) return false;
    return next.every((one) => LABELLED.test(one)) || next.every((one) => IN_COLUMNS.test(one));
  });
  return isNetsh || isPowerShellListing(lines);
}

/** The names of PowerShell's properties are English whatever the language of Windows is. */
export function isPowerShellListing(lines: readonly string[]): boolean {
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  return has(/^DisplayName\s+:/) && has(/^Direction\s+: (?:In|Out)bound\s*$/) && has(/^Action\s+:/);
}

/** Whether the line is drawn under a heading. */
export function isUnderline(line: string): boolean {
  return DASHES.test(line);
}
