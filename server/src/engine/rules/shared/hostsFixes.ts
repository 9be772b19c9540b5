import { addressKey } from '../../facts/values/ipAddress';
import type { Fact } from '../../facts/vocabulary';
import type { Fix, FixEdit, FixSafety } from '../../fixes/fix';
import type { Located, Location } from '../../text/span';
import { moveLineTitle, removeTitle, writeTitle } from './titles';

type Entry = Fact<'hostsEntry'>;

/**
 * The fix that gives names of a line another address, and leaves every other byte alone. When the line holds nothing
 * else, its address is replaced, as `safety` says; when another line of the file says the same already, the names are
 * taken away; else they move to a line of their own.
 */
export function addressFix(
  entry: Entry,
  moved: readonly Located<string>[],
  address: string,
  { among, safety }: { readonly among: readonly Entry[]; readonly safety: FixSafety },
): Fix {
  const whole = moved.length === entry.names.length;
  const text = moved.map(({ value }) => value).join(' ');
  if (among.some((other) => other !== entry && says(other, entry.at.path, moved, address))) {
    return { title: removeTitle(text), safety: 'suggested', edits: withoutNames(entry, moved) };
  }
  if (whole) return { title: writeTitle(address), safety, edits: [{ at: entry.address.at, newText: address }] };
  const end = entry.at.span.end;
  const line = { at: place(entry, end, end), newText: `${entry.newline}${address} ${text}` };
  const edits = [...moved.map((name) => withoutName(entry, name)), line];
  return { title: moveLineTitle(text, address), safety: 'suggested', edits };
}

/** Takes names of a line away, and the entry with them when they are all it has; a comment stays. */
export function withoutNames(entry: Entry, names: readonly Located<string>[]): readonly FixEdit[] {
  if (names.length === entry.names.length) return [{ at: wholeEntry(entry), newText: '' }];
  return names.map((name) => withoutName(entry, name));
}

function says(entry: Entry, path: string, names: readonly Located<string>[], address: string): boolean {
  if (entry.at.path !== path || addressKey(entry.address.value) !== addressKey(address)) return false;
  return names.every(({ value }) => entry.names.some((name) => name.value === value));
}

/** From the address to the last name; a comment behind them stays. */
function wholeEntry(entry: Entry): Location {
  const last = entry.names.at(-1) ?? entry.address;
  return place(entry, entry.address.at.span.start, last.at.span.end);
}

/** Takes the blanks in front of the name with it. */
function withoutName(entry: Entry, name: Located<string>): FixEdit {
  const before = entry.names[entry.names.indexOf(name) - 1] ?? entry.address;
  return { at: place(entry, before.at.span.end, name.at.span.end), newText: '' };
}

function place({ at }: Entry, start: number, end: number): Location {
  return { path: at.path, span: { start, end } };
}
