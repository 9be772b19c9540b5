import { describe, expect, test } from 'vitest';
import { sourceFromText, unread } from '../../../../server/src/engine/files/sourceFile';
import { rules } from '../../../../server/src/engine/rules/registry.generated';
import { Workspace } from '../../../../server/src/engine/workspace';

/** How often each rule speaks of these hosts files. */
function counts(files: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const workspace = new Workspace(rules.filter(({ meta }) => meta.id.startsWith('hosts/')));
  for (const [path, text] of Object.entries(files)) {
    const source = sourceFromText(path, text, unread);
    if (source !== undefined) workspace.set(source);
  }
  const counted: Record<string, number> = {};
  for (const { rule } of workspace.snapshot().sites.flatMap(({ findings }) => findings)) {
    counted[rule] = (counted[rule] ?? 0) + 1;
  }
  return counted;
}

const LINES = 450;
const lines = (line: (index: number) => string) =>
  Array.from({ length: LINES }, (_, index) => `${line(index)}\n`).join('');
const first = '127.0.0.1 localhost\n';

describe('of a mistake on every line a person sees the first two hundred', () => {
  test.each<[string, (index: number) => string]>([
    ['hosts/address-not-readable', (index) => `10.0.0.300 n${index}`],
    ['hosts/entry-incomplete', (index) => `n${index}`],
    ['hosts/leading-zeros', (index) => `010.0.0.1 n${index}`],
    ['hosts/lmhosts-keyword', (index) => `10.0.0.1 n${index} #PRE`],
    ['hosts/comment-sign', (index) => `10.0.0.1 n${index} ; note${index}`],
    ['hosts/name-not-resolvable', (index) => `10.0.0.1 *.n${index}`],
    ['hosts/duplicate-entry', () => '10.0.0.1 same'],
    ['hosts/name-with-two-addresses', (index) => `10.0.${index % 2}.1 n${index >> 1}`],
  ])('%s', (rule, line) => {
    expect(counts({ hosts: first + lines(line) })[rule]).toBe(
      Math.min(200, rule.endsWith('addresses') ? LINES / 2 : LINES),
    );
    const many = { 'a/hosts': first + lines(line), 'b/hosts': first + lines(line) };
    expect(counts(many)[rule]).toBe(400);
  });

  test('in each file by itself, where two of them differ', () => {
    const files = {
      'a/hosts': lines((index) => `10.0.0.1 n${index}`),
      'b/hosts': lines((index) => `10.0.0.2 n${index}`),
    };
    expect(counts(files)).toEqual({ 'hosts/addresses-differ-between-files': 200 });
  });
});

test('a long list of unwanted names is nothing to speak of', () => {
  const list = lines((index) => `0.0.0.0 n${index % 100}.unwanted_${index % 3}.example *.x`);
  expect(counts({ 'a/hosts': first + list, 'b/hosts': `${first}${list}127.0.0.1 n1.unwanted_1.example\n` })).toEqual(
    {},
  );
});
