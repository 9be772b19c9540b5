import { beforeSpace } from '../../syntax/xml/characters';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { Fold } from '../folding';
import { regions } from './regions';

/** Elements between their tags, comments, and the regions that comments mark. */
export function elementFolds(tree: XmlTree): readonly Fold[] {
  const folds: Fold[] = [];
  for (const root of tree.roots) addElement(root, tree.text, folds);
  const marked = regions();
  for (const comment of tree.comments()) {
    const content = tree.text.slice(comment.start + '<!--'.length, comment.end);
    if (!marked.take(content, comment)) folds.push({ span: comment, kind: 'comment', isClosed: false });
  }
  return [...folds, ...marked.folds];
}

function addElement(element: XmlElement, text: string, folds: Fold[]): void {
  const { open, close, selfClosing } = element;
  if (selfClosing) return;
  // An element without a close tag reaches to the next tag, over blank lines that are nobody's.
  const end = close?.start ?? beforeSpace(text, open.end, element.span.end);
  folds.push({ span: { start: open.end, end }, kind: undefined, isClosed: close !== undefined });
  for (const child of element.children()) addElement(child, text, folds);
}
