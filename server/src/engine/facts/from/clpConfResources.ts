import type { XmlElement } from '../../syntax/xml/tree';
import type { Located, Span } from '../../text/span';
import type { FactCollector } from '../collector';
import type { MisplacedAddress } from '../vocabulary';
import { entriesOf, type FileContext } from './clpConfContext';
import { readDisk } from './clpConfDisks';
import { readResourceScripts } from './clpConfScripts';
import { readServerParts } from './clpConfServers';
import { readRegistrySync, readService } from './clpConfServices';
import { readTimes } from './clpConfTimes';
import { nameOf, textOf } from './clpConfValues';

/** Reads the section of all group resources of all groups. */
export function readResources(section: XmlElement, facts: FactCollector, context: FileContext): void {
  const virtualNames = virtualNamesIn(section);
  for (const entry of entriesOf(section)) readResource(entry, virtualNames, context, facts);
}

/** Reads one entry of that section. */
export function readOneResource(
  entry: XmlElement,
  facts: FactCollector,
  context: FileContext,
  section: XmlElement,
): void {
  readResource(entry, virtualNamesIn(section), context, facts);
}

function virtualNamesIn(section: XmlElement): ReadonlySet<string> {
  const names = new Set(section.childrenNamed('vcom').map((entry) => entry.attribute('name')?.value.text ?? ''));
  names.delete('');
  return names;
}

/** The types whose scripts the product keeps. */
const SCRIPTED: ReadonlySet<string> = new Set(['script', 'exec']);

function readResource(
  element: XmlElement,
  virtualNames: ReadonlySet<string>,
  context: FileContext,
  facts: FactCollector,
): void {
  const name = nameOf(element, facts);
  if (name === undefined) return;
  const type = element.name.text;
  facts.add('groupResource', element.span, { name, type });
  for (const depend of element.childrenNamed('depend')) {
    const on = nameOf(depend, facts);
    if (on !== undefined) facts.add('resourceDependency', depend.span, { resource: name, on });
  }
  readServerParts(name, element, facts);
  readTimes(name, element, facts);
  readDisk(name, element, facts);
  if (SCRIPTED.has(type)) readResourceScripts(name, element, context.groupOf(name.value), facts);
  if (type === 'fip') readFloatingIp(name, element, facts);
  if (type === 'vcom') readVirtualComputerName(name, element, facts);
  if (type === 'service') readService(name, element, virtualNames, facts);
  if (type === 'regsync') readRegistrySync(name, element, context.text, facts);
}

function readFloatingIp(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const parameters = element.child('parameters');
  facts.add('floatingIp', element.span, {
    resource,
    address: textOf(parameters?.child('ip'), facts),
    ofServers: element.childrenNamed('server').flatMap((server) => {
      return textOf(server.child('parameters')?.child('ip'), facts) ?? [];
    }),
    misplaced: misplacedAddress(element, parameters, facts),
  });
}

function misplacedAddress(
  element: XmlElement,
  parameters: XmlElement | undefined,
  facts: FactCollector,
): MisplacedAddress | undefined {
  const stray = element.child('ip');
  const value = textOf(stray, facts);
  if (stray === undefined || value === undefined) return undefined;
  const destination = parameters === undefined ? stray.span : placeIn(parameters);
  return {
    value,
    element: facts.place(stray.span),
    destination: destination && facts.place(destination),
    needsParameters: parameters === undefined || parameters.selfClosing,
  };
}

/** Where an `ip` belongs: in place of an empty one, which would be read first, or behind the other parameters. */
function placeIn(parameters: XmlElement): Span | undefined {
  if (parameters.selfClosing) return parameters.span;
  const end = parameters.close?.start;
  return parameters.child('ip')?.span ?? (end === undefined ? undefined : { start: end, end });
}

function readVirtualComputerName(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const parameters = element.child('parameters');
  facts.add('virtualComputerName', element.span, {
    resource,
    name: textOf(parameters?.child('vcomname'), facts),
    target: textOf(parameters?.child('target'), facts),
  });
}
