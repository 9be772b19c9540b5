import { belowKey, normalKeyPath } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import { networkReader } from './regNetwork';
import { isVendorKey, readVendorKey } from './regOfficeScan';
import { tlsReaderOf } from './regTls';
import { textValue, valuesOf } from './regValues';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const inServices = belowKey(`${SYSTEM}\\Services`);
const inComputerName = belowKey(`${SYSTEM}\\Control\\ComputerName\\ComputerName`);
const inCurrentVersion = belowKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion');

/** What regedit never writes into an export: a comment other than ours, a key or a value that is deleted. */
const BY_HAND = /^[ \t]*(?:;(?![ \t]*clusterconf:)|\[-|(?:@|"[^"\r\n]*")[ \t]*=[ \t]*-)/m;

/**
 * Reads a .reg export by what its keys mean. Keys that are deleted say nothing; a key that stands twice counts twice,
 * as it does on import.
 */
export function readReg(tree: RegTree, facts: FactCollector): void {
  if (BY_HAND.test(tree.text)) facts.add('registryScript', tree.headerSpan, {});
  for (const key of tree.keys()) if (!key.deleted) readKey(tree, key, facts);
}

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

function readKey(tree: RegTree, key: RegKey, facts: FactCollector): void {
  readerOf(key.path.text)?.(tree, key, facts);
}

/** What reads a key, by its path. */
function readerOf(path: string): ReadKey | undefined {
  const normal = normalKeyPath(path);
  const service = inServices(path, normal) ?? '';
  if (/^[^\\]+$/.test(service)) return readService;
  const network = networkReader(path, normal, service);
  if (network !== undefined) return network;
  if (inComputerName(path, normal) === '') return readComputerName;
  if (isVendorKey(path)) return readVendorKey;
  return inCurrentVersion(path, normal) === '' ? readBuild : tlsReaderOf(path, normal);
}

function readService(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  const start = values.get('start');
  const number = start && dwordData(start, tree);
  if (start === undefined || number === undefined) return;
  const { text, span } = key.path;
  const name = text.slice(text.lastIndexOf('\\') + 1);
  const displayName = textValue(values.get('displayname'), tree, facts);
  facts.add('windowsService', key.line, {
    key: facts.located(name, { start: span.end - name.length, end: span.end }),
    displayName: displayName?.value.startsWith('@') ? undefined : displayName,
    start: facts.located(number, start.data),
    isPlain: start.kind === 'dword',
  });
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
