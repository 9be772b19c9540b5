import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

/** The planted mistake that the whole story is about, and the file it stands in. */
export const masterDirectoryRule = 'officescan/master-directory-names-a-node';
export const plantedFile = 'planted/server1/ofcscan.ini';

/** A file of the opened folder. */
export function fileUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The planted site's exported cluster configuration. */
export async function clusterFile(): Promise<vscode.Uri> {
  const [found] = await vscode.workspace.findFiles('planted/**/clp.conf');
  if (!found) throw new Error('the planted site has no clp.conf');
  return found;
}

/** Asks again and again, for 20 seconds at most, until there is an answer. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The rule's id; beside it a diagnostic's code carries the address of the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The planted finding, as soon as the editor shows it. */
export function plantedFinding(): Promise<vscode.Diagnostic> {
  return eventually(masterDirectoryRule, () =>
    vscode.languages.getDiagnostics(fileUri(plantedFile)).find((found) => ruleOf(found) === masterDirectoryRule),
  );
}
