import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { candidateGlob } from '../../server/src/engine/files/candidateNames';
import { find } from './files';

/** Milliseconds without another new file, after which a folder that is unpacked or copied counts as complete. */
const QUIET = 500;
const CREATED = 1;

/**
 * Looks into folders that appear. An editor watches a new folder only when it has seen it, and tells nothing of the files
 * that came along with it; so a site that is unpacked into an open folder would not be read.
 */
export function watchNewFolders(client: BaseLanguageClient): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*', false, true, true);
  const appeared = new Map<string, Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.onDidCreate((uri) => {
    appeared.set(uri.toString(), uri);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const tops = [...appeared.values()].filter((one) => !appeared.has(Uri.joinPath(one, '..').toString()));
      appeared.clear();
      for (const top of tops) void tellFilesBelow(client, top);
    }, QUIET);
  });
  return {
    dispose: () => {
      clearTimeout(timer);
      watcher.dispose();
    },
  };
}

/** Tells the server of a folder and the candidates in it, as if the editor had seen them appear. */
async function tellFilesBelow(client: BaseLanguageClient, folder: Uri): Promise<void> {
  if (!(await isFolder(folder))) return;
  const files = await find(folder, candidateGlob);
  if (!client.isRunning()) return;
  const changes = [folder, ...files].map((uri) => ({ uri: client.code2ProtocolConverter.asUri(uri), type: CREATED }));
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    // It is gone again.
    return false;
  }
}
