import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { below, integer, textOf } from './clpConfValues';

type Path = readonly string[];

/** Where the parameters of a type tell how long its own work takes. */
interface WorkPaths {
  readonly start?: Path;
  readonly stop?: Path;
  readonly request?: Path;
}

const WORK: ReadonlyMap<string, WorkPaths> = new Map<string, WorkPaths>([
  ['service', { start: ['actwaittime'], stop: ['deactwaittime'] }],
  ['exec', { start: ['timeout', 'start'], stop: ['timeout', 'stop'] }],
  ['script', { start: ['timeout', 'start'], stop: ['timeout', 'stop'] }],
  ['vm', { start: ['starttimeout'], stop: ['stoptimeout'], request: ['reqtimeout'] }],
  ['awsvip', { start: ['awsclitimeout'], stop: ['awsclitimeout'] }],
]);

/**
 * Reads what happens when a resource cannot be activated or deactivated, and how long that may take. A resource that
 * says nothing of it has no such fact.
 */
export function readTimes(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const type = element.name.text;
  const act = element.child('act');
  const deact = element.child('deact');
  const parameters = element.child('parameters');
  const work = WORK.get(type);
  if (act === undefined && deact === undefined && work === undefined) return;
  const seconds = (path: Path | undefined) => path && integer(below(parameters, ...path), facts);
  facts.add('resourceTimes', element.span, {
    resource,
    type,
    activationTimeout: integer(act?.child('timeout'), facts),
    deactivationTimeout: integer(deact?.child('timeout'), facts),
    activationAction: textOf(act?.child('action'), facts),
    deactivationAction: textOf(deact?.child('action'), facts),
    startWork: seconds(work?.start),
    stopWork: seconds(work?.stop),
    requestWork: seconds(work?.request),
  });
}
