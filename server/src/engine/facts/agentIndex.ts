import type { AgentColumn } from '../knowledge/agentListColumns';
import type { AgentRow } from './vocabulary/agents';

/** The agents of a list by one column, of those that share something in it all, of the others the only one. */
interface Column {
  readonly firsts: ReadonlyMap<string, AgentRow>;
  readonly groups: ReadonlyMap<string, readonly AgentRow[]>;
}

/** From so many changes on a list is looked through anew. */
const MOST_CHANGES = 200;

/**
 * Which agents of a list have the same in a column. After an edit it still knows what the list was before, and what has
 * changed since; so an edit in a list of a hundred thousand agents costs no walk through all of them.
 */
export class AgentIndex {
  readonly #rows: readonly (AgentRow | undefined)[];
  /** What is known of `rows`; shared with the indexes of the list after edits. */
  readonly #columns: Map<AgentColumn, Column>;
  readonly #removed: ReadonlySet<AgentRow>;
  readonly #added: readonly AgentRow[];

  private constructor(
    rows: readonly (AgentRow | undefined)[],
    columns: Map<AgentColumn, Column>,
    removed: ReadonlySet<AgentRow>,
    added: readonly AgentRow[],
  ) {
    this.#rows = rows;
    this.#columns = columns;
    this.#removed = removed;
    this.#added = added;
  }

  static of(rows: readonly (AgentRow | undefined)[]): AgentIndex {
    return new AgentIndex(rows, new Map(), new Set(), []);
  }

  /** That of the list which has `rows` now, after some of its agents have become others. */
  after(rows: readonly (AgentRow | undefined)[], removed: Rows, added: Rows): AgentIndex {
    const gone = new Set(removed.filter((row) => row !== undefined));
    const stay = this.#added.filter((row) => !gone.has(row));
    for (const row of this.#added) gone.delete(row);
    const come = [...stay, ...added.filter((row) => row !== undefined)];
    if (this.#removed.size + gone.size + come.length > MOST_CHANGES) return AgentIndex.of(rows);
    return new AgentIndex(this.#rows, this.#columns, new Set([...this.#removed, ...gone]), come);
  }

  /** The agents that have the same in the column, in no order. */
  sharing(column: AgentColumn): readonly (readonly AgentRow[])[] {
    const { firsts, groups } = this.#column(column);
    const now = new Map([...groups].map(([value, rows]) => [value, rows.filter((row) => !this.#removed.has(row))]));
    for (const row of this.#added) {
      const value = row[column];
      if (value === undefined) continue;
      const first = firsts.get(value);
      const others = now.get(value) ?? (first === undefined || this.#removed.has(first) ? [] : [first]);
      now.set(value, [...others, row]);
    }
    return [...now.values()].filter(({ length }) => length > 1);
  }

  #column(column: AgentColumn): Column {
    const known = this.#columns.get(column) ?? columnOf(this.#rows, column);
    this.#columns.set(column, known);
    return known;
  }
}

type Rows = readonly (AgentRow | undefined)[];

function columnOf(rows: Rows, column: AgentColumn): Column {
  const firsts = new Map<string, AgentRow>();
  const groups = new Map<string, AgentRow[]>();
  for (const row of rows) {
    const value = row?.[column];
    if (row === undefined || value === undefined) continue;
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, row);
    else addTo(groups, value, first, row);
  }
  return { firsts, groups };
}

function addTo(groups: Map<string, AgentRow[]>, value: string, first: AgentRow, row: AgentRow): void {
  const group = groups.get(value);
  if (group === undefined) groups.set(value, [first, row]);
  else group.push(row);
}
