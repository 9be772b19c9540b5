import type { Fix } from '../fixes/fix';
import type { Finding, Related } from '../rules/finding';
import { type Change, movedSpan } from '../text/change';
import type { Location } from '../text/span';

/**
 * How the texts of files came from those that were checked before, by path; undefined where nobody knows. Files that are
 * not named have not changed.
 */
export type Moves = ReadonlyMap<string, Change | undefined>;

/** The findings at the places where they are now; undefined when a change has touched one of these places. */
export function movedFindings(findings: readonly Finding[], moves: Moves): readonly Finding[] | undefined {
  return allOf(findings, (finding) => movedFinding(finding, moves));
}

function movedFinding(finding: Finding, moves: Moves): Finding | undefined {
  if (!placesOf(finding).some(({ path }) => moves.has(path))) return finding;
  const at = movedPlace(finding.at, moves);
  const related = allOf(finding.related, (one) => movedRelated(one, moves));
  const fixes = allOf(finding.fixes, (fix) => movedFix(fix, moves));
  return at && related && fixes && { ...finding, at, related, fixes };
}

function placesOf({ at, related, fixes }: Finding): readonly Location[] {
  return [at, ...related.map((one) => one.at), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.at))];
}

function movedRelated(related: Related, moves: Moves): Related | undefined {
  const at = movedPlace(related.at, moves);
  return at && { ...related, at };
}

function movedFix(fix: Fix, moves: Moves): Fix | undefined {
  const edits = allOf(fix.edits, (edit) => {
    const at = movedPlace(edit.at, moves);
    return at && { ...edit, at };
  });
  return edits && { ...fix, edits };
}

function movedPlace(place: Location, moves: Moves): Location | undefined {
  const { path, span } = place;
  if (!moves.has(path)) return place;
  const change = moves.get(path);
  if (change === undefined) return undefined;
  const now = movedSpan(span, change);
  return now && { path, span: now };
}

/** Every item as `change` makes it; undefined when it makes nothing of one. */
function allOf<Item>(items: readonly Item[], change: (item: Item) => Item | undefined): readonly Item[] | undefined {
  const changed = items.map(change).filter((item) => item !== undefined);
  return changed.length === items.length ? changed : undefined;
}
