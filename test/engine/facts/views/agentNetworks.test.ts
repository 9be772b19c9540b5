import { describe, expect, test } from 'vitest';
import { AgentIndex } from '../../../../server/src/engine/facts/agentIndex';
import { statesOf } from '../../../../server/src/engine/facts/views/agentStates';
import { agentList, branchBehindNat, branchList, project } from '../../../../server/src/engine/rules/sites/natExamples';
import { siteOf } from '../../verdicts/renewalSites';

const INI = '[INI_SERVER_SECTION]\nMaster_DomainName=';

function networksIn(files: Readonly<Record<string, string>>) {
  return siteOf(files).views.agents.networks;
}

/** One line for each network: its range, the row, the confidence, how many agents. */
function told(files: Readonly<Record<string, string>>): readonly string[] {
  return networksIn(files).all.map(({ range, row, confidence, count }) => `${range} ${row.id} ${confidence} ${count}`);
}

describe('the networks of agents', () => {
  test('are those that are declared, the translated ones first', () => {
    const files = { 'clusterconf.json': project(branchBehindNat), 'agents.csv': branchList };
    expect(told(files)).toEqual(['192.168.1.0/24 V1 declared 2', '10.1.0.0/16 V2 declared 1']);
    expect(networksIn(files).all[0]?.groups).toEqual(new Map([['branch', 2]]));
    const within = '"networks": { "direct": ["192.168.0.0/16"], "translated": ["192.168.1.0/24"] }';
    expect(told({ ...files, 'clusterconf.json': project(within) })).toEqual(['192.168.1.0/24 V1 declared 2']);
  });

  test('may be narrower than a subnet', () => {
    const project25 = project('"networks": { "translated": ["192.168.1.0/25"], "direct": ["192.168.1.128/25"] }');
    const list = agentList('a,192.168.1.5,A,Offline,', 'b,192.168.1.200,A,Online,', 'c,192.168.1.6,A,Offline,');
    expect(told({ 'clusterconf.json': project25, 'agents.csv': list })).toEqual([
      '192.168.1.0/25 V1 declared 2',
      '192.168.1.128/25 V2 declared 1',
    ]);
  });

  test('are subnets elsewhere, of which those are told that something can be said of', () => {
    const list = agentList(
      'a,192.168.1.1,A,Offline,2026/11/20',
      'b,192.168.1.2,A,offline,2026-11-18 9:00',
      'c,192.168.2.1,A,Offline,2026/11/20',
      'd,192.168.2.2,A,Online,2026/11/20',
      'e,10.1.0.20,A,Online,2026/11/20',
      'f,169.254.3.4,A,Online,2026/11/20',
      'g,169.254.5.6,A,Online,2026/11/20',
    );
    expect(told({ 'ofcscan.ini': `${INI}10.1.0.10\n`, 'agents.csv': list })).toEqual([
      '192.168.1.0/24 V8 medium 2',
      '10.1.0.0/24 V2 high 1',
      '169.254.0.0/16 V3 high 2',
    ]);
  });

  test('count agents of one address by the address only', () => {
    const list = agentList('a,192.168.1.1,A,,', 'b,192.168.1.1,B,,', 'c,192.168.1.2,A,,', 'd,192.168.1.3,A,,');
    const { all, decide } = networksIn({ 'ofcscan.ini': `${INI}203.0.113.1\n`, 'agents.csv': list });
    expect(all.map(({ row, count }) => [row.id, count])).toEqual([['V6', 2]]);
    expect(decide({ address: '192.168.1.1' }).row.id).toBe('V5');
  });

  test.each([
    [
      'an address that is told',
      { 'clusterconf.json': project('"nat": { "serverAddresses": ["10.0.0.1"] }') },
      '10.0.0.1',
    ],
    ['the address that agents know', { 'ofcscan.ini': `${INI}10.0.0.2\n` }, '10.0.0.2'],
    ['that of the agent on the server', { 'ofcscan.ini': `${INI}AVSERVER.example.com\n` }, '10.0.0.3'],
  ])('know the server by %s', (_, files, expected) => {
    const list = agentList('avserver,10.0.0.3,A,,', '𠮷,10.9.0.3,A,,');
    expect(networksIn({ ...files, 'agents.csv': list }).server.map(({ value }) => value)).toEqual([expected]);
  });

  test.each([
    ['', 'V0'],
    ['10.0.0.256', 'V0'],
    ['10.0.0.', 'V0'],
    ['10.0.0.1x', 'V0'],
    ['server', 'V0'],
    ['10.0.0.1, 192.168.0.1', 'V2'],
    ['10.0.0.77', 'V2'],
    ['fd00::1', 'V10'],
  ])('decide on %j by %s', (address, id) => {
    const { decide } = networksIn({ 'ofcscan.ini': `${INI}10.0.0.2\n`, 'agents.csv': branchList });
    expect(decide({ address }).row.id).toBe(id);
    // Once more, from what is known by then.
    expect(decide({ address }).row.id).toBe(id);
  });
});

describe('the state of an agent', () => {
  const columns = new Map([['updated', { value: '', at: { path: '', span: { start: 0, end: 0 } } }] as const]);
  const place = () => ({ path: '', span: { start: 0, end: 0 } });
  const tableOf = (rows: Parameters<ReturnType<typeof statesOf>>[0][]) => [
    {
      identity: Symbol('agents'),
      columns,
      unknownColumns: [],
      repeatedHeads: [],
      rows,
      index: AgentIndex.of(rows),
      place,
    },
  ];
  const stateOf = statesOf(
    tableOf([{ updated: '2026/11/20 12:00' }, { updated: '2026年1月5日' }, { pattern: '17.305.00' }]),
  );

  test.each([
    [{ status: 'Online' }, 'online', undefined],
    [{ status: 'オフライン', updated: '2026-11-17' }, 'offline', 'fresh'],
    [{ status: 'Unreachable/Offline', updated: '2026.11.15 0:00:00' }, 'offline', undefined],
    [{ updated: '2026/11/12' }, undefined, 'old'],
    [{ updated: '11/12/2026' }, undefined, undefined],
    [{ updated: '12/3/2026', pattern: '17.305.00' }, undefined, 'fresh'],
    [{ pattern: '17.299.00' }, undefined, undefined],
    [{ status: '—' }, undefined, undefined],
  ])('%j', (row, status, update) => {
    expect(stateOf(row)).toEqual({ status, update });
  });
});
