import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceFile } from '../engine/files/sourceFile';

/** What an editor does, or will do, to a licence key that it holds. */
type Held = Pick<SourceFile, 'rewrittenBy' | 'isEdited'>;

/** The licence keys that are open: their text when that began, and the settings by which a save would change them. */
export class OpenKeys {
  readonly #texts = new Map<string, string>();
  readonly #settings = new Map<string, readonly string[]>();

  /** Takes the text of a key as it is without any edit: when it is opened, or shown in another encoding. */
  unchanged(uri: string, text: string): void {
    this.#texts.set(uri, text);
  }

  isOpen(uri: string): boolean {
    return this.#texts.has(uri);
  }

  savedWith(uri: string, settings: readonly string[]): void {
    this.#settings.set(uri, settings);
  }

  close(uri: string): void {
    this.#texts.delete(uri);
    this.#settings.delete(uri);
  }

  of(document: TextDocument): Held {
    const text = this.#texts.get(document.uri);
    const settings = this.#settings.get(document.uri) ?? [];
    return {
      ...(settings.length > 0 && { rewrittenBy: settings }),
      ...(text !== undefined && text !== document.getText() && { isEdited: true }),
    };
  }
}
