import { resourceWatchers } from '../../knowledge/clpConf/resourceWatchers';
import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { RecoveryTarget } from '../vocabulary';
import { entriesOf, type FileContext } from './clpConfContext';
import { readReaction } from './clpConfReactions';
import { readMonitorScripts } from './clpConfScripts';
import { readServerParts } from './clpConfServers';
import { nameOf, textOf } from './clpConfValues';

/** Reads the section of all monitor resources. */
export function readMonitors(section: XmlElement, facts: FactCollector, context: FileContext): void {
  for (const entry of entriesOf(section)) readMonitor(entry, facts, context);
}

/** Reads one monitor resource: what it watches, what it recovers and how. */
export function readMonitor(element: XmlElement, facts: FactCollector, context: FileContext): void {
  const name = nameOf(element, facts);
  if (name === undefined) return;
  const type = element.name.text;
  const object = textOf(element.child('parameters')?.child('object'), facts);
  facts.add('monitorResource', element.span, {
    name,
    type,
    target: textOf(element.child('target'), facts),
    object: resourceWatchers.has(type) ? object : undefined,
    recovery: readRecovery(element.child('relation'), facts),
  });
  readServerParts(name, element, facts);
  readReaction(name, element, context.text, facts);
  readMonitorScripts(name, element, context.platform === 'windows' ? 'bat' : 'sh', facts);
}

function readRecovery(relation: XmlElement | undefined, facts: FactCollector): RecoveryTarget | undefined {
  const type = textOf(relation?.child('type'), facts)?.value;
  return type === undefined ? undefined : { type, name: textOf(relation?.child('name'), facts) };
}
