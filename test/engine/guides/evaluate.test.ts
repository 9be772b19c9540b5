import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../server/src/engine/files/sourceFile';
import { clusterGuide } from '../../../server/src/engine/guides/clusterGuide';
import { emptySite, evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { render } from '../../../server/src/engine/messages/message';
import { exampleSite } from '../../../server/src/engine/rules/exampleSite';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { firewallExport, openings, openServer } from '../../../server/src/engine/rules/sites/firewallExamples';
import { exampleSources, type Sources, stepsOf } from './examples';

let sound: Sources;
beforeAll(async () => {
  sound = await exampleSources('sound');
});

/** The sound site with one piece of one file replaced. */
function soundWith(path: string, piece: string, replacement: string, sources: Sources = sound) {
  const file = sources.get(path);
  if (file === undefined || !file.text.includes(piece)) throw new Error(`${path} has no ${piece}`);
  return new Map(sources).set(path, { ...file, text: file.text.replace(piece, () => replacement) });
}

function inState(steps: readonly StepResult[], state: StepResult['state']): readonly string[] {
  return steps.filter((step) => step.state === state).map(({ step }) => `${step.section} ${step.title.ja}`);
}

describe('the sound example', () => {
  test('confirms every step that files can show', () => {
    const steps = stepsOf(sound);
    expect(inState(steps, 'violated')).toEqual([]);
    expect(inState(steps, 'no-evidence')).toEqual([]);
    expect(inState(steps, 'confirmed').length).toBeGreaterThan(75);
  });

  test('shows each confirmed step where it stands', () => {
    for (const { state, places } of stepsOf(sound)) {
      if (state !== 'confirmed') continue;
      expect(places.length).toBeGreaterThan(0);
      for (const { path, span } of places) expect(span.end).toBeLessThanOrEqual(sound.get(path)?.text.length ?? -1);
    }
  });

  test('leaves out what is for shared disks and for the policy server', () => {
    for (const title of inState(stepsOf(sound), 'not-applicable')) {
      expect(title).toMatch(/共有ディスク|HBA|Policy server|インストールされている場合/);
    }
  });
});

test('without any file every step that files show says what to capture', () => {
  const { counts, chapters } = evaluateGuide(clusterGuide, emptySite());
  expect(counts).toMatchObject({ violated: 0, confirmed: 0 });
  const open = chapters.flatMap(({ steps }) => steps).filter(({ state }) => state === 'no-evidence');
  expect(open.length).toBeGreaterThan(75);
  expect(open.every(({ lack }) => lack === 'file')).toBe(true);
  // Nothing shows that the policy server, a mirror or IIS is not there.
  expect(chapters.flatMap(({ steps }) => steps).some(({ state }) => state === 'not-applicable')).toBe(false);
});

const CLP = 'cluster/clp.conf';
const ROW = (name: string) => expect.stringContaining(name);

/** One change of the sound site, and the rows that it violates. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [CLP, '<name>cluster</name>', '<name></name>', ['クラスタ名（cluster）']],
  [CLP, '<lankhb name="lankhb2">', '<lankhb name="lankhb2"><device>7</device>', ['カーネルモードLANハートビート数 2']],
  [CLP, '<server name="server1">', '<server name="__HOST__">', ['サーバA: サーバ名']],
  [CLP, '<policy name="server2">', '<policy name="sever2">', ['管理用グループ: 起動サーバ']],
  [CLP, '<ip>192.168.0.11</ip>', '<ip></ip>', ['管理用グループ: フローティングIPのIPアドレス']],
  [CLP, '<ip>192.168.0.12</ip>', '<ip>192.168.0.11</ip>', ['1 つ目のグループリソース: IPアドレス']],
  [CLP, '<volumemountpoint>E:<', '<volumemountpoint>C:<', ['データパーティションのドライブ文字', 'インストールパス']],
  [CLP, '<vcomname>vcom<', '<vcomname>server1<', ['仮想コンピュータ名（vcom）']],
  [CLP, '<vcomname>vcom<', '<vcomname><', ['仮想コンピュータ名（vcom）']],
  [CLP, '<ip>192.168.0.12</ip>', '<ip>192.168.0,12</ip>', ['1 つ目のグループリソース: IPアドレス']],
  [
    CLP,
    '<target>fip1</target>\n\t\t\t</parameters>',
    '<target>fip9</target>\n\t\t\t</parameters>',
    ['対象FIPリソース名'],
  ],
  [CLP, '<monmii>1<', '<monmii>0<', ['NIC Link Up/Down']],
  [CLP, '<restart>3</restart>', '<restart>0</restart>', ['1 つ目のモニタリソース: 再活性化しきい値', '3-4-1', '5-4']],
  [CLP, '<action>4</action>', '<action>1</action>', ['2 つ目のモニタリソース: 最終動作']],
  [
    CLP,
    '<target>vcom1</target>\n\t\t\t<relation>',
    '<target>vcom9</target>\n\t\t\t<relation>',
    ['2 つ目のモニタリソース: 対象リソース'],
  ],
  [CLP, 'TrendMicro\\Solar', 'TrendMicro\\Other', ['レジストリキー HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar']],
  [CLP, 'TrendMicro\\Solar', 'Trend Micro\\Solar', ['レジストリキー HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar']],
  [
    CLP,
    'Master Service</name>\n\t\t\t\t<target>vcom1</target>',
    'Master Service</name>',
    ['5 つ目のグループリソース: 対象VCOM'],
  ],
  [CLP, 'Control Manager Agent</name>', 'Contrl Manager Agent</name>', ['6 つ目のグループリソース: サービス名']],
  [CLP, '<target>service_MasterService<', '<target>service_Mastr<', ['5 つ目のモニタリソース: 対象リソース']],
  ['server1/services.reg', 'dword:00000003', 'dword:00000002', ['手動起動に変更: OfficeScan Control Manager Agent']],
  ['server2/trendmicro.reg', 'E:\\\\', 'C:\\\\', ['インストールパス']],
  [
    'server1/ofcscan.ini',
    'Master_DomainName=192.168.0.12',
    'Master_DomainName=192.168.0.11',
    ['コンピュータの識別設定', '5-2'],
  ],
  [
    'server2/ofcscan.ini',
    'Client_LocalServer_Port=50001',
    'Client_LocalServer_Port=50002',
    ['クライアントのポート番号'],
  ],
  ['server2/ofcscan.ini', 'Std_Alert_Enable_SMTP=1', 'Std_Alert_Enable_SMTP=0', ['パラメータはすべてサーバA と同一']],
  ['server1/ofcscan.ini', '\\\\vcom\\', '\\\\server1\\', ['3-4-3', '5-6']],
  [
    'server1/firewall.reg',
    '29106:UDP:*:Enabled',
    '29106:UDP:*:Disabled',
    ['実 IP、仮想 IP を持つ NIC で', 'ハートビート用 NIC で'],
  ],
  ['server2/firewall.reg', '"29003:UDP"="29003:UDP:', '"29010:UDP"="29010:UDP:', ['実 IP、仮想 IP を持つ NIC で']],
  ['server1/hosts', '192.168.0.12\tvcom', '192.168.0.2\tvcom', ['仮想コンピュータ名（vcom）']],
];

describe('a change of the sound example', () => {
  test.each(CASES)('%s: %j to %j', (path, piece, replacement, rows) => {
    const violated = inState(stepsOf(soundWith(path, piece, replacement)), 'violated');
    for (const row of rows) expect(violated).toContainEqual(ROW(row));
  });

  test('violates the row it is about and no other', () => {
    const violated = inState(stepsOf(soundWith(CLP, '<monmii>1<', '<monmii>0<')), 'violated');
    expect(violated).toEqual(['3-1-7 1 つ目のモニタリソース: NIC Link Up/Down を監視する オン']);
  });

  test('a name in place of the address is not what the guide has', () => {
    const [address, name] = ['Master_DomainName=192.168.0.12', 'Master_DomainName=vcom'];
    const half = soundWith('server1/ofcscan.ini', address, name);
    const steps = stepsOf(soundWith('server2/ofcscan.ini', address, name, half));
    expect(statesOf(steps, 'Identification')).toEqual(['part', 'part']);
  });

  test('a setting that the file leaves out is left to the default, which is no evidence', () => {
    const steps = stepsOf(soundWith(CLP, '<restart>3</restart>', ''));
    const [row] = steps.filter(({ step }) => step.title.ja.startsWith('1 つ目のモニタリソース: 再活性化しきい値'));
    expect(row).toMatchObject({ state: 'no-evidence', lack: 'setting' });
  });
});

/** The sound site without these pieces of its clp.conf. */
function soundWithout(...pieces: readonly RegExp[]): Map<string, SourceFile> {
  const file = sound.get(CLP);
  const text = pieces.reduce((rest, piece) => {
    if (!piece.test(rest)) throw new Error(`${CLP} has no ${piece}`);
    return rest.replace(piece, '');
  }, file?.text ?? '');
  return soundWith(CLP, file?.text ?? '', text);
}

/** An element of that tag and name, and nothing behind it. */
function element(tag: string, name: string): RegExp {
  return new RegExp(`\\t*<${tag} name="${name}">[\\s\\S]*?</${tag}>\\r?\\n`);
}

function listing(member: string): RegExp {
  return new RegExp(`\\t*<resource name="${member}"/>\\r?\\n`);
}

/** What violates each row whose title begins like that. */
function violations(steps: readonly StepResult[], title: string): readonly string[] {
  const own = steps.filter(({ step }) => step.title.en.startsWith(title));
  if (own.length === 0) throw new Error(`there is no ${title}`);
  return [...new Set(own.flatMap(({ findings }) => findings.map(({ message }) => render(message, 'en'))))];
}

const statesOf = (steps: readonly StepResult[], title: string) =>
  steps.filter(({ step }) => step.title.en.startsWith(title)).map(({ state, lack }) => lack ?? state);

describe("a row is not blamed for another's defect", () => {
  test('a monitor that is missing, beside another with a threshold of its own', () => {
    const text = soundWithout(element('fipw', 'fipw1'), element('servicew', 'servicew_ControlManager'));
    const file = text.get(CLP);
    if (file === undefined) throw new Error('there is no clp.conf');
    const broken = file.text.replace(/(servicew_MasterService[\s\S]*?<restart>)0/, (_, head) => `${head}3`);
    const steps = stepsOf(new Map(text).set(CLP, { ...file, text: broken }));
    for (const one of violations(steps, '6th monitor')) expect(one).toMatch(/^No monitor .*service_ControlManager/);
    expect(new Set(statesOf(steps, '6th monitor'))).toEqual(new Set(['violated']));
    expect(violations(steps, '5th monitor')).toEqual([expect.stringContaining('restarts on the same server 3 times')]);
    for (const one of violations(steps, '1st monitor')) expect(one).toMatch(/^No monitor .*"fip1"/);
  });

  test('a service that is missing, beside another without its virtual name', () => {
    const steps = stepsOf(
      soundWithout(
        element('service', 'service_ControlManager'),
        listing('service@service_ControlManager'),
        element('servicew', 'servicew_ControlManager'),
        /(?<=Master Service<\/name>\r?\n)\t*<target>vcom1<\/target>\r?\n/,
      ),
    );
    for (const one of violations(steps, '6th resource')) expect(one).toContain('OfficeScan Control Manager Agent');
    expect(new Set(statesOf(steps, '6th resource'))).toEqual(new Set(['violated']));
    expect(new Set(statesOf(steps, '6th monitor'))).toEqual(new Set(['part']));
    expect(violations(steps, '5th resource')).toEqual([expect.stringContaining('service_MasterService')]);
  });

  test('a virtual name that is missing, and with it what its monitor would watch', () => {
    const steps = stepsOf(
      soundWithout(
        element('vcom', 'vcom1'),
        listing('vcom@vcom1'),
        element('vcomw', 'vcomw1'),
        element('fipw', 'fipw1'),
      ),
    );
    expect(new Set(statesOf(steps, '2nd monitor'))).toEqual(new Set(['part']));
    for (const one of violations(steps, '3rd resource')) expect(one).toContain('no virtual computer name');
    expect(violations(steps, '1st resource')).toEqual([]);
  });

  test('one of two monitors of a mirror that are both missing', () => {
    const steps = stepsOf(soundWithout(element('mdnw', 'mdnw1'), element('mdw', 'mdw1')));
    for (const [row, type] of [
      ['3rd monitor', 'mdnw'],
      ['4th monitor', 'mdw'],
    ] as const)
      expect(violations(steps, row)).toEqual([expect.stringContaining(`of type ${type} `)]);
  });

  test('keys that are not there, beside one that is not synchronised', () => {
    const files = soundWith('clusterconf.json', ', "policyServer": false', '');
    files.delete('server2/services.reg');
    const clp = files.get(CLP);
    if (clp === undefined) throw new Error('there is no clp.conf');
    const text = clp.text.replace('TrendMicro\\Solar', 'TrendMicro\\Other');
    const steps = stepsOf(files.set(CLP, { ...clp, text }));
    expect(violations(steps, '4th resource')).toHaveLength(1);
    expect(inState(steps, 'violated').filter((title) => title.includes('4 つ目のグループリソース'))).toEqual([
      '3-3-8 4 つ目のグループリソース: レジストリキー HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar',
    ]);
    expect(statesOf(steps, '4th resource: key').slice(0, 1)).toEqual(['file']);
  });

  test('a service that nothing shows, beside one that starts by itself', () => {
    const files = soundWith('server1/services.reg', '"OfficeScan Control Manager Agent"', '"Another Service"');
    const reg = files.get('server1/services.reg');
    if (reg === undefined) throw new Error('there is no services.reg');
    const text = reg.text.replace('OfcCMAgent', 'Other').replace(/(ofcservice\][\s\S]*?"Start"=dword:0000000)3/, '$12');
    const steps = stepsOf(files.set('server1/services.reg', { ...reg, text }));
    expect(inState(steps, 'violated').filter((title) => title.startsWith('3-3-7'))).toEqual([
      ROW('OfficeScan Master Service'),
    ]);
  });

  test('a placeholder of another key of ofcscan.ini', () => {
    const files = soundWith('server1/ofcscan.ini', '192.168.0.12', '<floating IP>');
    for (const server of ['server1', 'server2']) {
      const file = files.get(`${server}/ofcscan.ini`);
      if (file === undefined) throw new Error('there is no ofcscan.ini');
      files.set(`${server}/ofcscan.ini`, { ...file, text: file.text.replace(/^MasterDirectory=.*$/m, '') });
    }
    const steps = stepsOf(files);
    for (const title of ['ofcscan.ini: MasterDirectory', 'PCCSRV']) {
      expect(statesOf(steps, title)).toEqual(['violated']);
      for (const one of violations(steps, title)) expect(one).toMatch(/no MasterDirectory|MasterDirectory is/);
    }
  });

  test("a name in hosts with the other server's address", async () => {
    const violated = inState(stepsOf(await exampleSources('planted')), 'violated');
    expect(violated).toContainEqual(ROW('サーバA: パブリックのIPアドレス'));
    expect(violated).not.toContainEqual(ROW('サーバB: パブリックのIPアドレス'));
  });

  test('a second server that is not there', () => {
    const files = soundWithout(element('server', 'server2'));
    const clp = files.get(CLP);
    if (clp === undefined) throw new Error('there is no clp.conf');
    const text = clp.text
      .replace('<vcomname>vcom<', '<vcomname>server1<')
      .replace('<info>192.168.0.1<', '<info>127.0.0.1<');
    const steps = stepsOf(new Map(files).set(CLP, { ...clp, text }));
    expect(violations(steps, 'Server A: name')).toHaveLength(1);
    expect(new Set(statesOf(steps, 'Server B: name'))).toEqual(new Set(['part']));
    expect(new Set(statesOf(steps, 'Server B: public address'))).toEqual(new Set(['part']));
  });
});

test('a floating IP without its monitor is never activated again: 3-4-1 and 5-4', () => {
  const steps = stepsOf(soundWithout(element('fipw', 'fipw1')));
  for (const section of ['3-4-1', '5-4']) {
    const [row] = steps.filter(({ step }) => step.section === section);
    expect(row?.findings.map(({ rule }) => rule)).toEqual(['officescan/resource-not-monitored']);
  }
  expect(new Set(statesOf(steps, '1st monitor'))).toEqual(new Set(['violated']));
});

describe('what the guide asks for depends on the site', () => {
  test('with a shared disk the rows of the mirror do not apply', () => {
    const clp = sound.get(CLP)?.text ?? '';
    const shared = clp.replaceAll('"md1"', '"sd1"').replaceAll('md@md1', 'sd@sd1');
    const steps = stepsOf(soundWith(CLP, clp, shared.replace('<md name', '<sd name').replace('</md>', '</sd>')));
    expect(inState(steps, 'not-applicable')).toContainEqual(ROW('ミラーディスク監視（mdw1）'));
    expect(inState(steps, 'confirmed')).toContainEqual(ROW('ディスクリソース（sd1）'));
  });

  test('with the policy server its rows apply', () => {
    const steps = stepsOf(soundWith('clusterconf.json', '"policyServer": false', '"policyServer": true'));
    expect(inState(steps, 'violated')).toContainEqual(ROW('サービスリソース（service_PolicyServer）'));
    expect(inState(steps, 'violated')).toContainEqual(ROW('AntiBody Policy Service'));
  });

  test('without a word on the policy server its rows are open', () => {
    const files = soundWith('clusterconf.json', ', "policyServer": false', '');
    files.delete('server1/services.reg');
    const rows = stepsOf(files).filter(({ step }) => /policy server|Policy Server/.test(step.title.en));
    const asked = rows.filter(({ step }) => !step.title.en.includes('six without'));
    expect(asked.length).toBe(9);
    for (const { state, step } of asked) {
      expect(state).toBe('no-evidence');
      if (step.by === 'files') expect(step.capture.how.en).toContain('policyServer');
    }
  });

  test('the services of both servers show that there is no policy server', () => {
    const out = inState(stepsOf(soundWith('clusterconf.json', ', "policyServer": false', '')), 'not-applicable');
    expect(out.filter((title) => /Policy [Ss]erver/.test(title))).toHaveLength(9);
  });

  test('what is declared of the web server and the edition takes its steps away', () => {
    const sections = (declared: string) => {
      const steps = stepsOf(soundWith('clusterconf.json', '"webServer": "iis", "edition": "advanced"', declared));
      const hand = steps.filter(({ step }) => step.by === 'hand' && ['3-4-2', '5-5', '4-1-3'].includes(step.section));
      return new Set(hand.map(({ state, step }) => `${step.section} ${state}`));
    };
    const asked = new Set(['3-4-2 by-hand', '4-1-3 by-hand', '5-5 by-hand']);
    const out = new Set(['3-4-2 not-applicable', '4-1-3 not-applicable', '5-5 not-applicable']);
    expect(sections('"webServer": "iis", "edition": "advanced"')).toEqual(asked);
    expect(sections('"licences": []')).toEqual(asked);
    expect(sections('"webServer": "apache", "edition": "standard"')).toEqual(out);
  });

  test('the port of the clients is confirmed by the files of both servers only', () => {
    const files = new Map([...sound].filter(([path]) => !path.startsWith('server2/')));
    expect(statesOf(stepsOf(files), 'Port of the clients')).toEqual(['file']);
    expect(statesOf(stepsOf(sound), 'Port of the clients')).toEqual(['confirmed']);
  });

  test('one server that has not been captured leaves the step open', () => {
    const files = new Map(sound);
    files.delete('server2/services.reg');
    expect(inState(stepsOf(files), 'no-evidence')).toContainEqual(ROW('手動起動に変更: OfficeScan Master Service'));
  });
});

test('the planted example violates what is planted', async () => {
  const violated = inState(stepsOf(await exampleSources('planted')), 'violated');
  for (const number of [1, 2])
    expect(violated).toContainEqual(ROW(`インタコネクトのIPアドレス・バックアップ（192.168.0.${number}）`));
  for (const row of ['3-1-7', '3-3-2', '3-3-7', '3-3-8', '3-4-3', '4-1-2', '5-2', '5-6', '5-8'])
    expect(violated).toContainEqual(ROW(row));
});

test('3-3-7, 4-1-2 and 4-1-3 are decided from the .reg exports beside the cluster alone', () => {
  const registry = new Map([...sound].filter(([path]) => path === CLP || path.endsWith('.reg')));
  const asked = (files: typeof registry) => {
    const rows = stepsOf(files).filter(({ step }) => ['3-3-7', '4-1-2', '4-1-3'].includes(step.section));
    return rows.filter(({ step, state }) => step.by === 'files' && state !== 'not-applicable');
  };
  expect(new Set(asked(registry).map(({ step }) => step.section))).toEqual(new Set(['3-3-7', '4-1-2', '4-1-3']));
  expect(asked(registry).filter(({ state }) => state !== 'confirmed')).toEqual([]);
  const without = new Map([...registry].filter(([path]) => !path.startsWith('server2/')));
  expect(new Set(asked(without).map(({ state }) => state))).toEqual(new Set(['no-evidence']));
});

describe('4-1-3 from the exports of both servers alone', () => {
  const both = (server1: string, server2: string) => {
    const texts = { 'clp.conf': guideCluster, 'server1/firewall.reg': server1, 'server2/firewall.reg': server2 };
    const { files } = exampleSite({ name: '', finds: [], files: texts });
    const rows = stepsOf(files).filter(({ step }) => step.section === '4-1-3' && step.by === 'files');
    return rows.map(({ state }) => state);
  };
  const withoutEcho = firewallExport(openings.tcp, openings.udp);
  const extract = openServer.replace('CoreNet-', 'Own-');

  test.each<readonly [string, string, string, readonly string[]]>([
    ['all ports open on both', openServer, openServer, ['confirmed', 'confirmed']],
    ['no ICMP on one', openServer, withoutEcho, ['confirmed', 'violated']],
    ['no UDP on one', firewallExport(openings.tcp, openings.echo), openServer, ['violated', 'violated']],
    ['an extract of one', openServer, extract, ['no-evidence', 'no-evidence']],
    [
      'a port that is switched off in an extract',
      extract.replace('Active=TRUE|Dir=In|Protocol=6', 'Active=FALSE|Dir=In|Protocol=6'),
      openServer,
      ['violated', 'violated'],
    ],
  ])('%s', (_, server1, server2, states) => {
    expect(both(server1, server2)).toEqual(states);
  });

  test('without the firewall of one server there is no evidence', () => {
    const steps = stepsOf(new Map([...sound].filter(([path]) => path !== 'server2/firewall.reg')));
    expect(inState(steps, 'no-evidence')).toEqual([ROW('実 IP、仮想 IP を持つ NIC で'), ROW('ハートビート用 NIC で')]);
  });
});
