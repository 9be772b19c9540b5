import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFile, moveFile, replaceFile } from '../../server/src/cli/replaceFile';
import { type Message, render } from '../../server/src/engine/messages/message';
import { temporaryFolder, writeFiles } from '../support/temporaryFolder';

/** What happened to files, in order; the calls themselves go through. */
const calls: string[] = [];
/** What somebody else does at the moment when the temporary file is complete. */
let meanwhile: (() => void) | undefined;

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    fsyncSync: (file: number) => {
      calls.push('fsync');
      real.fsyncSync(file);
      meanwhile?.();
      meanwhile = undefined;
    },
    renameSync: (from: string, to: string) => {
      calls.push('rename');
      real.renameSync(from, to);
    },
    readFileSync: (path: string, ...rest: []) => {
      calls.push('read');
      return real.readFileSync(path, ...rest);
    },
  };
});

afterEach(() => {
  calls.length = 0;
  meanwhile = undefined;
});

const bytes = (text: string) => Buffer.from(text);
const said = (reason: Message | undefined) => reason && render(reason, 'en');
const CHANGED = 'it was changed by someone else meanwhile.';

describe('replaceFile', () => {
  test('puts the new bytes in the place of those that were read', () => {
    const folder = temporaryFolder({ hosts: 'old' });
    expect(replaceFile(join(folder, 'hosts'), bytes('old'), bytes('new'))).toBeUndefined();
    expect(readFileSync(join(folder, 'hosts'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['hosts']);
  });

  test('syncs the new file, compares the old one once more, and renames, in this order', () => {
    const path = join(temporaryFolder({ hosts: 'old' }), 'hosts');
    replaceFile(path, bytes('old'), bytes('new'));
    expect(calls).toEqual(['read', 'fsync', 'read', 'rename', 'fsync']);
  });

  test('leaves a file that was changed or removed meanwhile', () => {
    const folder = temporaryFolder({ hosts: 'other' });
    const path = join(folder, 'hosts');
    expect(said(replaceFile(path, bytes('old'), bytes('new')))).toBe(CHANGED);
    expect(replaceFile(join(folder, 'gone'), bytes('old'), bytes('new'))).toBeDefined();
    expect(readdirSync(folder)).toEqual(['hosts']);
    expect(readFileSync(path, 'utf8')).toBe('other');
  });

  test('leaves a file that changes while the new one is being written', () => {
    const folder = temporaryFolder({ hosts: 'old' });
    const path = join(folder, 'hosts');
    meanwhile = () => writeFileSync(path, 'of another');
    expect(said(replaceFile(path, bytes('old'), bytes('new')))).toBe(CHANGED);
    expect(readFileSync(path, 'utf8')).toBe('of another');
    expect(readdirSync(folder)).toEqual(['hosts']);
  });

  test('does not bring back a file that is removed while the new one is being written', () => {
    const folder = temporaryFolder({ hosts: 'old' });
    meanwhile = () => unlinkSync(join(folder, 'hosts'));
    expect(replaceFile(join(folder, 'hosts'), bytes('old'), bytes('new'))).toBeDefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps rights and links', () => {
    const folder = temporaryFolder({ 'real/hosts': 'old' });
    const path = join(folder, 'real/hosts');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'hosts'));
    expect(replaceFile(join(folder, 'hosts'), bytes('old'), bytes('new'))).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('leaves what is read-only', () => {
    const path = join(temporaryFolder({ hosts: 'old' }), 'hosts');
    chmodSync(path, 0o444);
    expect(said(replaceFile(path, bytes('old'), bytes('new')))).toBe('it is read-only.');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('does not touch a temporary file that is not its own', () => {
    const folder = temporaryFolder({ hosts: 'old' });
    const other = `hosts.clusterconf-${process.pid}`;
    writeFiles(folder, { [other]: 'left by another run' });
    expect(replaceFile(join(folder, 'hosts'), bytes('old'), bytes('new'))).toBeDefined();
    expect(readFileSync(join(folder, 'hosts'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, other), 'utf8')).toBe('left by another run');
  });

  test('writes files of any bytes', () => {
    const old = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) & 0xff);
    const path = join(temporaryFolder({ 'a.reg': old }), 'a.reg');
    const now = old.toReversed();
    expect(replaceFile(path, old, now)).toBeUndefined();
    expect(readFileSync(path).equals(now)).toBe(true);
  });
});

test('what is in the way is never overwritten', () => {
  const folder = temporaryFolder({ a: '1', b: '2' });
  expect(createFile(join(folder, 'a'), bytes('x'))).toBeDefined();
  expect(moveFile(join(folder, 'a'), join(folder, 'b'))).toBeDefined();
  expect(readFileSync(join(folder, 'a'), 'utf8') + readFileSync(join(folder, 'b'), 'utf8')).toBe('12');
});
