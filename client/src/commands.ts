import {
  commands,
  type Disposable,
  EndOfLine,
  env,
  l10n,
  Range,
  TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LineEnds, UntitledText } from '../../server/src/lsp/protocol';
import { registerCollection } from './collect';
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
    commands.registerCommand('clusterconf.setLineEnds', (all: readonly LineEnds[]) => setLineEnds(all)),
    commands.registerCommand('clusterconf.copyText', (text: string) => env.clipboard.writeText(text)),
    commands.registerCommand('clusterconf.openText', openText),
    commands.registerCommand('clusterconf.explainRule', (rule?: string) => explainRule(rulePages, rule)),
    registerCollection(client),
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

/**
 * The encoding in which what reads a document of this language on a Japanese Windows understands all of it: regedit, the
 * command prompt, and Windows PowerShell, which takes UTF-8 by its mark only.
 */
const ENCODINGS: Readonly<Record<string, string>> = { reg: 'utf16le', bat: 'shiftjis', powershell: 'utf8bom' };

/** Shows a text that the person may change, save and carry to a server. */
async function openText({ text, language: id }: UntitledText): Promise<void> {
  const encoding = ENCODINGS[id] ?? 'utf8';
  await window.showTextDocument(await workspace.openTextDocument({ content: text, language: id, encoding }));
}

/** Ends all lines of documents alike, which no edit of the language server protocol can; the person saves them. */
async function setLineEnds(all: readonly LineEnds[]): Promise<void> {
  for (const { uri, ends } of all) {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (document.getText().includes('\ufffd')) {
      const name = workspace.asRelativePath(document.uri);
      await window.showWarningMessage(l10n.t('{0} is not shown in its own encoding. Reopen it with that first.', name));
      continue;
    }
    const [wanted, other] = ends === 'lf' ? [EndOfLine.LF, EndOfLine.CRLF] : [EndOfLine.CRLF, EndOfLine.LF];
    // A file with both is shown with one of them: turned to the other and back it counts as changed, and is saved whole.
    if (document.eol === wanted) await setEnd(document.uri, other);
    await setEnd(document.uri, wanted);
  }
}

async function setEnd(uri: Uri, end: EndOfLine): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.set(uri, [TextEdit.setEndOfLine(end)]);
  await workspace.applyEdit(edit);
}

/** The page of a rule, in the person's language where there is one; the list of all rules when none is named. */
async function explainRule(rulePages: Uri, rule: string | undefined): Promise<void> {
  const suffix = language().startsWith('ja') ? '.ja.md' : '.md';
  const page = Uri.joinPath(rulePages, `${rule ?? 'README'}${suffix}`);
  await commands.executeCommand('markdown.showPreview', page);
}
