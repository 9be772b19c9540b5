import { type Encoder, textEncoder } from '../../engine/files/encodeText';
import type { Decoder } from '../../engine/files/encoding';
import { readSource, type SourceFile } from '../../engine/files/sourceFile';
import type { Fix } from '../../engine/fixes/fix';
import { type FixPlan, planFixes } from '../../engine/fixes/plan';
import { spliceBytes } from '../../engine/fixes/spliceBytes';
import type { Finding } from '../../engine/rules/finding';
import type { TextEdit } from '../../engine/text/edits';
import type { Workspace } from '../../engine/workspace';
import type { Loaded } from '../load';
import { type Refusal, spliceReason } from '../refusal';

/** One edit as it was made; `text` is the file's text before the round. */
export interface Change {
  readonly path: string;
  readonly text: string;
  readonly edit: TextEdit;
  readonly rule: string;
}

export interface Fixed {
  readonly workspace: Workspace;
  /** All files' bytes; those that were not touched are the very same arrays. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

/** Fixes that touch the same text wait for a later round; more rounds than this mean that two rules disagree. */
const MAX_ROUNDS = 10;

/** Applies fixes in memory until none is left. Bytes outside the edits stay the very same bytes. */
export function fixRounds({ workspace, bytes: original }: Loaded, suggested: boolean, decoder: Decoder): Fixed {
  const bytes = new Map(original);
  const changes: Change[] = [];
  const refusals = new Map<string, Refusal>();
  const encoder = textEncoder(decoder);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = choose(workspace, suggested, refusals);
    const plan = planFixes([...chosen.keys()]);
    if (plan.planned.length === 0) break;
    const { spliced, refused } = spliceAll(plan, workspace, bytes, encoder);
    for (const refusal of refused) refusals.set(refusal.path, refusal);
    // A fix of several files is made in all of them or in none: the round begins again without those that touch these.
    if (refused.length > 0) continue;
    for (const { source, edits, after } of spliced) {
      const { path, text, kind } = source;
      bytes.set(path, after);
      changes.push(...edits.map((edit) => ({ path, text, edit, rule: ruleOf(edit, plan.planned, chosen) })));
      const next = readSource(path, after, decoder, { pinnedKind: kind });
      if (next !== undefined) workspace.set(next);
    }
  }
  return { workspace, bytes, changes, refusals: [...refusals.values()] };
}

interface Spliced {
  readonly source: SourceFile;
  readonly edits: readonly TextEdit[];
  readonly after: Uint8Array;
}

/** The files of a plan as they would be, and those that cannot be changed so. */
function spliceAll(
  plan: FixPlan,
  workspace: Workspace,
  bytes: ReadonlyMap<string, Uint8Array>,
  encoder: Encoder,
): { readonly spliced: readonly Spliced[]; readonly refused: readonly Refusal[] } {
  const spliced: Spliced[] = [];
  const refused: Refusal[] = [];
  for (const [path, edits] of plan.edits) {
    const source = workspace.file(path)?.source;
    const before = bytes.get(path);
    if (source === undefined || before === undefined) continue;
    const result = spliceBytes(before, source.verdict, edits, encoder);
    if ('refused' in result) refused.push({ path, reason: spliceReason(result) });
    else spliced.push({ source, edits, after: result.bytes });
  }
  return { spliced, refused };
}

/** The fixes to apply now, with the rules they come from. Dr.Web keys are never edited. */
function choose(
  workspace: Workspace,
  suggested: boolean,
  refused: ReadonlyMap<string, Refusal>,
): ReadonlyMap<Fix, string> {
  const chosen = new Map<Fix, string>();
  for (const finding of workspace.snapshot().sites.flatMap((site) => site.findings)) {
    const fix = fixFor(finding, suggested);
    if (fix?.edits.every(({ at }) => !refused.has(at.path) && isEditable(workspace, at.path)))
      chosen.set(fix, finding.rule);
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

function ruleOf(edit: TextEdit, planned: readonly Fix[], chosen: ReadonlyMap<Fix, string>): string {
  const fix = planned.find(({ edits }) =>
    edits.some(({ at, newText }) => at.span === edit.span && newText === edit.newText),
  );
  return fix === undefined ? '' : (chosen.get(fix) ?? '');
}
