const NAME = /^SERVICE_NAME\s*: ?\S/;
const NUMBERED = /^\s+(?:TYPE|START_TYPE|STATE)\s*: \d+\s+[A-Z_]+/;

/**
 * Whether lines are answers of `sc qc`, `sc query` or `sc queryex`: the name of a service, and below it a number with the
 * word for it. Labels and words are English on every Windows.
 */
export function isServiceListing(lines: readonly string[]): boolean {
  return lines.some((line, at) => {
    return NAME.test(line) && lines.slice(at + 1, at + 5).some((next) => NUMBERED.test(next));
  });
}
