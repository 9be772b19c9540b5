import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../../server/src/engine/features/inlayHints';
import { type Locale, render } from '../../../server/src/engine/messages/message';
import { namedCluster } from './cluster';
import { type MarkedFiles, markedSite } from './marked';

/** The lines of the marked hosts file as an editor shows them, with the hints between `«` and `»`. */
function hinted(files: MarkedFiles, path: string, locale: Locale = 'en', piece?: string): string {
  const { site } = markedSite(files);
  const file = site.files.find(({ source }) => source.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  const { text } = file.source;
  const start = piece === undefined ? 0 : text.indexOf(piece);
  const range = { start, end: piece === undefined ? text.length : start + piece.length };
  const hints = inlayHints(file, site, range);
  return hints.reduceRight((shown, { offset, labels }) => {
    const label = labels.map((one) => render(one, locale)).join(', ');
    return `${shown.slice(0, offset)}«${label}»${shown.slice(offset)}`;
  }, text);
}

const hosts = (text: string): MarkedFiles => ({ ...namedCluster, 'sv1/hosts': text });

describe('behind an address of a hosts file', () => {
  test.each([
    ['192.168.0.1 sv1\n', '192.168.0.1«sv1: public» sv1\n'],
    ['\t10.0.0.2\tx # 𠮷\r\n', '\t10.0.0.2«sv2: interconnect»\tx # 𠮷\r\n'],
    ['192.168.0.12', '192.168.0.12«fip1: floating IP»'],
    [
      '127.0.0.1 localhost\n# 192.168.0.1\n\n10.9.9.9 other\n',
      '127.0.0.1 localhost\n# 192.168.0.1\n\n10.9.9.9 other\n',
    ],
    ['192.168.0.300 a\n;192.168.0.1 b\n', '192.168.0.300 a\n;192.168.0.1 b\n'],
    ['# 192.168.0.1', '# 192.168.0.1'],
  ])('%j', (text, expected) => {
    expect(hinted(hosts(text), 'sv1/hosts')).toBe(expected);
  });

  test('stands every use of it', () => {
    const mirror = '<device id="400"><type>mdc</type><info>10.0.0.1</info></device>';
    const cluster = namedCluster['clp.conf'].replace('<priority>0</priority>', (whole) => whole + mirror);
    const files = { ...hosts('10.0.0.1 a\n'), 'clp.conf': cluster };
    expect(hinted(files, 'sv1/hosts')).toBe('10.0.0.1«sv1: mirror, sv1: interconnect» a\n');
    expect(hinted(files, 'sv1/hosts', 'ja')).toBe('10.0.0.1«sv1: ミラーコネクト, sv1: インタコネクト» a\n');
  });

  test('stands a computer that only its own export tells of', () => {
    const reg = [
      'REGEDIT4',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]',
      '"ComputerName"="PC001"',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{1C7A8B90-52D4-4E6F-8A01-0000192168A1}]',
      '"IPAddress"=hex(7):31,30,2e,39,2e,39,2e,39,00,00',
      '',
    ].join('\r\n');
    expect(hinted({ ...hosts('10.9.9.9 pc\n'), 'export.reg': reg }, 'sv1/hosts')).toBe('10.9.9.9«PC001» pc\n');
  });

  test('is shown on Linux too', () => {
    const cluster = namedCluster['clp.conf'].replace('windows', 'linux');
    expect(hinted({ 'clp.conf': cluster, 'sv1/hosts': '192.168.0.1 sv1\n' }, 'sv1/hosts')).toContain('«sv1: public»');
  });
});

test('only the lines of the range are looked at', () => {
  const text = '192.168.0.1 a\n192.168.0.2 b\n192.168.0.12 c\n';
  expect(hinted(hosts(text), 'sv1/hosts', 'en', '0.2 b')).toBe(text.replace('0.2 b', '0.2«sv2: public» b'));
});

test('other files have none', () => {
  expect(hinted({ ...namedCluster }, 'sv1/ofcscan.ini')).toBe(namedCluster['sv1/ofcscan.ini']);
  expect(hinted({ hosts: '192.168.0.1 a\n' }, 'hosts')).toBe('192.168.0.1 a\n');
});
