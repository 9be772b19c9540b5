import { groupBy } from '../../facts/groupBy';
import { addressKey } from '../../facts/values/ipAddress';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import type { Located } from '../../text/span';
import { addressFix } from './hostsFixes';
import type { Meaning } from './hostsMeanings';
import { writeTitle } from './titles';

type Line = Fact<'hostsEntry'>;

/** A name of a hosts line that stands for other addresses than the line gives it. */
export interface WrongName {
  readonly line: Line;
  readonly meaning: Meaning;
}

type FixesOf = (one: WrongName) => readonly Fix[];

/**
 * The fixes of names on addresses that the cluster uses for something else. What clp.conf says of a name is so on every
 * computer, and each line is mended by itself; which address agents are meant to find, a person decides for all lines.
 */
export function wrongNameFixes(wrong: readonly WrongName[], among: readonly Line[]): FixesOf {
  const byLine = groupBy(
    wrong.filter(({ meaning }) => meaning.by !== 'agents'),
    ({ line }) => line,
  );
  const joint = jointFixes(
    wrong.filter(({ meaning }) => meaning.by === 'agents'),
    among,
  );
  return (one) => {
    const { line, meaning } = one;
    if (meaning.by === 'agents') return joint(one);
    const safety = meaning.floatingIps.length === 1 ? 'safe' : 'suggested';
    return meaning.floatingIps.map((own) => {
      // The line's other names that can stand for nothing but the same address come along.
      const moved = (byLine.get(line) ?? []).filter(
        (other) => other === one || other.meaning.floatingIps.join() === own,
      );
      return addressFix(line, namesOf(moved), own, { among, safety });
    });
  };
}

/**
 * The fixes that mend every line with the same wrong address at once: one computer mended alone would contradict the
 * others. Names with the same fixes share them, so that a thousand files cost no more than their lines.
 */
export function jointFixes(wrong: readonly WrongName[], among: readonly Line[]): FixesOf {
  const groups = groupBy(wrong, keyOf);
  const known = new Map<string, readonly Fix[]>();
  return (one) => {
    const key = keyOf(one);
    const fixes = known.get(key) ?? one.meaning.floatingIps.map((own) => joined(groups.get(key) ?? [], own, among));
    known.set(key, fixes);
    return fixes;
  };
}

function keyOf({ line, meaning }: WrongName): string {
  return `${addressKey(line.address.value)} ${meaning.floatingIps.join()}`;
}

function joined(wrong: readonly WrongName[], own: string, among: readonly Line[]): Fix {
  const fixes = [...groupBy(wrong, ({ line }) => line)].map(([line, names]) =>
    addressFix(line, namesOf(names), own, { among, safety: 'suggested' }),
  );
  const [only, ...others] = fixes;
  if (only !== undefined && others.length === 0) return only;
  return { title: writeTitle(own), safety: 'suggested', edits: fixes.flatMap(({ edits }) => edits) };
}

/** The names in the order of their line. */
function namesOf(wrong: readonly WrongName[]): readonly Located<string>[] {
  return wrong.map(({ meaning }) => meaning.name).toSorted((left, right) => left.at.span.start - right.at.span.start);
}
