import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { MisplacedAddress } from '../vocabulary';
import { nameOf, textOf } from './clpConfValues';

/** Reads one group resource, with what its type adds. */
export function readResource(element: XmlElement, facts: FactCollector): void {
  const name = nameOf(element, facts);
  if (name === undefined) return;
  const type = element.name.text;
  facts.add('groupResource', element.span, { name, type });
  for (const depend of element.childrenNamed('depend')) {
    const on = nameOf(depend, facts);
    if (on !== undefined) facts.add('resourceDependency', depend.span, { resource: name, on });
  }
  if (type === 'fip') readFloatingIp(name, element, facts);
  if (type === 'vcom') readVirtualComputerName(name, element, facts);
}

function readFloatingIp(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const parameters = element.child('parameters');
  facts.add('floatingIp', element.span, {
    resource,
    address: textOf(parameters?.child('ip'), facts),
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
  const end = parameters?.close?.start;
  return {
    value,
    element: facts.place(stray.span),
    destination: end === undefined ? undefined : facts.place({ start: end, end }),
  };
}

function readVirtualComputerName(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const parameters = element.child('parameters');
  facts.add('virtualComputerName', element.span, {
    resource,
    name: textOf(parameters?.child('vcomname'), facts),
    target: textOf(parameters?.child('target'), facts),
  });
}
