import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, type Edited, joined } from '../engine/text/change';

/** Keeps documents as their library does, and remembers of each how its last text came about. */
export class DocumentChanges {
  readonly create = TextDocument.create;
  readonly #edited = new WeakMap<TextDocument, Edited>();

  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const before = document.getText();
    const made = changes.map((change) => changeIn(document, change, version));
    const change = made.reduce((first, second) => first && second && joined(first, second));
    if (change === undefined) this.#edited.delete(document);
    else this.#edited.set(document, { before, change });
    return document;
  }

  /** How the document's text came from the one before; undefined when it was sent as a whole, and when asked again. */
  take(document: TextDocument): Edited | undefined {
    const edited = this.#edited.get(document);
    // The text before would be kept for nothing.
    this.#edited.delete(document);
    return edited;
  }
}

/** Makes one change, and tells where; undefined for a whole new text. */
function changeIn(document: TextDocument, change: TextDocumentContentChangeEvent, version: number): Change | undefined {
  const { length } = document.getText();
  const ends = 'range' in change ? [document.offsetAt(change.range.start), document.offsetAt(change.range.end)] : [];
  TextDocument.update(document, [change], version);
  if (ends.length === 0) return undefined;
  // A client may have the ends of a range the wrong way round; the library turns them round as well.
  const [start, oldEnd] = [Math.min(...ends), Math.max(...ends)];
  // What it makes of lines that a document does not have is anybody's guess.
  if (document.getText().length !== length - (oldEnd - start) + change.text.length) return undefined;
  return { start, oldEnd, newEnd: start + change.text.length };
}
