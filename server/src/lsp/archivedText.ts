import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { invalidParams } from './answering';
import { isInArchive } from './archiveUri';
import type { Folders } from './folders';

/** The text of a file inside an archive, as it was read; the answer to a client that wants to show it. */
export function archivedText(folders: Folders, params: unknown): string {
  const uri = typeof params === 'object' && params !== null && 'uri' in params ? params.uri : undefined;
  if (typeof uri !== 'string') throw invalidParams();
  const found = isInArchive(uri) ? folders.of(uri) : undefined;
  const file = found?.folder.workspace.file(found.path);
  if (file === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `there is nothing at ${uri}`);
  return file.source.text;
}
