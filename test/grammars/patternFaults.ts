/**
 * What may make a pattern slow on a hostile line: a repetition without a bound inside another one or inside a
 * look-around, and a back-reference. An editor cannot stop a pattern that runs away, so none may be in a grammar.
 */
export function patternFaults(pattern: string): readonly string[] {
  const faults: string[] = [];
  const open: Group[] = [{ isLookAround: false, hasUnbounded: false }];
  let closed: Group | undefined;
  for (const part of pattern.match(PART) ?? []) {
    const inner = closed;
    closed = undefined;
    if (/^\\(?:[1-9]|[kg][<'{])/.test(part)) faults.push(`back-reference ${part}`);
    if (part.startsWith('(')) open.push({ isLookAround: LOOK_AROUND.test(part), hasUnbounded: false });
    if (part === ')') closed = close(open, faults);
    if (!UNBOUNDED.test(part)) continue;
    if (inner?.hasUnbounded) faults.push(`nested repetition ${part}`);
    for (const group of open) group.hasUnbounded = true;
  }
  return faults;
}

interface Group {
  readonly isLookAround: boolean;
  hasUnbounded: boolean;
}

/** An escape, a set, the head of a group, its end, a repetition, or any other character. */
const PART =
  /\\x\{[^}]*\}|\\[kg][<'{]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|[>:]|[a-z]+:)|[()]|[*+][+?]?|\{\d*,?\d*\}[+?]?|./gsu;

const LOOK_AROUND = /^\(\?<?[=!]/;

const UNBOUNDED = /^(?:[*+][+?]?|\{\d*,\}[+?]?)$/;

/** Takes the innermost group off. What it holds has no bound in the groups around it either: those were told before. */
function close(open: Group[], faults: string[]): Group | undefined {
  const group = open.pop();
  if (group?.isLookAround && group.hasUnbounded) faults.push('look-around without a bound');
  return group;
}
