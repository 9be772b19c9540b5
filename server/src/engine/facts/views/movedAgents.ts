import type { AgentColumn } from '../../knowledge/agentListColumns';
import type { Location } from '../../text/span';
import { isOffline } from '../values/agentStatus';
import { productVersion } from '../values/productVersion';
import type { AgentRow, AgentTable } from '../vocabulary/agents';
import type { ListedAgent } from './agents';

/** Agents that have something in common: how many, and the first of them in the order of the list. */
export interface AgentGroup {
  readonly count: number;
  readonly first: readonly ListedAgent[];
}

/** The agents of a move; a group is absent where the lists do not tell it. */
export interface MovedAgents {
  readonly total: number;
  /** The heads of the columns that tell who is offline. */
  readonly statusColumns: readonly Location[];
  readonly offline: AgentGroup | undefined;
  /** Those of an older version than the new server, and of a newer one. */
  readonly older: AgentGroup | undefined;
  readonly newer: AgentGroup | undefined;
}

/** A person reads a few names; the rest is counted. */
const MOST_NAMED = 5;

/** Counts the agents of these lists; `version` is that of the new server. */
export function movedAgents(tables: readonly AgentTable[], version: number | undefined): MovedAgents {
  const versions = new Map<string, number | undefined>();
  const versionOf = (row: AgentRow) => {
    const text = row.version ?? '';
    if (!versions.has(text)) versions.set(text, productVersion(text));
    return versions.get(text);
  };
  const told = (column: AgentColumn) => tables.some(({ columns }) => columns.has(column));
  const areCompared = told('version') && version !== undefined;
  const than = version ?? 0;
  return {
    total: groupOf(tables, () => true).count,
    statusColumns: tables.flatMap(({ columns }) => columns.get('status')?.at ?? []),
    offline: told('status') ? groupOf(tables, ({ status = '' }) => isOffline(status)) : undefined,
    older: areCompared ? groupOf(tables, (row) => (versionOf(row) ?? than) < than) : undefined,
    newer: areCompared ? groupOf(tables, (row) => (versionOf(row) ?? than) > than) : undefined,
  };
}

function groupOf(tables: readonly AgentTable[], belongs: (row: AgentRow) => boolean): AgentGroup {
  const first: ListedAgent[] = [];
  let count = 0;
  for (const table of tables) {
    for (let line = 0; line < table.rows.length; line++) {
      const row = table.rows[line];
      if (row === undefined || !belongs(row)) continue;
      if (count++ < MOST_NAMED) first.push({ table, line, row });
    }
  }
  return { count, first };
}
