import { type KnownElement, knownChild, knownRoot } from '../../knowledge/elementTree';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';

/** An element of a clp.conf whose name is known at its place. */
export interface PlacedElement {
  readonly element: XmlElement;
  readonly known: KnownElement;
  /** Below the root, which has the empty path itself. */
  readonly path: string;
  /** The elements directly inside, known or not. */
  readonly inside: readonly XmlElement[];
}

/**
 * Visits all elements whose names are known, from the root down. What stands inside an unknown one is nothing we know.
 * Not an iterable: nested generators take longer than all that the rules do with an element.
 */
export function eachKnownElement(tree: XmlTree, visit: (placed: PlacedElement) => void): void {
  for (const root of tree.roots) {
    if (root.name.text === 'root') visitBelow(root, knownRoot(), '', visit);
  }
}

function visitBelow(
  element: XmlElement,
  known: KnownElement,
  path: string,
  visit: (placed: PlacedElement) => void,
): void {
  const inside = [...element.children()];
  visit({ element, known, path, inside });
  for (const child of inside) {
    const name = child.name.text;
    const knownName = knownChild(known, name);
    if (knownName !== undefined) visitBelow(child, knownName, path === '' ? name : `${path}/${name}`, visit);
  }
}
