import { env, workspace } from 'vscode';

/** The language of messages and pages: the person's choice, else the editor's own. */
export function language(): string {
  const chosen = workspace.getConfiguration('clusterconf').get<string>('language', 'auto');
  return chosen === 'auto' ? env.language : chosen;
}
