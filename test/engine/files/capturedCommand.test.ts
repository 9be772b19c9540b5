import { describe, expect, test } from 'vitest';
import { detectKind } from '../../../server/src/engine/files/detectKind';

const ipconfig = [
  '',
  'Windows IP Configuration',
  '',
  '   Host Name . . . . . . . . . . . . : server1',
  '',
  'Ethernet adapter 𠮷:',
  '',
  '   Connection-specific DNS Suffix  . : ',
  '   IPv4 Address. . . . . . . . . . . : 192.168.0.1(Preferred) ',
  '   Subnet Mask . . . . . . . . . . . : 255.255.255.0',
];
const interfaces = [
  '',
  'Idx     Met         MTU          状態                名前',
  '---  ----------  ----------  ------------  ---------------------------',
  '  1          75  4294967295  connected     Loopback Pseudo-Interface 1',
  ' 12          25        1500  connected     public 🏢',
];
const config = [
  '',
  'インターフェイス "public" の構成',
  '    DHCP 有効:                            いいえ',
  '    IP アドレス:                          192.168.0.1',
];
const routes = [
  '===========================================================================',
  'Network Destination        Netmask          Gateway       Interface  Metric',
  '      192.168.0.0    255.255.255.0            リンク上       192.168.0.1    281',
];

describe('the kind of a captured command', () => {
  test.each([
    ['ipconfig.txt', 'ipconfig', ipconfig],
    ['any name.LOG', 'ipconfig', ipconfig],
    ['ipconfig', 'ipconfig', ipconfig],
    ['netsh.txt', 'netsh-interface', interfaces],
    ['netsh.txt', 'netsh-interface', config],
    ['route.txt', 'route-print', routes],
    ['all.txt', 'ipconfig', [...ipconfig, ...interfaces, ...routes]],
  ])('%s is %s', (name, kind, lines) => {
    for (const newline of ['\n', '\r\n']) expect(detectKind(`server1/${name}`, lines.join(newline))).toBe(kind);
  });

  test.each([
    ['nothing', 'ipconfig.txt', []],
    ['another extension', 'ipconfig.md', ipconfig],
    ['a table of contents', 'a.txt', ['Contents:', '', '   Chapter one . . . . . . : 12', '   Two . . . . . : 14']],
    ['a title alone', 'ipconfig.txt', ['Windows IP Configuration', '']],
    ['a Markdown table', 'a.txt', ['a b c d e', '---  ---  ---  ---  ---', 'one  two  three  four  five']],
    ['settings', 'a.txt', ['host "a":', '  address:  10.0.0.1', 'name: "b"', '  address:   10.0.0.2']],
    ['a list of addresses', 'a.txt', ['====================', '10.0.0.1 255.255.255.0', '10.0.0.2 255.255.255.0']],
    ['a route elsewhere', 'a.txt', ['default via 10.0.0.1 dev eth0', '10.0.0.0/24 dev eth0 scope link']],
  ])('%s is none', (_, name, lines) => {
    expect(detectKind(name, lines.join('\n'))).toBeUndefined();
  });
});
