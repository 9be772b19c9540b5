import { pastBlanks } from '../../syntax/placedText';
import { forEachLine } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Fold } from '../folding';
import { regions } from './regions';

/** Blocks of lines that are comments and nothing else, and the regions that comments mark. */
export function commentFolds(text: string, sign: ';' | '#'): readonly Fold[] {
  const marked = regions();
  const folds: Fold[] = [];
  let block: Span | undefined;
  const close = () => {
    if (block !== undefined) folds.push({ span: block, kind: 'comment', isClosed: false });
    block = undefined;
  };
  forEachLine(text, (start, end) => {
    const first = pastBlanks(text, start, end);
    const isComment = first < end && text.startsWith(sign, first);
    if (!isComment || marked.take(text.slice(first + 1, end), { start: first, end })) close();
    else block = { start: block?.start ?? end, end };
  });
  close();
  return [...folds, ...marked.folds];
}
