import type { Location } from '../../text/span';
import { nameKey } from '../values/hostName';
import type { AgentRow, AgentTable } from '../vocabulary/agents';
import { defineView } from './view';

/** One agent of a list, with where it stands there. */
export interface ListedAgent {
  readonly table: AgentTable;
  readonly line: number;
  readonly row: AgentRow;
}

export interface Agents {
  /** Every agent of every list, in their order. A list may have a hundred thousand of them: walk it once, keep little. */
  readonly all: Iterable<ListedAgent>;
  /** The agents that have the same, by what `keyOf` says of each; agents of which it says nothing have it with nobody. */
  sharing(keyOf: (row: AgentRow) => string | undefined): readonly (readonly [ListedAgent, ...ListedAgent[]])[];
}

/** All lists of agents of the site as one. */
export const agents = defineView({
  reads: ['agentList'],
  build(facts): Agents {
    const tables = facts.all('agentList').map(({ table }) => table);
    return {
      all: { [Symbol.iterator]: () => everyAgent(tables) },
      sharing: (keyOf) => sharing(tables, keyOf),
    };
  },
});

function* everyAgent(tables: readonly AgentTable[]): Generator<ListedAgent> {
  for (const table of tables) {
    for (const [line, row] of table.rows.entries()) if (row !== undefined) yield { table, line, row };
  }
}

type Shared = [ListedAgent, ...ListedAgent[]];

/** Nearly all agents share nothing, so only the line of the first one is kept for each. */
function sharing(tables: readonly AgentTable[], keyOf: (row: AgentRow) => string | undefined): readonly Shared[] {
  const groups = new Map<string, Shared>();
  for (const table of tables) {
    const firsts = new Map<string, number>();
    for (let line = 0; line < table.rows.length; line++) {
      const row = table.rows[line];
      const key = row && keyOf(row);
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
export function placeOfAgent({ table, line }: ListedAgent, column: Parameters<AgentTable['place']>[1]): Location {
  return table.place(line, column);
}

/** The name of the computer, as it is compared. */
export function agentName({ name }: AgentRow): string | undefined {
  return name === undefined ? undefined : nameKey(name);
}
