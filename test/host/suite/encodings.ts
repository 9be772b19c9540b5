import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { eventually, fileUri, ruleOf } from './workspace';

const opened = 'file/opened-in-wrong-encoding';
const mark = 'file/byte-order-mark-in-ini';

/** `; 設定ファイルの写し` in code page 932, and the same text. */
const COMMENT = Buffer.from('3b20 90dd 92e8 8374 8340 8343 838b 82cc 8eca 82b5'.replaceAll(' ', ''), 'hex');
const REST = '\r\n[INI_SERVER_SECTION]\r\nMaster_DomainName=vcom\r\n';
const TEXT = `; 設定ファイルの写し${REST}`;
const BYTES = Buffer.concat([COMMENT, Buffer.from(REST)]);

suite('the encoding of a file', () => {
  test('is put right by reopening it', async () => {
    const uri = write('encodings/wrong/ofcscan.ini', BYTES);
    const document = await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
    await vscode.window.showTextDocument(document);
    assert.match(document.getText(), /\ufffd/);
    const action = await actionOn(uri, opened);
    await runCommandOf(action);
    const shown = await vscode.workspace.openTextDocument(uri);
    assert.equal(shown.encoding, 'shiftjis');
    assert.equal(shown.getText(), TEXT);
    assert.ok(!shown.isDirty);
    await gone(uri, opened);
    assert.ok(readFileSync(uri.fsPath).equals(BYTES), 'the file has changed');
  });

  test('is changed by saving it in another one', async () => {
    const uri = write('encodings/mark/ofcscan.ini', Buffer.from(`\ufeff${TEXT}`));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await runCommandOf(await actionOn(uri, mark));
    assert.ok(readFileSync(uri.fsPath).equals(BYTES), 'the file is not what it should be');
    await gone(uri, mark);
  });

  test('stays where a character would be lost', async () => {
    const bytes = Buffer.from(`\ufeff; 〜${TEXT}`);
    const uri = write('encodings/lost/ofcscan.ini', bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    // The message that says so waits for the person.
    void runCommandOf(await actionOn(uri, mark));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(readFileSync(uri.fsPath).equals(bytes), 'the file has changed');
  });
});

function write(path: string, content: Uint8Array): vscode.Uri {
  const uri = fileUri(path);
  mkdirSync(dirname(uri.fsPath), { recursive: true });
  writeFileSync(uri.fsPath, content);
  return uri;
}

/** The action with a command that mends the finding of a rule. */
function actionOn(uri: vscode.Uri, rule: string): Promise<vscode.CodeAction> {
  return eventually(`a fix of ${rule}`, async () => {
    const finding = vscode.languages.getDiagnostics(uri).find((one) => ruleOf(one) === rule);
    if (finding === undefined) return undefined;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.find(({ command }) => /WithEncoding$/.test(command?.command ?? ''));
  });
}

async function runCommandOf({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command !== undefined);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function gone(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(`${rule} to vanish`, () =>
    vscode.languages.getDiagnostics(uri).every((one) => ruleOf(one) !== rule) ? true : undefined,
  );
}
