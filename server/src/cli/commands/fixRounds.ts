import type { Decoder } from '../../engine/files/encoding';
import { type FileOperation, type Fix, touchedBy } from '../../engine/fixes/fix';
import { type FixPlan, planFixes } from '../../engine/fixes/plan';
import type { Finding } from '../../engine/rules/finding';
import type { TextEdit } from '../../engine/text/edits';
import type { Workspace } from '../../engine/workspace';
import type { Loaded } from '../load';
import type { Refusal } from '../refusal';
import { Repair, type Step, subjectOf } from './repair';

/** One edit as it was made; `text` is the file's text before the round. */
export interface Edited {
  readonly path: string;
  readonly text: string;
  readonly edit: TextEdit;
  readonly rule: string;
}

/** A file that was made, moved or changed as a whole. */
export interface Operated {
  readonly path: string;
  readonly operation: FileOperation;
  readonly rule: string;
}

export type Change = Edited | Operated;

export interface Fixed {
  readonly workspace: Workspace;
  /** All files' bytes; those that were not touched are the very same arrays. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** What to do on disk, in this order. */
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

/** Fixes that touch the same text wait for a later round; more rounds than this mean that two rules disagree. */
const MAX_ROUNDS = 10;

/** Applies fixes in memory until none is left. Bytes outside the edits stay the very same bytes. */
export function fixRounds(loaded: Loaded, suggested: boolean, decoder: Decoder): Fixed {
  const repair = new Repair(loaded, decoder);
  const { workspace, bytes, steps } = repair;
  const changes: Change[] = [];
  const refusals = new Map<string, Refusal>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = choose(workspace, suggested, refusals);
    const plan = planFixes([...chosen.keys()]);
    if (plan.planned.length === 0) break;
    const changesOfRound = changesIn(plan, workspace, chosen);
    const refused = repair.carryOut(plan);
    // A fix of several files is made in all of them or in none: the round begins again without those that touch these.
    for (const refusal of refused) refusals.set(refusal.path, refusal);
    if (refused.length === 0) changes.push(...changesOfRound);
  }
  return { workspace, bytes, steps, changes, refusals: [...refusals.values()] };
}

/** What a plan is going to change, told by the files as they are before it. */
function changesIn({ edits, files, planned }: FixPlan, workspace: Workspace, chosen: Chosen): readonly Change[] {
  const edited = [...edits].flatMap(([path, list]) => {
    const text = workspace.file(path)?.source.text ?? '';
    return list.map((edit) => ({ path, text, edit, rule: ruleOf(edit, planned, chosen) }));
  });
  const operated = files.map((operation) => {
    const fix = planned.find((one) => one.files?.includes(operation));
    return { path: subjectOf(operation), operation, rule: (fix && chosen.get(fix)) ?? '' };
  });
  return [...edited, ...operated];
}

/** Fixes with the rules they come from. */
type Chosen = ReadonlyMap<Fix, string>;

/** The fixes to apply now. Dr.Web keys are never edited. */
function choose(workspace: Workspace, suggested: boolean, refused: ReadonlyMap<string, Refusal>): Chosen {
  const chosen = new Map<Fix, string>();
  for (const finding of workspace.snapshot().sites.flatMap((site) => site.findings)) {
    const fix = fixFor(finding, suggested);
    if (fix === undefined || touchedBy(fix).some((path) => refused.has(path))) continue;
    if (fix.edits.every(({ at }) => isEditable(workspace, at.path))) chosen.set(fix, finding.rule);
  }
  return chosen;
}

function fixFor({ fixes }: Finding, suggested: boolean): Fix | undefined {
  const safe = fixes.find(({ safety }) => safety === 'safe');
  return safe ?? (suggested && fixes.length === 1 ? fixes[0] : undefined);
}

function isEditable(workspace: Workspace, path: string): boolean {
  const kind = workspace.file(path)?.source.kind;
  return kind !== undefined && kind !== 'drweb-key';
}

function ruleOf(edit: TextEdit, planned: readonly Fix[], chosen: Chosen): string {
  const fix = planned.find(({ edits }) =>
    edits.some(({ at, newText }) => at.span === edit.span && newText === edit.newText),
  );
  return fix === undefined ? '' : (chosen.get(fix) ?? '');
}
