import { describe, expect, test } from 'vitest';
import type { FileOperation, Fix, FixEdit } from '../../../server/src/engine/fixes/fix';
import { planFixes } from '../../../server/src/engine/fixes/plan';
import { plain } from '../../../server/src/engine/messages/message';

const title = plain({ en: 'Fix', ja: '修正' });

function edit(path: string, start: number, end: number, newText = 'x'): FixEdit {
  return { at: { path, span: { start, end } }, newText };
}

function edits(...all: readonly FixEdit[]): Fix {
  return { title, safety: 'safe', edits: all };
}

function files(...all: readonly FileOperation[]): Fix {
  return { title, safety: 'safe', edits: [], files: all };
}

const create = (path: string): FileOperation => ({ kind: 'create', path, text: '' });
const rename = (from: string, to: string): FileOperation => ({ kind: 'rename', from, to });
const lineEnds = (path: string): FileOperation => ({ kind: 'line-ends', path, newline: '\n' });

describe('what can be done together', () => {
  test.each<[string, readonly Fix[]]>([
    ['edits of different places', [edits(edit('a', 0, 2)), edits(edit('a', 2, 4)), edits(edit('b', 0, 2))]],
    ['new files in one folder', [files(create('s/g/r/start.bat')), files(create('s/g/r/stop.bat'))]],
    ['a folder moved and a file made elsewhere', [files(rename('s/a', 's/b')), files(create('s/ab/start.bat'))]],
    ['an edit beside a folder that moves', [edits(edit('clp.conf', 0, 1)), files(rename('s/a', 's/b'))]],
  ])('%s', (_, fixes) => {
    const plan = planFixes(fixes);
    expect(plan.left).toEqual([]);
    expect(plan.planned).toEqual(fixes);
    expect(plan.files).toEqual(fixes.flatMap((fix) => fix.files ?? []));
  });
});

describe('the second has to wait', () => {
  test.each<[string, Fix, Fix]>([
    ['edits of the same place', edits(edit('a', 0, 3)), edits(edit('a', 2, 4))],
    ['a file inside a folder that moves', files(rename('s/A', 's/a')), files(rename('s/A/r/X.sh', 's/A/r/x.sh'))],
    ['a new file where a folder will be', files(rename('s/A', 's/a')), files(create('s/a/r/x.sh'))],
    ['a folder that moves with a new file in it', files(create('s/A/x.sh')), files(rename('s/A', 's/a'))],
    ['the same new file with another text', files(create('x')), files({ kind: 'create', path: 'x', text: 'y' })],
    ['line ends of an edited file', edits(edit('s/x.sh', 0, 1)), files(lineEnds('s/x.sh'))],
    ['an edit of a file with new line ends', files(lineEnds('s/x.sh')), edits(edit('s/x.sh', 0, 1))],
    ['an edit in a folder that moves', files(rename('s', 't')), edits(edit('s/x.sh', 0, 1))],
  ])('%s', (_, first, second) => {
    expect(planFixes([first, second])).toMatchObject({ planned: [first], left: [second] });
  });
});

test('two that ask for the same are one', () => {
  const fix = files(create('a'), rename('b', 'c'));
  const other = edits(edit('a', 0, 1));
  expect(planFixes([fix, { ...fix }]).planned).toEqual([fix]);
  expect(planFixes([other, { ...other }]).planned).toEqual([other]);
  expect(planFixes([files(create('a')), files(create('b'))]).planned).toHaveLength(2);
});
