import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { driveLetter, identifier, integer, nameOf, textOf } from './clpConfValues';

/** Reads a server with its devices: interconnects, mirror connects, disks, ping and witness rows. */
export function readServer(server: XmlElement, facts: FactCollector): void {
  const name = nameOf(server, facts);
  if (name === undefined) return;
  facts.add('clusterServer', server.span, { name, priority: integer(server.child('priority'), facts) });
  for (const device of server.childrenNamed('device')) if (!device.cutOff) readDevice(name, device, facts);
}

/** Reads which servers a resource or monitor has values of their own for. */
export function readServerParts(owner: Located<string>, element: XmlElement, facts: FactCollector): void {
  for (const part of element.childrenNamed('server')) {
    const server = nameOf(part, facts);
    if (server !== undefined) facts.add('serverPart', part.span, { owner, server });
  }
}

function readDevice(server: Located<string>, device: XmlElement, facts: FactCollector): void {
  const id = identifier(device, facts);
  if (id === undefined) return;
  const type = textOf(device.child('type'), facts);
  const info = textOf(device.child('info'), facts);
  const extend = textOf(device.child('extend'), facts);
  facts.add('serverDevice', device.span, { server, id, type, info, extend });
  if (type === undefined) return;
  if (type.value === 'disknp') {
    const drive = driveLetter(device.child('extend'), facts);
    facts.add('partitionDisk', device.span, { server, id, drive, volume: info });
  }
  const copy = device.child(type.value);
  for (const part of ['info', 'extend']) {
    const own = textOf(device.child(part), facts);
    const repeated = textOf(copy?.child(part), facts);
    if (own === undefined || repeated === undefined) continue;
    facts.add('deviceCopy', device.span, { server, id, type: type.value, info: own, copy: repeated });
  }
}
