import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments';
import { UsageError } from '../../server/src/cli/usage';
import { type Message, render } from '../../server/src/engine/messages/message';
import { projectFolder } from '../support/bundles';
import { masterDirectoryRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

const empty = temporaryFolder();

/** Command lines that are wrong, and what the one sentence is about. */
const WRONG_OPTIONS: readonly (readonly [args: readonly string[], about: string])[] = [
  [['--no-such'], '--no-such'],
  [['--no.such=1.2'], '--no.such'],
  [['--constructor'], '--constructor'],
  [['-x'], '-x'],
  [['--format'], '--format'],
  [['--format', '--lang', 'en'], '--format'],
  [['--format', 'yaml'], 'yaml'],
  [['--format='], '--format'],
  [['--lang', 'fr'], 'fr'],
  [['--fail-on', 'fatal'], 'fatal'],
  [['--help=yes'], '--help'],
  [['fix', '--dry-run=yes'], '--dry-run'],
  [['check', '--dry-run'], '--dry-run'],
  [['check', '--suggested'], '--suggested'],
  [['check', '--stdio'], '--stdio'],
  [['rules', '--config', 'x.json'], '--config'],
  [['explain', '--fail-on', 'error', masterDirectoryRule], '--fail-on'],
  [['fix', '--format', 'sarif'], 'sarif'],
  [['rules', '--format', 'junit'], 'junit'],
  [['lsp', '--stdio', '--format', 'text'], '--format'],
];

test.each(WRONG_OPTIONS)('%j is refused in one sentence of either language', (args, about) => {
  const reason = reasonOf(args);
  for (const locale of ['en', 'ja'] as const) {
    expect(render(reason, locale)).toContain(about);
    expect(render(reason, locale)).toMatch(locale === 'en' ? /^(?!.*[.?] ).*\.$/ : /(です|ません|必要です)。/);
  }
});

function reasonOf(args: readonly string[]): Message {
  try {
    readArguments(args, {});
  } catch (error) {
    if (error instanceof UsageError) return error.reason;
    throw error;
  }
  throw new Error('nothing is wrong');
}

describe('a wrong call ends with 2, nothing on the output and one sentence beside it', () => {
  test.each<[readonly string[], string]>([
    [['--no-such'], '--no-such'],
    [['missing'], 'missing'],
    [['check', '.', 'missing/hosts'], 'missing/hosts'],
    [['chekc', '.'], 'chekc'],
    [['check', '--config', 'missing.json'], 'missing.json'],
    [['fix', 'missing'], 'missing'],
    [['rules', 'hosts'], 'rules'],
    [['explain'], 'explain'],
    [['explain', masterDirectoryRule, masterDirectoryRule], 'explain'],
    [['explain', 'no/such-rule'], 'no/such-rule'],
    [['explain', 'officescan/master-directory-name-a-node'], `did you mean "${masterDirectoryRule}"?`],
    [['lsp'], '--stdio'],
    [['lsp', '--stdio', 'x'], 'lsp'],
  ])('%j', (args, about) => {
    const { code, out, err } = run(empty, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^clusterconf: [^\n]+[.?]\n$/);
    expect(err).not.toMatch(/[.?] [A-Z]/);
    expect(err).toContain(about);
  });

  test('in Japanese where the person reads Japanese', () => {
    for (const args of [
      ['--no-such', '--lang', 'ja'],
      ['--lang=ja', 'missing'],
      ['explain', '--lang', 'ja'],
    ]) {
      expect(run(empty, args).err).toMatch(/^clusterconf: [^\n]*(ません。|します（[^\n]*）。)\n$/);
    }
    expect(run(empty, ['--lang', 'fr'], { env: { LANG: 'ja_JP.UTF-8' } }).err).toContain('「fr」は指定できません。');
  });
});

describe('help and version', () => {
  test.each<[readonly string[]]>([[['--help']], [['fix', '-h', '--lang', 'en']]])('%j', (args) => {
    const { code, out, err } = run(empty, args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['check', 'fix', 'rules', 'explain', 'lsp --stdio', '--format', '--fail-on']) {
      expect(out).toContain(word);
    }
  });

  test('in Japanese', () => {
    expect(run(empty, ['--help', '--lang', 'ja']).out).toMatch(/使い方: clusterconf/);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect(run(empty, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
