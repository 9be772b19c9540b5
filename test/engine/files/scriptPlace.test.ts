import { describe, expect, test } from 'vitest';
import { detectKind, isCandidate } from '../../../server/src/engine/files/detectKind';
import { scriptPlace } from '../../../server/src/engine/files/scriptPlace';

describe('scripts of a cluster', () => {
  test.each([
    ['scripts/failover1/script1/start.bat', '', 'scripts', 'failover1/script1/start.bat'],
    ['cluster/scripts/monitor.s/genw1/genw.sh', 'cluster', 'cluster/scripts', 'monitor.s/genw1/genw.sh'],
    ['a/b/Scripts/G/R/STOP.BAT', 'a/b', 'a/b/Scripts', 'G/R/STOP.BAT'],
    ['x.zip/scripts/業務/𠮷/start.cmd', 'x.zip', 'x.zip/scripts', '業務/𠮷/start.cmd'],
    ['scripts/g/r/tool', '', 'scripts', 'g/r/tool'],
    ['scripts/g/start.ps1', '', 'scripts', 'g/start.ps1'],
    ['scripts/start.sh', '', 'scripts', 'start.sh'],
    ['scripts/scripts/r/start.sh', '', 'scripts', 'scripts/r/start.sh'],
  ])('%s', (path, cluster, root, below) => {
    expect(scriptPlace(path)).toEqual({ cluster, root, path: below });
    expect(detectKind(path, 'exit 0\n')).toBe('cluster-script');
  });

  test.each([
    'start.bat',
    'script/g/r/start.bat',
    'scripts/g/r/more/start.bat',
    'scripts/g/r/readme.txt',
    'scripts/g/r/.sh',
    'scripts/g/tool',
    'scripts/init.txt',
    '',
    '/',
  ])('not %j', (path) => {
    expect(scriptPlace(path)).toBeUndefined();
  });
});

test('a candidate only beside a clp.conf', () => {
  const path = 'web/scripts/build/all/run.sh';
  expect(isCandidate(path)).toBe(false);
  expect(isCandidate(path, (folder) => folder === 'web')).toBe(true);
  expect(isCandidate(path, (folder) => folder === '')).toBe(false);
});

test('another kind of file stays what it is', () => {
  expect(detectKind('scripts/g/r/hosts', '192.168.0.1 a\n')).toBe('hosts');
  expect(detectKind('scripts/g/clp.conf', '<root/>')).toBe('clp-conf');
});
