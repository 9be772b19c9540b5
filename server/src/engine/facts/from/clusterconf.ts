import { type JsonNode, type JsonTree, member, members, strings } from '../../syntax/json';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { Fact } from '../vocabulary';
import { readMigration } from './migration';
import { readNetworkState } from './networkState';
import { readRenewalState } from './renewalState';

const ROLES = ['server', 'agent'] as const;
const WEB_SERVERS = ['iis', 'apache'] as const;
const EDITIONS = ['advanced', 'standard'] as const;
const LICENCES = ['desktop', 'server'] as const;

/** Reads what clusterconf.json says about the site: its computers, networks and products. */
export function readClusterconf(tree: JsonTree, facts: FactCollector): void {
  for (const { key, value } of members(member(tree.root, 'nodes'))) {
    facts.add('declaredNode', spanOf(key), {
      name: textOf(key, facts),
      files: strings(member(value, 'files')).flatMap((pattern) => (pattern.value === '' ? [] : String(pattern.value))),
      os: optional(member(value, 'os'), facts),
      role: oneOf(ROLES, member(value, 'role'), facts),
    });
  }
  readRenewalState(member(tree.root, 'drweb'), facts);
  readMigration(member(tree.root, 'migration'), facts);
  readNetworkState(tree.root, facts);
  const networks = member(tree.root, 'networks');
  for (const role of ['public', 'heartbeat'] as const) {
    for (const range of strings(member(networks, role))) {
      facts.add('declaredNetwork', spanOf(range), { role, range: textOf(range, facts) });
    }
  }
  for (const { key, value } of members(member(tree.root, 'products'))) {
    const policyServer = member(value, 'policyServer');
    facts.add('declaredProduct', spanOf(key), {
      product: String(key.value),
      version: optional(member(value, 'version'), facts),
      policyServer: policyServer?.type === 'boolean' ? policyServer.value === true : undefined,
      webServer: oneOf(WEB_SERVERS, member(value, 'webServer'), facts),
      edition: oneOf(EDITIONS, member(value, 'edition'), facts),
      licences: licencesIn(member(value, 'licences'), facts),
    });
  }
}

/** Which kinds of licence are activated, where a list says so; an empty list says that none is. */
function licencesIn(node: JsonNode | undefined, facts: FactCollector): Fact<'declaredProduct'>['licences'] {
  return node?.type === 'array' ? strings(node).flatMap((kind) => oneOf(LICENCES, kind, facts) ?? []) : undefined;
}

function spanOf(node: JsonNode) {
  return { start: node.offset, end: node.offset + node.length };
}

function textOf(node: JsonNode, facts: FactCollector): Located<string> {
  return facts.located(String(node.value), spanOf(node));
}

function optional(node: JsonNode | undefined, facts: FactCollector): Located<string> | undefined {
  return node?.type === 'string' ? textOf(node, facts) : undefined;
}

/** One of a few words; any other text is as good as none. */
function oneOf<Word extends string>(
  words: readonly Word[],
  node: JsonNode | undefined,
  facts: FactCollector,
): Located<Word> | undefined {
  const word = words.find((one) => one === node?.value);
  return node === undefined || word === undefined ? undefined : facts.located(word, spanOf(node));
}
