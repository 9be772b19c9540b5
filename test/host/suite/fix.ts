import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  clusterFile,
  eventually,
  fileUri,
  masterDirectoryRule,
  open,
  plantedFile,
  plantedFinding,
  ruleOf,
} from './workspace';

suite('the preferred fix', () => {
  test('changes the name in the file and no other byte of it', async () => {
    const document = await open(fileUri(plantedFile));
    const before = bytes(document.uri);
    const wrong = document.getText((await plantedFinding()).range);
    await apply(await preferredFix(document));
    assert.ok(await document.save(), 'the file could not be saved');

    const after = bytes(document.uri);
    const name = masterDirectoryHost(after);
    assert.notEqual(name, wrong);
    assert.ok(bytes(await clusterFile()).includes(name), `${name} is not from clp.conf`);
    assert.equal(after, before.replace(masterDirectoryHost(before), name));
  });

  test('makes its finding vanish', async () => {
    const { uri } = await open(fileUri(plantedFile));
    await eventually('the finding to vanish', () =>
      vscode.languages.getDiagnostics(uri).every((found) => ruleOf(found) !== masterDirectoryRule) ? true : undefined,
    );
  });
});

/** The file on disk, a character for each byte, so that text functions compare bytes whatever the encoding. */
function bytes(uri: vscode.Uri): string {
  return readFileSync(uri.fsPath, 'latin1');
}

function masterDirectoryHost(text: string): string {
  const host = /^MasterDirectory=\\\\([^\\\r\n]+)/m.exec(text)?.[1];
  if (host === undefined) throw new Error('MasterDirectory names no computer');
  return host;
}

async function preferredFix({ uri }: vscode.TextDocument): Promise<vscode.CodeAction> {
  const { range } = await plantedFinding();
  const [preferred, ...others] = (
    await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    )
  ).filter(({ isPreferred }) => isPreferred === true);
  if (!preferred) throw new Error('no quick fix is preferred');
  assert.deepEqual(others, [], 'one fix can be preferred');
  return preferred;
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
