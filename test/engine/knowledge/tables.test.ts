import { describe, expect, test } from 'vitest';
import { clpConfElements } from '../../../server/src/engine/knowledge/clpConf';
import type { KnowledgeEntry } from '../../../server/src/engine/knowledge/entry';
import { ipxferOptions } from '../../../server/src/engine/knowledge/ipxferOptions';
import { ofcscanIniKeys } from '../../../server/src/engine/knowledge/ofcscanIni';
import { ofcserverIniKeys } from '../../../server/src/engine/knowledge/ofcserverIni';
import { officeScanRegistryValues } from '../../../server/src/engine/knowledge/officeScanRegistry';
import { registryServices } from '../../../server/src/engine/knowledge/registryServices';
import { registryValues } from '../../../server/src/engine/knowledge/registryValues';
import { cccaserverIniKeys, ptngrowthIniKeys } from '../../../server/src/engine/knowledge/siblingInis';
import type { Bilingual } from '../../../server/src/engine/messages/message';

const tables = [
  ['ofcscan.ini', ofcscanIniKeys],
  ['ofcserver.ini', ofcserverIniKeys],
  ['clp.conf', clpConfElements],
  ['registry', registryValues],
  ['registry of the product', officeScanRegistryValues],
  ['ptngrowth.ini', ptngrowthIniKeys],
  ['CCCAServer.ini', cccaserverIniKeys],
  ['IpXfer', ipxferOptions],
  ['services and TLS in the registry', registryServices],
] as const;

const allEntries = tables.flatMap(([, table]) => table);

function textsOf({ meaning, onCluster, type }: KnowledgeEntry): readonly Bilingual[] {
  const choices = type.kind === 'choice' ? Object.values(type.choices) : [];
  const units = type.kind === 'integer' && type.unit !== undefined ? [type.unit] : [];
  return [meaning, ...(onCluster === undefined ? [] : [onCluster]), ...choices, ...units];
}

function namesOf(table: readonly KnowledgeEntry[]): readonly string[] {
  return table.map(({ name }) => name);
}

function secretsOf(table: readonly KnowledgeEntry[]): readonly string[] {
  return namesOf(table.filter(({ type }) => type.kind === 'secret'));
}

/** What a default has to be to hold for its type; types without a rule accept everything. */
function accepts({ type }: KnowledgeEntry, value: string): boolean {
  if (type.kind === 'flag') return value === '0' || value === '1';
  if (type.kind === 'choice') return Object.hasOwn(type.choices, value);
  if (type.kind !== 'integer') return true;
  const number = Number(value);
  return Number.isInteger(number) && number >= (type.min ?? number) && number <= (type.max ?? number);
}

describe.each(tables)('%s', (_, table) => {
  test('names no key twice', () => {
    const names = namesOf(table).map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('has every text in both languages, in one piece', () => {
    const odd = table.flatMap(textsOf).filter(({ en, ja }) => [en, ja].some((text) => !/^\S(?:.*\S)?$/.test(text)));
    expect(odd).toEqual([]);
    expect(table.flatMap(textsOf).filter(({ en, ja }) => /\s{2}/.test(en + ja) || ja.includes('。。'))).toEqual([]);
  });

  test('ends every sentence of a meaning', () => {
    const open = table.filter(({ meaning }) => !meaning.en.endsWith('.') || !meaning.ja.endsWith('。'));
    expect(namesOf(open)).toEqual([]);
  });

  test('keeps to the house style in Japanese', () => {
    expect(table.flatMap(textsOf).filter(({ ja }) => /サーバー|フォルダー|あなた|不正/.test(ja))).toEqual([]);
  });

  test('speaks Japanese in Japanese only', () => {
    const japanese = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;
    const meanings = table.map(({ meaning }) => meaning);
    expect(meanings.filter(({ en, ja }) => japanese.test(en) || !japanese.test(ja))).toEqual([]);
  });

  test('says where each statement comes from', () => {
    expect(namesOf(table.filter(({ source }) => source.trim() === ''))).toEqual([]);
  });

  test('has defaults and bounds that hold', () => {
    expect(namesOf(table.filter((entry) => entry.default !== undefined && !accepts(entry, entry.default)))).toEqual([]);
    const crossed = table.filter(({ type }) => type.kind === 'integer' && (type.min ?? 0) > (type.max ?? Infinity));
    expect(namesOf(crossed)).toEqual([]);
  });

  test('starts with what a key is, not with its name', () => {
    const named = table.filter(({ name, meaning }) => meaning.en.startsWith(name) || meaning.ja.startsWith(name));
    expect(namesOf(named)).toEqual([]);
  });
});

describe('evidence', () => {
  test('observed keys of ini files and the registry say that programs tell of them', () => {
    const tables = [ofcscanIniKeys, ofcserverIniKeys, registryValues, officeScanRegistryValues, ipxferOptions];
    const observed = tables.flat().filter(({ evidence }) => evidence === 'observed');
    expect(observed.length).toBeGreaterThan(30);
    expect(observed.filter(({ meaning }) => !meaning.en.startsWith('Used by '))).toEqual([]);
    expect(observed.filter(({ meaning }) => !meaning.ja.startsWith('公開'))).toEqual([]);
  });

  test.each([
    'Master_SSLPort',
    'UseSSL',
    'Master_PwdOfMaster',
    'Intranet_NoProxyCache',
    'VerifyConnectionThreadCount',
  ])('%s, which nothing public confirms, is left out', (name) => {
    expect(namesOf(allEntries)).not.toContain(name);
  });

  test.each([
    'monitor/fipw/parameters/monmii',
    'resource/vcom/parameters/target',
    'monitor/any/emergency/action',
  ])('%s is cited from the cluster guide', (name) => {
    const entry = clpConfElements.find((one) => one.name === name);
    expect(entry?.evidence).toBe('vendor');
    expect(entry?.source).toContain('CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順, 3-1-7');
  });
});

test('the secrets are exactly these', () => {
  expect(secretsOf(ofcscanIniKeys)).toEqual([
    'Std_Alert_SNMP_Community',
    'Proxy_Pwd',
    'Internet_Proxy_Pwd',
    'User',
    'skos',
    'CensusQueryToken',
    'URLFilterAWSL_InOffice#',
    'Ini#.Key',
    'Reg#.Key',
    'c1',
    'Uninstall_Pwd',
    'Unload_Pwd',
  ]);
  expect(secretsOf(clpConfElements)).toEqual([
    'cluster/account/list/password',
    'cluster/mail/smtp/smtpsrv/passwd',
    'cluster/trap/snmpsrv/snmpcom',
    'server/device/password',
    'resource/appli/parameters/actpassword',
    'resource/appli/parameters/deactpassword',
    'resource/vm/parameters/password',
    'resource/vm/parameters/vcenter/password',
    'monitor/any/parameters/password',
    'monitor/any/parameters/encrypwd',
    'monitor/any/agentparam/password',
  ]);
  expect(secretsOf([...ofcserverIniKeys, ...registryValues, ...ptngrowthIniKeys])).toEqual([]);
  expect(secretsOf(ipxferOptions)).toEqual(['pwd']);
  expect(secretsOf(officeScanRegistryValues).map((name) => name.split('\\').at(-1))).toEqual([
    'skos',
    'skos_s',
    'InstallDateTime',
  ]);
});

test('no secret has a default to show', () => {
  expect(allEntries.filter(({ type, default: value }) => type.kind === 'secret' && value !== undefined)).toEqual([]);
});

describe('sections', () => {
  const keys = [...ofcscanIniKeys, ...ofcserverIniKeys];

  test('are those that public texts name', () => {
    expect(new Set(keys.flatMap(({ section }) => section ?? []))).toEqual(
      new Set([
        'INI_SERVER_SECTION',
        'Global Setting',
        'INI_PROGRAM_VERSION_SECTION',
        'INI_UPDATE_SECTION',
        'INI_CLIENT_SECTION',
        'INI_IDLP_SECTION',
        'SERVER_CONSOLE_SECTION',
        'CCCA',
      ]),
    );
  });

  test.each([
    'MasterDirectory',
    'Master_DomainPort',
    'Client_LocalServer_Port',
    'Unload_Pwd',
    'Std_Alert_Enable_SMTP',
    'EnableCheckClientMacAddress',
  ])('%s has none', (name) => {
    expect(keys.find((entry) => entry.name === name)).not.toHaveProperty('section');
  });
});

describe('when an edit takes effect', () => {
  const documented = [...ofcscanIniKeys, ...ofcserverIniKeys];

  test.each([
    ['INI_SERVER_SECTION', 'after a restart of the Master Service', 'Master Service の再起動後'],
    ['INI_IDLP_SECTION', 'after a restart of the Master Service', 'Master Service の再起動後'],
    ['CCCA', 'after a restart of the Master Service', 'Master Service の再起動後'],
    ['Global Setting', 'only after [Save]', '[保存] をクリックするまで'],
  ])('every key of [%s] says so', (section, en, ja) => {
    const keys = documented.filter((entry) => entry.section === section);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter(({ meaning }) => !meaning.en.includes(en) || !meaning.ja.includes(ja))).toEqual([]);
  });

  test('a key of an agent says nothing of it', () => {
    const key = ofcscanIniKeys.find(({ name }) => name === 'Uninstall_Pwd');
    expect(key?.meaning.en).not.toMatch(/restart|\[Save\]/);
  });
});

describe('on a cluster', () => {
  test.each([
    'MasterDirectory',
    'Master_DomainName',
    'Master_DomainPort',
    'Client_LocalServer_Port',
  ])('%s is the same on both servers, as the cluster guide demands', (name) => {
    const entry = ofcscanIniKeys.find((one) => one.name === name);
    expect(entry?.onCluster?.en).toMatch(/both (?:servers|have the same)/i);
    expect(entry?.onCluster?.ja).toContain('両サーバで');
    expect(entry?.source).toMatch(/CLUSTERPRO X 1\.0 \+ ウイルスバスター Corp\. 8\.0 構築手順, .*3-3-4/);
  });

  test('the switches of the notification queue are nothing special', () => {
    expect(ofcscanIniKeys.find(({ name }) => name === 'Enable_Cancel_Notification')?.onCluster).toBeUndefined();
  });

  test('the bind order tells where the interface metric decides', () => {
    const bind = registryValues.find(({ name }) => name.endsWith('\\Linkage\\Bind'));
    expect(bind?.meaning.en).toContain('Windows 10 and Server 2016');
    expect(bind?.meaning.ja).toContain('インタフェースメトリック');
    expect(bind?.source).toContain('Microsoft Learn');
  });
});
