import type { AgentColumn } from '../../knowledge/agentListColumns';
import type { Location } from '../../text/span';
import { nameKey } from '../values/hostName';
import type { AgentRow, AgentTable } from '../vocabulary/agents';
import { type AgentNetworks, agentNetworks, firstOf, networkReads } from './agentNetworks';
import { defineView } from './view';

/** One agent of a list, with where it stands there. */
export interface ListedAgent {
  readonly table: AgentTable;
  readonly line: number;
  readonly row: AgentRow;
}

export type AgentsSharing = readonly [ListedAgent, ...ListedAgent[]];

export interface Agents {
  /** Every agent of every list, in their order. A list may have a hundred thousand of them: walk it once, keep little. */
  readonly all: Iterable<ListedAgent>;
  readonly tables: readonly AgentTable[];
  /** The agents that have the same in a column; agents of which the column says nothing have it with nobody. */
  sharing(column: AgentColumn): readonly AgentsSharing[];
  /** How the server reaches them. */
  readonly networks: AgentNetworks;
}

/** All lists of agents of the site as one. What it takes a walk to know is known after the first question for it. */
export const agents = defineView({
  reads: ['agentList', ...networkReads],
  build(facts): Agents {
    const tables = facts.all('agentList').map(({ table }) => table);
    const shared = new Map<AgentColumn, readonly AgentsSharing[]>();
    const sharing = (column: AgentColumn) => {
      const known = shared.get(column) ?? sharingOf(tables, column);
      shared.set(column, known);
      return known;
    };
    let networks: AgentNetworks | undefined;
    return {
      all: { [Symbol.iterator]: () => everyAgent(tables) },
      tables,
      sharing,
      get networks() {
        networks ??= agentNetworks(tables, facts, sharedAddresses(sharing('address')));
        return networks;
      },
    };
  },
});

function* everyAgent(tables: readonly AgentTable[]): Generator<ListedAgent> {
  for (const table of tables) {
    for (const [line, row] of table.rows.entries()) if (row !== undefined) yield { table, line, row };
  }
}

function sharedAddresses(groups: readonly AgentsSharing[]): ReadonlySet<string> {
  return new Set(groups.filter(differ).map(([{ row }]) => firstOf(row.address ?? '')));
}

/** Whether the agents are several, as far as their GUIDs tell, or else their names. */
export function differ([first, ...others]: AgentsSharing): boolean {
  return others.some(({ row }) => areDifferent(first.row, row));
}

export function areDifferent(left: AgentRow, right: AgentRow): boolean {
  if (left.guid !== undefined && right.guid !== undefined) return left.guid !== right.guid;
  return agentName(left) !== agentName(right);
}

type Shared = [ListedAgent, ...ListedAgent[]];

/** Nearly all agents share nothing, so only the line of the first one is kept for each. */
function sharingOf(tables: readonly AgentTable[], column: AgentColumn): readonly Shared[] {
  const groups = new Map<string, Shared>();
  for (const table of tables) {
    if (!table.columns.has(column)) continue;
    const firsts = new Map<string, number>();
    for (let line = 0; line < table.rows.length; line++) {
      const row = table.rows[line];
      const key = row?.[column];
      if (row === undefined || key === undefined) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, line);
      else share(groups, key, table, first, { table, line, row });
    }
  }
  return [...groups.values()];
}

function share(groups: Map<string, Shared>, key: string, table: AgentTable, first: number, agent: ListedAgent): void {
  const group = groups.get(key);
  if (group !== undefined) group.push(agent);
  else groups.set(key, [{ table, line: first, row: table.rows[first] ?? {} }, agent]);
}

/** The place of what a column says of an agent. */
export function placeOfAgent({ table, line }: ListedAgent, column: AgentColumn): Location {
  return table.place(line, column);
}

/** The name of the computer, as it is compared. */
export function agentName({ name }: AgentRow): string | undefined {
  return name === undefined ? undefined : nameKey(name);
}
