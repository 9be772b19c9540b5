import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder, projectFolder } from '../../client/launch/paths.mjs';

describe('npm start refuses in one sentence', () => {
  test.each([
    [['/nowhere/to/be/found'], '/nowhere/to/be/found is not a folder.'],
    [['package.json'], 'package.json is not a folder.'],
    [['a', 'b'], 'usage: npm start [FOLDER] [-- --no-open]'],
    [['--wrong'], "Unknown option '--wrong'"],
  ])('%j', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [join(projectFolder, 'client/launch/start.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: projectFolder },
    });
    expect(stderr).toContain(message);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});

test.each([
  [{ CLUSTERCONF_CACHE: '/c', XDG_CACHE_HOME: '/x' }, '/c'],
  [{ XDG_CACHE_HOME: '/x' }, '/x/clusterconf'],
])('editors are kept where the environment says: %j', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});
