import { parseCsv } from '../syntax/csv';
import { headOf } from './agentListHead';

/** Whether the head of a table has the columns of an agent list. */
export function isAgentList(head: string): boolean {
  return headOf(parseCsv(head).tree) !== undefined;
}
