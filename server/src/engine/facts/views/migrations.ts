import { type MigrationVerdict, migrationVerdict } from '../../verdicts/migration/verdict';
import type { FactReader } from '../store';
import { productVersion } from '../values/productVersion';
import type { Fact } from '../vocabulary';
import { type MovedAgents, movedAgents } from './movedAgents';
import { declaredServer, type MovedServer, movedServerReads, serversByFolder } from './movedServers';
import { nodes } from './nodes';
import { defineView } from './view';

/** A management server that another one takes the place of, or that gets another name or address. */
export interface Migration {
  /** Absent when it is not told, or when no file of it is there. */
  readonly from: MovedServer | undefined;
  readonly to: MovedServer | undefined;
  /** What clusterconf.json tells of it; absent for two folders that are called old and new. */
  readonly declared: Fact<'declaredMigration'> | undefined;
  /** The lists of agents that count, joined. */
  readonly agents: MovedAgents;
  readonly verdict: MigrationVerdict;
}

const READS = [...movedServerReads, 'agentList', 'declaredMigration'] as const;
type Reads = FactReader<(typeof READS)[number]>;

/** The moves of management servers that a site tells of, with what the vendor's guide makes of each. */
export const migrations = defineView({
  reads: READS,
  build(facts): readonly Migration[] {
    const pairs = serversByFolder(facts);
    const declared = facts.all('declaredMigration');
    if (declared.length === 0) return pairs.map(({ from, to }) => migrationOf({ from, to }, undefined, facts));
    const known = nodes.build(facts);
    const [onlyPair, ...otherPairs] = pairs;
    const pair = otherPairs.length === 0 ? onlyPair : undefined;
    return declared.map((told) => {
      const { fromVersion, toVersion } = told;
      const from = told.from
        ? declaredServer(told.from.value, fromVersion, facts, known)
        : versioned(pair?.from, fromVersion);
      const to = told.to ? declaredServer(told.to.value, toVersion, facts, known) : versioned(pair?.to, toVersion);
      return migrationOf({ from, to }, told, facts);
    });
  },
});

function versioned(server: MovedServer | undefined, version: MovedServer['version']): MovedServer | undefined {
  return server && { ...server, version: version ?? server.version };
}

type Servers = Pick<Migration, 'from' | 'to'>;

function migrationOf(servers: Servers, declared: Fact<'declaredMigration'> | undefined, facts: Reads): Migration {
  const { to } = servers;
  const from = versioned(servers.from, servers.from?.version ?? productOf(facts));
  const tables = facts
    .all('agentList')
    .filter(({ at }) => (declared?.agents ? at.path === declared.agents.value : to?.has(at.path) !== true))
    .map(({ table }) => table);
  const agents = movedAgents(tables, to?.version && productVersion(to.version.value));
  const told = { offline: agents.offline?.count, older: agents.older?.count, newer: agents.newer?.count };
  return { from, to, declared, agents, verdict: migrationVerdict(from, to, told, declared?.method?.value) };
}

/** The version that clusterconf.json gives the product is that of the server that is there now. */
function productOf(facts: Reads): MovedServer['version'] {
  return facts.all('declaredProduct').find(({ product }) => /^(?:officescan|apexone)$/i.test(product))?.version;
}
