import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/engine/sites/config';
import { parseJson } from '../../../server/src/engine/syntax/json';

function pathOf(pattern: string, project = 'site/clusterconf.json'): string | undefined {
  const text = JSON.stringify({ kinds: { [pattern]: 'hosts' } });
  return readConfig(project, parseJson(text).tree).pins[0]?.path;
}

describe('a pin that means one file names its path', () => {
  test.each(['hosts.old', 'server1/hosts のコピー.txt', 'a/b..c/hosts', '..hosts'])('%s', (pattern) => {
    expect(pathOf(pattern)).toBe(`site/${pattern}`);
    expect(pathOf(pattern, 'clusterconf.json')).toBe(pattern);
  });
});

describe('a pattern of several files, or of a place outside the folder, names none', () => {
  test.each([
    '',
    '*',
    '**/hosts.?',
    'a[b]',
    '{a,b}',
    '!a',
    '../hosts',
    'a/../../hosts',
    'a/..',
    '/etc/hosts',
    'C:/hosts',
    '\\\\host\\x',
  ])('%j', (pattern) => expect(pathOf(pattern)).toBeUndefined());
});

test('a kind that does not exist pins nothing', () => {
  expect(readConfig('clusterconf.json', parseJson('{"kinds":{"a":"ini","b":7}}').tree).pins).toEqual([]);
});
