import type { IniLine, IniTree } from '../../syntax/ini';
import type { RegTree } from '../../syntax/reg/tree';
import type { Fold } from '../folding';

/** Sections down to their last key. Comments and blank lines above the next section are taken to belong to that one. */
export function sectionFolds(tree: IniTree): readonly Fold[] {
  const headers = Array.from(tree.sections(), ({ line }) => line);
  return headers.flatMap(({ end }, index) => {
    const next = headers[index + 1];
    let last = next === undefined ? tree.lineCount - 1 : tree.lineAt(next.start) - 1;
    while (isPassedOver(tree.line(last))) last--;
    const lastEnd = tree.line(last)?.line.end ?? 0;
    return lastEnd > end ? [fold(end, lastEnd)] : [];
  });
}

function isPassedOver(line: IniLine | undefined): boolean {
  return line?.kind === 'comment' || line?.kind === 'blank';
}

/** Registry keys down to their last value, and values that go on over several lines. */
export function keyFolds(tree: RegTree): readonly Fold[] {
  const folds: Fold[] = [];
  for (const key of tree.keys()) {
    let end = key.line.end;
    for (const { data, span } of key.values()) {
      folds.push(fold(data.start, span.end));
      end = span.end;
    }
    folds.push(fold(key.line.end, end));
  }
  return folds;
}

function fold(start: number, end: number): Fold {
  return { span: { start, end }, kind: undefined, isClosed: false };
}
