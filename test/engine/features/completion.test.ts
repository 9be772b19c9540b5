import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Completions, completionsAt } from '../../../server/src/engine/features/completion';
import { render } from '../../../server/src/engine/messages/message';
import { mutated, PARAMETERS } from '../syntax/mutations';
import { namedCluster } from './cluster';
import { type MarkedFiles, markedSite } from './marked';

interface Offered {
  readonly replaced: string;
  readonly items: Completions['items'];
  /** The labels, the best first. */
  readonly labels: readonly string[];
  /** The line of the caret after the item with this label was taken. */
  taken(label: string, asSnippet?: boolean): string;
}

function offered(marked: MarkedFiles, typed?: string): Offered {
  const { site, file, offset } = markedSite(marked);
  const { text } = file.source;
  const { span, items } = completionsAt(file, site, offset, typed) ?? {
    span: { start: offset, end: offset },
    items: [],
  };
  expect(span.start <= offset && offset <= span.end).toBe(true);
  expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
  const sorted = items.toSorted((left, right) => left.rank - right.rank);
  return {
    replaced: text.slice(span.start, span.end),
    items,
    labels: sorted.map(({ label }) => label),
    taken(label, asSnippet = false) {
      const item = items.find((one) => one.label === label);
      const written = (asSnippet ? item?.snippet : item?.text) ?? '(not offered)';
      const before = text
        .slice(0, span.start)
        .split(/\r\n|[\r\n]/)
        .at(-1);
      return `${before}${written}${text.slice(span.end).split(/[\r\n]/)[0]}`.trim();
    },
  };
}

/** A small cluster with `piece` in place of the last monitor. */
const inCluster = (piece: string): MarkedFiles => ({
  ...namedCluster,
  'clp.conf': namedCluster['clp.conf'].replace(/<userw name.*/, () => piece),
});

describe('names in clp.conf', () => {
  test.each([
    ['a target', '<fipw name="m"><target>‸</target></fipw>', ['fip1', 'vcom1', 'service1']],
    ['a target of another type', '<servicew name="m"><target>‸</target></servicew>', ['service1', 'fip1', 'vcom1']],
    ['a half-typed target', '<fipw name="m"><target>fi‸</target></fipw>', ['fip1', 'vcom1', 'service1']],
    ['a target that is not closed', '<fipw name="m"><target>fi‸\n<relation/></fipw>', ['fip1', 'vcom1', 'service1']],
    ['a target before an element', '<fipw name="m"><target>‸<relation/></fipw>', ['fip1', 'vcom1', 'service1']],
    [
      'a recovery target of any kind',
      '<fipw name="m"><relation><name>‸</name></relation></fipw>',
      ['fip1', 'failover1', 'LocalServer', 'vcom1', 'service1'],
    ],
    [
      'a resource to recover',
      '<vcomw name="m"><relation><type>rsc</type><name>‸</name></relation></vcomw>',
      ['vcom1', 'fip1', 'service1'],
    ],
    ['a group to recover', '<fipw name="m"><relation><type>grp</type><name>‸</name></relation></fipw>', ['failover1']],
    ['the whole server', '<fipw name="m"><relation><name>‸</name><type>cls</type></relation></fipw>', ['LocalServer']],
    [
      'the kind of a recovery target',
      '<fipw name="m"><relation><type>‸</type></relation></fipw>',
      ['rsc', 'grp', 'cls'],
    ],
    [
      'an object that is a resource',
      '<mdw name="m"><parameters><object>‸</object></parameters></mdw>',
      ['fip1', 'vcom1', 'service1'],
    ],
    ['an object that is a path', '<diskw name="m"><parameters><object>‸</object></parameters></diskw>', []],
    [
      'a server that monitors',
      '<fipw name="m"><polling><servers id="0"><name>‸</name></servers></polling></fipw>',
      ['sv1', 'sv2'],
    ],
    ['a part for one server', '<fipw name="m"><server name="‸"/></fipw>', ['sv1', 'sv2']],
    ['a quote that is not closed', '<fipw name="m"><server name="s‸\n</fipw>', ['sv1', 'sv2']],
    ['a quote that is not closed, at a tag', '<fipw name="m"><server name="s‸</fipw>', ['sv1', 'sv2']],
    ['single quotes', "<fipw name='m'><server name='‸'/></fipw>", ['sv1', 'sv2']],
    ['a type for the index', '<types name="‸"/>', expect.arrayContaining(['vcomw', 'fipw', 'userw'])],
    ['a name of its own', '<fipw name="‸"/>', []],
    ['a comment', '<fipw name="m"><comment>‸</comment></fipw>', []],
    ['inside a comment', '<!-- <fipw name="m"><target>‸</target> -->', []],
    ['inside a CDATA section', '<a><![CDATA[<fipw><target>‸</target>]]></a>', []],
  ])('%s', (_, piece, labels) => {
    expect(offered(inCluster(piece)).labels).toEqual(labels);
  });

  const sections = (piece: string): MarkedFiles => ({
    ...namedCluster,
    'clp.conf': namedCluster['clp.conf'].replace('</root>', () => `${piece}</root>`),
  });
  test.each([
    ['a startup server', '<group name="g"><policy name="‸"/></group>', ['sv1', 'sv2']],
    ['a member', '<group name="g"><resource name="‸"/></group>', ['fip@fip1', 'vcom@vcom1', 'service@service1']],
    [
      'a half-typed member',
      '<group name="g"><resource name="fip@‸"/></group>',
      ['fip@fip1', 'vcom@vcom1', 'service@service1'],
    ],
    [
      'a group to wait for, but the own',
      '<group name="g"><depend><act><depend name="‸"/></act></depend></group>',
      ['failover1'],
    ],
    [
      'a resource that is in no group first',
      '<resource><fip name="fip9"/></resource><group name="g"><resource name="‸"/></group>',
      ['fip@fip9', 'fip@fip1', 'vcom@vcom1', 'service@service1'],
    ],
    [
      'a floating IP for a virtual name',
      '<resource><vcom name="v"><parameters><target>‸</target></parameters></vcom></resource>',
      ['fip1', 'vcom1', 'service1', 'v'],
    ],
    [
      'a virtual name for a service',
      '<resource><service name="s"><parameters><target>‸</target></parameters></service></resource>',
      ['vcom1', 'fip1', 'service1', 's'],
    ],
    [
      'a half-typed virtual name for a service',
      '<resource><service name="s"><parameters><target>vc‸</target></parameters></service></resource>',
      ['vcom1', 'fip1', 'service1', 's'],
    ],
    [
      'a type of warning light',
      '<alertservice><types name="‸"/></alertservice>',
      ['dn1000s', 'dn1500gl', 'patlite', 'nhfv1'],
    ],
    ['a LAN row', '<heartbeat><lankhb name="l"><device>‸</device></lankhb></heartbeat>', ['0', '1']],
    ['a row of a type that is not there', '<heartbeat><diskhb name="l"><device>‸</device></diskhb></heartbeat>', []],
    ['a row for an unknown type', '<heartbeat><x name="l"><device>‸</device></x></heartbeat>', ['0', '1']],
    [
      'a mirror connect',
      '<server name="sv3"><device id="400"><type>mdc</type></device></server><resource><md name="md1"><parameters><netdev id="0"><device>‸</device></netdev></parameters></md></resource>',
      ['400'],
    ],
    [
      'a type of device',
      '<server name="sv3"><device id="9"><type>‸</type></device></server>',
      expect.arrayContaining(['lan', 'mdc']),
    ],
    ['the platform', '<all><serveros>‸</serveros></all>', ['windows', 'linux']],
    ['a flag', '<group name="g"><failback>‸</failback></group>', ['1', '0']],
  ])('%s', (_, piece, labels) => {
    expect(offered(sections(piece)).labels).toEqual(labels);
  });

  test('a dependency stays in its group and does not name itself', () => {
    const text = namedCluster['clp.conf'].replace('<depend name="vcom1"/>', '<depend name="‸"/>');
    expect(offered({ 'clp.conf': text }).labels).toEqual(['fip1', 'vcom1']);
    expect(offered(sections('<resource><fip name="x"><depend name="‸"/></fip></resource>')).labels).toEqual([
      'fip1',
      'vcom1',
      'service1',
    ]);
  });

  test('what is there is replaced', () => {
    expect(offered(inCluster('<fipw name="m"><target> fi‸p2 </target></fipw>')).taken('fip1')).toBe(
      '<fipw name="m"><target> fip1 </target></fipw>',
    );
    expect(offered(inCluster('<fipw name="m"><server name="s‸x"/></fipw>')).taken('sv1')).toBe(
      '<fipw name="m"><server name="sv1"/></fipw>',
    );
    expect(offered(inCluster('<fipw name="m"><server name="s‸ id="1"/></fipw>')).taken('sv1')).toBe(
      '<fipw name="m"><server name="sv1 id="1"/></fipw>',
    );
    expect(offered(inCluster('<fipw name="m"><target>‸')).taken('fip1')).toBe('<fipw name="m"><target>fip1');
  });

  test('a value is written as XML wants it', () => {
    const text = namedCluster['clp.conf']
      .replaceAll('service1', 'a&amp;b')
      .replace(/<userw name.*/, '<servicew name="m"><target>‸</target></servicew>');
    expect(offered({ 'clp.conf': text }).taken('a&b')).toBe('<servicew name="m"><target>a&amp;b</target></servicew>');
  });

  test('say what they are', () => {
    const details = (piece: string, locale: 'en' | 'ja') =>
      offered(inCluster(piece)).items.map(({ label, detail }) => `${label}: ${detail && render(detail, locale)}`);
    expect(details('<fipw name="m"><target>‸</target></fipw>', 'en')).toEqual([
      'fip1: fip (failover1)',
      'vcom1: vcom (failover1)',
      'service1: service (failover1)',
    ]);
    expect(details('<fipw name="m"><server name="‸"/></fipw>', 'en')).toEqual(['sv1: 192.168.0.1', 'sv2: 192.168.0.2']);
    expect(details('<fipw name="m"><relation><type>‸</type></relation></fipw>', 'ja')[1]).toBe('grp: グループ');
  });
});

describe('elements of clp.conf', () => {
  test.each([
    [
      'a new tag',
      '<fipw name="m"><‸\n<relation/></fipw>',
      'target',
      '<fipw name="m"><target></target>',
      '<fipw name="m"><target>$0</target>',
    ],
    [
      'a half-typed tag',
      '<fipw name="m"><tar‸\n</fipw>',
      'target',
      '<fipw name="m"><target></target>',
      '<fipw name="m"><target>$0</target>',
    ],
    [
      'right before the end',
      '<fipw name="m"><‸</fipw>',
      'target',
      '<fipw name="m"><target></target></fipw>',
      '<fipw name="m"><target>$0</target></fipw>',
    ],
    [
      'an element with elements',
      '<fipw name="m"><emer‸\n</fipw>',
      'emergency',
      '<fipw name="m"><emergency></emergency>',
      '<fipw name="m"><emergency>\n\t$0\n</emergency>',
    ],
    ['an element with a name', '<fip‸', 'fipw', '<fipw name=""></fipw>', '<fipw name="$1">\n\t$0\n</fipw>'],
    ['an element that is a name', '<ty‸', 'types', '<types name=""/>', '<types name="$1"/>$0'],
    [
      'a tag that is ended',
      '<fipw name="m"><tar‸></target></fipw>',
      'target',
      '<fipw name="m"><target></target></fipw>',
      undefined,
    ],
    [
      'a tag that is ended, without a name',
      '<fipw name="m"><‸></target></fipw>',
      'target',
      '<fipw name="m"><target></target></fipw>',
      undefined,
    ],
    [
      'no tag yet',
      '<fipw name="m">‸</fipw>',
      'target',
      '<fipw name="m"><target></target></fipw>',
      '<fipw name="m"><target>$0</target></fipw>',
    ],
    [
      'a word without its tag',
      '<fipw name="m">\n  tar‸\n</fipw>',
      'target',
      '<target></target>',
      '<target>$0</target>',
    ],
  ])('%s', (_, piece, label, text, snippet) => {
    const { taken, items } = offered(inCluster(piece));
    expect(taken(label)).toBe(text);
    if (snippet === undefined) expect(items.every((item) => item.snippet === undefined)).toBe(true);
    else expect(taken(label, true)).toBe(snippet);
  });

  test('those of the section are offered, each once and with what is there last', () => {
    const { labels } = offered(inCluster('<fipw name="m"><target/><‸</fipw>'));
    expect(labels).toEqual(expect.arrayContaining(['relation', 'polling', 'emergency', 'parameters', 'server']));
    expect(labels.at(-1)).toBe('target');
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain('any');
  });

  test('the link of a service to a virtual name is not offered, since nothing public names it', () => {
    const { labels } = offered(inCluster('<fipw name="m"/></monitor><resource><service name="s"><parameters><‸\n'));
    expect(labels).toContain('name');
    expect(labels).not.toContain('target');
  });

  test('the sections are offered below the root', () => {
    const { labels } = offered({ 'clp.conf': '<root>\n<‸\n</root>' });
    expect(labels).toEqual(
      expect.arrayContaining(['all', 'cluster', 'server', 'heartbeat', 'group', 'resource', 'monitor']),
    );
    expect(offered({ 'clp.conf': '<root>\n‸\n</root>' }).taken('group', true)).toBe(
      '<group name="$1">\n\t$0\n</group>',
    );
  });

  test('a close tag is that of the innermost open element', () => {
    expect(offered(inCluster('<fipw name="m"><target>fip1</‸')).taken('target')).toBe(
      '<fipw name="m"><target>fip1</target>',
    );
    expect(offered(inCluster('<fipw name="m"><target>fip1</ta‸></fipw>')).labels).toEqual(['target']);
    expect(offered(inCluster('<fipw name="m"><target/></‸\n')).labels).toEqual(['fipw']);
  });

  test.each([
    ['an attribute', '<fipw ‸/>', ['name']],
    ['a half-typed attribute', '<fipw na‸>', ['name']],
    ['an attribute that is there', '<fipw name="m" ‸/>', []],
    ['behind the quote', '<fipw name="m"‸/>', []],
    ['behind the equals sign', '<fipw name=‸/>', []],
    ['an unknown element', '<fipw name="m"><x ‸/></fipw>', []],
  ])('%s', (_, piece, labels) => {
    expect(offered(inCluster(piece)).labels).toEqual(labels);
  });

  test('a name before its value is replaced alone', () => {
    const { taken } = offered(inCluster('<fipw na‸="m"/>'));
    expect(taken('name')).toBe('<fipw name="m"/>');
  });

  test('a tag that was just ended asks for values only', () => {
    expect(offered(inCluster('<fipw name="m"><target>‸'), '>').labels).toEqual(['fip1', 'vcom1', 'service1']);
    expect(offered(inCluster('<fipw name="m"><target/>‸</fipw>'), '>').labels).toEqual([]);
    expect(offered(inCluster('<fipw name="m">‸</fipw>'), '>').labels).toEqual([]);
  });

  test.each([
    '‸',
    '‸<root></root>',
    '<root></root>‸',
    '<root></root>\n‸',
    '<?xml ‸?><root/>',
    '<!‸',
    '<‸',
  ])('nothing outside the root: %j', (text) => {
    expect(offered({ 'clp.conf': text }).labels).toEqual([]);
  });
});

describe('ofcscan.ini', () => {
  const ini = (text: string): MarkedFiles => ({
    ...namedCluster,
    'sv1/ofcscan.ini': text,
    'sv2/ofcscan.ini': '[INI_SERVER_SECTION]\nClient_LocalServer_Port=50001\nMasterDirectory=\\\\ofc\\ofcscan\n',
  });
  test.each([
    ['MasterDirectory', '[INI_SERVER_SECTION]\nMasterDirectory=‸\n', ['\\\\ofc\\ofcscan']],
    ['a half-typed value', '[INI_SERVER_SECTION]\nMasterDirectory=\\\\‸\n', ['\\\\ofc\\ofcscan']],
    ['Master_DomainName', '[INI_SERVER_SECTION]\nMaster_DomainName=1‸\n', ['192.168.0.12', 'ofc']],
    ['a value of the other server', '[INI_SERVER_SECTION]\nClient_LocalServer_Port=‸\n', ['50001']],
    ['a flag', '[INI_SERVER_SECTION]\nEnable_Cancel_Notification=‸', expect.arrayContaining(['0', '1'])],
    ['an unknown key', '[INI_SERVER_SECTION]\nX=‸', []],
    ['a comment', '[INI_SERVER_SECTION]\n; Master‸', []],
    ['behind a value', '[INI_SERVER_SECTION]\nMaster_DomainName=1   ‸ ', []],
  ])('%s', (_, text, labels) => {
    expect(offered(ini(text)).labels).toEqual(labels);
  });

  test('keys of the section come before those of none, and none that is there', () => {
    const { labels, items, replaced } = offered(ini('[INI_SERVER_SECTION]\nMaster_DomainPort=1\nMas‸\n'));
    expect(replaced).toBe('Mas');
    expect(labels).toContain('MasterDirectory');
    expect(labels.indexOf('Master_DomainName')).toBeLessThan(labels.indexOf('MasterDirectory'));
    expect(labels).not.toContain('Master_DomainPort');
    expect(labels.filter((label) => label.includes('#'))).toEqual([]);
    expect(items.find(({ label }) => label === 'MasterDirectory')?.documentation.length).toBeGreaterThan(1);
  });

  test.each([
    ['a new line', '[INI_SERVER_SECTION]\n‸\n', 'Master_DomainName', 'Master_DomainName='],
    ['a half-typed key', '[INI_SERVER_SECTION]\n  mas‸', 'MasterDirectory', 'MasterDirectory='],
    ['a key before its value', '[INI_SERVER_SECTION]\nMas‸ter = x', 'MasterDirectory', 'MasterDirectory = x'],
    ['the own key', '[INI_SERVER_SECTION]\nMasterDirec‸tory=x', 'MasterDirectory', 'MasterDirectory=x'],
    ['a section', '[‸', 'INI_SERVER_SECTION', '[INI_SERVER_SECTION]'],
    ['a section that is closed', '[INI‸]', 'INI_SERVER_SECTION', '[INI_SERVER_SECTION]'],
    [
      'a value with blanks round it',
      '[A]\nMasterDirectory =  x‸  \n',
      '\\\\ofc\\ofcscan',
      'MasterDirectory =  \\\\ofc\\ofcscan',
    ],
  ])('%s', (_, text, label, expected) => {
    expect(offered(ini(text)).taken(label)).toBe(expected);
  });

  test('a secret is not offered from the other server', () => {
    const files = {
      ...namedCluster,
      'sv1/ofcscan.ini': '[A]\nUninstall_Pwd=‸\n',
      'sv2/ofcscan.ini': '[A]\nUninstall_Pwd=70\n',
    };
    expect(offered(files).labels).toEqual([]);
  });

  test('ofcserver.ini has keys of its own', () => {
    expect(offered({ 'ofcserver.ini': '[INI_IDLP_SECTION]\n‸' }).labels).toContain('UserDefinedUploadFolder');
    expect(offered({ 'ofcserver.ini': '[INI_IDLP_SECTION]\n‸' }).labels).not.toContain('MasterDirectory');
  });
});

describe('hosts', () => {
  const hosts = (text: string): MarkedFiles => ({ ...namedCluster, 'sv1/hosts': text });
  const first = '10.9.9.9 other\n';
  test.each([
    [
      'a new line',
      '‸\n',
      [
        '192.168.0.1 sv1',
        '192.168.0.2 sv2',
        '192.168.0.12 ofc',
        '10.0.0.1',
        '192.168.0.1',
        '10.0.0.2',
        '192.168.0.2',
        '192.168.0.12',
      ],
    ],
    [
      'a new line, where some are named',
      '192.168.0.1 SV1\n192.168.0.12 ofc.example.com\n‸',
      ['192.168.0.2 sv2', '10.0.0.1', '192.168.0.1', '10.0.0.2', '192.168.0.2', '192.168.0.12'],
    ],
    ['a half-typed address', '192.‸\n', ['10.0.0.1', '192.168.0.1', '10.0.0.2', '192.168.0.2', '192.168.0.12']],
    [
      'an address before its names',
      '‸192.1 x\n',
      ['10.0.0.1', '192.168.0.1', '10.0.0.2', '192.168.0.2', '192.168.0.12'],
    ],
    ['names, those of the address first', '192.168.0.12\t‸\n', ['ofc', 'sv1', 'sv2']],
    ['names of an interconnect', '10.0.0.2 s‸ # x\n', ['sv2', 'sv1', 'ofc']],
    ['names of a foreign address', '10.9.9.9 ‸', ['sv1', 'sv2', 'ofc']],
    ['names but those on the line', '192.168.0.1 SV1 ‸', ['sv2', 'ofc']],
    ['a name that is there', '192.168.0.1 sv‸1', ['sv1', 'sv2', 'ofc']],
    ['a comment', '192.168.0.1 sv1 # s‸', []],
    ['a comment alone', '# 1‸', []],
  ])('%s', (_, text, labels) => {
    expect(offered(hosts(first + text)).labels).toEqual(labels);
  });

  test('a line is written with a tab', () => {
    expect(offered(hosts(`${first}‸`)).taken('192.168.0.12 ofc')).toBe('192.168.0.12\tofc');
    expect(offered(hosts(`${first}192.168.0.1 s‸v2 # x`)).taken('sv1')).toBe('192.168.0.1 sv1 # x');
  });

  test('without a cluster nothing is known', () => {
    expect(offered({ hosts: `${first}‸` }).labels).toEqual([]);
  });

  describe('what other files of the site name', () => {
    const others = {
      'clp.conf': namedCluster['clp.conf'],
      'sv2/hosts': '127.0.0.1 localhost\n10.9.9.9 db dw\n192.168.0.2 SV2\n0.0.0.0 unwanted\n10.9.9.8 𠮷\n',
      'sv2/ofcscan.ini': 'Master_DomainName=osce.example.com\nMasterDirectory=\\\\ofc\\ofcscan\n',
    };
    const labels = (text: string) => offered({ ...others, 'sv1/hosts': text }).labels;

    test('is offered behind what the cluster has', () => {
      expect(labels(`${first}‸`)).toEqual([
        ...['192.168.0.1 sv1', '192.168.0.2 sv2', '192.168.0.12 ofc'],
        ...['10.0.0.1', '192.168.0.1', '10.0.0.2', '192.168.0.2', '192.168.0.12'],
        ...['10.9.9.9 db', '10.9.9.9 dw', '10.9.9.8 𠮷', '10.9.9.9', '10.9.9.8'],
      ]);
      expect(labels('10.1.1.1 DB\n‸')).not.toContain('10.9.9.9 db');
    });

    test('goes before it where the address is its own', () => {
      expect(labels('10.9.9.9 ‸')).toEqual(['db', 'dw', 'sv1', 'sv2', 'ofc', '𠮷', 'osce.example.com']);
    });

    test('is not the whole of a long list', () => {
      const list = Array.from({ length: 5000 }, (_, index) => `10.8.${index >> 8}.${index & 255} n${index}\n`).join('');
      const { items } = offered({ ...others, 'sv2/hosts': list, 'sv1/hosts': '10.9.9.9 ‸' });
      expect(items.length).toBeLessThan(300);
    });
  });
});

test('every completion replaces text round the caret on its line, whatever the file', () => {
  const cases = fc.tuple(
    fc.constantFrom('clp.conf', 'ofcscan.ini', 'ofcserver.ini'),
    mutated(Object.values(namedCluster)),
    fc.nat(3000),
  );
  fc.assert(
    fc.property(cases, ([path, text, at]) => {
      const whole = path === 'clp.conf' ? `<${text}` : text;
      const { site, file } = markedSite({ [path]: whole });
      const offset = Math.min(at, file.source.text.length);
      const { span, items } = completionsAt(file, site, offset) ?? { span: { start: offset, end: offset }, items: [] };
      expect(span.start <= offset && offset <= span.end).toBe(true);
      expect(file.source.text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
      for (const { label, text: written } of items) expect(`${label}${written}`).not.toMatch(/undefined|\n/);
    }),
    PARAMETERS,
  );
});
