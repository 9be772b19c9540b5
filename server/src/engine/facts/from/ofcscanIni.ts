import type { IniEntry, IniTree } from '../../syntax/ini';
import type { FactCollector } from '../collector';
import { parsePort } from '../values/port';
import { parseUncPath } from '../values/uncPath';
import { unquoted } from './iniSettings';
import { readManagementSettings, readProductPaths } from './ofcscanSettings';

/**
 * Reads the management server's ofcscan.ini. Keys are looked up in any section, as the vendor tells administrators to
 * (OfficeScan 10.0 online help, "Trusted Port"); of several the first is the one that Windows reads.
 */
export function readOfcscanIni(tree: IniTree, facts: FactCollector): void {
  const directory = first(tree, 'MasterDirectory');
  if (directory !== undefined) {
    const text = facts.text(unquoted(directory.value));
    facts.add('masterDirectory', directory.line, { text, path: parseUncPath(text) });
    readManagementSettings(tree, facts);
  } else {
    const [empty] = tree.named('MasterDirectory');
    if (empty !== undefined) facts.add('emptyMasterDirectory', empty.line, { value: facts.place(empty.value.span) });
  }
  const domainName = first(tree, 'Master_DomainName');
  if (domainName !== undefined)
    facts.add('masterDomainName', domainName.line, { text: facts.text(unquoted(domainName.value)) });
  readPort(first(tree, 'Master_DomainPort'), 'server', facts);
  readPort(first(tree, 'Client_LocalServer_Port'), 'agent', facts);
  readProductPaths(tree, facts);
}

/** The entry that counts: the first that has a value. */
function first(tree: IniTree, key: string): IniEntry | undefined {
  return tree.named(key).find(({ value }) => value.text !== '');
}

function readPort(entry: IniEntry | undefined, role: 'server' | 'agent', facts: FactCollector): void {
  if (entry === undefined) return;
  const { key, line } = entry;
  const value = unquoted(entry.value);
  facts.add('portSetting', line, { key: facts.text(key), role, text: facts.text(value), port: parsePort(value.text) });
}
