import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { RecoveryTarget } from '../vocabulary';
import { nameOf, textOf } from './clpConfValues';

/** The monitor types that name a group resource in `parameters/object`; the others put devices or addresses there. */
const OBJECT_IS_RESOURCE: ReadonlySet<string> = new Set(['mdw', 'mdnw', 'hdw', 'hdnw', 'sdw', 'vmw', 'azurelbw']);

/** Reads one monitor resource: what it watches and what it recovers. */
export function readMonitor(element: XmlElement, facts: FactCollector): void {
  const name = nameOf(element, facts);
  if (name === undefined) return;
  const type = element.name.text;
  const object = textOf(element.child('parameters')?.child('object'), facts);
  facts.add('monitorResource', element.span, {
    name,
    type,
    target: textOf(element.child('target'), facts),
    object: OBJECT_IS_RESOURCE.has(type) ? object : undefined,
    recovery: readRecovery(element.child('relation'), facts),
  });
}

function readRecovery(relation: XmlElement | undefined, facts: FactCollector): RecoveryTarget | undefined {
  const type = textOf(relation?.child('type'), facts)?.value;
  return type === undefined ? undefined : { type, name: textOf(relation?.child('name'), facts) };
}
