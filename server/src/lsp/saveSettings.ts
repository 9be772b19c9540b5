import type { Connection } from 'vscode-languageserver';

/** A document, and the language whose settings hold for it. */
interface Saved {
  readonly uri: string;
  readonly languageId: string;
}

/** The values of settings by which an editor writes something else than it has read, or writes without being asked. */
const REWRITING: Readonly<Record<string, readonly unknown[]>> = {
  'files.trimTrailingWhitespace': [true],
  'files.insertFinalNewline': [true],
  'files.trimFinalNewlines': [true],
  'files.autoSave': ['afterDelay', 'onFocusChange', 'onWindowChange'],
  'editor.formatOnSave': [true],
};

/** The language whose settings this product ships; a client that does not tell them leaves the others without meaning. */
const OWN_LANGUAGE = 'drweb-key';

/**
 * Which settings of the person would change a document when it is saved; none where the client does not tell. A setting
 * of the document's language goes before one that holds for all.
 */
export async function rewritingSettings(
  connection: Connection,
  { uri, languageId }: Saved,
): Promise<readonly string[]> {
  const sections = ['files', 'editor', `[${languageId}]`];
  const told: unknown = await connection.workspace.getConfiguration(
    sections.map((section) => ({ scopeUri: uri, section })),
  );
  const [files, editor, ofLanguage] = Array.isArray(told) ? told : [];
  if (languageId === OWN_LANGUAGE && !isRecord(ofLanguage)) return [];
  return Object.entries(REWRITING).flatMap(([name, values]) => {
    const [area, short = ''] = name.split('.');
    const value = valueIn(ofLanguage, name) ?? valueIn(area === 'files' ? files : editor, short);
    return values.includes(value) ? [name] : [];
  });
}

function valueIn(settings: unknown, name: string): unknown {
  return isRecord(settings) ? settings[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
