import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { SettingPlace } from '../vocabulary/clusterSettings';
import { endPlace } from './clpConfPlaces';
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
export function readRegistrySync(
  resource: Located<string>,
  element: XmlElement,
  text: string,
  facts: FactCollector,
): void {
  const texts = textsBelow(element, '', facts);
  const keys = texts.filter(isKey);
  const homes = new Set(keys.map(({ home }) => home));
  const last = holdersBelow(element).at(-1);
  facts.add('registrySync', element.span, {
    resource,
    keys: keys.map(({ text: key }) => key),
    rootless: texts
      .filter((one) => !isKey(one) && homes.has(one.home) && PATH.test(one.text.value))
      .map((one) => one.text),
    next: last && placeBehind(last, text, facts),
  });
}

/** The elements whose own text is a key. */
function holdersBelow(element: XmlElement): readonly XmlElement[] {
  const below = element.children().flatMap(holdersBelow);
  return REGISTRY_KEY.test(element.content().text) ? [element, ...below] : below;
}

/** Behind a key that stands in an element of its own, or in an entry of a list that counts from 0. */
function placeBehind(holder: XmlElement, text: string, facts: FactCollector): SettingPlace | undefined {
  const id = holder.parent?.attribute('id')?.value.text;
  const isEntry = id !== undefined && /^\d{1,6}$/.test(id);
  const entry = isEntry ? holder.parent : holder;
  const around = entry?.parent;
  if (entry?.close === undefined || around === undefined) return undefined;
  const place = endPlace(around, text, facts);
  // Behind anything else than the last key the next one would not stand with the others.
  if (place?.at.span.start !== entry.span.end) return undefined;
  const [open, close] = isEntry ? [`<${entry.name.text} id="${Number(id) + 1}">`, `</${entry.name.text}>`] : ['', ''];
  const name = holder.name.text;
  return { at: place.at, before: `${place.before}${open}<${name}>`, after: `</${name}>${close}` };
}

/** Keys in full, and with a root that is written for short. */
const REGISTRY_KEY = /^(?:HKEY_|HK(?:LM|CU|CR|CC|U)[\\/])/i;

/** Several words behind one another, of which none is the drive of a file. */
const PATH = /^(?![a-z]:)[^\\/]*[\\/][^\\/]/i;

/** A text below an element; those in elements, or attributes, of the same names share a home. */
interface HousedText {
  readonly home: string;
  readonly text: Located<string>;
}

function isKey({ text }: HousedText): boolean {
  return REGISTRY_KEY.test(text.value);
}

function textsBelow(element: XmlElement, above: string, facts: FactCollector): readonly HousedText[] {
  const home = `${above}/${element.name.text}`;
  const named = element.children().flatMap((child) => textsBelow(child, home, facts));
  const attributes = element
    .attributes()
    .map(({ name, value }) => housed(`${home}@${name.text}`, facts.textOrNone(value)));
  return [housed(home, textOf(element, facts)), ...attributes, named].flat();
}

function housed(home: string, text: Located<string> | undefined): readonly HousedText[] {
  return text === undefined ? [] : [{ home, text }];
}
