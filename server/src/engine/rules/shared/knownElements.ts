import { type KnownElement, knownChild, knownRoot } from '../../knowledge/elementTree';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import { meets, type Span } from '../../text/span';

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
 * Visits the elements whose names are known and that reach into `within`, from the root down. What stands inside an
 * unknown one is nothing we know. Not an iterable: nested generators take longer than all that the rules do with an element.
 */
export function eachKnownElement(tree: XmlTree, within: Span, visit: (placed: PlacedElement) => void): void {
  const visitBelow = (element: XmlElement, known: KnownElement, path: string) => {
    const inside = element.children();
    visit({ element, known, path, inside });
    for (const child of inside) {
      const name = child.name.text;
      const knownName = meets(child.span, within) ? knownChild(known, name) : undefined;
      if (knownName !== undefined) visitBelow(child, knownName, path === '' ? name : `${path}/${name}`);
    }
  };
  for (const root of tree.roots) {
    if (root.name.text === 'root') visitBelow(root, knownRoot(), '');
  }
}
