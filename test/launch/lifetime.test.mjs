import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createLifetime, temporaryFolder } from '../../client/launch/lifetime.mjs';
import { run, start } from '../../client/launch/processes.mjs';

test('the newest is undone first, everything once, and a failure keeps nothing from being undone', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const lifetime = createLifetime();
  /** @type {string[]} */
  const undone = [];
  lifetime.defer(() => undone.push('first'));
  lifetime.defer(() => {
    throw new Error('cannot be undone');
  });
  lifetime.defer(() => undone.push('last'));
  await lifetime.close();
  await lifetime.close();
  expect(undone).toEqual(['last', 'first']);
  expect(complaint).toHaveBeenCalledTimes(1);
  complaint.mockRestore();
});

test('a temporary folder is gone at the end', async () => {
  const lifetime = createLifetime();
  const folder = temporaryFolder(lifetime);
  expect(existsSync(folder)).toBe(true);
  await lifetime.close();
  expect(existsSync(folder)).toBe(false);
});

test('a process ends with its lifetime, and what it has started ends with it', async () => {
  const lifetime = createLifetime();
  const child = 'console.log("up"); setInterval(() => {}, 1000)';
  const script = `
    require('node:child_process').spawn(process.execPath, ['-e', '${child}'], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`;
  const parent = start(lifetime, process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!parent.stdout) throw new Error('there is no pipe');
  await once(parent.stdout, 'data');
  // The pipe closes when the last of the two that write to it is gone.
  const bothGone = once(parent.stdout, 'close');
  const ended = once(parent, 'exit');
  await lifetime.close();
  await bothGone;
  expect(await ended).toEqual([null, 'SIGTERM']);
});

test('a command that runs to its end gives its exit code and all it has printed', async () => {
  const script = 'console.log("カ"); console.error("b"); process.exit(3)';
  const { code, output } = await run(createLifetime(), process.execPath, ['-e', script]);
  expect([code, [...output.trim().split('\n')].sort()]).toEqual([3, ['b', 'カ']]);
});

test('a command that does not exist is told from one that fails', async () => {
  const { code, output } = await run(createLifetime(), '/nowhere/to/be/found', []);
  expect(code).toBe(127);
  expect(output).toContain('ENOENT');
});
