import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readReg } from '../../../server/src/engine/facts/from/reg';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { parseFirewallRule } from '../../../server/src/engine/syntax/firewallRule';
import { encodeString } from '../../../server/src/engine/syntax/reg/encode';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import { unescaped } from '../../../server/src/engine/syntax/reg/quotes';
import type { Location } from '../../../server/src/engine/text/span';
import { PARAMETERS } from './mutations';

const piece = fc.constantFrom(
  'v2.10',
  'Action=Allow',
  'Action=Block',
  'Active=FALSE',
  'Dir=In',
  'Dir=Out',
  'Protocol=6',
  'Protocol=',
  'LPort=29001',
  'LPort=1-5',
  'LPort2_10=1-5',
  'RA4=10.0.0.1',
  'RA4=LocalSubnet',
  'Profile=Public',
  'App=C:\\a "b"\\c.exe',
  'Name=𠮷 🏢',
  'RemoteIP=x',
  'ICMP4=8:*',
  '=',
  '',
  '\\',
  '"',
  'Svc=',
  '\t',
);
/** Rules that are nearly right, and any text. */
const ruleText = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('|')),
  fc.array(piece, { maxLength: 14 }).map((pieces) => `v2.10|${pieces.join('|')}|`),
  fc.string({ unit: 'binary' }),
);

describe('parseFirewallRule', () => {
  test('never throws, keeps its range, and loses nothing but bars', () => {
    fc.assert(
      fc.property(ruleText, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (rule, before, after) => {
        const text = before + rule + after;
        const range = { start: before.length, end: before.length + rule.length };
        const { version, fields, closed } = parseFirewallRule(text, range);
        let at = range.start;
        for (const { key, value, start, end } of fields) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(range.end);
          expect([key, `${key}=${value}`]).toContain(text.slice(start, end));
          at = end;
        }
        const kept = version.length + fields.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(kept).toBe(rule.replaceAll('|', '').length);
        expect(closed).toBe(rule.endsWith('|'));
      }),
      PARAMETERS,
    );
  });
});

const KEY =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules';

function factsOf(text: string): FactsByKind {
  const facts = factCollector('a.reg');
  readReg(parseReg(text).tree, facts);
  return facts.facts();
}

describe('the rules of a .reg file', () => {
  test('are read from their own places, escapes and all', () => {
    const line = ruleText.filter((text) => !/[\r\n]/.test(text)).map((text) => encodeString(text));
    fc.assert(
      fc.property(line, (data) => {
        const text = `Windows Registry Editor Version 5.00\r\n\r\n[${KEY}]\r\n"𠮷"=${data}\r\n`;
        const facts = factsOf(text);
        for (const rule of facts.firewallRule ?? []) {
          expect(piecesOf(rule.at, text)).toContain('𠮷');
          for (const located of [rule.program, rule.service]) {
            if (located !== undefined) expect(unescaped(piecesOf(located.at, text))).toBe(located.value);
          }
          if (rule.protocol !== undefined) expect(Number(piecesOf(rule.protocol.at, text))).toBe(rule.protocol.value);
          if (rule.remote !== undefined) expect(piecesOf(rule.remote.at, text)).toContain(rule.remote.value[0]);
        }
        for (const fault of facts.firewallRuleFault ?? []) expect(piecesOf(fault.text.at, text)).toBe(fault.text.value);
      }),
      PARAMETERS,
    );
  });
});

function piecesOf({ span }: Location, text: string): string {
  return text.slice(span.start, span.end);
}
