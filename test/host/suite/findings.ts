import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, open, plantedFile, plantedFinding } from './workspace';

suite('findings', () => {
  test('a Shift_JIS file opens as what it is, without a setting of the person', async () => {
    const { encoding } = await open(fileUri(plantedFile));
    assert.equal(encoding, 'shiftjis');
  });

  test('a planted mistake is found in an opened file, and points to the file it contradicts', async () => {
    await open(fileUri(plantedFile));
    const finding = await plantedFinding();
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    const places = (finding.relatedInformation ?? []).map(({ location }) => location.uri.path);
    assert.ok(
      places.some((path) => path.endsWith('/clp.conf')),
      `related places: ${places.join(', ') || 'none'}`,
    );
  });

  test('a file that was never opened has its findings, too', async () => {
    const planted = fileUri(plantedFile).toString();
    const found = await eventually('a finding in another file', () =>
      vscode.languages.getDiagnostics().find(([uri, list]) => list.length > 0 && uri.toString() !== planted),
    );
    const opened = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(!opened.includes(found[0].toString()), `${found[0].path} is open`);
  });
});
