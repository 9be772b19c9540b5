import { commands, type Disposable, Range, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { language } from './language';

interface Target {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/** The commands of the palette and those that code actions call. */
export function registerCommands(client: BaseLanguageClient, rulePages: Uri): readonly Disposable[] {
  return [
    commands.registerCommand('clusterconf.openLocation', ({ uri, range }: Target) =>
      openLocation(Uri.parse(uri), range),
    ),
    commands.registerCommand('clusterconf.explainRule', (rule?: string) => explainRule(rulePages, rule)),
    commands.registerCommand('clusterconf.showProblems', () =>
      commands.executeCommand('workbench.actions.view.problems'),
    ),
    commands.registerCommand('clusterconf.restartServer', () => restart(client)),
    commands.registerCommand('clusterconf.showLog', () => client.outputChannel.show()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('clusterconf.language')) void restart(client);
    }),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}

async function openLocation(uri: Uri, { start, end }: Target['range']): Promise<void> {
  await window.showTextDocument(uri, { selection: new Range(start.line, start.character, end.line, end.character) });
}

/** The page of a rule, in the person's language where there is one; the list of all rules when none is named. */
async function explainRule(rulePages: Uri, rule: string | undefined): Promise<void> {
  const suffix = language().startsWith('ja') ? '.ja.md' : '.md';
  const page = Uri.joinPath(rulePages, `${rule ?? 'README'}${suffix}`);
  await commands.executeCommand('markdown.showPreview', page);
}
