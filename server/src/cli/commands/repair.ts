import { type Encoder, textEncoder } from '../../engine/files/encodeText';
import type { Decoder, EncodingVerdict } from '../../engine/files/encoding';
import { isBelow } from '../../engine/files/paths';
import { readSource } from '../../engine/files/sourceFile';
import { writtenEncoding } from '../../engine/files/writtenEncoding';
import { type FileOperation, pathsOf } from '../../engine/fixes/fix';
import type { FixPlan } from '../../engine/fixes/plan';
import { type SpliceRefusal, spliceBytes } from '../../engine/fixes/spliceBytes';
import { transcode } from '../../engine/fixes/transcode';
import type { TextEdit } from '../../engine/text/edits';
import { lineEndEdits } from '../../engine/text/lineEnds';
import type { Workspace } from '../../engine/workspace';
import type { Loaded } from '../load';
import { nameTaken, type Refusal, spliceReason } from '../refusal';

/** Makes new bytes of a file's old ones. */
type Rewrite = (bytes: Uint8Array, verdict: EncodingVerdict) => { readonly bytes: Uint8Array } | SpliceRefusal;

/** One thing to do on disk. `before` is what the file has to hold for it to be done. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly before: Uint8Array; readonly after: Uint8Array }
  | { readonly kind: 'create'; readonly path: string; readonly after: Uint8Array }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** The files under repair in memory, and what has to be done on disk to make them so. */
export class Repair {
  readonly workspace: Workspace;
  /** In their order. */
  readonly steps: Step[] = [];
  readonly #bytes: Map<string, Uint8Array>;
  readonly #decoder: Decoder;
  readonly #encoder: Encoder;

  constructor({ workspace, bytes }: Loaded, decoder: Decoder) {
    this.workspace = workspace;
    this.#bytes = new Map(bytes);
    this.#decoder = decoder;
    this.#encoder = textEncoder(decoder);
  }

  /** All files' bytes; those that were not touched are the very same arrays. Bytes outside edits stay. */
  get bytes(): ReadonlyMap<string, Uint8Array> {
    return this.#bytes;
  }

  /** Does all that is planned, or nothing when something of it cannot be done: then it returns what, and why. */
  carryOut({ edits, files }: FixPlan): readonly Refusal[] {
    const attempts = [
      ...[...edits].map(([path, list]) => this.#edited(path, list)),
      ...files.map((operation) => this.#operated(operation)),
    ];
    const refused = attempts.filter((attempt) => 'reason' in attempt);
    if (refused.length === 0) for (const attempt of attempts) if ('kind' in attempt) this.#do(attempt);
    return refused;
  }

  #edited(path: string, edits: readonly TextEdit[]): Step | Refusal {
    return this.#rewritten(path, (bytes, verdict) => spliceBytes(bytes, verdict, edits, this.#encoder));
  }

  #rewritten(path: string, rewrite: Rewrite): Step | Refusal {
    const source = this.workspace.file(path)?.source;
    const before = this.#bytes.get(path);
    if (source === undefined || before === undefined) throw new Error(`a fix edits ${path}, which was not read`);
    const { kind, verdict } = source;
    const result = rewrite(before, { ...verdict, encoding: writtenEncoding(kind, verdict) });
    return 'refused' in result
      ? { path, reason: spliceReason(result) }
      : { kind: 'write', path, before, after: result.bytes };
  }

  #operated(operation: FileOperation): Step | Refusal {
    switch (operation.kind) {
      case 'create':
        return this.#created(operation.path, operation.text);
      case 'rename':
        return this.#isTaken(operation.to, operation.from) ? { path: operation.from, reason: nameTaken } : operation;
      case 'line-ends': {
        const text = this.workspace.file(operation.path)?.source.text ?? '';
        return this.#edited(operation.path, lineEndEdits(text, operation.newline));
      }
      case 'encoding': {
        const codec = { decoder: this.#decoder, encoder: this.#encoder };
        return this.#rewritten(operation.path, (bytes, verdict) => transcode(bytes, verdict, operation, codec));
      }
      case 'reopen':
        throw new Error(`${operation.path} is open in no editor`);
    }
  }

  #created(path: string, text: string): Step | Refusal {
    if (this.#isTaken(path)) return { path, reason: nameTaken };
    const after = this.#encoder.encode(text, 'utf-8');
    if (after instanceof Uint8Array) return { kind: 'create', path, after };
    return { path, reason: spliceReason({ refused: 'unencodable', detail: after.unencodable }) };
  }

  /** Whether a file is or lies there, other than those that move away. */
  #isTaken(path: string, moving?: string): boolean {
    const isAway = (other: string) => moving !== undefined && (other === moving || isBelow(other, moving));
    return this.workspace.paths().some((other) => (other === path || isBelow(other, path)) && !isAway(other));
  }

  #do(step: Step): void {
    if (step.kind === 'rename') {
      this.steps.push(step);
      const { from, to } = step;
      const moving = this.workspace.paths().filter((path) => path === from || isBelow(path, from));
      for (const path of moving) this.#move(path, to + path.slice(from.length));
      return;
    }
    this.#remember(step);
    this.#bytes.set(step.path, step.after);
    const pinnedKind = this.workspace.file(step.path)?.source.kind;
    const source = readSource(step.path, step.after, this.#decoder, { pinnedKind });
    if (source !== undefined) this.workspace.set(source);
  }

  #move(path: string, to: string): void {
    const bytes = this.#bytes.get(path);
    const source = this.workspace.file(path)?.source;
    this.#bytes.delete(path);
    this.workspace.delete(path);
    if (bytes !== undefined) this.#bytes.set(to, bytes);
    if (source !== undefined) this.workspace.set({ ...source, path: to });
  }

  /** What several rounds write to one file is written at once, as long as nothing has moved in between. */
  #remember(step: Exclude<Step, { kind: 'rename' }>): void {
    const moved = this.steps.findLastIndex(({ kind }) => kind === 'rename');
    const index = this.steps.findLastIndex((other) => other.kind !== 'rename' && other.path === step.path);
    const earlier = index > moved ? this.steps[index] : undefined;
    if (earlier === undefined || earlier.kind === 'rename') this.steps.push(step);
    else this.steps[index] = { ...earlier, after: step.after };
  }
}

/** The path by which a person knows an operation. */
export function subjectOf(operation: FileOperation): string {
  return pathsOf(operation)[0] ?? '';
}
