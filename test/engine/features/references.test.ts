import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../../server/src/engine/features/links';
import { definitionsAt, highlightsAt, referencesAt } from '../../../server/src/engine/features/references';
import { render } from '../../../server/src/engine/messages/message';
import { namedCluster } from './cluster';
import { allShown, markedSite, shown, withCaret } from './marked';

const at = (path: string, piece: string) => markedSite(withCaret(namedCluster, path, piece));

/** Every way from a name to its definition. */
const toDefinition = [
  ['a monitor to its resource', 'clp.conf', '<fipw name="fipw1"><target>fi‸p1<', '<fip name="⟦fip1⟧">'],
  ['a blank round the value', 'clp.conf', '<target> service1‸ <', '<service name="⟦service1⟧">'],
  ['a recovery target that is a resource', 'clp.conf', '<type>rsc</type><name>‸fip1<', '<fip name="⟦fip1⟧">'],
  ['a recovery target that is a group', 'clp.conf', '<name>failover‸1</name>', '<group name="⟦failover1⟧">'],
  ['a group to its resource', 'clp.conf', 'fip@‸fip1"', '<fip name="⟦fip1⟧">'],
  ['a policy to its server', 'clp.conf', '<policy name="sv1‸"', '<server name="⟦sv1⟧">'],
  ['a policy in other letters to its server', 'clp.conf', '<policy name="S‸V2"', '<server name="⟦sv2⟧">'],
  ['a dependency to its resource', 'clp.conf', '<depend name="‸vcom1"', '<vcom name="⟦vcom1⟧">'],
  ['a virtual computer name to its floating IP', 'clp.conf', 'ofc</vcomname><target>fip‸1', '<fip name="⟦fip1⟧">'],
  ['MasterDirectory to the virtual computer name', 'sv1/ofcscan.ini', '\\\\o‸fc\\', '<vcomname>⟦ofc⟧<'],
  ['Master_DomainName to the floating IP', 'sv1/ofcscan.ini', '=192.168.0.‸12', '<ip>⟦192.168.0.12⟧<'],
  ['a hosts name to the virtual computer name', 'sv1/hosts', 'OFC‸', '<vcomname>⟦ofc⟧<'],
  ['a hosts name to the server', 'sv1/hosts', '\tsv1‸ ', '<server name="⟦sv1⟧">'],
  ['a full name to the server', 'sv1/hosts', 's‸v1.example.com', '<server name="⟦sv1⟧">'],
  ['a hosts address to the floating IP', 'sv1/hosts', '‸192.168.0.12', '<ip>⟦192.168.0.12⟧<'],
  ['a hosts address to the server', 'sv1/hosts', '192.168.0.1‸\t', '<info>⟦192.168.0.1⟧<'],
  ['a declared node to the server', 'clusterconf.json', '"s‸v1":', '<server name="⟦sv1⟧">'],
] as const;

describe('definition', () => {
  test.each(toDefinition)('%s', (_, path, piece, expected) => {
    const { site, file, offset } = at(path, piece);
    const { targets = [] } = definitionsAt(file, site, offset) ?? {};
    expect(targets.map(({ name }) => shown(site, name))).toEqual([expect.stringContaining(expected)]);
    for (const { whole, name } of targets) expect(inside(name, whole)).toBe(true);
  });

  test.each([
    [
      'an interface of a mirror',
      '<resource><md name="md1"><parameters><netdev id="0"><device>40‸0</device></netdev></parameters></md></resource>',
      ['400', '400'],
    ],
    [
      'a network partition',
      '<networkpartition><pingnp name="p"><device>1020‸0</device></pingnp></networkpartition>',
      ['10200'],
    ],
    ['values of one server', '<resource><fip name="f"><server name="sv‸1"/></fip></resource>', ['sv1']],
    ['a monitor’s values of one server', '<monitor><miiw name="m"><server name="sv‸1"/></miiw></monitor>', ['sv1']],
    [
      'the servers of a monitor',
      '<monitor><genw name="m"><polling><servers id="0"><name>sv‸1</name></servers></polling></genw></monitor>',
      ['sv1'],
    ],
    [
      'a group that is waited for at the start',
      '<group name="g2"><depend><act><depend name="g‸1"/></act></depend></group>',
      ['g1'],
    ],
    [
      'a group that is waited for at the stop',
      '<group name="g2"><depend><deact><depend name="g‸1"/></deact></depend></group>',
      ['g1'],
    ],
    [
      'the object of a mirror monitor',
      '<resource><md name="md1"/></resource><monitor><mdw name="m"><parameters><object>md‸1</object></parameters></mdw></monitor>',
      ['md1'],
    ],
    [
      'a device’s second copy',
      '<server name="sv3"><device id="400"><type>mdc</type><info>10.0.0.3</info><mdc><info>10.0.0.‸3</info></mdc></device></server>',
      ['10.0.0.3'],
    ],
    [
      'a service’s virtual computer name',
      '<resource><vcom name="v1"/><service name="s"><parameters><vcom>v‸1</vcom></parameters></service></resource>',
      ['v1'],
    ],
    [
      'a name with a reference',
      '<resource><fip name="a&amp;b"/></resource><monitor><fipw name="m"><target>a&amp;‸b</target></fipw></monitor>',
      ['a&amp;b'],
    ],
  ])('%s', (_, piece, expected) => {
    const servers = ['sv1', 'sv2'].map(
      (name, id) => `<server name="${name}"><device id="400"/>${id === 0 ? '<device id="10200"/>' : ''}</server>`,
    );
    const { site, file, offset } = markedSite({
      'clp.conf': `<root>${servers.join('')}<group name="g1"/>${piece}</root>`,
    });
    const { targets = [] } = definitionsAt(file, site, offset) ?? {};
    expect(targets.map(({ name }) => file.source.text.slice(name.span.start, name.span.end))).toEqual(expected);
  });

  test('a row of devices has one definition on each server', () => {
    const { site, file, offset } = at('clp.conf', '<device>‸1</device>');
    const { targets = [] } = definitionsAt(file, site, offset) ?? {};
    expect(targets.map(({ name }) => shown(site, name))).toEqual([
      'clp.conf | <device id="⟦1⟧"><type>lan</type><info>192.168.0.1</info></device>',
      'clp.conf | <device id="⟦1⟧"><type>lan</type><info>192.168.0.2</info></device>',
    ]);
  });

  test('a definition leads to itself', () => {
    const { site, file, offset } = at('clp.conf', '<group name="fail‸over1"');
    const { origin, targets = [] } = definitionsAt(file, site, offset) ?? {};
    expect(targets.map(({ name }) => name.span)).toEqual([origin]);
  });

  test('a name that is given twice has both definitions', () => {
    const twice = withCaret(namedCluster, 'clp.conf', '<fipw name="fipw1"><target>fi‸p1<');
    const text = twice['clp.conf']?.replace('<types name="vcom"/>', '<vip name="FIP1"/>') ?? '';
    const { site, file, offset } = markedSite({ ...twice, 'clp.conf': text });
    const { targets = [] } = definitionsAt(file, site, offset) ?? {};
    expect(targets.map(({ name }) => shown(site, name))).toEqual([
      expect.stringContaining('<fip name="⟦fip1⟧">'),
      'clp.conf | <vip name="⟦FIP1⟧"/>',
    ]);
  });

  test.each([
    ['the recovery target of the whole server', 'clp.conf', 'Local‸Server'],
    ['the name of a service in Windows', 'clp.conf', 'OfficeScan‸ 𠮷'],
    ['a tag', 'clp.conf', '<heart‸beat>'],
    ['the type of a member', 'clp.conf', 'f‸ip@'],
    ['the rest of a full name', 'sv1/hosts', 'example‸'],
    ['a foreign address', 'sv1/hosts', '10.9.‸9.9'],
    ['a foreign name', 'sv1/hosts', 'oth‸er'],
    ['a share', 'sv1/ofcscan.ini', 'ofc‸scan\r'],
    ['a key', 'sv1/ofcscan.ini', 'Master‸Directory'],
  ])('%s leads nowhere', (_, path, piece) => {
    const { site, file, offset } = at(path, piece);
    expect(definitionsAt(file, site, offset)).toBeUndefined();
    expect(referencesAt(file, site, offset, true)).toEqual([]);
  });

  test('a name that nothing defines leads nowhere, and still has its other places', () => {
    const text = namedCluster['clp.conf'].replace('<fip name="fip1">', '<fip name="fip2">');
    const { site, file, offset } = markedSite(
      withCaret({ 'clp.conf': text }, 'clp.conf', '<type>rsc</type><name>fi‸p1<'),
    );
    expect(definitionsAt(file, site, offset)).toBeUndefined();
    expect(referencesAt(file, site, offset, false)).toHaveLength(4);
  });
});

describe('references', () => {
  test.each([
    [
      'a resource',
      'clp.conf',
      '<fip name="fip‸1">',
      [
        '<resource name="fip@⟦fip1⟧"/>',
        '<fip name="⟦fip1⟧"><parameters><ip>192.168.0.12</ip></parameters></fip>',
        '<vcom name="vcom1"><parameters><vcomname>ofc</vcomname><target>⟦fip1⟧</target></parameters></vcom>',
        '<fipw name="fipw1"><target>⟦fip1⟧</target><relation><type>rsc</type><name>fip1</name></relation></fipw>',
        '<fipw name="fipw1"><target>fip1</target><relation><type>rsc</type><name>⟦fip1⟧</name></relation></fipw>',
      ],
    ],
    ['a monitor, which nothing names', 'clp.conf', '<userw name="use‸rw"', ['<userw name="⟦userw⟧"><target/><rel']],
    [
      'a server',
      'clp.conf',
      '<server name="‸sv1">',
      [
        '<server name="⟦sv1⟧">',
        '<policy name="⟦sv1⟧"><order>0</order></policy>',
        '{ "nodes": { "⟦sv1⟧": { "files": ["sv1/**"] } } }',
        '192.168.0.1	⟦sv1⟧ sv1.example.com',
        '192.168.0.1	sv1 ⟦sv1⟧.example.com',
      ],
    ],
    [
      'a virtual computer name',
      'sv1/hosts',
      'O‸FC',
      ['<vcomname>⟦ofc⟧</vcomname>', '192.168.0.12	⟦OFC⟧', 'MasterDirectory=\\\\⟦ofc⟧\\ofcscan'],
    ],
    [
      'a floating IP address',
      'clp.conf',
      '<ip>192‸.168.0.12',
      ['<ip>⟦192.168.0.12⟧</ip>', '⟦192.168.0.12⟧	OFC', 'Master_DomainName=⟦192.168.0.12⟧'],
    ],
  ])('%s', (_, path, piece, expected) => {
    const { site, file, offset } = at(path, piece);
    const all = referencesAt(file, site, offset, true);
    expect(allShown(site, all)).toEqual(expected.map((line) => expect.stringContaining(line)));
    const without = referencesAt(file, site, offset, false);
    const definitions = definitionsAt(file, site, offset)?.targets.map(({ name }) => name) ?? [];
    expect(allShown(site, [...without, ...definitions])).toEqual(allShown(site, all));
  });
});

describe('highlights', () => {
  const highlighted = (path: string, piece: string) => {
    const { site, file, offset } = at(path, piece);
    const spans = highlightsAt(file, site, offset).map(({ span }) => ({ path, span }));
    return allShown(site, spans).map((line) => line.slice(path.length + ' | '.length));
  };

  test('are the places of this file alone', () => {
    expect(highlighted('sv1/hosts', '\tsv1‸ ')).toEqual([
      '192.168.0.1	⟦sv1⟧ sv1.example.com',
      '192.168.0.1	sv1 ⟦sv1⟧.example.com',
    ]);
    expect(highlighted('sv1/ofcscan.ini', '\\\\ofc‸\\')).toEqual(['MasterDirectory=\\\\⟦ofc⟧\\ofcscan']);
  });

  test('tell definitions from references', () => {
    const { site, file, offset } = at('clp.conf', '<group name="fail‸over1"');
    expect(highlightsAt(file, site, offset).map(({ defines }) => defines)).toEqual([true, false]);
  });

  test.each([
    ['<heartb‸eat>', ['<⟦heartbeat⟧>', '</⟦heartbeat⟧>']],
    ['</‸heartbeat>', ['<⟦heartbeat⟧>', '</⟦heartbeat⟧>']],
    [
      '<depen‸d',
      [
        '<service name="service1"><parameters><name>OfficeScan 𠮷</name></parameters><⟦depend⟧ name="vcom1"/></service>',
      ],
    ],
    ['<parameters><name>Off‸iceScan', []],
  ])('both tags of an element: %s', (piece, expected) => {
    expect(highlighted('clp.conf', piece)).toEqual(expected);
  });

  test('every line that sets the same key', () => {
    expect(highlighted('sv1/ofcscan.ini', '\r\nX‸=')).toEqual(['⟦X⟧=1', '⟦x⟧=2']);
    expect(highlighted('sv1/ofcscan.ini', '\r\nX=1‸')).toEqual([]);
    expect(highlighted('sv1/ofcscan.ini', '[INI‸_SERVER_SECTION]')).toEqual([]);
  });
});

describe('links', () => {
  const linked = (path: keyof typeof namedCluster) => {
    const { site, file } = markedSite({ ...namedCluster, [path]: `${namedCluster[path]}‸` });
    return documentLinks(file, site).map(
      ({ span, target, tooltip }) =>
        `${shown(site, { path, span })} -> ${shown(site, target)} (${render(tooltip, 'ja')})`,
    );
  };

  test('lead from the servers’ files to clp.conf', () => {
    expect(linked('sv1/hosts')).toEqual([
      expect.stringMatching(/⟦192.168.0.1⟧.* -> clp.conf .*<info>⟦192.168.0.1⟧.*\(clp.conf の 192.168.0.1\)/),
      expect.stringMatching(/⟦sv1⟧ .* -> clp.conf .*<server name="⟦sv1⟧">/),
      expect.stringMatching(/⟦sv1⟧\.example.* -> clp.conf .*<server name="⟦sv1⟧">/),
      expect.stringMatching(/⟦192.168.0.12⟧.* -> clp.conf .*<ip>⟦192.168.0.12⟧/),
      expect.stringMatching(/⟦OFC⟧.* -> clp.conf .*<vcomname>⟦ofc⟧/),
    ]);
    expect(linked('sv1/ofcscan.ini')).toHaveLength(2);
    expect(linked('clusterconf.json')).toHaveLength(1);
  });

  test('lead from a resource or monitor to the first of its scripts', () => {
    const text = namedCluster['clp.conf'].replaceAll('vcom', 'script').replaceAll('servicew', 'genw');
    const { site, file } = markedSite({
      'a/clp.conf': text,
      'a/scripts/FAILOVER1/script1/stop.bat': 'rem',
      'a/scripts/failover1/script1/start.bat': 'rem',
      'a/scripts/failover1/other/start.bat': 'rem',
      'a/scripts/monitor.s/genw1/genw.bat': 'rem',
    });
    expect(
      documentLinks(file, site).map(
        ({ span, target }) => `${shown(site, { path: 'a/clp.conf', span })} -> ${target.path}`,
      ),
    ).toEqual([
      expect.stringMatching(
        /^a\/clp.conf \| <script name="⟦script1⟧">.* -> a\/scripts\/failover1\/script1\/start.bat$/,
      ),
    ]);
  });

  test('do not lead from a file into itself', () => {
    expect(linked('clp.conf')).toEqual([]);
  });
});

type Place = { readonly path: string; readonly span: { readonly start: number; readonly end: number } };

function inside(inner: Place, outer: Place): boolean {
  return inner.path === outer.path && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
