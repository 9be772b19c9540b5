import { describe, expect, test } from 'vitest';
import { collectionText } from '../../server/src/engine/collect/collection';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

const folder = temporaryFolder();

describe('collect', () => {
  test('prints the commands for a server of the cluster and the command prompt', () => {
    const text = collectionText({ role: 'node', shell: 'cmd', locale: 'en' });
    expect(run(folder, ['collect'])).toEqual({ code: 0, out: text, err: '' });
  });

  test.each(['node', 'server', 'agent', 'drweb'] as const)('for %s, in the shell and language asked for', (role) => {
    const text = collectionText({ role, shell: 'powershell', locale: 'ja' });
    expect(run(folder, ['collect', '--role', role, '--shell', 'powershell', '--lang', 'ja']).out).toBe(text);
  });

  test('into the folder asked for', () => {
    expect(run(folder, ['collect', '--to', 'D:\\100% site']).out).toContain('\r\nset "SITE=D:\\100%% site"\r\n');
  });

  test.each([
    [['collect', '--role', 'cluster'], 'cluster'],
    [['collect', '--shell', 'bash'], 'bash'],
    [['collect', '--to', ''], '--to'],
    [['collect', '--to', 'a"b'], 'a"b'],
    [['collect', '--to', 'a\nb'], '--to'],
    [['collect', 'site'], 'collect'],
    [['collect', '--format', 'json'], '--format'],
    [['check', '--role', 'node'], '--role'],
    [['guide', '--to', 'site'], '--to'],
  ])('%j is a wrong call', (args, about) => {
    const { code, out, err } = run(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(about);
  });

  test('the help of both languages names it', () => {
    for (const lang of ['en', 'ja']) {
      const { out } = run(folder, ['--help', '--lang', lang]);
      for (const word of ['clusterconf collect', '--role', '--shell', '--to', '--remedies'])
        expect(out).toContain(word);
    }
  });
});
