import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { PathKind } from '../vocabulary/clusterSettings';
import { integer, nameOf, textOf } from './clpConfValues';

/** Reads a heartbeat resource. */
export function readHeartbeat(entry: XmlElement, facts: FactCollector): void {
  const name = nameOf(entry, facts);
  if (name === undefined) return;
  facts.add('heartbeat', entry.span, { name, type: entry.name.text, device: integer(entry.child('device'), facts) });
  readPath('heartbeat', name, entry, facts);
}

/** Reads a network partition resolution resource; a ping resource asks the addresses of all its groups. */
export function readNetworkPartition(entry: XmlElement, facts: FactCollector): void {
  const name = nameOf(entry, facts);
  if (name === undefined) return;
  facts.add('networkPartition', entry.span, {
    name,
    type: entry.name.text,
    device: integer(entry.child('device'), facts),
    targets: entry
      .childrenNamed('grp')
      .flatMap((group) => group.childrenNamed('list'))
      .flatMap((list) => textOf(list.child('ip'), facts) ?? []),
  });
  readPath('networkPartition', name, entry, facts);
}

/** The types that ask a server outside the cluster. */
const ASKS_OUTSIDE: ReadonlySet<string> = new Set(['witnesshb', 'httpnp']);

function readPath(kind: PathKind, name: Located<string>, entry: XmlElement, facts: FactCollector): void {
  const priority = integer(entry.child('priority'), facts);
  if (priority !== undefined) facts.add('pathPriority', entry.span, { kind, name, priority });
  const type = entry.name.text;
  if (!ASKS_OUTSIDE.has(type)) return;
  const host = textOf(entry.child('host'), facts);
  facts.add('outsideServer', entry.span, { kind, name, type, host, port: textOf(entry.child('port'), facts) });
}
