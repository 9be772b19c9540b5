import { isBelow } from '../files/paths';
import { inOrder, overlap, type TextEdit } from '../text/edits';
import { type FileOperation, type Fix, pathsOf } from './fix';

/** What can be done together, and the fixes that could not be because they touch the same text or the same files. */
export interface FixPlan {
  /** By path; none of these files is in `files`. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly files: readonly FileOperation[];
  readonly planned: readonly Fix[];
  readonly left: readonly Fix[];
}

/**
 * Takes the fixes in their order; one that would touch what an earlier one changes is left for the next round. Of two
 * fixes that ask for the same changes one is enough.
 */
export function planFixes(fixes: readonly Fix[]): FixPlan {
  const edits = new Map<string, TextEdit[]>();
  const files: FileOperation[] = [];
  const planned: Fix[] = [];
  const left: Fix[] = [];
  const seen = new Set<string>();
  for (const fix of fixes) {
    const same = JSON.stringify([fix.edits, fix.files]);
    if (seen.has(same)) continue;
    seen.add(same);
    if (editsCollide(fix, edits, files) || filesCollide(fix, edits, files)) {
      left.push(fix);
      continue;
    }
    planned.push(fix);
    files.push(...(fix.files ?? []));
    for (const { at, newText } of fix.edits) {
      edits.set(at.path, [...(edits.get(at.path) ?? []), { span: at.span, newText }]);
    }
  }
  return { planned, left, files, edits: new Map([...edits].map(([path, list]) => [path, inOrder(list)])) };
}

type Taken = ReadonlyMap<string, readonly TextEdit[]>;

function editsCollide({ edits }: Fix, taken: Taken, files: readonly FileOperation[]): boolean {
  return edits.some(({ at, newText }) => {
    const here = taken.get(at.path) ?? [];
    return here.some((other) => overlap(other, { span: at.span, newText })) || isTouched(at.path, files);
  });
}

function filesCollide({ files = [] }: Fix, taken: Taken, before: readonly FileOperation[]): boolean {
  const paths = files.flatMap(pathsOf);
  return paths.some((path) => isTouched(path, before) || [...taken.keys()].some((other) => concern(path, other)));
}

function isTouched(path: string, files: readonly FileOperation[]): boolean {
  return files.flatMap(pathsOf).some((other) => concern(path, other));
}

/** Whether one is the other, or a folder that holds it. */
function concern(left: string, right: string): boolean {
  return left === right || isBelow(left, right) || isBelow(right, left);
}
