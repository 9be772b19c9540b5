import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { textOf } from './clpConfValues';

/** Reads a service resource. `virtualNames` are the virtual computer name resources of the file. */
export function readService(
  resource: Located<string>,
  element: XmlElement,
  virtualNames: ReadonlySet<string>,
  facts: FactCollector,
): void {
  const parameters = element.child('parameters');
  const others = parameters === undefined ? [] : othersIn(parameters);
  const link =
    others.find((other) => virtualNames.has(other.content().text)) ??
    others.find(({ name }) => /vcom|^target$/i.test(name.text));
  facts.add('serviceResource', element.span, {
    resource,
    service: textOf(parameters?.child('name'), facts),
    computerName: textOf(link, facts),
  });
}

function othersIn(parameters: XmlElement): readonly XmlElement[] {
  const others: XmlElement[] = [];
  for (const child of parameters.children()) if (!OWN.has(child.name.text)) others.push(child);
  return others;
}

/** The parameters that are known to be something else. */
const OWN: ReadonlySet<string> = new Set(['name', 'actwaittime', 'deactwaittime', 'started']);

/** Reads a registry synchronisation resource. No public text tells its elements, but a key looks like nothing else. */
export function readRegistrySync(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const keys = textsBelow(element, facts).filter(({ value }) => REGISTRY_KEY.test(value));
  facts.add('registrySync', element.span, { resource, keys });
}

/** Keys in full, and with a root that is written for short. */
const REGISTRY_KEY = /^(?:HKEY_|HK(?:LM|CU|CR|CC|U)\\)/i;

function textsBelow(element: XmlElement, facts: FactCollector): readonly Located<string>[] {
  const named = [...element.children()].flatMap((child) => textsBelow(child, facts));
  const texts = [textOf(element, facts), ...element.attributes().map(({ value }) => facts.textOrNone(value))];
  return [...texts.filter((text) => text !== undefined), ...named];
}
