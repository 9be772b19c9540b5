import type { SyntaxOf } from '../../syntax/syntax';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import { span } from '../../text/span';
import type { FactCollector } from '../collector';
import { readAlertDestination, readAlertMail, readWarningLights } from './clpConfAlerts';
import { contextOf, entriesOf, type FileContext } from './clpConfContext';
import { readSaveStamp, readTypeIndex, readWebManager } from './clpConfFile';
import { readGaps } from './clpConfGaps';
import { readGroup } from './clpConfGroups';
import { readMonitor, readMonitors } from './clpConfMonitors';
import { readPasswords } from './clpConfPasswords';
import { readHeartbeat, readNetworkPartition } from './clpConfPaths';
import { readGroupDaemon, readMonitorDaemon, readProcessDaemon } from './clpConfRecovery';
import { readOneResource, readResources } from './clpConfResources';
import { readServer } from './clpConfServers';
import { textOf } from './clpConfValues';

/**
 * Reads a clp.conf of CLUSTERPRO X. Sections come in any order; `types` elements are an index of the section they stand
 * in and hold nothing of their own. A value equal to the product's default is normally not written.
 */
export function readClpConf(syntax: SyntaxOf<'xml'>, facts: FactCollector): void {
  const { tree } = syntax;
  readGaps(syntax, facts);
  const context = contextOf(tree);
  for (const root of tree.roots) {
    for (const section of root.children()) readSection(section, facts, context);
  }
  readPasswords(tree, span(0, tree.text.length), facts);
}

/** Reads one entry of a section apart from all others. False for the sections whose entries are not apart. */
export function readEntry(entry: XmlElement, tree: XmlTree, facts: FactCollector): boolean {
  const section = entry.parent;
  const read = section && ENTRIES.get(section.name.text);
  if (section === undefined || read === undefined || entry.name.text === 'types') return false;
  read(entry, facts, contextOf(tree), section);
  readPasswords(tree, entry.span, facts);
  return true;
}

type ReadElement = (element: XmlElement, facts: FactCollector, context: FileContext) => void;

/** What reads each section; the others say nothing that a fact is made of. */
const SECTIONS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['all', readCommon],
  ['cluster', readCluster],
  ['server', readServer],
  ['heartbeat', eachEntry(readHeartbeat)],
  ['networkpartition', eachEntry(readNetworkPartition)],
  ['group', readGroup],
  ['resource', readResources],
  ['monitor', readMonitors],
  ['rc', readGroupDaemon],
  ['rm', readMonitorDaemon],
  ['pm', readProcessDaemon],
  ['trekking', readSaveStamp],
  ['webmgr', readWebManager],
  ['messages', eachEntry(readAlertDestination)],
  ['alertservice', readWarningLights],
]);

type ReadEntry = (entry: XmlElement, facts: FactCollector, context: FileContext, section: XmlElement) => void;

/** The sections whose entries say nothing of each other. */
const ENTRIES: ReadonlyMap<string, ReadEntry> = new Map<string, ReadEntry>([
  ['resource', readOneResource],
  ['monitor', readMonitor],
]);

function readSection(section: XmlElement, facts: FactCollector, context: FileContext): void {
  SECTIONS.get(section.name.text)?.(section, facts, context);
  readTypeIndex(section, facts, context);
}

function eachEntry(read: ReadElement): ReadElement {
  return (section, facts, context) => {
    for (const entry of entriesOf(section)) read(entry, facts, context);
  };
}

function readCommon(all: XmlElement, facts: FactCollector): void {
  const os = textOf(all.child('serveros'), facts);
  if (os !== undefined) facts.add('clusterPlatform', all.span, { os });
  const charset = textOf(all.child('charset'), facts);
  if (charset !== undefined) facts.add('clusterCharset', all.span, { charset });
  const encode = textOf(all.child('encode'), facts);
  if (encode !== undefined) facts.add('clusterEncode', all.span, { encode });
}

function readCluster(cluster: XmlElement, facts: FactCollector): void {
  const name = textOf(cluster.child('name'), facts);
  if (name !== undefined) facts.add('cluster', cluster.span, { name });
  readAlertMail(cluster, facts);
}
