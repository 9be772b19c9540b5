import { type AgentColumn, agentColumn } from '../knowledge/agentListColumns';
import { type CsvRecord, type CsvTree, parseCsv } from '../syntax/csv';

/** The line with the heads of the columns. */
export interface AgentListHead {
  readonly line: number;
  readonly text: string;
  readonly cells: CsvRecord['cells'];
  readonly columns: readonly (AgentColumn | undefined)[];
}

/** The heads stand within so many lines; exports may have a title above them. */
const HEAD_LINES = 10;

/** The first line with two known heads, of which one tells the agents apart. */
export function headOf(tree: CsvTree): AgentListHead | undefined {
  for (let line = 0; line < Math.min(HEAD_LINES, tree.lineCount); line++) {
    const record = tree.line(line);
    if (record === undefined) continue;
    const columns = record.cells.map(({ text }) => agentColumn(text));
    const known = new Set(columns.filter((column) => column !== undefined));
    if (known.size < 2 || !(known.has('name') || known.has('guid'))) continue;
    const text = tree.text.slice(record.line.start, record.line.end);
    return { line, text, cells: record.cells, columns };
  }
  return undefined;
}

/** Whether the head of a table has the columns of an agent list. */
export function isAgentList(head: string): boolean {
  return headOf(parseCsv(head).tree) !== undefined;
}
