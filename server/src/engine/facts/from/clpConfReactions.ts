import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { settingPlace } from './clpConfPlaces';
import { below, integer, textOf } from './clpConfValues';

/** Reads how often and where a monitor watches, and what it does on a failure. */
export function readReaction(monitor: Located<string>, element: XmlElement, text: string, facts: FactCollector): void {
  const polling = element.child('polling');
  const parameters = element.child('parameters');
  const emergency = element.child('emergency');
  const threshold = emergency?.child('threshold');
  const place = (...path: readonly string[]) => settingPlace(element, path, text, facts);
  facts.add('monitorReaction', element.span, {
    monitor,
    type: element.name.text,
    restarts: integer(threshold?.child('restart'), facts),
    failovers: (['fo', 'fo2'] as const).flatMap((tag) => {
      const count = integer(threshold?.child(tag), facts);
      return count === undefined ? [] : [{ count, tag }];
    }),
    finalAction: textOf(emergency?.child('action'), facts),
    timing: textOf(polling?.child('timing'), facts),
    interval: integer(polling?.child('interval'), facts),
    timeout: integer(polling?.child('timeout'), facts),
    servers: polling?.childrenNamed('servers').flatMap((server) => textOf(below(server, 'name'), facts) ?? []) ?? [],
    linkMonitoring: textOf(parameters?.child('monmii'), facts),
    targets: parameters?.childrenNamed('list').flatMap((list) => textOf(list.child('ip'), facts) ?? []) ?? [],
    places: {
      restarts: place('emergency', 'threshold', 'restart'),
      finalAction: place('emergency', 'action'),
      linkMonitoring: place('parameters', 'monmii'),
      recovery: place('relation'),
    },
  });
}
