import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';

/** The `name` attribute of a definition. */
export function nameOf(element: XmlElement, facts: FactCollector): Located<string> | undefined {
  return facts.textOrNone(element.attribute('name')?.value);
}

/** The `id` attribute, where it is a whole number. */
export function identifier(element: XmlElement, facts: FactCollector): Located<number> | undefined {
  const id = element.attribute('id')?.value;
  return id === undefined || !/^\d+$/.test(id.text) ? undefined : facts.located(Number(id.text), id.span);
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

/** The letter of `E`, `E:` or `E:\` in upper case; any other text as it is written. */
export function driveLetter(element: XmlElement | undefined, facts: FactCollector): Located<string> | undefined {
  const text = textOf(element, facts);
  const letter = /^([A-Za-z])(?::\\?)?$/.exec(text?.value ?? '')?.[1]?.toUpperCase();
  return text && { value: letter ?? text.value, at: text.at };
}

/** The element at the end of a path of first children. */
export function below(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.child(name), element);
}
