import { parseCsv } from '../syntax/csv';
import { headOf } from './agentListHead';

/** Words in the names that people give to exported lists; any other table has to be pinned in clusterconf.json. */
const NAME = /agent|client|endpoint|computer|端末|クライアント|エージェント|エンドポイント|コンピュータ/;

/** Whether a scan takes the file for an agent list; the name is in lower case. */
export function isAgentListName(name: string): boolean {
  return /\.(csv|tsv)$/.test(name) && NAME.test(name);
}

/** Whether the head of a table has the columns of an agent list. */
export function isAgentList(head: string): boolean {
  return headOf(parseCsv(head).tree) !== undefined;
}
