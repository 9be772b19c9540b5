import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { candidateGlob, scriptGlob } from '../../server/src/engine/files/candidateNames';
import { maxBytesOf } from '../../server/src/engine/files/caps';
import { MAX_CANDIDATES } from '../../server/src/platform/fileAccess';

const SKIPPED = '**/{node_modules,.git,.hg,.svn}/**';

/**
 * Reads files for the server, wherever they live: the disk, a remote computer, a virtual file system. The server sees
 * what VS Code sees, and never touches a disk itself.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('clusterconf/findFiles', ({ folder }: { readonly folder: string }) => findFiles(Uri.parse(folder)));
  client.onRequest<Content, void>('clusterconf/readFile', ({ uri }: { readonly uri: string }) =>
    readFile(Uri.parse(uri)),
  );
}

async function findFiles(folder: Uri) {
  const root = workspace.getWorkspaceFolder(folder);
  if (root === undefined) return { files: [], truncated: false };
  const named = await find(root.uri, candidateGlob);
  const clusters = named.filter(({ path }) => /\/clp\.conf$/i.test(path)).map((uri) => Uri.joinPath(uri, '..'));
  const scripts = await Promise.all(clusters.map((cluster) => find(cluster, scriptGlob)));
  const found = [...named, ...scripts.flat()];
  const prefix = root.uri.path.endsWith('/') ? root.uri.path : `${root.uri.path}/`;
  const files = found.slice(0, MAX_CANDIDATES).map((uri) => ({ path: uri.path.slice(prefix.length), bytes: 0 }));
  return { files, truncated: found.length > MAX_CANDIDATES };
}

/** The files below a folder that a pattern takes, without those of tools. */
export async function find(baseUri: Uri, pattern: string): Promise<readonly Uri[]> {
  return workspace.findFiles({ baseUri, base: baseUri.fsPath, pattern }, SKIPPED, MAX_CANDIDATES + 1);
}

/** The bytes in Base64, the size of a file over the cap, or null when there is nothing to read. */
type Content = { readonly base64: string } | { readonly tooLarge: number } | null;

async function readFile(uri: Uri): Promise<Content> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return null;
    if (size > maxBytesOf(uri.path)) return { tooLarge: size };
    return { base64: base64(await workspace.fs.readFile(uri)) };
  } catch {
    // A file that is gone, or that VS Code may not read, is no file to the server.
    return null;
  }
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
