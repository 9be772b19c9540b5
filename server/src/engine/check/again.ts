import type { EditionStore } from '../facts/editions';
import { sameItems } from '../facts/store';
import type { AnalysedFile } from '../sites/analyse';
import { type EditedEntry, editedEntry } from '../syntax/xml/editedEntry';
import { isIn } from '../text/span';
import { type Moves, movedFindings } from './movedFindings';
import { type Given, type Outcome, type Reading, runFactRule, runTextRule, type TextRule } from './run';

/** What a rule has found, and what it has found it in. */
export interface Kept {
  readonly inputs: readonly (readonly symbol[])[];
  readonly outcome: Outcome;
}

/** What rules over facts are run on, with what tells whether it says anything else than before. */
export interface Base extends Given {
  readonly editions: EditionStore;
}

/** What the rule finds now: what it found before, at new places, when all that it reads is as it was. */
export function checkAgain(before: Kept | undefined, reading: Reading, base: Base, moves: Moves): Kept {
  const inputs = reading.reads.map((kind) => base.editions.of(kind));
  if (before?.inputs.every((editions, index) => sameItems(editions, inputs[index] ?? []))) {
    const findings = movedFindings(before.outcome.findings, moves);
    if (findings !== undefined) return { inputs, outcome: { ...before.outcome, findings } };
  }
  return { inputs, outcome: runFactRule(reading, base) };
}

/** An entry with all that has changed in the file, and how findings outside of it have moved. */
export interface EditedFile {
  readonly entry: EditedEntry;
  readonly moves: Moves;
}

/** How the file came from what it was at the last check; undefined when that is not known, or no entry holds all of it. */
export function editedIn(file: AnalysedFile, before: AnalysedFile | undefined, moves: Moves): EditedFile | undefined {
  const change = moves.get(file.source.path);
  if (before === undefined || change === undefined) return undefined;
  const entry = editedEntry(before.syntax, file.syntax, change);
  return entry && { entry, moves };
}

/** What the rule finds in the text now; after an edit in one entry it looks into that entry alone, if it can. */
export function checkTextAgain(
  before: Outcome | undefined,
  rule: TextRule,
  file: AnalysedFile,
  edited: EditedFile | undefined,
): Outcome {
  if (edited !== undefined && before !== undefined && rule.rule.local === true) {
    const { entry, moves } = edited;
    const outside = before.findings.filter(({ at }) => !isIn(at.span, entry.before.span));
    const kept = movedFindings(outside, moves);
    const now = runTextRule(rule, file, entry.after.span);
    const found = now.findings.filter(({ at }) => isIn(at.span, entry.after.span));
    if (kept !== undefined && before.crashes.length === 0) return { ...now, findings: [...kept, ...found] };
  }
  return runTextRule(rule, file);
}
