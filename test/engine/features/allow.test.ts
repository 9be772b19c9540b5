import { expect, test } from 'vitest';
import { allowanceFor } from '../../../server/src/engine/features/allow';
import { sourceFromText, unread } from '../../../server/src/engine/files/sourceFile';
import { plain } from '../../../server/src/engine/messages/message';
import type { Finding } from '../../../server/src/engine/rules/finding';
import { applyEdits } from '../../../server/src/engine/text/edits';
import { Workspace } from '../../../server/src/engine/workspace';

/** The file with a comment for a finding that stands at the mark. */
function allowed(path: string, marked: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '');
  const source = sourceFromText(path, text, unread);
  if (source === undefined) throw new Error(`${path} is none of ours`);
  const workspace = new Workspace([]);
  workspace.set(source);
  const [site] = workspace.snapshot().sites;
  const file = workspace.file(path);
  if (site === undefined || file === undefined) throw new Error(`${path} is in no site`);
  const allowance = allowanceFor(findingAt(path, start), file, site);
  return allowance.kind === 'comment' ? applyEdits(text, [allowance.edit]) : allowance.text;
}

function findingAt(path: string, start: number): Finding {
  return {
    rule: 'area/rule',
    key: 'key',
    severity: 'error',
    confidence: 'certain',
    at: { path, span: { start, end: start } },
    message: plain({ en: 'x', ja: 'x' }),
    related: [],
    fixes: [],
    remedies: [],
  };
}

const comment = '; clusterconf: allow area/rule';

test.each([
  ['above the line of the finding', 'a=1\r\nb=⟦2\r\n', `a=1\r\n${comment}\r\nb=2\r\n`],
  ['at the beginning of the file', '⟦a=1\n', `${comment}\na=1\n`],
  ['at the beginning, before an empty line', '⟦\na=1\n', `${comment}\n\na=1\n`],
  ['behind an empty line', '\n⟦a=1\n', `\n${comment}\na=1\n`],
  ['in the last line, which has no end', 'a=1\nb=2⟦', `a=1\n${comment}\nb=2`],
  ['behind text in two planes', '𠮷=🏢\nb=⟦2', `𠮷=🏢\n${comment}\nb=2`],
])('a comment %s', (_, marked, after) => {
  expect(allowed('ofcscan.ini', marked)).toBe(after);
});

test('an entry of clusterconf.json where the format has no comment that is safe', () => {
  expect(JSON.parse(allowed('clp.conf', '<root>⟦</root>'))).toEqual({
    suppress: [{ rule: 'area/rule', path: 'clp.conf' }],
  });
});
