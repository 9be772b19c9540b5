import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { FileEncoding } from '../../server/src/lsp/protocol';

/** The commands that change in which encoding a file is shown, or written. */
export function registerEncodings(): readonly Disposable[] {
  return [
    commands.registerCommand('clusterconf.reopenWithEncoding', reopen),
    commands.registerCommand('clusterconf.saveWithEncoding', save),
  ];
}

/** Shows the file anew. The editor refuses while the document has changes, which would be lost. */
async function reopen({ uri, encoding }: FileEncoding): Promise<void> {
  const target = Uri.parse(uri);
  if (isDirty(target)) return tellDirty(target);
  await window.showTextDocument(await workspace.openTextDocument(target, { encoding }));
}

/** Writes the same text in another encoding, or nothing when a character would be lost. */
async function save({ uri, encoding }: FileEncoding): Promise<void> {
  const target = Uri.parse(uri);
  if (isDirty(target)) return tellDirty(target);
  const text = (await workspace.openTextDocument(target)).getText();
  const bytes = await workspace.encode(text, { encoding });
  // What VS Code cannot write it replaces by question marks, without a word.
  const again = (await workspace.decode(bytes, { encoding })).replace(/^\ufeff/, '');
  if (text.includes('\ufffd') || again !== text) {
    const name = workspace.asRelativePath(target);
    await window.showWarningMessage(
      l10n.t('{0} was left as it is: {1} has no code for some of its text.', name, encoding),
    );
    return;
  }
  await workspace.fs.writeFile(target, bytes);
  await window.showTextDocument(await workspace.openTextDocument(target, { encoding }));
}

function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && document.isDirty);
}

async function tellDirty(uri: Uri): Promise<void> {
  const name = workspace.asRelativePath(uri);
  await window.showWarningMessage(l10n.t('{0} has changes. Save or undo them first.', name));
}
