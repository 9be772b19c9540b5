import { belowKey } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData, stringData, stringsData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import type { MultiStringValue, StoredList } from '../vocabulary/network';
import { type NamedValues, textValue, valuesOf } from './regValues';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const inInterfaces = belowKey(`${SYSTEM}\\Services\\Tcpip\\Parameters\\Interfaces`);
const inNetwork = belowKey(`${SYSTEM}\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}`);
const GUID = /\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}/i;

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

/**
 * What reads a key that tells of network adapters, by its path; `normal` is the path as `normalKeyPath` gives it, and
 * `service` what of it stands below `Services`.
 */
export function networkReader(path: string, normal: string | undefined, service: string): ReadKey | undefined {
  const component = /^([^\\]+)\\Linkage$/i.exec(service)?.[1];
  if (component !== undefined) return (tree, key, facts) => readLinkage(component, tree, key, facts);
  const adapter = GUID.exec(inInterfaces(path, normal) ?? '')?.[0];
  if (adapter !== undefined) return (tree, key, facts) => readInterface(adapter, tree, key, facts);
  const connection = inNetwork(path, normal) ?? '';
  const guid = /\\Connection$/i.test(connection) ? GUID.exec(connection)?.[0] : undefined;
  return guid === undefined ? undefined : (tree, key, facts) => readConnection(guid, tree, key, facts);
}

function readLinkage(component: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  for (const list of ['Bind', 'Export', 'Route'] as const) {
    const value = values.get(list.toLowerCase());
    if (value?.kind === 'delete') facts.add('bindOrderDeletion', value.span, { component, list });
    const strings = value && stringsData(value, tree)?.strings.filter(({ text }) => text !== '');
    const place = value && multiString(value, tree, facts);
    if (value === undefined || strings === undefined || place === undefined) continue;
    const adapters = strings.flatMap(({ text, span }) => {
      const guid = GUID.exec(text)?.[0].toUpperCase();
      return guid === undefined ? [] : [{ guid, text, at: facts.place(span) }];
    });
    const isWhole = adapters.length === strings.length;
    facts.add('bindOrder', value.span, { component, list, adapters, isWhole, value: place });
  }
}

function multiString(value: RegValue, tree: RegTree, facts: FactCollector): MultiStringValue | undefined {
  if (tree.version === undefined) return undefined;
  const newline = tree.text.includes('\r\n') ? '\r\n' : '\n';
  return { name: value.name.text, data: facts.place(value.data), version: tree.version, newline };
}

function readInterface(guid: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  const number = (name: string) => numberIn(values.get(name), tree, facts);
  const texts = (name: string) => addressesIn(values, name, tree, facts);
  const dhcp = number('enabledhcp');
  // A server's answer stays in the key when somebody sets an address by hand.
  const [addresses, masks, gateways] =
    texts('ipaddress').length > 0
      ? [texts('ipaddress'), texts('subnetmask'), texts('defaultgateway')]
      : [texts('dhcpipaddress'), texts('dhcpsubnetmask'), [...texts('defaultgateway'), ...texts('dhcpdefaultgateway')]];
  const stored = (name: string) => storedList(values.get(name), tree, facts);
  facts.add('networkInterface', key.line, {
    source: 'registry',
    guid: facts.located(guid.toUpperCase(), key.path.span),
    name: undefined,
    description: undefined,
    addresses,
    masks,
    gateways,
    dhcp: dhcp && { value: dhcp.value !== 0, at: dhcp.at },
    metric: number('interfacemetric'),
    connected: undefined,
    medium: undefined,
    stored: { addresses: stored('ipaddress'), masks: stored('subnetmask'), gateways: stored('defaultgateway') },
  });
}

function numberIn(value: RegValue | undefined, tree: RegTree, facts: FactCollector) {
  const number = value && dwordData(value, tree);
  return value && number !== undefined ? facts.located(number, value.data) : undefined;
}

/** The addresses of a value, which is one string or several; 0.0.0.0 stands for none. */
function addressesIn(values: NamedValues, name: string, tree: RegTree, facts: FactCollector) {
  const value = values.get(name);
  if (value === undefined) return [];
  const single = stringData(value, tree);
  const pieces = single === undefined ? (stringsData(value, tree)?.strings ?? []) : [single];
  return pieces.filter(({ text }) => text !== '' && text !== '0.0.0.0').map(facts.text);
}

function storedList(value: RegValue | undefined, tree: RegTree, facts: FactCollector): StoredList | undefined {
  const strings = value && stringsData(value, tree)?.strings;
  const place = value && multiString(value, tree, facts);
  return strings && place && { texts: strings.map(({ text }) => text), value: place };
}

function readConnection(guid: string, tree: RegTree, key: RegKey, facts: FactCollector): void {
  const name = textValue(valuesOf(key).get('name'), tree, facts);
  if (name === undefined) return;
  facts.add('networkConnection', key.line, { guid: facts.located(guid.toUpperCase(), key.path.span), name });
}
