import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/engine/messages/message';
import { migrationPlan } from '../../../server/src/engine/plans/migrationPlan';
import { planPage } from '../../../server/src/engine/plans/planPage';
import { agentList, serverIni } from '../../../server/src/engine/rules/sites/migrationExamples';
import { siteOf } from '../verdicts/renewalSites';

const BOTH = {
  'old/ofcscan.ini': serverIni('oldsv.example.jp', { computer: 'OLDSV' }),
  'new/ofcscan.ini': serverIni('newsv.example.jp', { computer: 'NEWSV', port: '8081' }),
};

function planOf(migration: object, more: Readonly<Record<string, string>> = {}) {
  const files = { ...BOTH, ...more, 'clusterconf.json': JSON.stringify({ migration }) };
  const site = siteOf(files);
  const [result] = migrationPlan.of(site);
  if (result === undefined) throw new Error('there is no plan');
  const linesOf = (id: string) => result.parts.find((part) => part.id === id)?.lines ?? [];
  const texts = (id: string, locale: 'en' | 'ja' = 'en') => linesOf(id).map(({ text }) => render(text, locale));
  const page = (locale: 'en' | 'ja') =>
    planPage([{ root: '', plan: migrationPlan, results: [result] }], locale, ({ path }) => path);
  return { result, linesOf, texts, page };
}

test('a change notice goes in the order of the guide', () => {
  const { texts, linesOf } = planOf({ method: 'notify', fromVersion: '7.3' });
  expect(texts('steps')).toEqual([
    'Install the new server, with the client port of the old one: 12345.',
    'In the console of the old server open "Administration", "Web Server", and enter the name newsv.example.jp and the port 8081 of the new one.',
    expect.stringMatching(/^The old server sends/),
    expect.stringMatching(/^Leave the old server running/),
    expect.stringMatching(/^When every agent/),
    expect.stringMatching(/^Install agents anew/),
  ]);
  expect(linesOf('steps')[0]?.state).toBe('confirmed');
});

test('a move of single agents asks for name and port', () => {
  const { texts } = planOf({ method: 'move', fromVersion: '7.3' });
  expect(texts('steps')).toContain('Enter the new server newsv.example.jp and its HTTP port 8081.');
});

test('DNS leads the same FQDN to the other address', () => {
  const files = {
    'new/ofcscan.ini': serverIni('oldsv.example.jp', { computer: 'NEWSV' }),
    'new/hosts': '10.0.0.2 oldsv.example.jp\n',
    'old/hosts': '10.0.0.1 oldsv.example.jp\n',
  };
  const { texts, result } = planOf({}, files);
  expect(render(result.verdict, 'en')).toBe('Can be done: another address in DNS for the same FQDN.');
  expect(texts('steps')).toContain('Change the DNS entry of oldsv.example.jp from 10.0.0.1 to 10.0.0.2.');
});

test('a server known by its address is shown the two ways out, and no steps', () => {
  const { texts } = planOf({}, { 'old/ofcscan.ini': serverIni('10.0.0.1'), 'new/ofcscan.ini': serverIni('10.0.0.2') });
  expect(texts('steps')).toEqual([]);
  expect(texts('ways-out')).toHaveLength(2);
});

test('who is left behind is counted, and the first are named', () => {
  const rows = Array.from({ length: 7 }, (_, index) => `pc${index},10.0.0.${index},Offline,7.3`);
  const { linesOf, texts } = planOf({ fromVersion: '7.3', toVersion: '8.0' }, { 'agents.csv': agentList(...rows) });
  expect(texts('agents')).toEqual([
    'Agents in the list: 7',
    'Offline: 7. They are left behind if the old server goes before they have started.',
    'Older than the new server: 7. A move in the console upgrades them by itself.',
  ]);
  const names = linesOf('agents')[1]?.details.map((detail) => render(detail, 'ja'));
  expect(names).toEqual(['pc0', 'pc1', 'pc2', 'pc3', 'pc4', 'ほか 2 台']);
});

describe('where the guide gives two answers or none', () => {
  const other = { 'new/ofcscan.ini': serverIni('newsv.example.jp', { computer: 'NEWSV', agentPort: '23456' }) };

  test.each([
    ['7.3', /one passage says that agents keep the port/, undefined],
    ['6.0', /Of what is between it says nothing/, 'violated'],
    ['5.58', undefined, 'violated'],
  ])('client ports differ on %s', (fromVersion, open, state) => {
    const { texts, linesOf } = planOf({ fromVersion }, other);
    expect(texts('open')).toEqual(open === undefined ? [] : [expect.stringMatching(open)]);
    expect(linesOf('steps')[0]?.state).toBe(state);
  });
});

test('in both languages nothing stays a placeholder', () => {
  const { page } = planOf({ method: 'dns' }, { 'new/ofcscan.ini': 'MasterDirectory=\\\\NEWSV\\ofcscan\r\n' });
  for (const locale of ['en', 'ja'] as const) expect(page(locale)).not.toMatch(/\{\w+\}|undefined|NaN/);
  expect(page('ja')).toMatch(/^# 管理サーバの移行\n\n## old から new への移行\n/);
});

test('a site without a move has no plan', () => {
  expect(migrationPlan.of(siteOf({ 'ofcscan.ini': serverIni('sv') }))).toEqual([]);
});
