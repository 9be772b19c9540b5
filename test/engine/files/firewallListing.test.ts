import { describe, expect, test } from 'vitest';
import { detectKind, isCandidate } from '../../../server/src/engine/files/detectKind';
import { netshRule } from '../../../server/src/engine/rules/sites/firewallExamples';

const rule = netshRule('𠮷 🏢', ['Enabled', 'Yes'], ['Direction', 'In'], ['Action', 'Allow']);
const dashes = '-'.repeat(70);

describe('a listing of the firewall is told by its form', () => {
  test.each<readonly [string, string]>([
    ['netsh', rule],
    ['netsh behind a prompt', `C:\\>netsh advfirewall firewall show rule name=all\r\n${rule}`],
    ['netsh, line feeds only', rule.replaceAll('\r\n', '\n')],
    ['Japanese', `\r\n規則名:      クラスタ\r\n${dashes}\r\n有効:      はい\r\n方向:      入力\r\n`],
    ['another language', `Regelname:    x\r\n${dashes}\r\nAktiviert:    Ja\r\nRichtung:    Eingehend\r\n`],
    [
      'profiles',
      `Public Profile Settings: \r\n${dashes}\r\nState            ON\r\nFirewall Policy      BlockInbound\r\n`,
    ],
    ['PowerShell', 'Name        : a\nDisplayName : a\nDirection   : Inbound\nAction      : Allow\n'],
  ])('%s', (_, text) => {
    expect(detectKind('server1/netsh-firewall.txt', text)).toBe('netsh-firewall');
    expect(detectKind('server1/netsh-firewall.csv', text)).toBeUndefined();
  });

  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['blank', '\r\n\r\n'],
    ['dashes alone', `${dashes}\n${dashes}\n`],
    ['a heading and prose', `Notes:\n${dashes}\nThe firewall was changed.\nIt works now.\n`],
    ['a short line of dashes', 'Rule Name:  a\n-----\nEnabled:  Yes\nDirection:  In\n'],
    ['a table', `Name     Port\n${dashes}\na     80\nb     81\n`],
    ['another object of PowerShell', 'DisplayName : a\nStatus      : Running\n'],
  ])('and nothing else: %s', (_, text) => {
    expect(detectKind('server1/firewall.txt', text)).toBeUndefined();
  });
});

test('a policy of netsh is told by its name, since nobody can read it', () => {
  expect(detectKind('server1/Policy.WFW', '')).toBe('firewall-policy');
  expect(isCandidate('server1/Policy.WFW')).toBe(true);
  expect(detectKind('server1/policy.wfw.txt', '')).toBeUndefined();
});
