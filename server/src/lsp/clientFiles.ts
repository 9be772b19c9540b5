import type { Connection } from 'vscode-languageserver';
import type { FileAccess, FileContent, FoundFiles } from '../platform/fileAccess';
import { FindFiles, ReadFile } from './protocol';

/** Files as the client sees them, wherever they live. A client that cannot answer is one that has no files. */
export function clientFiles(connection: Connection): FileAccess {
  const answered = async <Result>(
    ask: Promise<unknown>,
    read: (answer: unknown) => Result,
  ): Promise<Result | undefined> => {
    try {
      return read(await ask);
    } catch (error) {
      connection.console.warn(`The client did not answer for its files: ${String(error)}`);
      return undefined;
    }
  };
  return {
    find: async (folder) => (await answered(connection.sendRequest(FindFiles, { folder }), foundFiles)) ?? NO_FILES,
    read: (uri) => answered(connection.sendRequest(ReadFile, { uri }), fileContent),
  };
}

const NO_FILES: FoundFiles = { files: [], truncated: false };

/** The client may be any: its answers are looked at before they are believed. */
function foundFiles(answer: unknown): FoundFiles {
  if (!isRecord(answer) || !Array.isArray(answer['files'])) return NO_FILES;
  const files = answer['files'].flatMap((file: unknown) =>
    isRecord(file) && typeof file['path'] === 'string' ? [{ path: file['path'], bytes: Number(file['bytes']) }] : [],
  );
  return { files, truncated: answer['truncated'] === true };
}

function fileContent(answer: unknown): FileContent | undefined {
  if (!isRecord(answer)) return undefined;
  const { tooLarge, base64 } = answer;
  if (typeof tooLarge === 'number') return { tooLarge };
  return typeof base64 === 'string' ? { bytes: bytesOf(base64) } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
