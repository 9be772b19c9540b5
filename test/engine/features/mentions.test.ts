import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { mentionsOf } from '../../../server/src/engine/features/mentions';
import { render } from '../../../server/src/engine/messages/message';
import { namedCluster } from './cluster';
import { type MarkedFiles, markedSite, shown, withCaret } from './marked';

const files = {
  ...namedCluster,
  'sv2/hosts': '192.168.0.12 ofc.example.com 𠮷\r\n10.9.9.9 OTHER # other\r\n0.0.0.0 a\r\n0.0.0.0 b\r\n',
  'sv2/ofcscan.ini': 'Master_DomainName=other.example.com\r\nMasterDirectory=\\\\sv1\\ofcscan\r\n',
  'sv2/export.reg': [
    'REGEDIT4',
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]',
    '"ComputerName"="SV2"',
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{1C7A8B90-52D4-4E6F-8A01-0000192168A1}]',
    '"IPAddress"=hex(7):31,30,2e,39,2e,39,2e,39,00,00',
    '',
  ].join('\r\n'),
};

/** The places as `path | line`, the definitions first. */
function places(word: string, marked: MarkedFiles = files): readonly string[] {
  const { site } = markedSite(marked);
  return mentionsOf(word, site).map((at) => shown(site, at));
}

describe('the places that speak of', () => {
  test('a virtual computer name, in every spelling', () => {
    expect(places('OFC')).toEqual([
      expect.stringContaining('<vcomname>⟦ofc⟧</vcomname>'),
      'sv1/ofcscan.ini | MasterDirectory=\\\\⟦ofc⟧\\ofcscan',
      'sv1/hosts | 192.168.0.12\t⟦OFC⟧',
      'sv2/hosts | 192.168.0.12 ⟦ofc⟧.example.com 𠮷',
    ]);
  });

  test('a server', () => {
    expect(places('sv1.example.com')).toEqual(expect.arrayContaining(['clp.conf | <server name="⟦sv1⟧">']));
    expect(places('sv2').at(-1)).toMatch(/^sv2\/export\.reg \| "ComputerName"=.*⟦"?SV2"?⟧/);
  });

  test('an address', () => {
    expect(places('192.168.0.12')).toEqual([
      expect.stringContaining('<ip>⟦192.168.0.12⟧</ip>'),
      'sv1/ofcscan.ini | Master_DomainName=⟦192.168.0.12⟧',
      'sv1/hosts | ⟦192.168.0.12⟧\tOFC',
      'sv2/hosts | ⟦192.168.0.12⟧ ofc.example.com 𠮷',
    ]);
  });

  test('what the cluster does not know', () => {
    expect(places('other')).toEqual([
      'sv2/ofcscan.ini | Master_DomainName=⟦other.example.com⟧',
      'sv1/hosts | 10.9.9.9\t⟦other⟧',
      'sv2/hosts | 10.9.9.9 ⟦OTHER⟧ # other',
    ]);
    expect(places('10.9.9.9')).toEqual([
      'sv1/hosts | ⟦10.9.9.9⟧\tother',
      'sv2/hosts | ⟦10.9.9.9⟧ OTHER # other',
      expect.stringMatching(/^sv2\/export\.reg/),
    ]);
  });

  test('another full name are none of this one', () => {
    expect(places('other.example.org')).toEqual([
      'sv1/hosts | 10.9.9.9\t⟦other⟧',
      'sv2/hosts | 10.9.9.9 ⟦OTHER⟧ # other',
    ]);
  });

  test.each(['0.0.0.0', '127.0.0.1', '::1', 'nobody', ''])('%j are not counted, or are none', (word) => {
    expect(places(word)).toEqual([]);
  });
});

describe('the hover of a hosts file', () => {
  const hover = (piece: string) => {
    const { site, file, offset } = markedSite(withCaret(files, 'sv2/hosts', piece));
    const found = hoverAt(file, site, offset);
    const lines = found?.lines.map((line) => render(line, 'en'));
    return found && { title: found.title, lines, places: found.places?.map((at) => shown(site, at)) };
  };

  test('has the other places, but not its own', () => {
    expect(hover('192.168.0.‸12')).toEqual({
      title: '192.168.0.12',
      lines: ['192.168.0.12 is the floating IP of the resource fip1 in the group failover1.'],
      places: [
        expect.stringContaining('clp.conf'),
        expect.stringContaining('sv1/ofcscan.ini'),
        expect.stringContaining('sv1/hosts'),
      ],
    });
  });

  test('is there for names that no cluster knows, when another file does', () => {
    expect(hover('OTH‸ER')).toMatchObject({
      title: 'OTHER',
      lines: [],
      places: [expect.anything(), expect.anything()],
    });
    expect(hover('‸𠮷')?.places).toEqual([]);
    expect(hover('0.0.0.0 ‸a')).toBeUndefined();
    expect(hover('0.0‸.0.0 b')).toBeUndefined();
    expect(hover('# oth‸er')).toBeUndefined();
  });
});
