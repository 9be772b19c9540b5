import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { IndexedSection, IndexedType } from '../vocabulary/clusterSettings';
import { entriesOf, type FileContext } from './clpConfContext';
import { beforeSpace, endPlace } from './clpConfPlaces';
import { below, integer, nameOf, textOf } from './clpConfValues';

/** Reads the stamp of the program that saved the file. */
export function readSaveStamp(trekking: XmlElement, facts: FactCollector): void {
  const version = textOf(trekking.child('savedversion'), facts);
  const innerVersion = textOf(trekking.child('savedinnerversion'), facts);
  const configId = textOf(trekking.child('configid'), facts);
  if ((version ?? innerVersion ?? configId) === undefined) return;
  facts.add('savedBy', trekking.span, { version, innerVersion, configId });
}

/** Reads what the WebManager shows, and who may look. */
export function readWebManager(element: XmlElement, facts: FactCollector): void {
  const count = integer(below(element, 'client', 'objectnumber'), facts);
  if (count !== undefined) facts.add('objectCount', count.at.span, { count });
  const list = below(element, 'security', 'clientlist');
  if (list === undefined) return;
  const clients = [...list.childrenNamed('ip'), ...list.childrenNamed('ipro')];
  facts.add('webManagerClients', list.span, {
    restricted: textOf(list.child('iprest'), facts)?.value === '1',
    clients: clients.flatMap((client) => nameOf(client, facts) ?? []),
  });
}

/** Reads the index of a section that keeps one. */
export function readTypeIndex(section: XmlElement, facts: FactCollector, { text }: FileContext): void {
  const kind = INDEXED.find((name) => name === section.name.text);
  if (kind === undefined) return;
  const present = new Map<string, IndexedType>();
  for (const entry of entriesOf(section)) {
    const { name } = entry;
    if (!present.has(name.text)) present.set(name.text, { type: facts.text(name), ...placesOf(entry, text, facts) });
  }
  facts.add('typeIndex', section.span, {
    section: kind,
    listed: section.childrenNamed('types').flatMap((line) => {
      const type = nameOf(line, facts);
      return type === undefined ? [] : [{ type, ...placesOf(line, text, facts) }];
    }),
    present: [...present.values()],
    end: endPlace(section, text, facts),
  });
}

function placesOf(element: XmlElement, text: string, facts: FactCollector): Omit<IndexedType, 'type'> {
  const { start, end } = element.span;
  return { element: facts.place(element.span), line: facts.place({ start: beforeSpace(text, start), end }) };
}

const INDEXED: readonly IndexedSection[] = ['resource', 'monitor', 'heartbeat', 'networkpartition', 'messages'];
