import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceKey } from '../engine/verdicts/renewalSites';
import { projectFolder } from '../support/bundles';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

const FILES = {
  'keys/current.key': licenceKey('FileDaemonUnix,MailDaemonUnix', 50),
  'keys/renewal.key': licenceKey('FileDaemonUnix', 40, '2031-01-31'),
  'keys/clusterconf.json': JSON.stringify({ drweb: { origin: 'own', manualButton: true, renewalOnGus: 'present' } }),
};
const folder = temporaryFolder(FILES);

describe('text', () => {
  test('says the answer, what decides, what will happen and what to do', () => {
    const { code, out, err } = run(folder, ['plan', '--lang', 'ja']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Dr\.Web のライセンスの自動更新\n\ncurrent\.key を renewal\.key で更新\n/);
    expect(out).toContain('不足するコンポーネント: MailDaemonUnix、ライセンス数が 10 少ない（50 → 40）');
    expect(out).toMatch(
      /\n {2}✗ 違反 +更新用のキーには、.*\n +- 不足するコンポーネント: MailDaemonUnix\n +keys\/current\.key:2:14 /,
    );
    expect(out).toMatch(/\n作業手順\n {2}1\. .*\n {2}2\. ライセンスマネージャーで更新用のキーを手動で配信します/);
  });

  test('of several sites each is named', () => {
    const two = temporaryFolder({
      ...FILES,
      'other/current.key': FILES['keys/current.key'],
      'other/renewal.key': FILES['keys/current.key'].replace('2030', '2032'),
      'other/clusterconf.json': '{}',
    });
    const { out } = run(two, ['plan', '--lang', 'en']);
    expect(out.match(/^Site: .*$/gm)).toEqual(['Site: keys', 'Site: other']);
    expect(out).toContain('will be distributed by itself');
  });

  test('a folder that is about no change says what a plan needs', () => {
    const { code, out } = run(temporaryFolder({ hosts: '127.0.0.1 localhost\n' }), ['plan', '--plan', 'drweb-renewal']);
    expect(code).toBe(0);
    expect(out).toContain('Needs two licence key files of Dr.Web');
  });
});

test('json has every part with its lines and their places', () => {
  const { code, out } = run(folder, ['plan', '--format', 'json']);
  expect(code).toBe(0);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ version: 1, plans: [{ plan: 'drweb-renewal', site: 'keys' }] });
  const parts: readonly { readonly id: string; readonly lines: readonly object[] }[] = document.plans[0].parts;
  expect(parts.map(({ id }) => id)).toEqual(['reasons', 'effects', 'steps', 'otherwise', 'open']);
  expect(parts[0]?.lines[0]).toEqual({
    state: 'confirmed',
    text: 'The renewal is started.',
    details: [],
    places: [
      {
        path: 'keys/clusterconf.json',
        range: { start: { line: 1, column: 41 }, end: { line: 1, column: 45 } },
      },
    ],
  });
});

test('markdown numbers what has to be done', () => {
  const { out } = run(folder, ['plan', '--format', 'markdown']);
  expect(out).toMatch(/^# Dr\.Web licence renewal\n\n## current\.key renewed by renewal\.key\n\n\*\*/);
  expect(out).toMatch(/\n### What to do\n\n1\. .*\n2\. .*\n3\. /);
});

describe('what is asked for wrongly', () => {
  test.each([
    [['plan', '--plan', 'no-such-plan'], 'drweb-renewal, server-move'],
    [['guide', '--guide', 'no-such-guide'], 'cluster, server-move, agents-offline, nat, drweb-renewal'],
    [['check', '--plan', 'drweb-renewal'], '--plan'],
    [['plan', '--format', 'sarif'], 'markdown'],
    [['plan', '--fail-on', 'info'], '--fail-on'],
  ])('%j', (args, told) => {
    const { code, out, err } = run(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });

  test('a path that is not there', () => {
    expect(run(folder, ['plan', 'nowhere']).code).toBe(2);
  });
});

test('one guide alone', () => {
  const { out, code } = run(folder, ['guide', '--guide', 'drweb-renewal', '--lang', 'ja']);
  expect(code).toBe(1);
  expect(out).toMatch(/^Dr\.Web Enterprise Security Suite: ライセンスの自動更新\n/);
  expect(out).toMatch(
    /✗ 違反 +4-3 +結果 3: 新しいキーに現在のキー以上のライセンス数がある\n +keys\/renewal\.key:5:11 {2}警告/,
  );
});

test('the help of both languages names the command', () => {
  for (const lang of ['en', 'ja']) expect(run(folder, ['--help', '--lang', lang]).out).toContain('clusterconf plan');
});

test('the move of a server is planned from the files of both, with who would be left behind', () => {
  const { out, code } = run(join(projectFolder, 'test/sites/server-move/files'), ['plan', '--lang', 'ja']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^管理サーバの移行\n\nold から new への移行\n実行できません: 全クライアントへの「サーバ名\/ポート番号変更通知」。5\.58 以前では/,
  );
  expect(out).toContain('オフライン: 2 台。起動する前に移行元を撤去すると取り残されます。\n  - PC002\n  - 営業PC𠮷\n');
  expect(out).toMatch(/\n作業手順\n {2}1\. ✗ 違反 +移行先サーバを用意します/);
});
