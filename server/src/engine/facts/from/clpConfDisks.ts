import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { DiskVolumes, MirrorPath, MirrorPort } from '../vocabulary/clusterSettings';
import { below, driveLetter, integer, nameOf, textOf } from './clpConfValues';

/** The resources that a disk moves with; their parameters differ between Windows and Linux. */
const DISKS: ReadonlySet<string> = new Set(['sd', 'md', 'hd', 'disk']);

/** Reads a disk resource: drives and volumes on Windows, devices and mount point on Linux, the paths of a mirror. */
export function readDisk(resource: Located<string>, element: XmlElement, facts: FactCollector): void {
  const type = element.name.text;
  if (!DISKS.has(type)) return;
  const parameters = element.child('parameters');
  const text = (...path: readonly string[]) => textOf(below(parameters, ...path), facts);
  facts.add('movingDisk', element.span, {
    resource,
    type,
    drive: driveLetter(parameters?.child('volumemountpoint'), facts),
    clusterDrive: driveLetter(parameters?.child('cpvolumemountpoint'), facts),
    volumes: element.childrenNamed('server').flatMap((server) => readVolumes(server, facts)),
    mirrorPaths: parameters?.childrenNamed('netdev').map((path) => readMirrorPath(path, facts)) ?? [],
    mountPoint: text('mount', 'point'),
    device: text('diskdev', 'dppath') ?? text('device'),
    clusterDevice: text('diskdev', 'cppath'),
    mirrorDevice: text('nmppath'),
    fileSystem: text('fs'),
    diskType: text('disktype'),
    ports: PORTS.flatMap(([tag, role]) => {
      const port = text('mddriver', tag);
      return port === undefined ? [] : [{ role, port }];
    }),
  });
}

const PORTS: readonly (readonly [tag: string, role: MirrorPort['role']])[] = [
  ['port', 'data'],
  ['hbport', 'heartbeat'],
  ['ack2port', 'acknowledge'],
];

function readVolumes(server: XmlElement, facts: FactCollector): readonly DiskVolumes[] {
  const name = nameOf(server, facts);
  if (name === undefined) return [];
  const parameters = server.child('parameters');
  const data = textOf(parameters?.child('volumeguid'), facts);
  return [{ server: name, data, cluster: textOf(parameters?.child('cpvolumeguid'), facts) }];
}

function readMirrorPath(path: XmlElement, facts: FactCollector): MirrorPath {
  return {
    device: integer(path.child('device'), facts),
    priority: integer(path.child('priority'), facts),
    name: textOf(path.child('mdcname'), facts),
  };
}
