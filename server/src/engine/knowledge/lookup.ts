import { clpConfElements } from './clpConf';
import type { KnowledgeEntry } from './entry';
import { ipxferOptions } from './ipxferOptions';
import { officeScanRegistryValues } from './officeScanRegistry';
import { registryServices } from './registryServices';
import { registryValues } from './registryValues';

type Table = readonly KnowledgeEntry[];

/**
 * Looks up keys of one INI table, ignoring case as Windows does. A key with numbers belongs to its family, so
 * `URLFilterAWSL_InOffice007` finds `URLFilterAWSL_InOffice#`; an entry for the very key comes first.
 */
export function iniKnowledge(table: Table): (key: string) => KnowledgeEntry | undefined {
  const entryOf = indexOf(table, ({ name }) => name.toLowerCase());
  return (key) => {
    // In a file `#` is a character like any other, so a key that has one is no family's name.
    if (key.includes('#')) return undefined;
    const name = key.toLowerCase();
    return entryOf(name) ?? entryOf(name.replace(/\d+/g, '#'));
  };
}

/**
 * Looks up an element of clp.conf by its path below `root`, an attribute by `path@attribute`. What is known of the
 * very type comes first (`monitor/fipw/target`), then what holds for `any` (`monitor/any/target`).
 */
export const elementKnowledge: (path: string) => KnowledgeEntry | undefined = elementsOf(clpConfElements);

/**
 * Looks up a registry value, ignoring case. The key is the full one or begins below a control set or below `HKLM`; all
 * control sets are alike, so are all network adapters, and so are both views of the software of a 64-bit Windows.
 */
export const registryKnowledge: (keyPath: string, valueName: string) => KnowledgeEntry | undefined = valuesOf([
  ...registryValues,
  ...officeScanRegistryValues,
  ...registryServices,
]);

/** Looks up an option of the mover by its letters, of either case. */
export const ipxferOption: (name: string) => KnowledgeEntry | undefined = indexOf(ipxferOptions, ({ name }) => name);

function elementsOf(table: Table): (path: string) => KnowledgeEntry | undefined {
  const entryOf = indexOf(table, ({ name }) => name);
  return (path) => entryOf(path) ?? entryOf(ofAnyType(path));
}

/** The path with `any` in the place of the type: `monitor/fipw/target` is `monitor/any/target`. The index is no type. */
export function ofAnyType(path: string): string {
  return path.replace(/^(\w+)\/(?!types\b)[^/@]+/, '$1/any');
}

function valuesOf(table: Table): (keyPath: string, valueName: string) => KnowledgeEntry | undefined {
  const entryOf = indexOf(table, ({ name }) => name.toLowerCase());
  return (keyPath, valueName) => {
    const key = belowControlSet(keyPath.toLowerCase());
    return entryOf(`${anyOfItsKind(anyAdapter(key))}\\${valueName.toLowerCase()}`);
  };
}

/** Keys that vary, as the tables name them: a service, a protocol with its side, a version of the .NET Framework. */
function anyOfItsKind(key: string): string {
  return key
    .replace(/^services\\[^\\]+$/, 'services\\{service}')
    .replace(/(\\schannel\\protocols)\\[^\\]+\\(?:client|server)$/, '$1\\{protocol}\\{side}')
    .replace(/(\\\.netframework)\\v[\d.]+$/, '$1\\{version}');
}

/** The lower-case key below its control set, wherever the hive is mounted; another key below `HKLM`. */
function belowControlSet(key: string): string {
  return key
    .replace(/^(?:(?:.*\\)?(?:currentcontrolset|controlset\d{3})|hkey_local_machine|hklm)\\/, '')
    .replace(/^software\\wow6432node\\/, 'software\\');
}

/** The key with its last GUID, which is the adapter's, as `{guid}`; an earlier one is the class of all adapters. */
function anyAdapter(key: string): string {
  const start = key.lastIndexOf('{');
  return start === -1 ? key : key.slice(0, start) + key.slice(start).replace(/^\{[\da-f-]{36}\}/, '{guid}');
}

/** Finds entries by `keyOf`. The index is built on the first call, so that a table nobody asks costs nothing. */
function indexOf(table: Table, keyOf: (entry: KnowledgeEntry) => string): (key: string) => KnowledgeEntry | undefined {
  let index: ReadonlyMap<string, KnowledgeEntry> | undefined;
  return (key) => {
    index ??= new Map(table.map((entry) => [keyOf(entry), entry]));
    return index.get(key);
  };
}
