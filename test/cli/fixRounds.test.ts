import { expect, test } from 'vitest';
import { fixRounds } from '../../server/src/cli/commands/fixRounds';
import { readSource } from '../../server/src/engine/files/sourceFile';
import { plain, render, template } from '../../server/src/engine/messages/message';
import { defineRule } from '../../server/src/engine/rules/rule';
import { Workspace } from '../../server/src/engine/workspace';
import { DECODER, encoded } from '../engine/files/bytes';

const text = { en: 'x', ja: 'x' };

/** Wants every MasterDirectory of the site to name 𠮷, in one fix for all files. */
const everywhere = defineRule({
  id: 'test/everywhere',
  title: text,
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDirectory'],
  sources: [{ document: 'x' }],
  messages: { found: template(text) },
  docs: { en: { why: 'x', whenItIsFine: 'x' }, ja: { why: 'x', whenItIsFine: 'x' } },
  check({ facts, report }) {
    const hosts = facts.all('masterDirectory').flatMap(({ path }) => path.host ?? []);
    const [first] = hosts.filter(({ value }) => value !== '𠮷');
    if (first === undefined) return;
    const edits = hosts.map(({ at }) => ({ at, newText: '𠮷' }));
    report({ message: 'found', at: first.at, fixes: [{ title: plain(text), safety: 'safe', edits }] });
  },
});

function loaded(files: Readonly<Record<string, Uint8Array>>) {
  const workspace = new Workspace([everywhere]);
  for (const [path, bytes] of Object.entries(files)) {
    const source = readSource(path, bytes, DECODER);
    if (source !== undefined) workspace.set(source);
  }
  return {
    workspace,
    base: '/',
    bytes: new Map(Object.entries(files)),
    unreadable: [],
    largeArchives: [],
    truncated: false,
  };
}

const ini = (note: string) => `; ${note}\r\nMasterDirectory=\\\\old\\ofcscan\r\n`;

test('a fix of several files is made in all of them', () => {
  const bytes = encoded(ini('設定'), 'utf-8');
  const before = loaded({ 'a/ofcscan.ini': bytes, 'b/ofcscan.ini': bytes });
  const { bytes: after, changes, refusals } = fixRounds(before, false, DECODER);
  expect(refusals).toEqual([]);
  expect(changes.map(({ path, rule }) => [path, rule])).toEqual([
    ['a/ofcscan.ini', 'test/everywhere'],
    ['b/ofcscan.ini', 'test/everywhere'],
  ]);
  for (const file of after.values()) {
    expect(Buffer.from(file).toString()).toBe(ini('設定').replace('old', '𠮷'));
  }
});

test('a fix of several files is made in none when one of them cannot hold it', () => {
  const before = loaded({
    'a/ofcscan.ini': encoded(ini('設定'), 'utf-8'),
    'b/ofcscan.ini': encoded(ini('設定ファイル'), 'shift_jis'),
  });
  const { bytes: after, changes, refusals } = fixRounds(before, false, DECODER);
  expect(refusals.map(({ path, reason }) => [path, render(reason, 'en')])).toEqual([
    ['b/ofcscan.ini', 'its encoding has no "𠮷".'],
  ]);
  expect(changes).toEqual([]);
  expect([...after]).toEqual([...before.bytes]);
});
