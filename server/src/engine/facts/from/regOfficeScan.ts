import { isSecret } from '../../knowledge/secrets';
import { withoutWow6432Node } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import { driveIn } from '../values/drive';
import { readAgentKey } from './agentValues';
import { textValue, valuesOf } from './regValues';

/** The vendor's part of the registry, in both spellings and views, down to the first key that is a product's own. */
const VENDOR_KEY = /^HKEY_LOCAL_MACHINE\\SOFTWARE\\(?:Wow6432Node\\)?Trend ?Micro\\[^\\]+/i;

/** Keys below it, without the vendor's name in front, and the one value of each that is a fact. */
const INFORMATION = /\\OfficeScan\\service\\Information$/i;
const INSTALLATION = /\\Installation\\DE$/i;
const PROGRAM = /\\PC-cillinNTCorp\\CurrentVersion\\Misc\.?$/i;

/** The keys of the management server, as the guide has them synchronised (3-3-8). */
const SERVER = /^HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend ?Micro\\(?:OfficeScan|Database Backup|Solar)(?:\\|$)/i;

export function isVendorKey(path: string): boolean {
  return VENDOR_KEY.test(path);
}

/** Reads a key of the antivirus product: that the product's key is there at all, and what the product says of itself. */
export function readVendorKey(tree: RegTree, key: RegKey, facts: FactCollector): void {
  readProductKey(key, facts);
  readAgentKey(tree, key, facts);
  const path = withoutWow6432Node(key.path.text);
  if (PROGRAM.test(path)) {
    readProgramVersion(tree, key, facts);
    readOpenProtection(tree, key, facts);
  }
  if (INSTALLATION.test(path)) readInstallTime(key, facts);
  if (INFORMATION.test(path)) readProductFolder(tree, key, facts);
  if (SERVER.test(path)) readComputers(tree, key, facts);
}

/** What setup writes into the list of installed programs; the name of the server stands behind the hyphen (guide, 3-5-4). */
const INSTALLED =
  /^HKEY_LOCAL_MACHINE\\SOFTWARE\\(?:Wow6432Node\\)?Microsoft\\Windows\\CurrentVersion\\Uninstall\\OfficeScan Management Console-[^\\]+$/i;

export function isInstalledServer(path: string): boolean {
  return INSTALLED.test(path);
}

export function readInstalledServer(_tree: RegTree, { path, line }: RegKey, facts: FactCollector): void {
  facts.add('installedServer', line, { path: facts.text(path) });
}

/** The first word of a text, or the host of a share or of a URL, when it can be a computer's name or address. */
const COMPUTER = /^(?:\\\\|[a-z]+:\/\/)?([a-z\d][\w.-]*)(?=$|[\\/:])/i;

function readComputers(tree: RegTree, key: RegKey, facts: FactCollector): void {
  for (const [name, value] of valuesOf(key)) {
    const text = textValue(value, tree, facts);
    const computer = COMPUTER.exec(text?.value ?? '')?.[1];
    // A drive letter is no computer.
    if (text === undefined || computer === undefined || computer.length < 2 || isSecret(name, text.value)) continue;
    const located = { value: computer, at: text.at };
    facts.add('serverKeyComputer', value.span, { key: key.path.text, name: value.name.text, computer: located });
  }
}

/** The switches that leave an agent open to everybody. */
const OPENERS: readonly string[] = ['nopwdprotect', 'allow uninstall'];

function readOpenProtection(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  for (const name of OPENERS) {
    const value = values.get(name);
    if (value === undefined || dwordData(value, tree) !== 1) continue;
    facts.add('openAgent', value.span, { key: key.path.text, name: facts.text(value.name) });
  }
}

function readInstallTime(key: RegKey, facts: FactCollector): void {
  const value = valuesOf(key).get('installdatetime');
  if (value !== undefined) facts.add('installTimeKey', value.span, { name: facts.text(value.name) });
}

function readProgramVersion(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const version = textValue(valuesOf(key).get('programver'), tree, facts);
  if (version !== undefined) facts.add('programVersion', key.line, { version });
}

function readProductFolder(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const folder = textValue(valuesOf(key).get('local_path'), tree, facts);
  const drive = folder && driveIn(folder);
  if (folder === undefined || drive === undefined) return;
  facts.add('productPath', key.line, { key: 'Local_Path', path: folder, drive });
}

function readProductKey({ path, line }: RegKey, facts: FactCollector): void {
  const product = VENDOR_KEY.exec(path.text)?.[0] ?? path.text;
  const known = facts.facts().vendorKey?.some((fact) => fact.path.value.toLowerCase() === product.toLowerCase());
  if (known) return;
  const { start } = path.span;
  facts.add('vendorKey', line, { path: facts.located(product, { start, end: start + product.length }) });
}
