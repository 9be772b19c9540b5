import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import { textOf } from './clpConfValues';

/** `password`, `passwd`, `actpassword`, `deactpassword`. */
const PASSWORD = /passw(?:or)?d$/i;

/** Where entries keep passwords; what else is in them is numbers and names of other things. */
const HOLDERS: ReadonlySet<string> = new Set(['parameters', 'agentparam', 'server']);

/** Finds the passwords of a resource or monitor, without their values. */
export function readPasswords(owner: string, entry: XmlElement, facts: FactCollector): void {
  for (const child of entry.children()) if (HOLDERS.has(child.name.text)) readPasswordsBelow(owner, child, facts);
}

/** Finds the passwords anywhere below an element. */
export function readPasswordsBelow(owner: string, element: XmlElement, facts: FactCollector): void {
  for (const child of element.children()) {
    const name = child.name.text;
    const value = PASSWORD.test(name) ? textOf(child, facts)?.value : undefined;
    if (value === undefined) readPasswordsBelow(owner, child, facts);
    else
      facts.add('storedPassword', child.span, { owner, element: name, scrambled: isScrambled(value, element, facts) });
  }
}

/**
 * Windows scrambles into hexadecimal digits: eight for the length, the first of them an 8, then the text in units of
 * eight. Newer versions say in `encrypwd` that they have.
 */
function isScrambled(value: string, beside: XmlElement, facts: FactCollector): boolean {
  if (textOf(beside.child('encrypwd'), facts)?.value === '1') return true;
  return /^8[0-9a-f]{7}(?:[0-9a-f]{8})+$/i.test(value);
}
