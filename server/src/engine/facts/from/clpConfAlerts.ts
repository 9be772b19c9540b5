import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import { entriesOf } from './clpConfContext';
import { below, identifier, integer, nameOf, textOf } from './clpConfValues';

/** Reads one destination of an event: an entry of `messages`, which is named for the module that the event is of. */
export function readAlertDestination(entry: XmlElement, facts: FactCollector): void {
  const id = identifier(entry, facts);
  if (id === undefined) return;
  const mail = textOf(entry.child('mail'), facts);
  facts.add('alertDestination', entry.span, { module: entry.name.text, id, mail });
}

/** Reads what the section `cluster` says of destinations and mail. */
export function readAlertMail(cluster: XmlElement, facts: FactCollector): void {
  const use = textOf(below(cluster, 'messages', 'use'), facts);
  const mail = cluster.child('mail');
  if (use === undefined && mail === undefined) return;
  const servers = mail?.child('smtp')?.childrenNamed('smtpsrv') ?? [];
  facts.add('alertMail', cluster.span, {
    destinationsInForce: use?.value === '1',
    address: textOf(mail?.child('address'), facts),
    servers: servers.flatMap((server) => textOf(server.child('srvname'), facts) ?? []),
  });
}

/** Reads the warning lights of the section `alertservice`, each an entry with the name of its type. */
export function readWarningLights(section: XmlElement, facts: FactCollector): void {
  for (const entry of entriesOf(section)) {
    const name = nameOf(entry, facts);
    if (name === undefined) continue;
    const device = integer(entry.child('device'), facts);
    facts.add('warningLight', entry.span, { name, type: entry.name.text, device });
  }
}
