import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readClpConf } from '../../../server/src/engine/facts/from/clpConf';
import type { FactKind, FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import type { SettingPlace } from '../../../server/src/engine/facts/vocabulary/clusterSettings';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { parseXml } from '../../../server/src/engine/syntax/xml/parse';
import type { Span } from '../../../server/src/engine/text/span';

const runs = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

function factsOf(text: string): FactsByKind {
  const facts = factCollector('clp.conf');
  readClpConf({ format: 'xml', ...parseXml(text) }, facts);
  return facts.facts();
}

/** The facts of one kind without places: a value for each located one. */
function read(kind: FactKind, inner: string) {
  return (factsOf(`<root>${inner}</root>`)[kind] ?? []).map(({ at: _, ...fact }) => compact(fact));
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value && 'at' in value) return value.value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, compact(inner)] as const)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0)),
  );
}

const windows = '<all><serveros>windows</serveros></all>';
const linux = '<all><serveros>linux</serveros></all>';

describe('the file itself', () => {
  test.each<readonly [string, FactKind, string, unknown[]]>([
    ['encode', 'clusterEncode', '<all><encode> SJIS </encode></all>', [{ encode: 'SJIS' }]],
    ['an empty element is absent', 'clusterEncode', '<all><encode> </encode></all>', []],
    [
      'the stamp of the program that saved it',
      'savedBy',
      '<trekking><savedversion>4.2.0-1</savedversion><savedinnerversion>420109</savedinnerversion><configid>4201090.95</configid></trekking>',
      [{ version: '4.2.0-1', innerVersion: '420109', configId: '4201090.95' }],
    ],
    ['no stamp', 'savedBy', '<trekking><create>1</create></trekking>', []],
    ['objects', 'objectCount', '<webmgr><client><objectnumber>19</objectnumber></client></webmgr>', [{ count: 19 }]],
    [
      'objects that are no number',
      'objectCount',
      '<webmgr><client><objectnumber>x</objectnumber></client></webmgr>',
      [],
    ],
    [
      'clients of the WebManager',
      'webManagerClients',
      '<webmgr><security><clientlist><iprest>1</iprest><ip name="192.168.0.0/24"/><ipro name="10.0.0.9"/></clientlist></security></webmgr>',
      [{ restricted: true, clients: ['192.168.0.0/24', '10.0.0.9'] }],
    ],
    [
      'processes',
      'processAction',
      '<pm><exec0><recover>5</recover></exec0><exec1/></pm>',
      [{ process: 'exec0', action: '5' }],
    ],
  ])('%s', (_, kind, inner, expected) => {
    expect(read(kind, inner)).toEqual(expected);
  });

  test('an index and the types that are there, each once', () => {
    const text = '<heartbeat><types name="lankhb"/><types name="𠮷"/><lanhb name="a"/><lanhb name="b"/></heartbeat>';
    const [fact] = factsOf(text.replace(/^/, '<root>'))['typeIndex'] ?? [];
    expect(fact?.section).toBe('heartbeat');
    expect(fact?.listed.map(({ type }) => type.value)).toEqual(['lankhb', '𠮷']);
    expect(fact?.present.map(({ type }) => type.value)).toEqual(['lanhb']);
  });

  test('errors that lead to no recovery, where they are switched off', () => {
    const rc =
      '<rc><errordetect><rscact><norecovery>1</norecovery></rscact><rscdeact><norecovery>0</norecovery></rscdeact></errordetect><checkgroup><downopt>0</downopt></checkgroup></rc>';
    const rm = '<rm><errordetect><norecovery>1</norecovery></errordetect></rm>';
    expect(read('recoverySuppressed', rc + rm)).toMatchObject([
      { errors: 'activation', value: '1' },
      { errors: 'monitoring', value: '1' },
    ]);
    expect(read('doubleStartUnchecked', rc)).toMatchObject([{ value: '0' }]);
    const spaced = `<root>${rc.replace('<downopt>', '\n\t<downopt>')}</root>`;
    const [unchecked] = factsOf(spaced)['doubleStartUnchecked'] ?? [];
    expect(spaced.slice(unchecked?.line.span.start, unchecked?.line.span.end)).toBe('\n\t<downopt>0</downopt>');
    expect(read('doubleStartUnchecked', rc.replace('<downopt>0', '<downopt>1'))).toEqual([]);
  });
});

describe('servers and paths', () => {
  const devices = `<server name="s1"><device id="300"><type>disk</type><info>/dev/sdc1</info><disk><info>/dev/sdd1</info></disk></device>
    <device id="400"><type>mdc</type><info>10.0.0.1</info><mdc><info>10.0.0.1</info></mdc></device>
    <device id="10100"><type>disknp</type><info>711a1f06-0000-0000-0000-104000000000</info><extend>r:\\</extend></device>
    <device id="x"><type>lan</type></device></server>`;

  test('the copies of a device’s value', () => {
    expect(read('deviceCopy', devices)).toEqual([
      { server: 's1', id: 300, type: 'disk', info: '/dev/sdc1', copy: '/dev/sdd1' },
      { server: 's1', id: 400, type: 'mdc', info: '10.0.0.1', copy: '10.0.0.1' },
    ]);
  });

  test('the disk of a network partition resource', () => {
    expect(read('partitionDisk', devices)).toEqual([
      { server: 's1', id: 10100, drive: 'R', volume: '711a1f06-0000-0000-0000-104000000000' },
    ]);
  });

  const paths = `<heartbeat><types name="lankhb"/><lankhb name="h1"><priority>0</priority><device>0</device></lankhb>
      <witnesshb name="w1"><priority>1</priority><device>700</device><host>10.0.0.9</host><port>80</port></witnesshb></heartbeat>
    <networkpartition><types name="pingnp"/><pingnp name="p1"><priority>0</priority><device>10200</device>
      <grp id="0"><list id="0"><ip>10.0.0.1</ip></list><list id="1"><ip>10.0.0.2</ip></list></grp><grp id="1"><list id="0"/></grp></pingnp>
      <httpnp name="n1"><device>10700</device></httpnp></networkpartition>`;

  test('network partition resources with what they ask', () => {
    expect(read('networkPartition', paths)).toEqual([
      { name: 'p1', type: 'pingnp', device: 10200, targets: ['10.0.0.1', '10.0.0.2'] },
      { name: 'n1', type: 'httpnp', device: 10700 },
    ]);
    expect(read('networkPartition', '<networkpartition/>')).toEqual([]);
  });

  test('servers outside the cluster', () => {
    expect(read('outsideServer', paths)).toEqual([
      { kind: 'heartbeat', name: 'w1', type: 'witnesshb', host: '10.0.0.9', port: '80' },
      { kind: 'networkPartition', name: 'n1', type: 'httpnp' },
    ]);
  });

  test('ranks over all types', () => {
    expect(read('pathPriority', paths)).toEqual([
      { kind: 'heartbeat', name: 'h1', priority: 0 },
      { kind: 'heartbeat', name: 'w1', priority: 1 },
      { kind: 'networkPartition', name: 'p1', priority: 0 },
    ]);
  });
});

describe('groups and resources', () => {
  test.each([
    ['type and name', 'fip@𠮷', ['fip@𠮷'], []],
    ['no type', 'fip1', [], ['fip1']],
    ['nothing before the sign', '@fip1', [], ['@fip1']],
    ['nothing', '', [], []],
  ])('what a group lists: %s', (_, entry, members, untyped) => {
    const [group] = factsOf(`<root><group name="g1"><resource name="${entry}"/></group></root>`).failoverGroup ?? [];
    expect(group?.members.map(({ type, name }) => `${type}@${name.value}`)).toEqual(members);
    expect(group?.untyped.map(({ value }) => value)).toEqual(untyped);
  });

  test('how a group starts and moves', () => {
    const group = `<group name="g1"><gid>0</gid><start>0</start><exclusive>1</exclusive>
      <policy name="s1"><order>0</order></policy><policy name="s2"/>
      <depend><act><depend name="g2"><sameserver>1</sameserver></depend></act><deact><depend name="g3"/></deact></depend></group>`;
    expect(read('groupPolicy', group)).toEqual([
      {
        group: 'g1',
        id: 0,
        start: '0',
        exclusive: '1',
        order: [{ server: 's1', order: 0 }, { server: 's2' }],
        waits: [
          { when: 'start', group: 'g2' },
          { when: 'stop', group: 'g3' },
        ],
      },
    ]);
    expect(read('groupPolicy', '<group name="g1"/>')).toEqual([{ group: 'g1' }]);
  });

  test.each([
    [
      '<service name="a"><parameters><actwaittime>30</actwaittime></parameters><act><timeout>2010</timeout></act><deact><action>5</action></deact></service>',
      { resource: 'a', type: 'service', activationTimeout: 2010, deactivationAction: '5', startWork: 30 },
    ],
    [
      '<exec name="a"><parameters><timeout><start>300</start><stop>120</stop></timeout></parameters><act><timeout>480</timeout></act></exec>',
      { resource: 'a', type: 'exec', activationTimeout: 480, startWork: 300, stopWork: 120 },
    ],
    [
      '<vm name="a"><parameters><reqtimeout>180</reqtimeout><stoptimeout>600</stoptimeout></parameters></vm>',
      { resource: 'a', type: 'vm', stopWork: 600, requestWork: 180 },
    ],
    ['<fip name="a"><act/></fip>', { resource: 'a', type: 'fip' }],
  ])('the times of %s', (entry, expected) => {
    expect(read('resourceTimes', `<resource>${entry}</resource>`)).toEqual([expected]);
  });

  test('a resource that says nothing of its times', () => {
    expect(read('resourceTimes', '<resource><fip name="a"><parameters/></fip></resource>')).toEqual([]);
  });

  test.each([
    [
      '<sd name="a"><parameters><volumemountpoint>S:\\</volumemountpoint></parameters><server name="s1"><parameters><volumeguid>guid</volumeguid></parameters></server></sd>',
      { resource: 'a', type: 'sd', drive: 'S', volumes: [{ server: 's1', data: 'guid' }] },
    ],
    [
      '<md name="a"><parameters><netdev id="0"><priority>1</priority><device>400</device><mdcname>mdc1</mdcname></netdev><volumemountpoint>e</volumemountpoint><cpvolumemountpoint>D:</cpvolumemountpoint></parameters></md>',
      {
        resource: 'a',
        type: 'md',
        drive: 'E',
        clusterDrive: 'D',
        mirrorPaths: [{ device: 400, priority: 1, name: 'mdc1' }],
      },
    ],
    [
      '<md name="a"><parameters><nmppath>/dev/NMP1</nmppath><mount><point>/data</point></mount><diskdev><dppath>/dev/sdb2</dppath><cppath>/dev/sdb1</cppath></diskdev><fs>xfs</fs><mddriver><port>29052</port><ack2port>x</ack2port></mddriver></parameters></md>',
      {
        resource: 'a',
        type: 'md',
        mountPoint: '/data',
        device: '/dev/sdb2',
        clusterDevice: '/dev/sdb1',
        mirrorDevice: '/dev/NMP1',
        fileSystem: 'xfs',
        ports: [
          { role: 'data', port: '29052' },
          { role: 'acknowledge', port: 'x' },
        ],
      },
    ],
    [
      '<disk name="a"><parameters><disktype>lvm</disktype><device>/dev/vg/lv</device></parameters></disk>',
      { resource: 'a', type: 'disk', device: '/dev/vg/lv', diskType: 'lvm' },
    ],
    [
      '<sd name="a"><parameters><volumemountpoint>EE</volumemountpoint></parameters></sd>',
      { resource: 'a', type: 'sd', drive: 'EE' },
    ],
  ])('the disk %s', (entry, expected) => {
    expect(read('movingDisk', `<resource>${entry}</resource>`)).toEqual([expected]);
  });

  test.each([
    ['an unknown element that names one', '<link>vcom1</link>', 'vcom1'],
    ['an element called after it, whatever it says', '<targetvcom>vcom9</targetvcom>', 'vcom9'],
    ['an element that names nothing', '<other>fip1</other>', undefined],
    ['the service itself is called like one', '<name>vcom1</name>', undefined],
  ])('the virtual computer name of a service: %s', (_, parameter, computerName) => {
    const entries = `<service name="a"><parameters><name>Web</name>${parameter}</parameters></service><vcom name="vcom1"/>`;
    const [fact] = factsOf(`<root><resource>${entries}</resource></root>`)['serviceResource'] ?? [];
    expect(fact?.computerName?.value).toBe(computerName);
  });

  test('registry keys, in whatever element or attribute', () => {
    const entry =
      '<regsync name="r"><parameters><list id="0"><key>HKEY_LOCAL_MACHINE\\A</key></list><key name="hkey_users\\B"/><key>hklm\\C</key><comment>HKLM</comment></parameters></regsync>';
    expect(read('registrySync', `<resource>${entry}</resource>`)).toEqual([
      { resource: 'r', keys: ['HKEY_LOCAL_MACHINE\\A', 'hkey_users\\B', 'hklm\\C'] },
    ]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['beside a key', '<key>HKLM\\A</key><key>SOFTWARE\\𠮷</key>', ['SOFTWARE\\𠮷']],
    ['in a list', '<list id="0"><key>HKLM/A</key></list><list id="1"><key>\\SOFTWARE/B</key></list>', ['\\SOFTWARE/B']],
    ['in an attribute', '<key name="HKLM\\A"/><key name="SOFTWARE\\B"/>', ['SOFTWARE\\B']],
    ['alone', '<key>SOFTWARE\\B</key>', []],
    ['in another element', '<key>HKLM\\A</key><option>SOFTWARE\\B</option>', []],
    ['a word', '<key>HKLM\\A</key><key>1</key>', []],
    ['a file', '<key>HKLM\\A</key><key>C:\\B</key>', []],
  ])('a key without its root: %s', (_, parameters, rootless) => {
    const entry = `<resource><regsync name="r"><parameters>${parameters}</parameters></regsync></resource>`;
    const [sync] = factsOf(`<root>${entry}</root>`).registrySync ?? [];
    expect(sync?.rootless.map(({ value }) => value)).toEqual(rootless);
  });
});

describe('scripts', () => {
  const group = '<group name="g"><resource name="script@a"/><resource name="exec@a"/></group>';

  test.each<readonly [string, string, (readonly [string, boolean])[]]>([
    [
      'a script',
      `<resource><script name="a"/></resource>${group}`,
      [
        ['g/a/start.bat', true],
        ['g/a/stop.bat', true],
      ],
    ],
    ['in no group', '<resource><script name="a"/></resource>', []],
    [
      'an exec by name and by path',
      `${group}<resource><exec name="a"><parameters><act><path>start.sh</path></act><deact><path>/opt/x.sh</path></deact></parameters></exec></resource>`,
      [['g/a/start.sh', true]],
    ],
    [
      'an exec that leaves the names out',
      `${group}<resource><exec name="a"/></resource>`,
      [
        ['g/a/start.sh', false],
        ['g/a/stop.sh', false],
      ],
    ],
    [
      'a custom monitor',
      '<monitor><genw name="m"><parameters><path>genw.bat</path></parameters></genw></monitor>',
      [['monitor.s/m/genw.bat', true]],
    ],
    [
      'a custom monitor of the user’s own',
      '<monitor><genw name="m"><parameters><path>genw.bat</path><default>0</default></parameters></genw></monitor>',
      [],
    ],
    [
      'what runs before a recovery',
      `${linux}<monitor><fipw name="m"><emergency><preaction><use>1</use><path>preaction.sh</path></preaction></emergency></fipw></monitor>`,
      [['monitor.s/m/preaction.sh', true]],
    ],
    [
      'what may never run',
      `${windows}<monitor><fipw name="m"><emergency><preaction><path>preaction.bat</path></preaction></emergency></fipw></monitor>`,
      [['monitor.s/m/preaction.bat', false]],
    ],
  ])('%s', (_, inner, expected) => {
    const scripts = factsOf(`<root>${inner}</root>`)['managedScript'] ?? [];
    expect(scripts.map(({ path, needed }) => [path, needed])).toEqual(expected);
  });

  test('the name alone, where the file gives it', () => {
    const inner = `<monitor><genw name="𠮷"><parameters><path> genw.sh </path></parameters></genw><genw name="n"/></monitor>`;
    const text = `<root>${inner}</root>`;
    const [first] = factsOf(text)['managedScript'] ?? [];
    expect(first?.written?.value).toBe('genw.sh');
    expect(text.slice(first?.written?.at.span.start, first?.written?.at.span.end)).toBe('genw.sh');
  });
});

describe('monitors', () => {
  test('how one reacts', () => {
    const entry = `<fipw name="m"><parameters><monmii>1</monmii></parameters><polling><timing>1</timing><interval>60</interval><timeout>180</timeout>
      <servers id="0"><name>s1</name></servers></polling><emergency><threshold><restart>3</restart><fo>2</fo><fo2>1</fo2></threshold><action>4</action></emergency></fipw>`;
    expect(read('monitorReaction', `<monitor>${entry}</monitor>`)).toMatchObject([
      {
        monitor: 'm',
        type: 'fipw',
        restarts: 3,
        failovers: [
          { count: 2, tag: 'fo' },
          { count: 1, tag: 'fo2' },
        ],
        finalAction: '4',
        timing: '1',
        interval: 60,
        timeout: 180,
        servers: ['s1'],
        linkMonitoring: '1',
      },
    ]);
  });

  test('what an IP monitor asks', () => {
    const entry = '<ipw name="m"><parameters><list id="1"><ip>10.0.0.1</ip></list></parameters></ipw>';
    expect(read('monitorReaction', `<monitor>${entry}</monitor>`)).toMatchObject([{ targets: ['10.0.0.1'] }]);
  });

  const written = (text: string, place: SettingPlace | undefined, value: string) => {
    if (place === undefined) return undefined;
    const { start, end } = place.at.span;
    return text.slice(0, start) + place.before + value + place.after + text.slice(end);
  };

  test.each<readonly [string, string, string | undefined]>([
    [
      'over what is there',
      '<m name="a"><emergency><threshold><restart> 0 </restart></threshold></emergency></m>',
      '<m name="a"><emergency><threshold><restart>3</restart></threshold></emergency></m>',
    ],
    [
      'into an empty element',
      '<m name="a"><emergency><threshold><restart/></threshold></emergency></m>',
      '<m name="a"><emergency><threshold><restart>3</restart></threshold></emergency></m>',
    ],
    [
      'behind its neighbours',
      '<m name="a">\r\n\t<emergency>\r\n\t\t<threshold>\r\n\t\t\t<fo2>1</fo2>\r\n\t\t</threshold>\r\n\t</emergency>\r\n</m>',
      '<m name="a">\r\n\t<emergency>\r\n\t\t<threshold>\r\n\t\t\t<fo2>1</fo2>\r\n\t\t\t<restart>3</restart>\r\n\t\t</threshold>\r\n\t</emergency>\r\n</m>',
    ],
    [
      'with all that is missing round it',
      '<m name="𠮷">\n  <comment/>\n</m>',
      '<m name="𠮷">\n  <comment/>\n  <emergency><threshold><restart>3</restart></threshold></emergency>\n</m>',
    ],
    [
      'into a monitor that has nothing',
      '<m name="a"/>',
      '<m name="a"><emergency><threshold><restart>3</restart></threshold></emergency></m>',
    ],
    ['nowhere when the end is not known', '<m name="a"><emergency>', undefined],
  ])('writes a setting %s', (_, entry, expected) => {
    const text = `<root><monitor>${entry}</monitor></root>`;
    const [fact] = factsOf(text)['monitorReaction'] ?? [];
    const whole = expected === undefined ? undefined : `<root><monitor>${expected}</monitor></root>`;
    expect(written(text, fact?.places.restarts, '3')).toBe(whole);
  });

  test('writes the whole recovery target', () => {
    const text = '<root><monitor><m name="a"><relation><type>rsc</type><name>x</name></relation></m></monitor></root>';
    const [fact] = factsOf(text)['monitorReaction'] ?? [];
    expect(written(text, fact?.places.recovery, '<type>cls</type>')).toBe(
      '<root><monitor><m name="a"><relation><type>cls</type></relation></m></monitor></root>',
    );
  });
});

describe('passwords', () => {
  test.each<readonly [string, string, unknown[]]>([
    [
      'scrambled by Windows',
      '<monitor><sqlserverw name="m"><agentparam><password>80000009b91b5dc696a39c5600810000</password></agentparam></sqlserverw></monitor>',
      [{ owner: 'm', element: 'password', scrambled: true }],
    ],
    [
      'in clear text',
      '<monitor><mysqlw name="m"><parameters><password>80000009</password></parameters></mysqlw></monitor>',
      [{ owner: 'm', element: 'password', scrambled: false }],
    ],
    [
      'said to be scrambled',
      '<monitor><httpw name="m"><parameters><password>x</password><encrypwd>1</encrypwd></parameters></httpw></monitor>',
      [{ owner: 'm', element: 'password', scrambled: true }],
    ],
    [
      'of accounts, mail servers and applications',
      '<cluster><account><list id="0"><password>x</password></list></account><mail><smtp><smtpsrv id="0"><passwd>x</passwd></smtpsrv></smtp></mail></cluster><resource><appli name="r"><parameters><actpassword>x</actpassword></parameters></appli></resource>',
      [
        { owner: 'account', element: 'password', scrambled: false },
        { owner: 'mail', element: 'passwd', scrambled: false },
        { owner: 'r', element: 'actpassword', scrambled: false },
      ],
    ],
    ['none', '<monitor><mysqlw name="m"><parameters><password/></parameters></mysqlw></monitor>', []],
    [
      'the mark of a template',
      '<monitor><mysqlw name="m"><parameters><password>INPUT_PASSWORD</password></parameters></mysqlw></monitor>',
      [],
    ],
    [
      'the word in a text',
      '<monitor><mysqlw name="m"><comment>a password </comment><passworded>x</passworded></mysqlw></monitor>',
      [],
    ],
  ])('%s', (_, inner, expected) => {
    const facts = read('storedPassword', inner);
    expect(facts).toEqual(expected);
    expect(JSON.stringify(facts)).not.toContain('b91b');
  });
});

describe('broken markup', () => {
  test.each([
    [
      'an entry that is not closed keeps what it has',
      '<resource><sd name="a"><parameters><volumemountpoint>E</volumemountpoint></resource>',
      'E',
    ],
    [
      'an entry that is cut off says nothing',
      '<resource><sd name="a"><parameters><volumemountpoint>E</volumemountpoint>',
      undefined,
    ],
    ['an attribute without its end', '<resource><sd name="a" x="1><parameters/></sd>', undefined],
    [
      'a tag in the place of another',
      '<resource><sd name="a"><parameters><volumemountpoint>E</parameters></sd></resource>',
      'E',
    ],
  ])('%s', (_, inner, drive) => {
    const [fact] = factsOf(`<root>${inner}`)['movingDisk'] ?? [];
    expect(fact?.drive?.value).toBe(drive);
  });

  test('a byte of every kind changed anywhere: no reader fails, and every place lies in the file', () => {
    fc.assert(
      fc.property(
        fc.nat(guideCluster.length),
        fc.nat(12),
        fc.constantFrom('', '<', '>', '"', '/', '&', '\r\n', '𠮷', '</', '<!--'),
        (at, length, put) => {
          const text = guideCluster.slice(0, at) + put + guideCluster.slice(at + length);
          const wrong = [...spansIn(factsOf(text))].filter(({ start, end }) => start > end || end > text.length);
          expect(wrong).toEqual([]);
        },
      ),
      { seed: 3, numRuns: runs },
    );
  });
});

function* spansIn(value: unknown): Iterable<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield { start: Number(value.start), end: Number(value.end) };
  else for (const inner of Object.values(value)) yield* spansIn(inner);
}
