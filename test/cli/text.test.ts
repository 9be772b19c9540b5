import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import pico from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments';
import { formatText } from '../../server/src/cli/format/text';
import type { Report } from '../../server/src/cli/report';
import { plain } from '../../server/src/engine/messages/message';
import type { Finding, Severity } from '../../server/src/engine/rules/finding';
import { masterDirectoryRule, monitorTargetRule, soundSite } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { quietSite } from './planted';
import { run } from './run';

const folder = temporaryFolder(quietSite);

test('the whole report, in English', () => {
  expect(run(folder, [])).toEqual({
    code: 1,
    err: '',
    out: `cluster/clp.conf (clp-conf, ascii)
  19:32  error  The monitor "fipw1" watches "fip", but no resource has this name, so the monitor never starts. Name an existing resource.
                suggestion: Write "fip1"
                ${monitorTargetRule}

server1/ofcscan.ini (ofcscan-ini, utf-8, server1)
  2:19  error  MasterDirectory names the real server "server1". After a failover its share is out of reach; write the virtual computer name instead.
               cluster/clp.conf:5:17  server1 is the real name of a server of the cluster
               cluster/clp.conf:15:46  vcom is the virtual computer name
               fix: Write "vcom"
               ${masterDirectoryRule}

3 files: 2 errors, 0 warnings, 0 infos, 0 hints
`,
  });
});

test('the whole report, in Japanese', () => {
  expect(run(folder, ['--lang', 'ja']).out).toBe(`cluster/clp.conf (clp-conf, ascii)
  19:32  エラー  モニタリソース「fipw1」の対象「fip」というグループリソースはなく、監視を開始できません。実在する名前にしてください。
                 修正案: 「fip1」にする
                 ${monitorTargetRule}

server1/ofcscan.ini (ofcscan-ini, utf-8, server1)
  2:19  エラー  MasterDirectory が実サーバ名「server1」です。フェイルオーバ後は共有に届きません。仮想コンピュータ名にしてください。
                cluster/clp.conf:5:17  server1 はクラスタの実サーバ名です
                cluster/clp.conf:15:46  vcom は仮想コンピュータ名です
                修正: 「vcom」にする
                ${masterDirectoryRule}

3 ファイル: エラー 2 件、警告 0 件、情報 0 件、ヒント 0 件
`);
});

test('a sound site, and no site', () => {
  const sound = temporaryFolder({ ...quietSite, ...soundSite });
  expect(run(sound, ['--lang', 'ja']).out).toBe('3 ファイル: 指摘はありません\n');
  expect(run(sound, []).out).toBe('3 files: nothing found\n');
  expect(run(temporaryFolder(), []).out).toBe('No file here is one that clusterconf reads.\n');
});

describe('the columns of a section', () => {
  const levels: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

  test.each(['en', 'ja'] as const)('stand below each other in %s, though some characters are wide', (locale) => {
    const text = formatText(reportOf(levels), { locale, colors: pico.createColors(false), remedies: false });
    const heads = text.split('\n').filter((line) => /^ +\d+:\d+ /.test(line));
    expect(heads).toHaveLength(levels.length);
    expect(new Set(heads.map((line) => stringWidth(line.slice(0, line.indexOf('MESSAGE'))))).size).toBe(1);
    const details = text.split('\n').filter((line) => line.endsWith('area/rule'));
    expect(details.map((line) => stringWidth(line) - 'area/rule'.length)).toEqual(
      heads.map((line) => stringWidth(line.slice(0, line.indexOf('MESSAGE')))),
    );
  });
});

/** A report on one file, whose findings stand in lines of one to three digits. */
function reportOf(levels: readonly Severity[]): Report {
  return {
    files: [{ path: '現用系/hosts', kind: 'hosts', encoding: 'utf-8' }],
    findings: levels.map((severity, index) => findingOf(severity, 10 ** (index % 3))),
    counts: { error: 1, warning: 1, info: 1, hint: 1 },
    rangeOf: ({ span }) => ({ start: { line: span.start, column: 1 }, end: { line: span.start, column: 2 } }),
  };
}

function findingOf(severity: Severity, line: number): Finding {
  return {
    rule: 'area/rule',
    key: 'key',
    severity,
    confidence: 'certain',
    at: { path: '現用系/hosts', span: { start: line, end: line } },
    message: plain({ en: 'MESSAGE', ja: 'MESSAGE' }),
    related: [],
    fixes: [],
    remedies: [],
  };
}

describe('colours', () => {
  const terminal = temporaryFolder({ 'terminal.cjs': 'process.stdout.isTTY = true;' });
  const onTerminal = { nodeArgs: ['--require', join(terminal, 'terminal.cjs')] };
  const ESCAPE = '\u001b[';

  test('are there on a terminal', () => {
    const { out } = run(folder, [], { ...onTerminal, env: { TERM: 'xterm-256color' } });
    expect(out).toContain(`${ESCAPE}31merror`);
    expect(stripVTControlCharacters(out)).toBe(run(folder, []).out);
  });

  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['into a pipe', { TERM: 'xterm-256color', FORCE_COLOR: '1' }, {}],
    ['when the person wants none', { TERM: 'xterm-256color', NO_COLOR: '1' }, onTerminal],
    ['on a dumb terminal', { TERM: 'dumb' }, onTerminal],
  ])('are not there %s', (_, env, options) => {
    for (const args of [[], ['fix', '--dry-run']])
      expect(run(folder, args, { ...options, env }).out).not.toContain(ESCAPE);
  });

  test.each(['json', 'sarif', 'github', 'junit'])('never get into %s', (format) => {
    const { out } = run(folder, ['--format', format], { ...onTerminal, env: { TERM: 'xterm-256color' } });
    expect(out).not.toContain(ESCAPE);
  });
});

describe('the language', () => {
  test.each<[Readonly<Record<string, string>>, 'en' | 'ja']>([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja' }, 'ja'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C', LC_ALL: 'ja_JP.eucJP' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: '', LC_MESSAGES: 'de_DE' }, 'en'],
    [{ LANG: '', LC_ALL: 'en_US' }, 'en'],
  ])('of a terminal with %j is %s', (env, locale) => {
    expect(readArguments([], env).locale).toBe(locale);
    expect(readArguments(['--lang', 'ja'], env).locale).toBe('ja');
    expect(readArguments(['--lang', 'en'], env).locale).toBe('en');
  });

  test('is that of the report', () => {
    const empty = temporaryFolder();
    expect(run(empty, [], { env: { LANG: 'en_US.UTF-8' } }).out).toMatch(/^No file/);
    expect(run(empty, [], { env: { LANG: 'ja_JP.UTF-8' } }).out).toMatch(/ありません。\n$/);
  });
});
