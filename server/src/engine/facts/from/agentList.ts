import { type AgentListHead, headOf } from '../../files/agentListHead';
import type { AgentColumn } from '../../knowledge/agentListColumns';
import type { CsvRecord, CsvTree } from '../../syntax/csv';
import { apart } from '../../text/apart';
import type { Change } from '../../text/change';
import type { Located, Location } from '../../text/span';
import { AgentIndex } from '../agentIndex';
import type { FactCollector } from '../collector';
import { guidKey } from '../values/guid';
import type { Fact } from '../vocabulary';
import type { AgentRow, AgentTable } from '../vocabulary/agents';

/** An agent list before an edit, with the fact that was read from it. */
export interface AgentsBefore {
  readonly tree: CsvTree;
  readonly list: Fact<'agentList'>;
  readonly change: Change;
}

/** Reads an agent list; of one that was edited, the lines that the edit has touched. Without known heads it says nothing. */
export function readAgentList(tree: CsvTree, facts: FactCollector, before?: AgentsBefore): void {
  const head = headOf(tree);
  if (head === undefined) return;
  const order = columnOrder(tree, head);
  const { rows, index } = rowsAfter(tree, head, order, before) ?? allRows(tree, head, order);
  const located = ({ text, span }: CsvRecord['cells'][number]): Located<string> => facts.located(text, span);
  const known = head.cells.flatMap((cell, index) => {
    const column = head.columns[index];
    return column === undefined ? [] : ([[column, located(cell)]] as const);
  });
  const unknown = head.cells.filter(({ text }, index) => text !== '' && head.columns[index] === undefined);
  const table: AgentTable = {
    identity: Symbol('agents'),
    columns: new Map(known.toReversed()),
    unknownColumns: unknown.map(located),
    repeatedHeads: repeatedHeads(tree, head, rows).map(facts.place),
    rows,
    index,
    place: (line, column) => placeOf(tree, line, order.indexOf(column), facts),
  };
  facts.add('agentList', { start: 0, end: tree.text.length }, { table });
}

/**
 * What each cell of an agent tells. The vendor's tool writes heads with a run of empty ones among them that no agent has
 * a cell for: when the first agent has as many cells as there are heads with a text, the empty ones do not count.
 */
function columnOrder(tree: CsvTree, head: AgentListHead): readonly (AgentColumn | undefined)[] {
  const written = head.columns.filter((_, index) => head.cells[index]?.text !== '');
  const cells = withoutLastEmpty(tree.line(head.line + 1)?.cells ?? []);
  const isInterrupted = withoutLastEmpty(head.cells).length > written.length;
  return isInterrupted && cells.length > 0 && cells.length <= written.length ? written : head.columns;
}

function withoutLastEmpty(cells: CsvRecord['cells']): CsvRecord['cells'] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
}

type Rows = AgentTable['rows'];

interface Indexed {
  readonly rows: Rows;
  readonly index: AgentIndex;
}

function allRows(tree: CsvTree, head: AgentListHead, order: Order): Indexed {
  const rows = rowsIn(tree, head, order, head.line + 1, tree.lineCount);
  return { rows, index: AgentIndex.of(rows) };
}

type Order = ReturnType<typeof columnOrder>;

function rowsIn(tree: CsvTree, head: AgentListHead, order: Order, from: number, to: number): Rows {
  const rows: (AgentRow | undefined)[] = from === head.line + 1 ? new Array(from).fill(undefined) : [];
  for (let line = from; line < to; line++) rows.push(rowOf(tree, head, order, line));
  return rows;
}

function rowOf(tree: CsvTree, head: AgentListHead, order: Order, line: number): AgentRow | undefined {
  const record = tree.line(line);
  if (record === undefined || isHead(tree, record, head)) return undefined;
  const row: { -readonly [C in AgentColumn]?: string } = {};
  let isEmpty = true;
  for (const [index, { text }] of record.cells.entries()) {
    const column = order[index];
    if (column === undefined || text === '' || row[column] !== undefined) continue;
    isEmpty = false;
    const value = column === 'guid' ? guidKey(text) : text;
    if (value !== undefined) row[column] = value;
  }
  return isEmpty ? undefined : row;
}

function withOwnCells(row: AgentRow | undefined): AgentRow | undefined {
  return row && Object.fromEntries(Object.entries(row).map(([column, text]) => [column, apart(text)]));
}

function isHead(tree: CsvTree, { line }: CsvRecord, head: AgentListHead): boolean {
  return line.end - line.start === head.text.length && tree.text.startsWith(head.text, line.start);
}

/** The rows with those read again that the edit has touched; undefined when it has touched the heads, too. */
function rowsAfter(tree: CsvTree, head: AgentListHead, order: Order, before?: AgentsBefore): Indexed | undefined {
  if (before === undefined) return undefined;
  const { tree: old, list, change } = before;
  const first = old.lineAt(change.start - 1);
  const same = headOf(old);
  if (same === undefined || same.line !== head.line || same.text !== head.text || first <= head.line + 1)
    return undefined;
  const { rows: known, index } = list.table;
  const last = old.lineAt(change.oldEnd) + 1;
  const read = rowsIn(tree, head, order, first, tree.lineAt(change.newEnd) + 1).map(withOwnCells);
  const rows = known.slice(0, first).concat(read, known.slice(last));
  return { rows, index: index.after(rows, known.slice(first, last), read) };
}

function repeatedHeads(tree: CsvTree, head: AgentListHead, rows: Rows): readonly CsvRecord['line'][] {
  const lines: CsvRecord['line'][] = [];
  for (let line = head.line + 1; line < rows.length; line++) {
    const record = rows[line] === undefined ? tree.line(line) : undefined;
    if (record !== undefined && isHead(tree, record, head)) lines.push(record.line);
  }
  return lines;
}

function placeOf(tree: CsvTree, line: number, cell: number, facts: FactCollector): Location {
  const record = tree.line(line);
  return facts.place(record?.cells[cell]?.span ?? record?.line ?? { start: 0, end: 0 });
}
