import type { TlsSide } from '../../knowledge/tlsDefaults';
import { belowKey, withoutWow6432Node } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { RegistryView, TlsSwitch } from '../vocabulary/tls';
import { valuesOf } from './regValues';

const SCHANNEL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';
const inSchannel = belowKey(SCHANNEL);
const inProtocols = belowKey(`${SCHANNEL}\\Protocols`);
const inSoftware = belowKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft');
const WIN_HTTP = /^windows\\currentversion\\internet settings\\winhttp$/i;
const DOT_NET = /^\.netframework\\(v\d[\d.]*)$/i;

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

/** What reads a key that says something about TLS, by its path and the same in its normal form. */
export function tlsReaderOf(path: string, normal: string): ReadKey | undefined {
  const protocol = inProtocols(path, normal);
  if (protocol === '' || inSchannel(path, normal) === '') return readCapture;
  if (protocol !== undefined) return (tree, key, facts) => readProtocol(protocol, tree, key, facts);
  if (!normal.startsWith('hkey_local_machine\\software\\')) return undefined;
  const software = inSoftware(withoutWow6432Node(path)) ?? '';
  if (WIN_HTTP.test(software)) return readWinHttp;
  const version = DOT_NET.exec(software)?.[1];
  return version === undefined ? undefined : (tree, key, facts) => readDotNet(version, tree, key, facts);
}

function readCapture(_: RegTree, key: RegKey, facts: FactCollector): void {
  facts.add('tlsCapture', key.line, {});
}

const SIDES: ReadonlyMap<string, TlsSide> = new Map([
  ['client', 'client'],
  ['server', 'server'],
]);

/** `below` is the path under `Protocols`. */
function readProtocol(below: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  // A backslash at the end of a path is no part of it.
  const [name = '', ...rest] = (below.endsWith('\\') ? below.slice(0, -1) : below).split('\\');
  const sideName = rest.length === 0 ? undefined : rest.join('\\');
  const start = key.path.text.length - below.length;
  const part = (text: string, from: number) => {
    const at = key.path.span.start + start + from;
    return facts.located(text, { start: at, end: at + text.length });
  };
  const enabled = values.get('enabled');
  const disabled = values.get('disabledbydefault');
  const others = [...values.values()].filter((value) => value !== enabled && value !== disabled && !value.isDefault);
  facts.add('tlsProtocol', key.line, {
    key: key.path.text,
    protocol: part(name, 0),
    sideText: sideName === undefined ? undefined : part(sideName, name.length + 1),
    side: SIDES.get(sideName?.toLowerCase() ?? ''),
    enabled: switchOf(enabled, tree, facts),
    disabledByDefault: switchOf(disabled, tree, facts),
    others: others.map(({ name }) => facts.text(name)),
  });
}

/** A value that the file deletes, or that cannot be read, is as good as absent. */
function switchOf(value: RegValue | undefined, tree: RegTree, facts: FactCollector): TlsSwitch | undefined {
  if (value === undefined || value.kind === 'delete' || value.kind === 'unreadable') return undefined;
  const text = tree.text.slice(value.data.start, value.data.end);
  return {
    number: dwordData(value, tree),
    text: facts.located(text, value.data),
    isPlain: value.kind === 'dword',
  };
}

function readWinHttp(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const value = valuesOf(key).get('defaultsecureprotocols');
  facts.add('winHttpProtocols', key.line, {
    key: key.path.text,
    view: viewOf(key),
    mask: numberOf(value, tree, facts),
    isPlain: value?.kind === 'dword',
  });
}

function readDotNet(version: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  facts.add('dotNetTls', key.line, {
    key: key.path.text,
    view: viewOf(key),
    version: version.toLowerCase(),
    strongCrypto: numberOf(values.get('schusestrongcrypto'), tree, facts),
    systemDefault: numberOf(values.get('systemdefaulttlsversions'), tree, facts),
  });
}

function numberOf(value: RegValue | undefined, tree: RegTree, facts: FactCollector): Located<number> | undefined {
  const number = value && dwordData(value, tree);
  return value === undefined || number === undefined ? undefined : facts.located(number, value.data);
}

function viewOf({ path }: RegKey): RegistryView {
  return withoutWow6432Node(path.text) === path.text ? 'native' : 'wow64';
}
