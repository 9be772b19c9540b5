import type { IniTree } from '../../syntax/ini';
import { withoutWow6432Node } from '../../syntax/reg/keyPath';
import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { guidKey } from '../values/guid';
import type { AgentValueKind } from '../vocabulary/agentSides';
import { unquoted } from './iniSettings';
import { textValue, valuesOf } from './regValues';

/** Reads the name of the server from a file that only agents have, or from a key that only their ofcscan.ini has. */
export function readAgentServer(tree: IniTree, key: 'ServerAddr' | 'Master_DomainName', facts: FactCollector): void {
  const entry = tree.named(key).find(({ value }) => value.text !== '');
  if (entry === undefined) return;
  const text = facts.text(unquoted(entry.value));
  facts.add('agentValue', entry.line, { of: 'server', key: facts.text(entry.key), text });
}

const AGENT = /^HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion$/i;

const VALUES: ReadonlyMap<string, AgentValueKind> = new Map([
  ['server', 'server'],
  ['serversslport', 'httpsPort'],
  ['localserverport', 'agentPort'],
  ['guid', 'guid'],
]);

/** Reads the key of an agent; every other key is passed over. */
export function readAgentKey(tree: RegTree, key: RegKey, facts: FactCollector): void {
  if (!AGENT.test(withoutWow6432Node(key.path.text))) return;
  facts.add('agentKey', key.line, {});
  const values = valuesOf(key);
  for (const [name, of] of VALUES) {
    const value = values.get(name);
    const text = value && dataOf(value, of, tree, facts);
    if (value !== undefined && text !== undefined)
      facts.add('agentValue', value.span, { of, key: facts.text(value.name), text });
  }
}

/** A name, a number in decimal digits, or a GUID that tells agents apart. */
function dataOf(value: RegValue, of: AgentValueKind, tree: RegTree, facts: FactCollector): Located<string> | undefined {
  const number = dwordData(value, tree);
  if (number !== undefined) return of.endsWith('Port') ? facts.located(String(number), value.data) : undefined;
  const text = textValue(value, tree, facts);
  if (text === undefined || of !== 'guid') return text;
  const guid = guidKey(text.value);
  return guid === undefined ? undefined : { ...text, value: guid };
}
