import { distance } from 'fastest-levenshtein';
import { type Fix, replacement } from '../../fixes/fix';
import type { Located } from '../../text/span';
import { writeTitle } from './titles';

/** A slip changes at most this many letters, and at most this share of them: in a short name every letter counts. */
const MOST_LETTERS = 2;
const LARGEST_SHARE = 1 / 3;

/** The one candidate that `wrong` is a slip of; none when several are equally close. Letters' case does not count. */
export function closestName(wrong: string, candidates: Iterable<string>): string | undefined {
  let closest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of new Set(candidates)) {
    const letters = distance(wrong.toLowerCase(), candidate.toLowerCase());
    if (letters > Math.min(MOST_LETTERS, Math.max(wrong.length, candidate.length) * LARGEST_SHARE)) continue;
    if (letters === least) closest = undefined;
    if (letters >= least) continue;
    least = letters;
    closest = candidate;
  }
  return closest;
}

/** The fix that writes the closest name, if there is one; a slip of the pen is likely, never certain. */
export function closestNameFixes(wrong: Located<string>, candidates: Iterable<string>): readonly Fix[] {
  const name = closestName(wrong.value, candidates);
  // Names of no kind hold what XML would have to escape, so such a one is no name to offer.
  if (name === undefined || /[&<>"]/.test(name)) return [];
  return [replacement(writeTitle(name), 'suggested', wrong.at, name)];
}
