import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { member, members, parseJson, strings } from '../../../server/src/engine/syntax/json';
import { mutated, PARAMETERS, truncations } from './mutations';

const SAMPLE =
  '{\r\n  // 𠮷 🏢\n  "nodes": { "server1": { "files": ["a/**", 7, "b"], }, },\n  "rules": {}, /* x */ "rules": null\n}';

describe('a settings file', () => {
  test('is read with its comments and trailing commas, and its places', () => {
    const { tree, problems } = parseJson(SAMPLE);
    expect(problems).toEqual([]);
    const [node] = members(member(tree.root, 'nodes'));
    expect(SAMPLE.slice(node?.key.offset, (node?.key.offset ?? 0) + (node?.key.length ?? 0))).toBe('"server1"');
    expect(strings(member(node?.value, 'files')).map(({ value }) => value)).toEqual(['a/**', 'b']);
  });

  test('has of a key that stands twice the first value', () => {
    expect(member(parseJson(SAMPLE).tree.root, 'rules')?.type).toBe('object');
  });

  test.each([
    '',
    ' \n',
    '// 𠮷',
    'null',
    '7',
    '"x',
    '[1, 2',
    '{"a"',
    '{"a":}',
    '{,}',
    '\0',
    '{"a":1}{"b":2}',
  ])('%j is read as far as it goes', (text) => {
    const { tree, problems } = parseJson(text);
    expect(tree.text).toBe(text);
    expect(members(tree.root).length).toBeLessThanOrEqual(1);
    for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length + 1);
  });

  test('is not read when it is nested beyond all sense, and says where', () => {
    const deep = '{"a":'.repeat(256);
    expect(parseJson(`${deep}1${'}'.repeat(256)}`).problems).toEqual([]);
    const { tree, problems } = parseJson(`${deep}[1]${'}'.repeat(256)}`);
    expect(tree.root).toBeUndefined();
    expect(problems).toEqual([{ code: 'TooDeep', span: { start: deep.length, end: deep.length + 1 } }]);
    expect(parseJson('['.repeat(1_000_000)).problems).toHaveLength(1);
    expect(parseJson(`"${'['.repeat(1000)}" // ${'['.repeat(1000)}`).problems).toEqual([]);
  });
});

test('no text is too strange to be read', () => {
  fc.assert(
    fc.property(mutated([SAMPLE]), (text) => {
      expect(parseJson(text).tree.text).toBe(text);
    }),
    PARAMETERS,
  );
  for (const text of truncations(SAMPLE)) expect(parseJson(text).tree.text).toBe(text);
});
