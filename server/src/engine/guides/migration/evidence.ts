import type { Migration } from '../../facts/views/migrations';
import type { Location } from '../../text/span';
import type { ClauseId } from '../../verdicts/migration/table';
import type { Capture, Evidence, FileStep, HandStep } from '../guide';

/** The files of both servers, which lie in two folders. */
const bothServers: Capture = {
  kind: 'ofcscan-ini',
  partial: true,
  how: {
    en: 'Copy PCCSRV\\ofcscan.ini of the old server into a folder named old, and that of the new one into a folder named new.',
    ja: '移行元の PCCSRV\\ofcscan.ini を old フォルダーに、移行先のものを new フォルダーにコピーします。',
  },
};

/** What only the person at the console can tell. */
const told: Capture = {
  kind: 'clusterconf-json',
  partial: true,
  how: {
    en: 'Tell it in clusterconf.json under "migration" (method, fromVersion, toVersion).',
    ja: 'clusterconf.json の migration に記載します（method、fromVersion、toVersion）。',
  },
};

const agentList: Capture = {
  kind: 'agent-list',
  partial: true,
  how: {
    en: 'Export the client list of the old console as CSV, with the connection status and the version.',
    ja: '移行元の Web マネージャからクライアントの一覧を CSV でエクスポートします（接続状態とバージョンを含む）。',
  },
};

const captures = { bothServers, told, agentList } as const;

interface Row {
  readonly section: string;
  readonly en: string;
  readonly ja: string;
  /** The row is one of such a move; of a site without any move too, which has all still to show. */
  readonly when?: (migration: Migration) => boolean;
}

interface FileRow extends Row {
  readonly from: keyof typeof captures;
  /** Ids of `move/` rules. */
  readonly rules: readonly [string, ...string[]];
  readonly evidence: (migration: Migration) => readonly Location[];
}

/** A row that files show. */
export function shown({ section, en, ja, when, from, rules, evidence }: FileRow): FileStep {
  return {
    section,
    title: { en, ja },
    by: 'files',
    rules,
    capture: captures[from],
    evidence: ({ views }) => views.migrations.flatMap(evidence),
    ...(when && { applies: appliesTo(when) }),
  };
}

/** A row that only a person can look at. */
export function atTheConsole({ section, en, ja, when }: Row): HandStep {
  return { section, title: { en, ja }, by: 'hand', ...(when && { applies: appliesTo(when) }) };
}

function appliesTo(when: (migration: Migration) => boolean): (site: Evidence) => boolean {
  return ({ views }) => views.migrations.length === 0 || views.migrations.some(when);
}

/** Whether the move may go that way, as far as is known. */
export function mayGo(...methods: readonly Migration['verdict']['methods'][number]['method'][]) {
  return ({ verdict: { chosen } }: Migration) => chosen === undefined || methods.includes(chosen.method);
}

/** Whether the old server may be of one of these ages. */
export function mayBeOf(...versions: readonly Migration['verdict']['inputs']['version'][]) {
  return ({ verdict: { inputs } }: Migration) => inputs.version === undefined || versions.includes(inputs.version);
}

/** Whether a statement applies, or may. */
export function mayApply(clause: ClauseId) {
  return ({ verdict: { methods } }: Migration) =>
    methods.some(({ reasons }) => reasons.some((reason) => reason.clause === clause));
}

/** The places of values that are there. */
export function places(...values: readonly ({ readonly at: Location } | undefined)[]): readonly Location[] {
  return values.flatMap((value) => (value === undefined ? [] : [value.at]));
}

/** The places of both values, where both are told. */
export function both(
  from: { readonly at: Location } | undefined,
  to: { readonly at: Location } | undefined,
): readonly Location[] {
  return from === undefined || to === undefined ? [] : [from.at, to.at];
}
