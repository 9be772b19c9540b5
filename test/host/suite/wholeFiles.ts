import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { linuxCluster, linuxScripts } from '../../../server/src/engine/rules/sites/scriptExamples';
import { zipOf } from '../../support/zips';
import { eventually, fileUri, open, ruleOf } from './workspace';

const lineEnds = 'cluster/script-line-ends';
const start = 'scripts/failover1/exec1/start.sh';
const mixed = '#!/bin/sh\n# 1\r\nexit 0\n';

suite('the scripts of a cluster', () => {
  test('get the line ends of their system, also where the editor shows them already', async () => {
    for (const [path, text] of Object.entries({ 'clp.conf': linuxCluster, ...linuxScripts, [start]: mixed })) {
      write(`linux/${path}`, text);
    }
    const uri = fileUri(`linux/${start}`);
    const { range } = await found(uri, lineEnds);
    const document = await vscode.workspace.openTextDocument(uri);
    const text = document.getText();
    await vscode.commands.executeCommand('clusterconf.setLineEnds', [{ uri: uri.toString(), ends: 'lf' }]);
    assert.equal(range.start.line, 1);
    assert.equal(document.eol, vscode.EndOfLine.LF);
    assert.ok(document.isDirty, 'there is nothing to save');
    assert.ok(await document.save(), 'the file could not be saved');
    assert.equal(readFileSync(uri.fsPath, 'utf8'), mixed.replace('\r', ''));
    assert.equal(document.getText(), text);
    await eventually('the finding to vanish', () =>
      vscode.languages.getDiagnostics(uri).every((one) => ruleOf(one) !== lineEnds) ? true : undefined,
    );
  });
});

suite('a folder that appears with its files', () => {
  // Of some of them the editor tells the folder alone.
  test('is read each time', async () => {
    for (const round of ['a', 'b', 'c', 'd']) {
      for (const [path, text] of Object.entries({ 'clp.conf': linuxCluster, ...linuxScripts, [start]: mixed })) {
        write(`unpacked-${round}/${path}`, text);
      }
      await found(fileUri(`unpacked-${round}/${start}`), lineEnds);
    }
  });
});

suite('an exported cluster', () => {
  test('opens its files from a finding, read only', async () => {
    write('exported/cluster.zip', zipOf({ 'clp.conf': linuxCluster, ...linuxScripts, [start]: mixed }));
    const uri = await eventually('a finding in the archive', () => {
      const all = vscode.languages.getDiagnostics().map(([address]) => address);
      return all.find(({ scheme, path }) => scheme === 'clusterconf-zip' && path === `/cluster.zip/${start}`);
    });
    await found(uri, lineEnds);
    const document = await open(uri);
    assert.match(document.getText(), /^#!\/bin\/sh\r?\n# 1\r?\nexit 0\r?\n$/);
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem(uri.scheme), true);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(actions.length > 0, 'there are no actions at all');
    for (const { title } of actions) assert.match(title, /^(Allow|Explain|Open)/);
  });
});

function write(path: string, content: string | Uint8Array): void {
  const { fsPath } = fileUri(path);
  mkdirSync(dirname(fsPath), { recursive: true });
  writeFileSync(fsPath, content);
}

function found(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(rule, () => vscode.languages.getDiagnostics(uri).find((one) => ruleOf(one) === rule));
}
