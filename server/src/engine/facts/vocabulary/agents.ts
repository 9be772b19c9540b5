import type { AgentColumn } from '../../knowledge/agentListColumns';
import type { Located, Location } from '../../text/span';
import type { AgentIndex } from '../agentIndex';

/** What lists of agents tell. */
export interface AgentFacts {
  /** An agent list that a console has exported. One per file; a list may have a hundred thousand agents. */
  agentList: { readonly table: AgentTable };
}

/**
 * One agent, as its line in the list has it; a cell that is empty or missing is absent. Rows have no places of their own.
 * A `guid` is in small letters and without braces; one of zeros, which tells nobody apart, is absent.
 */
export type AgentRow = { readonly [C in AgentColumn]?: string };

/** The agents of a list by their lines. Never changed; an edit makes a new one that shares the rows it has not touched. */
export interface AgentTable {
  /** Another one for every content: what was concluded from a table holds as long as this is the same. */
  readonly identity: symbol;
  /** The columns that are known, with the place of their heads. */
  readonly columns: ReadonlyMap<AgentColumn, Located<string>>;
  /** The heads of the columns that nobody knows. */
  readonly unknownColumns: readonly Located<string>[];
  /** The lines that repeat the heads further down, as after joining two exports. */
  readonly repeatedHeads: readonly Location[];
  /** By line, from 0; a line that is no agent's has none. */
  readonly rows: readonly (AgentRow | undefined)[];
  /** Which of them have the same in a column. */
  readonly index: AgentIndex;
  /** The place of a cell; that of the whole line when the line is too short. */
  place(line: number, column: AgentColumn): Location;
}
