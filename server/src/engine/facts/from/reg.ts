import { belowKey, normalKeyPath } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree } from '../../syntax/reg/tree';
import { dwordData, stringData, stringsData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import { isVendorKey, readVendorKey } from './regOfficeScan';
import { tlsReaderOf } from './regTls';
import { type NamedValues, textValue, valuesOf } from './regValues';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const inServices = belowKey(`${SYSTEM}\\Services`);
const inInterfaces = belowKey(`${SYSTEM}\\Services\\Tcpip\\Parameters\\Interfaces`);
const inNetwork = belowKey(`${SYSTEM}\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}`);
const inComputerName = belowKey(`${SYSTEM}\\Control\\ComputerName\\ComputerName`);
const inCurrentVersion = belowKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion');

/** What regedit never writes into an export: a comment other than ours, a key or a value that is deleted. */
const BY_HAND = /^[ \t]*(?:;(?![ \t]*clusterconf:)|\[-|(?:@|"[^"\r\n]*")[ \t]*=[ \t]*-)/m;

const GUID = /\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}/i;

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
  const component = /^([^\\]+)\\Linkage$/i.exec(service)?.[1];
  if (component !== undefined) return (tree, key, facts) => readLinkage(component, tree, key, facts);
  const adapter = GUID.exec(inInterfaces(path, normal) ?? '')?.[0];
  if (adapter !== undefined) return (tree, key, facts) => readInterface(adapter, tree, key, facts);
  const connection = inNetwork(path, normal) ?? '';
  const guid = /\\Connection$/i.test(connection) ? GUID.exec(connection)?.[0] : undefined;
  if (guid !== undefined) return (tree, key, facts) => readConnection(guid, tree, key, facts);
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

function readLinkage(component: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  for (const list of ['Bind', 'Export', 'Route'] as const) {
    const value = values.get(list.toLowerCase());
    const strings = value && stringsData(value, tree);
    if (value === undefined || strings === undefined || tree.version === undefined) continue;
    const adapters = strings.strings.flatMap(({ text, span }) => {
      const guid = GUID.exec(text)?.[0].toUpperCase();
      return guid === undefined ? [] : [{ guid, text, at: facts.place(span) }];
    });
    // A list with an entry that is no adapter could not be written again from the adapters alone.
    if (adapters.length !== strings.strings.length) continue;
    const newline = tree.text.includes('\r\n') ? '\r\n' : '\n';
    facts.add('bindOrder', value.span, {
      component,
      list,
      adapters,
      value: { name: value.name.text, data: facts.place(value.data), version: tree.version, newline },
    });
  }
}

function readInterface(guid: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  const fixed = addressesIn(values, 'ipaddress', tree, facts);
  const metric = values.get('interfacemetric');
  const number = metric && dwordData(metric, tree);
  facts.add('networkInterface', key.line, {
    guid: facts.located(guid.toUpperCase(), key.path.span),
    addresses: fixed.length > 0 ? fixed : addressesIn(values, 'dhcpipaddress', tree, facts),
    masks: addressesIn(values, 'subnetmask', tree, facts).map(({ value }) => value),
    metric: metric && number !== undefined ? facts.located(number, metric.data) : undefined,
  });
}

/** The addresses of a value, which is one string or several; 0.0.0.0 stands for none. */
function addressesIn(values: NamedValues, name: string, tree: RegTree, facts: FactCollector) {
  const value = values.get(name);
  if (value === undefined) return [];
  const single = stringData(value, tree);
  const pieces = single === undefined ? (stringsData(value, tree)?.strings ?? []) : [single];
  return pieces.filter(({ text }) => text !== '' && text !== '0.0.0.0').map(facts.text);
}

function readConnection(guid: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const name = textValue(valuesOf(key).get('name'), tree, facts);
  if (name === undefined) return;
  facts.add('networkConnection', key.line, { guid: facts.located(guid.toUpperCase(), key.path.span), name });
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
