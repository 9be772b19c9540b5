import { type Change, growth } from '../../text/change';
import type { Syntax } from '../syntax';
import type { XmlElement, XmlTree } from './tree';

/** The same element before and after a change that was made inside of it. */
export interface EditedEntry {
  readonly before: XmlElement;
  readonly after: XmlElement;
}

/**
 * The entry of a clp.conf, such as a resource or a monitor, that holds the whole change; what stands outside of it means
 * what it meant before. Undefined when no entry does, and in the section `all`, on which others depend.
 */
export function editedEntry(before: Syntax, after: Syntax, change: Change): EditedEntry | undefined {
  if (before.format !== 'xml' || after.format !== 'xml') return undefined;
  const old = entryAt(before.tree, change.start);
  const now = entryAt(after.tree, change.start);
  if (!holds(old, change.start, change.oldEnd) || !holds(now, change.start, change.newEnd)) return undefined;
  const isSame = old.span.start === now.span.start && old.span.end + growth(change) === now.span.end;
  return isSame ? { before: old, after: now } : undefined;
}

/** The element at the offset that stands in a section of the root. */
function entryAt(tree: XmlTree, offset: number): XmlElement | undefined {
  const around: XmlElement[] = [];
  for (let element = tree.elementAt(offset); element !== undefined; element = element.parent) around.push(element);
  const [root, section, entry] = around.toReversed();
  return root?.name.text === 'root' && section?.name.text !== 'all' ? entry : undefined;
}

/** Whether all of it lies between the tags of the element. */
function holds(element: XmlElement | undefined, start: number, end: number): element is XmlElement {
  return element?.close !== undefined && element.open.end <= start && end <= element.close.start;
}
