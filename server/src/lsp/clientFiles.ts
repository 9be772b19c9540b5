import type { Connection } from 'vscode-languageserver';
import type { FileAccess } from '../platform/fileAccess';
import { FindFiles, ReadFile } from './protocol';

/** Files as the client sees them, wherever they live. */
export function clientFiles(connection: Connection): FileAccess {
  return {
    find: (folder) => connection.sendRequest(FindFiles, { folder }),
    async read(uri) {
      const answer = await connection.sendRequest(ReadFile, { uri });
      if (answer === null) return undefined;
      return 'tooLarge' in answer ? answer : { bytes: bytesOf(answer.base64) };
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
