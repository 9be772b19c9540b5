import { below, hex, oneOf, privateAddress, type Random } from '../random';
import type { SampleFormat } from './format';

const SOFTWARE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp';
const INTERFACES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces';
const NAMES = ['Path', 'Port', 'Server', 'Domain', 'Version', 'Schedule', 'Retry', 'Folder', 'State'] as const;

export const registry: SampleFormat = {
  path: 'server1/tcpip.reg',
  languageId: 'reg',
  newline: '\r\n',
  parts: [{ before: ['Windows Registry Editor Version 5.00', ''], behind: [] }],
  block: (random, index) => [index % 10 === 0 ? adapter(random) : settings(random, index)],
  editable: /^"\w+"="\D*\d+()"$/,
};

function adapter(random: Random): readonly string[] {
  const guid = [8, 4, 4, 4, 12].map((digits) => hex(random, digits).toUpperCase()).join('-');
  return [
    `[${INTERFACES}\\{${guid}}]`,
    '"EnableDHCP"=dword:00000000',
    ...multiString('IPAddress', privateAddress(random)),
    '',
  ];
}

/** As regedit writes a list of one string, folded behind the 25th byte. */
function multiString(name: string, text: string): readonly string[] {
  const bytes = [...text, '', ''].flatMap((char) => [(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0'), '00']);
  const [first, rest] = [bytes.slice(0, 20), bytes.slice(20)];
  return rest.length === 0 ? [`"${name}"=hex(7):${first}`] : [`"${name}"=hex(7):${first},\\`, `  ${rest}`];
}

function settings(random: Random, index: number): readonly string[] {
  const values = Array.from({ length: 8 + below(random, 12) }, (_, line) =>
    value(random, `${oneOf(random, NAMES)}_${line}`),
  );
  return [`[${SOFTWARE}\\${oneOf(random, NAMES)}\\${index}]`, ...values, ''];
}

function value(random: Random, name: string): string {
  const choice = random();
  if (choice < 0.01) return oneOf(random, [`"${name}"=dword:zz`, `${name}="1"`, `"${name}=dword:00000001`]);
  if (choice < 0.5) return `"${name}"=dword:${hex(random, 8)}`;
  return choice < 0.7
    ? `"${name}"="C:\\\\Program Files\\\\${hex(random, 8)}"`
    : `"${name}"="server${below(random, 900)}"`;
}
