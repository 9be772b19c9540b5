import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../server/src/platform/disk';
import { temporaryFolder } from '../support/temporaryFolder';

async function found(folder: string): Promise<readonly string[]> {
  const { files, truncated } = await findCandidates(folder);
  expect(truncated).toBe(false);
  return files.map(({ path }) => path);
}

describe('the scripts of a cluster', () => {
  test('are those beside a clp.conf, in the folders of their owners or on the way there', async () => {
    const folder = temporaryFolder({
      'cluster/clp.conf': '<root/>',
      'cluster/scripts/failover1/script1/start.bat': '',
      'cluster/scripts/failover1/script1/helper.ps1': '',
      'cluster/scripts/failover1/script1/readme.txt': '',
      'cluster/scripts/failover1/script1/deeper/x.ps1': '',
      'cluster/scripts/monitor.s/genw1/genw.sh': '',
      'cluster/scripts/monitor.s/genw1/check': '',
      'cluster/scripts/failover1/stray.bat': '',
      'cluster/scripts/init.txt': '',
      'web/scripts/build/all/run.sh': '',
      'web/scripts/build/all/hosts': '',
    });
    expect(await found(folder)).toEqual([
      'cluster/clp.conf',
      'cluster/scripts/failover1/stray.bat',
      'cluster/scripts/failover1/script1/helper.ps1',
      'cluster/scripts/failover1/script1/start.bat',
      'cluster/scripts/monitor.s/genw1/check',
      'cluster/scripts/monitor.s/genw1/genw.sh',
      'web/scripts/build/all/hosts',
    ]);
  });

  test('lie in a folder of either case, at the top too', async () => {
    const folder = temporaryFolder({ 'CLP.CONF': '<root/>', 'Scripts/G/R/START.BAT': '' });
    expect(await found(folder)).toEqual(['CLP.CONF', 'Scripts/G/R/START.BAT']);
  });
});

test('links are not followed', async () => {
  const folder = temporaryFolder({ 'clp.conf': '<root/>', 'real/g/r/start.sh': '' });
  symlinkSync(join(folder, 'real'), join(folder, 'scripts'));
  mkdirSync(join(folder, 'x'));
  symlinkSync(join(folder, 'clp.conf'), join(folder, 'x', 'clp.conf'));
  expect(await found(folder)).toEqual(['clp.conf']);
});
