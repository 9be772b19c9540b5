import type { SyntaxOf } from '../../syntax/syntax';
import type { XmlProblemCode } from '../../syntax/xml/parse';
import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { readGroup } from './clpConfGroups';
import { readMonitor } from './clpConfMonitors';
import { readResource } from './clpConfResources';
import { integer, nameOf, textOf } from './clpConfValues';

/**
 * Reads a clp.conf of CLUSTERPRO X. Sections come in any order; `types` elements are an index of the section they stand
 * in and hold nothing of their own. A value equal to the product's default is normally not written.
 */
export function readClpConf({ tree, problems }: SyntaxOf<'xml'>, facts: FactCollector): void {
  const swallowing = problems.find(({ code }) => SWALLOWING.has(code));
  if (swallowing !== undefined) facts.add('incompleteReading', swallowing.span, {});
  for (const root of tree.roots) {
    for (const section of root.children()) readSection(section, facts);
  }
}

/** What makes a part of the file end up inside another element, or nowhere. */
const SWALLOWING: ReadonlySet<XmlProblemCode> = new Set([
  'not-closed',
  'tag-not-ended',
  'quote-not-closed',
  'too-deep',
  'truncated',
]);

type ReadElement = (element: XmlElement, facts: FactCollector) => void;

/** What reads each section; the others say nothing that a fact is made of yet. */
const SECTIONS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['all', readCommon],
  ['cluster', readCluster],
  ['server', readServer],
  ['heartbeat', eachEntry(readHeartbeat)],
  ['group', readGroup],
  ['resource', eachEntry(readResource)],
  ['monitor', eachEntry(readMonitor)],
]);

function readSection(section: XmlElement, facts: FactCollector): void {
  SECTIONS.get(section.name.text)?.(section, facts);
}

/** Reads the entries of a section, without the `types` index lines. */
function eachEntry(read: ReadElement): ReadElement {
  return (section, facts) => {
    for (const entry of section.children()) if (entry.name.text !== 'types') read(entry, facts);
  };
}

function readCommon(all: XmlElement, facts: FactCollector): void {
  const os = textOf(all.child('serveros'), facts);
  if (os !== undefined) facts.add('clusterPlatform', all.span, { os });
  const charset = textOf(all.child('charset'), facts);
  if (charset !== undefined) facts.add('clusterCharset', all.span, { charset });
}

function readCluster(cluster: XmlElement, facts: FactCollector): void {
  const name = textOf(cluster.child('name'), facts);
  if (name !== undefined) facts.add('cluster', cluster.span, { name });
}

function readServer(server: XmlElement, facts: FactCollector): void {
  const name = nameOf(server, facts);
  if (name === undefined) return;
  facts.add('clusterServer', server.span, { name, priority: integer(server.child('priority'), facts) });
  for (const device of server.childrenNamed('device')) readDevice(name, device, facts);
}

function readDevice(server: Located<string>, device: XmlElement, facts: FactCollector): void {
  const id = device.attribute('id');
  if (id === undefined || !/^\d+$/.test(id.value.text)) return;
  facts.add('serverDevice', device.span, {
    server,
    id: facts.located(Number(id.value.text), id.value.span),
    type: textOf(device.child('type'), facts),
    info: textOf(device.child('info'), facts),
  });
}

function readHeartbeat(entry: XmlElement, facts: FactCollector): void {
  const name = nameOf(entry, facts);
  if (name === undefined) return;
  facts.add('heartbeat', entry.span, { name, type: entry.name.text, device: integer(entry.child('device'), facts) });
}
