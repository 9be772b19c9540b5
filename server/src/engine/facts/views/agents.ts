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

/** Lists are not compared with each other: an agent may be in several. */
function sharingOf(tables: readonly AgentTable[], column: AgentColumn): readonly AgentsSharing[] {
  return tables.flatMap((table) => {
    const groups = table.index.sharing(column);
    const lines = linesOf(table, new Set(groups.flat()));
    const listed = groups.map((rows) => {
      const agents = rows.map((row) => ({ table, line: lines.get(row) ?? 0, row }));
      return agents.toSorted(byLine);
    });
    const found = listed.flatMap(([first, ...others]): AgentsSharing[] =>
      first === undefined ? [] : [[first, ...others]],
    );
    return found.toSorted(([left], [right]) => byLine(left, right));
  });
}

function byLine(left: ListedAgent, right: ListedAgent): number {
  return left.line - right.line;
}

function linesOf({ rows }: AgentTable, wanted: ReadonlySet<AgentRow>): ReadonlyMap<AgentRow, number> {
  const lines = new Map<AgentRow, number>();
  if (wanted.size === 0) return lines;
  for (let line = 0; line < rows.length; line++) {
    const row = rows[line];
    if (row !== undefined && wanted.has(row)) lines.set(row, line);
  }
  return lines;
}

/** The place of what a column says of an agent. */
export function placeOfAgent({ table, line }: ListedAgent, column: AgentColumn): Location {
  return table.place(line, column);
}

/** The name of the computer, as it is compared. */
export function agentName({ name }: AgentRow): string | undefined {
  return name === undefined ? undefined : nameKey(name);
}
