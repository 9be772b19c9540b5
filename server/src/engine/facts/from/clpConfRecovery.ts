import type { XmlElement } from '../../syntax/xml/tree';
import type { Location } from '../../text/span';
import type { FactCollector } from '../collector';
import type { FactKinds } from '../vocabulary';
import type { FileContext } from './clpConfContext';
import { beforeSpace } from './clpConfPlaces';
import { below, textOf } from './clpConfValues';

/** Reads what the daemon of the groups does on errors, as far as it is told to do less. */
export function readGroupDaemon(rc: XmlElement, facts: FactCollector, { text }: FileContext): void {
  const errors = rc.child('errordetect');
  readSuppression('activation', below(errors, 'rscact', 'norecovery'), text, facts);
  readSuppression('deactivation', below(errors, 'rscdeact', 'norecovery'), text, facts);
  const check = below(rc, 'checkgroup', 'downopt');
  const value = textOf(check, facts);
  if (check === undefined || value?.value !== '0') return;
  facts.add('doubleStartUnchecked', check.span, { value, line: lineOf(check, text, facts) });
}

/** Reads the same of the daemon of the monitors. */
export function readMonitorDaemon(rm: XmlElement, facts: FactCollector, { text }: FileContext): void {
  readSuppression('monitoring', below(rm, 'errordetect', 'norecovery'), text, facts);
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
  text: string,
  facts: FactCollector,
): void {
  const value = textOf(element, facts);
  if (element === undefined || value?.value !== '1') return;
  facts.add('recoverySuppressed', element.span, { errors, value, line: lineOf(element, text, facts) });
}

/** The element with the white space before it. */
function lineOf({ span: { start, end } }: XmlElement, text: string, facts: FactCollector): Location {
  return facts.place({ start: beforeSpace(text, start), end });
}
