import { OffsetArray } from '../../text/lines';
import { span } from '../../text/span';
import type { SyntaxProblem } from '../parsed';
import { KEY_FIELDS, VALUE_FIELDS } from './offsets';

/** What importing the file passes over. `text-outside` is text where none may be, also a value above every key. */
export type RegProblemCode =
  | 'unknown-header'
  | 'key-not-closed'
  | 'unquoted-name'
  | 'missing-equals'
  | 'string-not-closed'
  | 'unknown-type'
  | 'bad-dword'
  | 'bad-hex'
  | 'continuation-broken'
  | 'text-outside';

/** Takes down what the parser meets, in file order, as numbers: see `RegOffsets`. */
export class RegRecorder {
  readonly problems: SyntaxProblem<RegProblemCode>[] = [];
  private readonly keys = new OffsetArray();
  private readonly values = new OffsetArray();

  get hasKey(): boolean {
    return this.keys.length > 0;
  }

  /** Where the last key begins, or -1. */
  get lastKey(): number {
    return this.keys.at(this.keys.length - KEY_FIELDS) ?? -1;
  }

  report(code: RegProblemCode, start: number, end: number): void {
    this.problems.push({ code, span: span(start, end) });
  }

  key(start: number, pathStart: number, pathEnd: number, end: number): void {
    const { keys } = this;
    keys.push(start);
    keys.push(pathStart);
    keys.push(pathEnd);
    keys.push(end);
    keys.push(this.values.length / VALUE_FIELDS);
  }

  value(start: number, end: number, isReadable: boolean): void {
    this.values.push(start);
    this.values.push(isReadable ? end : -end);
  }

  finish(): { readonly keys: Int32Array; readonly values: Int32Array } {
    return { keys: this.keys.finish(), values: this.values.finish() };
  }
}
