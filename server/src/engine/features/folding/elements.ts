import { beforeSpace, NextOf } from '../../syntax/xml/characters';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { Fold } from '../folding';
import { regions } from './regions';

/** Elements between their tags, comments, and the regions that comments mark. */
export function elementFolds(tree: XmlTree): readonly Fold[] {
  const folds: Fold[] = [];
  const breaks = [new NextOf(tree.text, '\n'), new NextOf(tree.text, '\r')];
  const isBroken = (start: number, end: number) => breaks.some((next) => next.from(start) < end);
  for (const root of tree.roots) addElement(root, tree.text, isBroken, folds);
  const marked = regions();
  for (const comment of tree.comments()) {
    const content = tree.text.slice(comment.start + '<!--'.length, comment.end);
    if (!marked.take(content, comment)) folds.push({ span: comment, kind: 'comment', isClosed: false });
  }
  return [...folds, ...marked.folds];
}

/** `isBroken` tells whether there is a line break between two offsets; most elements are on one line. */
function addElement(
  element: XmlElement,
  text: string,
  isBroken: (start: number, end: number) => boolean,
  folds: Fold[],
): void {
  const { open, close, selfClosing } = element;
  if (selfClosing) return;
  // An element without a close tag reaches to the next tag, over blank lines that are nobody's.
  const end = close?.start ?? beforeSpace(text, open.end, element.span.end);
  if (!isBroken(open.end, end)) return;
  folds.push({ span: { start: open.end, end }, kind: undefined, isClosed: close !== undefined });
  for (const child of element.children()) addElement(child, text, isBroken, folds);
}
