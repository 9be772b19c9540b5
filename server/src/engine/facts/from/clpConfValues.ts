import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';

/** The `name` attribute of a definition. */
export function nameOf(element: XmlElement, facts: FactCollector): Located<string> | undefined {
  return facts.textOrNone(element.attribute('name')?.value);
}

/** The text of an element; `undefined` when it is absent, empty or blank, which all mean the product's default. */
export function textOf(element: XmlElement | undefined, facts: FactCollector): Located<string> | undefined {
  return facts.textOrNone(element?.content());
}

/** The text of an element as a whole number; `undefined` when it is none. */
export function integer(element: XmlElement | undefined, facts: FactCollector): Located<number> | undefined {
  const text = textOf(element, facts);
  if (text === undefined || !/^\d{1,9}$/.test(text.value)) return undefined;
  return { value: Number(text.value), at: text.at };
}
