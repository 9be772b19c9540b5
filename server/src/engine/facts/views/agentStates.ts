import type { AgentRow, AgentTable } from '../vocabulary/agents';

/** What the columns of an agent tell of how it is kept up to date. */
export interface AgentState {
  readonly status: 'online' | 'offline' | undefined;
  /** `fresh`: updated lately, measured by the newest of all agents, since nobody knows when the list was exported. */
  readonly update: 'fresh' | 'old' | undefined;
}

/** Days behind the newest update of the list, up to which an agent counts as updated lately, and from which it does not. */
const FRESH_DAYS = 3;
const OLD_DAYS = 7;

/** Reads the states of the agents of these lists; asked for an agent, it does little. */
export function statesOf(tables: readonly AgentTable[]): (row: AgentRow) => AgentState {
  const statuses = remember(statusIn);
  const days = remember(dayIn);
  const patterns = remember(patternIn);
  let newestDay = 0;
  let newestPattern = 0;
  for (const { columns, rows } of tables) {
    if (!columns.has('updated') && !columns.has('pattern')) continue;
    for (const row of rows) {
      if (row?.updated !== undefined) newestDay = Math.max(newestDay, days(row.updated.slice(0, DATE)));
      if (row?.pattern !== undefined) newestPattern = Math.max(newestPattern, patterns(row.pattern));
    }
  }
  const updateOf = ({ updated, pattern }: AgentRow): AgentState['update'] => {
    const day = updated === undefined ? 0 : days(updated.slice(0, DATE));
    if (day > 0) return newestDay - day <= FRESH_DAYS ? 'fresh' : newestDay - day > OLD_DAYS ? 'old' : undefined;
    return pattern !== undefined && newestPattern > 0 && patterns(pattern) === newestPattern ? 'fresh' : undefined;
  };
  return (row) => ({
    status: row.status === undefined ? undefined : statuses(row.status),
    update: updateOf(row),
  });
}

/** Where a date ends that stands in front of a time. */
const DATE = 11;

/** A list has few different values of these, and asks for each of them over and over. */
function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value ?? read(text);
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

function statusIn(text: string): AgentState['status'] {
  if (/off-?line|オフライン/i.test(text)) return 'offline';
  return /on-?line|オンライン/i.test(text) ? 'online' : undefined;
}

/** A count of days from a date that begins with its year; 0 for others: whether 3/4 is in March or April nobody can tell. */
function dayIn(text: string): number {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? 0 : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** The version of a pattern file, such as `17.305.00`, as one number; 0 for anything else. */
function patternIn(text: string): number {
  const [, major, minor, patch = '0'] = /^(\d{1,3})\.(\d{1,4})(?:\.(\d{1,3}))?$/.exec(text) ?? [];
  return major === undefined ? 0 : (Number(major) * 10_000 + Number(minor)) * 1000 + Number(patch);
}
