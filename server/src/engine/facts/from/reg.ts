import { belowKey, normalKeyPath } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree } from '../../syntax/reg/tree';
import type { FactCollector } from '../collector';
import { firewallReader } from './regFirewall';
import { networkReader } from './regNetwork';
import { isInstalledServer, isVendorKey, readInstalledServer, readVendorKey } from './regOfficeScan';
import { serviceReader } from './regServices';
import { tlsReaderOf } from './regTls';
import { textValue, valuesOf } from './regValues';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const inServices = belowKey(`${SYSTEM}\\Services`);
const inComputerName = belowKey(`${SYSTEM}\\Control\\ComputerName\\ComputerName`);
const inCurrentVersion = belowKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion');

/** What regedit never writes into an export: a comment other than ours, a key or a value that is deleted. */
const BY_HAND = /^[ \t]*(?:;(?![ \t]*clusterconf:)|\[-|(?:@|"[^"\r\n]*")[ \t]*=[ \t]*-)/m;

/** What an export of all of SYSTEM has beside the control set in use: the same again, or an older one. */
const NUMBERED_SET = /^HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet\d{3}\\/i;
/** As regedit spells it, so that it is found without a look at every line. */
const CURRENT_SET = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\';

/**
 * Reads a .reg export by what its keys mean. Keys that are deleted say nothing; a key that stands twice counts twice,
 * as it does on import. Where the control set in use is there, the others say nothing.
 */
export function readReg(tree: RegTree, facts: FactCollector): void {
  if (BY_HAND.test(tree.text)) facts.add('registryScript', tree.headerSpan, {});
  const hasCurrent = tree.text.includes(CURRENT_SET);
  for (const key of tree.keys()) {
    if (!key.deleted && !(hasCurrent && NUMBERED_SET.test(key.path.text))) readKey(tree, key, facts);
  }
}

/** Whether anything is read from the key of this path; the rest of an export that is too large is passed over. */
export function isReadKey(path: string): boolean {
  return readerOf(path) !== undefined;
}

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

function readKey(tree: RegTree, key: RegKey, facts: FactCollector): void {
  readerOf(key.path.text)?.(tree, key, facts);
}

/** What reads a key, by its path. */
function readerOf(path: string): ReadKey | undefined {
  const normal = normalKeyPath(path);
  const firewall = firewallReader(path, normal);
  if (firewall !== undefined) return firewall;
  const below = inServices(path, normal);
  const service = serviceReader(below);
  if (service !== undefined) return service;
  const network = networkReader(path, normal, below ?? '');
  if (network !== undefined) return network;
  if (inComputerName(path, normal) === '') return readComputerName;
  if (isVendorKey(path)) return readVendorKey;
  if (isInstalledServer(path)) return readInstalledServer;
  return inCurrentVersion(path, normal) === '' ? readBuild : tlsReaderOf(path, normal);
}

function readComputerName(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const name = textValue(valuesOf(key).get('computername'), tree, facts);
  if (name !== undefined) facts.add('computerName', key.line, { name });
}

function readBuild(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  const text = textValue(values.get('currentbuildnumber') ?? values.get('currentbuild'), tree, facts);
  if (text === undefined || !/^\d+$/.test(text.value)) return;
  facts.add('windowsBuild', key.line, { build: { value: Number(text.value), at: text.at } });
}
