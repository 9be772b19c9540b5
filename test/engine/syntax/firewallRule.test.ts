import { describe, expect, test } from 'vitest';
import { parseFirewallRule } from '../../../server/src/engine/syntax/firewallRule';

function parsed(text: string) {
  return parseFirewallRule(text, { start: 0, end: text.length });
}

test('a rule with its version, fields that are repeated, and an end', () => {
  const { version, fields, closed } = parsed('v2.10|Action=Allow|LPort=29001|LPort=29002|Name=a=b|');
  expect(version).toBe('v2.10');
  expect(closed).toBe(true);
  expect(fields.map(({ key, value }) => [key, value])).toEqual([
    ['Action', 'Allow'],
    ['LPort', '29001'],
    ['LPort', '29002'],
    ['Name', 'a=b'],
  ]);
});

test('every place is one of the text round it', () => {
  const text = '"𠮷"="v2.30|App=C:\\\\a.exe|Name=🏢|"\r\n';
  const start = text.indexOf('v2.30');
  const { fields } = parseFirewallRule(text, { start, end: text.lastIndexOf('"') });
  expect(fields.map((field) => text.slice(field.start, field.end))).toEqual(['App=C:\\\\a.exe', 'Name=🏢']);
});

describe('what is no rule, or half of one', () => {
  test.each<[string, string, readonly string[], boolean]>([
    ['', '', [], false],
    ['|', '', [], true],
    ['v2.10', 'v2.10', [], false],
    ['v2.10|', 'v2.10', [], true],
    ['v2|Action=Allow|', '', ['v2', 'Action'], true],
    ['Action=Allow|v2.10|', '', ['Action', 'v2.10'], true],
    ['v2.10||Active=TRUE', 'v2.10', ['Active'], false],
    ['v2.10|=x|', 'v2.10', [''], true],
    ['v2.10|\tActive=TRUE|', 'v2.10', ['\tActive'], true],
    ['v2.10|Action=Allow|\r\n', 'v2.10', ['Action', '\r\n'], false],
  ])('%j', (text, version, keys, closed) => {
    const rule = parsed(text);
    expect(rule.version).toBe(version);
    expect(rule.fields.map(({ key }) => key)).toEqual(keys);
    expect(rule.closed).toBe(closed);
  });
});
