import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { FactKinds } from '../vocabulary';
import { below, textOf } from './clpConfValues';

/** Reads what the daemon of the groups does on errors, as far as it is told to do less. */
export function readGroupDaemon(rc: XmlElement, facts: FactCollector): void {
  const errors = rc.child('errordetect');
  readSuppression('activation', below(errors, 'rscact', 'norecovery'), facts);
  readSuppression('deactivation', below(errors, 'rscdeact', 'norecovery'), facts);
  const check = below(rc, 'checkgroup', 'downopt');
  const value = textOf(check, facts);
  if (check !== undefined && value?.value === '0') facts.add('doubleStartUnchecked', check.span, { value });
}

/** Reads the same of the daemon of the monitors. */
export function readMonitorDaemon(rm: XmlElement, facts: FactCollector): void {
  readSuppression('monitoring', below(rm, 'errordetect', 'norecovery'), facts);
}

/** Reads what a server does when a process of the cluster dies. */
export function readProcessDaemon(pm: XmlElement, facts: FactCollector): void {
  for (const process of pm.children()) {
    const action = textOf(process.child('recover'), facts);
    if (action !== undefined) facts.add('processAction', process.span, { process: process.name.text, action });
  }
}

function readSuppression(
  errors: FactKinds['recoverySuppressed']['errors'],
  element: XmlElement | undefined,
  facts: FactCollector,
): void {
  const value = textOf(element, facts);
  if (element !== undefined && value?.value === '1') facts.add('recoverySuppressed', element.span, { errors, value });
}
