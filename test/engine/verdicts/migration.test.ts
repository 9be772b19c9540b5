import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/engine/messages/message';
import { agentList, serverIni } from '../../../server/src/engine/rules/sites/migrationExamples';
import { toldMigration } from '../../../server/src/engine/verdicts/migration/told';
import { siteOf } from './renewalSites';

type Files = Readonly<Record<string, string>>;

/** The one move of a site of these files. */
function moveOf(files: Files, migration?: object) {
  const project: Files = migration === undefined ? {} : { 'clusterconf.json': JSON.stringify({ migration }) };
  const [only, ...others] = siteOf({ ...files, ...project }).views.migrations;
  if (only === undefined || others.length > 0) throw new Error('there is not one move');
  return only;
}

const OLD = serverIni('oldsv.example.jp', { computer: 'OLDSV' });
const NEW = serverIni('newsv.example.jp', { computer: 'NEWSV' });

describe('which files are whose', () => {
  test.each([
    ['old and new', 'old', 'new'],
    ['capitals, below another folder', 'site 🏢/OLD', 'site 🏢/New'],
    ['旧 and 新', '旧', '新'],
    ['旧サーバ and 新サーバ', '管理/旧サーバ', '管理/新サーバ'],
    ['移行元 and 移行先', '移行元𠮷', '移行先'],
  ])('%s', (_, from, to) => {
    const move = moveOf({ [`${from}/PCCSRV/ofcscan.ini`]: OLD, [`${to}/ofcscan.ini`]: NEW });
    expect([move.from?.label, move.to?.label]).toEqual([from, to]);
    expect(move.verdict.inputs).toMatchObject({
      naming: 'fqdn',
      name: 'changed',
      computer: 'other',
      agentPort: 'same',
    });
  });

  test.each<[string, Files]>([
    ['an old one alone', { 'old/ofcscan.ini': OLD, 'ofcscan.ini': NEW }],
    ['folders that are not side by side', { 'a/old/ofcscan.ini': OLD, 'b/new/ofcscan.ini': NEW }],
    ['other names', { 'older/ofcscan.ini': OLD, 'news/ofcscan.ini': NEW }],
    ['no files of a server', { 'old/hosts': '127.0.0.1 localhost\n', 'new/ofcscan.ini': NEW }],
  ])('%s is no move', (_, files) => {
    expect(siteOf(files).views.migrations).toEqual([]);
  });

  test('clusterconf.json goes before the names of folders', () => {
    const files = { 'a/ofcscan.ini': OLD, 'b/ofcscan.ini': NEW, 'old/ofcscan.ini': NEW, 'new/ofcscan.ini': OLD };
    const move = moveOf(files, { from: 'a', to: 'b\\ofcscan.ini' });
    expect(move.from?.name?.at.path).toBe('a/ofcscan.ini');
    expect(move.to?.name?.at.path).toBe('b/ofcscan.ini');
  });

  test('a role that leads nowhere is unknown', () => {
    const move = moveOf({ 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW }, { from: 'nowhere' });
    expect(move.from).toBeUndefined();
    expect(move.to?.label).toBe('new');
    expect(move.verdict.inputs).toEqual({});
  });
});

describe('what is compared', () => {
  test('addresses by the own hosts files, one in common being enough', () => {
    const names = { 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': OLD, 'old/hosts': '10.0.0.1 OLDSV.example.jp\n' };
    expect(moveOf({ ...names, 'new/hosts': '10.0.0.2 oldsv.example.jp\n' }).verdict.inputs.address).toBe('changed');
    expect(
      moveOf({ ...names, 'new/hosts': '10.0.0.2 oldsv.example.jp\n10.0.0.1 oldsv.example.jp\n' }).verdict.inputs
        .address,
    ).toBe('same');
    expect(moveOf({ ...names, 'new/hosts': '127.0.0.1 oldsv.example.jp\n' }).verdict.inputs.address).toBeUndefined();
    expect(moveOf(names).verdict.inputs.address).toBeUndefined();
  });

  test.each([
    ['5.58', 'upTo558'],
    ['5.02', 'upTo558'],
    ['6.0', 'between'],
    ['6.5', 'from65'],
    ['7.3', 'from65'],
    ['Apex One', 'from65'],
    ['?', undefined],
  ])('version %s', (fromVersion, era) => {
    const move = moveOf({ 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW }, { fromVersion });
    expect(move.verdict.inputs.version).toBe(era);
  });

  test('a version by the registry, and by what is said of the product', () => {
    const reg = (version: string) =>
      `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion\\Misc.]\r\n"ProgramVer"="${version}"\r\n`;
    const files = { 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW };
    const { from, to } = moveOf({ ...files, 'old/a.reg': reg('7.3'), 'new/a.reg': reg('8.0') });
    expect([from?.version?.value, to?.version?.value]).toEqual(['7.3', '8.0']);
    const products = JSON.stringify({ products: { officescan: { version: '5.58' } } });
    expect(moveOf({ ...files, 'clusterconf.json': products }).from?.version?.value).toBe('5.58');
  });
});

describe('agents', () => {
  const rows = Array.from({ length: 8 }, (_, index) => `pc${index},10.0.0.${index},オフライン,7.3`);
  const files = {
    'old/ofcscan.ini': OLD,
    'new/ofcscan.ini': NEW,
    'agents.csv': agentList('pc𠮷,10.0.1.1,Online,8.0', ...rows, 'pc9,10.0.0.9,Online,10.6'),
    'new/agents.csv': agentList('pc99,10.0.2.1,Offline,8.0'),
  };

  test('are counted and named', () => {
    const { agents, verdict } = moveOf(files, { toVersion: '8.0' });
    expect(agents.total).toBe(10);
    expect([agents.offline?.count, agents.older?.count, agents.newer?.count]).toEqual([8, 8, 1]);
    expect(agents.offline?.first.map(({ row }) => row.name)).toEqual(['pc0', 'pc1', 'pc2', 'pc3', 'pc4']);
    expect(verdict.inputs).toMatchObject({ offlineAgents: 'some', olderAgents: 'some', newerAgents: 'some' });
  });

  test('are not judged without a column, nor without a version to compare with', () => {
    expect(moveOf(files).agents).toMatchObject({ total: 10, older: undefined, newer: undefined });
    const list = 'Computer,IP address,GUID\r\npc1,10.0.0.1,\r\n';
    const { agents, verdict } = moveOf({ ...files, 'agents.csv': list }, { toVersion: '8.0' });
    expect(agents).toMatchObject({ total: 1, offline: undefined, older: undefined });
    expect(verdict.inputs.offlineAgents).toBeUndefined();
  });

  test('of a list that is not there are nobody', () => {
    expect(moveOf(files, { agents: 'other.csv' }).agents.total).toBe(0);
  });
});

describe('the answer in words', () => {
  const told = (files: Files, migration?: object) => {
    const text = toldMigration(moveOf(files, migration).verdict);
    return [render(text, 'en'), render(text, 'ja')];
  };
  const both = { 'old/ofcscan.ini': OLD, 'new/ofcscan.ini': NEW };

  test('names the way', () => {
    expect(told(both)).toEqual([
      'Can be done: change notice to all agents.',
      '実行できる方法: 全クライアントへの「サーバ名/ポート番号変更通知」。',
    ]);
  });

  test('names what it depends on', () => {
    const other = serverIni('newsv.example.jp', { computer: 'NEWSV', agentPort: '23456' });
    const [en, ja] = told({ ...both, 'new/ofcscan.ini': other });
    expect(en).toContain('depends on the version of the old server (fromVersion)');
    expect(ja).toContain('移行元のバージョン（fromVersion）');
  });

  test('says why there is none', () => {
    const files = {
      'old/ofcscan.ini': serverIni('192.168.0.10'),
      'new/ofcscan.ini': serverIni('192.168.0.20'),
    };
    const [en, ja] = told(files);
    expect(en).toMatch(/^None of the ways of the guide can be gone\. .*IP address/);
    expect(ja).toContain('再インストール');
  });

  test('of two roles that are unknown depends on everything', () => {
    const [en] = told({ hosts: '127.0.0.1 localhost\n' }, { from: 'a', to: 'b' });
    expect(en).toMatch(/^Which way can be gone depends on: the name of the old server, the names of both servers/);
  });
});
