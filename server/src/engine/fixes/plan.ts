import { inOrder, overlap, type TextEdit } from '../text/edits';
import type { Fix } from './fix';

/** Edits that can be made together, by path, and the fixes that could not because they touch the same text. */
export interface FixPlan {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly planned: readonly Fix[];
  readonly left: readonly Fix[];
}

/**
 * Takes the fixes in their order; one that would touch what an earlier one changes is left for the next round. Of two
 * fixes that ask for the same edits one is enough.
 */
export function planFixes(fixes: readonly Fix[]): FixPlan {
  const edits = new Map<string, TextEdit[]>();
  const planned: Fix[] = [];
  const left: Fix[] = [];
  const seen = new Set<string>();
  for (const fix of fixes) {
    const same = JSON.stringify(fix.edits);
    if (seen.has(same)) continue;
    seen.add(same);
    if (fix.edits.some(({ at, newText }) => collides(edits.get(at.path), { span: at.span, newText }))) {
      left.push(fix);
      continue;
    }
    planned.push(fix);
    for (const { at, newText } of fix.edits) {
      edits.set(at.path, [...(edits.get(at.path) ?? []), { span: at.span, newText }]);
    }
  }
  return { planned, left, edits: new Map([...edits].map(([path, list]) => [path, inOrder(list)])) };
}

function collides(taken: readonly TextEdit[] | undefined, edit: TextEdit): boolean {
  return taken?.some((other) => overlap(other, edit)) ?? false;
}
