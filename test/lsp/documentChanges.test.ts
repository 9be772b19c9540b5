import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { DocumentChanges } from '../../server/src/lsp/documentChanges';
import { PARAMETERS } from '../engine/syntax/mutations';

const URI = 'file:///hosts';
const SAMPLES = ['', 'one\r\ntwo\r\n\r\nthree 𠮷\r\n', 'a\nb\rc\r\r\n\n', '\r\n'.repeat(6)];

/** Places behind the last line and behind the ends of lines are what hostile and hasty clients send. */
const place = fc.record({ line: fc.nat(7), character: fc.nat(9) });

const inserted = fc.constantFrom('', '7', '\n', '\r\n', '\r', '𠮷', 'x\ny\n');

const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: inserted }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(...SAMPLES) }) },
);

describe('the changes of a document', () => {
  test('lead from each text to the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const documents = new DocumentChanges();
        const document = documents.create(URI, 'hosts', 0, text);
        const after = documents.update(document, changes, 1).getText();
        const edited = documents.take(document);
        if (isPlain(text, changes)) expect(edited).toBeDefined();
        if (edited === undefined) return;
        const { start, oldEnd, newEnd } = edited.change;
        expect(edited.before).toBe(text);
        expect(text.slice(0, start) + after.slice(start, newEnd) + text.slice(oldEnd)).toBe(after);
      }),
      PARAMETERS,
    );
  });

  test('are told once', () => {
    const documents = new DocumentChanges();
    const document = documents.create(URI, 'hosts', 0, 'a');
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    documents.update(document, [{ range, text: 'b' }], 1);
    expect(documents.take(document)).toEqual({ before: 'a', change: { start: 1, oldEnd: 1, newEnd: 2 } });
    expect(documents.take(document)).toBeUndefined();
  });

  test('are forgotten when the whole text is sent', () => {
    const documents = new DocumentChanges();
    const document = documents.create(URI, 'hosts', 0, 'a');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    documents.update(document, [{ range, text: 'b' }], 1);
    documents.update(document, [{ text: 'c' }], 2);
    expect(documents.take(document)).toBeUndefined();
  });
});

/** Whether it is one edit in lines that the document has. */
function isPlain(text: string, changes: readonly TextDocumentContentChangeEvent[]): boolean {
  const { length } = text.split(/\r\n|\r|\n/);
  return (
    changes.length === 1 &&
    changes.every((one) => 'range' in one && one.range.start.line < length && one.range.end.line < length)
  );
}
