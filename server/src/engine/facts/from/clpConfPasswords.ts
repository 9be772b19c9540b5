import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { Span } from '../../text/span';
import type { FactCollector } from '../collector';
import { holdsPlaceholder } from '../values/placeholder';
import { textOf } from './clpConfValues';

/** The names `password`, `passwd`, `actpassword` and `deactpassword`, each to its end. */
const PASSWORD = /passw(?:or)?d[\s>]/g;

/** What may stand before `passw` in such a name, with the `<` of its tag. */
const LONGEST_PREFIX = 20;

/** Finds the passwords of a part of the file, without their values. Most files have none, so the text is asked before the tree. */
export function readPasswords(tree: XmlTree, within: Span, facts: FactCollector): void {
  for (const match of tree.text.slice(within.start, within.end).matchAll(PASSWORD)) {
    const index = within.start + match.index;
    const prefix = /<(\w*)$/.exec(tree.text.slice(Math.max(0, index - LONGEST_PREFIX), index))?.[1];
    const element = prefix === undefined ? undefined : tree.elementAt(index);
    const value = textOf(element, facts)?.value;
    if (element === undefined || value === undefined || !element.name.text.includes('passw')) continue;
    if (holdsPlaceholder(value)) continue;
    const scrambled = isScrambled(value, element.parent, facts);
    facts.add('storedPassword', element.span, { owner: ownerOf(element), element: element.name.text, scrambled });
  }
}

/** The entry round a password that has a name, or else the part of the section that it stands in. */
function ownerOf(element: XmlElement): string {
  let owner = element;
  for (let at = element.parent; at?.parent?.parent !== undefined; at = at.parent) {
    const name = at.attribute('name')?.value.text;
    if (name !== undefined) return name;
    owner = at;
  }
  return owner.name.text;
}

/**
 * Windows scrambles into hexadecimal digits: eight for the length, the first of them an 8, then the text in units of
 * eight. Newer versions say in `encrypwd` that they have.
 */
function isScrambled(value: string, beside: XmlElement | undefined, facts: FactCollector): boolean {
  if (textOf(beside?.child('encrypwd'), facts)?.value === '1') return true;
  return /^8[0-9a-f]{7}(?:[0-9a-f]{8})+$/i.test(value);
}
