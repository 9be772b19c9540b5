import type { IniTree } from '../../syntax/ini';
import type { RegTree } from '../../syntax/reg/tree';
import type { Fold } from '../folding';

/** Sections down to their last key. Comments and blank lines above the next section are taken to belong to that one. */
export function sectionFolds(tree: IniTree): readonly Fold[] {
  const folds: Fold[] = [];
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start !== undefined && end > start) folds.push(fold(start, end));
  };
  for (let index = 0; index < tree.lineCount; index++) {
    const line = tree.line(index);
    if (line?.kind === 'section') {
      close();
      start = line.line.end;
    }
    if (line?.kind === 'entry' || line?.kind === 'text') end = line.line.end;
  }
  close();
  return folds;
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
