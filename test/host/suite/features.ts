import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clusterFile, eventually, fileUri, open, plantedFile, plantedFinding } from './workspace';

suite('features', () => {
  test('every text of the manifest is in words', () => {
    const manifest = JSON.stringify(vscode.extensions.getExtension('clusterconf.clusterconf')?.packageJSON ?? '%none%');
    assert.deepEqual(manifest.match(/"%[^%"]+%"/g) ?? [], []);
  });

  test('a hover on a key says what the key is for', async () => {
    const document = await open(fileUri(plantedFile));
    const at = document.positionAt(document.getText().indexOf('MasterDirectory') + 3);
    const text = await eventually('a hover', async () => (await hoverText(document.uri, at)) || undefined);
    assert.match(text, /MasterDirectory/);
    assert.match(text, /share|folder|共有|フォルダ/i);
  });

  test('everything that is safe can be fixed at once', async () => {
    const document = await open(fileUri(plantedFile));
    const { range } = await plantedFinding();
    const kind = vscode.CodeActionKind.SourceFixAll.append('clusterconf');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind.value,
    );
    assert.ok(actions.some((action) => action.kind && kind.contains(action.kind)));
  });

  test('the cluster guide opens as a checklist of the site', async () => {
    await open(fileUri(plantedFile));
    await vscode.commands.executeCommand('clusterconf.showGuide');
    const text = await eventually('a checklist', () => {
      const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'clusterconf-guide');
      return shown?.getText() || undefined;
    });
    assert.match(text, /^# CLUSTERPRO X 1\.0/);
    assert.match(text, /- ✗ \*\*[^*]+\*\* 3-4-3 /);
  });

  test('the plans open as a document', async () => {
    await open(fileUri(plantedFile));
    await vscode.commands.executeCommand('clusterconf.showPlan', { plan: 'drweb-renewal' });
    const text = await eventually('a plan', () => {
      const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'clusterconf-plan');
      return shown?.getText() || undefined;
    });
    assert.match(text, /^# .*Dr\.Web/);
    assert.match(text, /current\.key/);
  });

  test('the outline of clp.conf names the cluster servers', async () => {
    const { uri } = await open(await clusterFile());
    const symbols = await eventually('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    const names = symbols.flatMap(namesBelow);
    assert.ok(
      names.some((name) => /server1/i.test(name)),
      `the outline: ${names.join(', ')}`,
    );
  });
});

async function hoverText(uri: vscode.Uri, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

function namesBelow({ name, children }: vscode.DocumentSymbol): readonly string[] {
  return [name, ...children.flatMap(namesBelow)];
}
