import { type KnownElement, knownChild, knownRoot } from '../knowledge/elementTree';
import type { XmlElement, XmlTree } from '../syntax/xml/tree';

/** An element of a clp.conf whose name is known at its place. */
export interface PlacedElement {
  readonly element: XmlElement;
  readonly known: KnownElement;
  /** Below the root, which has the empty path itself. */
  readonly path: string;
}

/** All elements whose names are known, from the root down. What stands inside an unknown one is nothing we know. */
export function* knownElements(tree: XmlTree): Iterable<PlacedElement> {
  for (const element of tree.roots) {
    if (element.name.text === 'root') yield* knownBelow({ element, known: knownRoot(), path: '' });
  }
}

function* knownBelow(parent: PlacedElement): Iterable<PlacedElement> {
  yield parent;
  for (const element of parent.element.children()) {
    const name = element.name.text;
    const known = knownChild(parent.known, name);
    if (known === undefined) continue;
    yield* knownBelow({ element, known, path: parent.path === '' ? name : `${parent.path}/${name}` });
  }
}
