import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/bundles';

test('the editor leaves a licence key as it is unless somebody saves a change of their own', () => {
  const { contributes } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  expect(contributes.configurationDefaults['[drweb-key]']).toEqual({
    'files.autoSave': 'off',
    'files.trimTrailingWhitespace': false,
    'files.insertFinalNewline': false,
    'files.trimFinalNewlines': false,
    'editor.formatOnPaste': false,
    'editor.formatOnSave': false,
    'editor.formatOnType': false,
  });
});
