import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { candidateGlob, scriptFolderGlob, scriptGlob } from '../../../server/src/engine/files/candidateNames';
import { isCandidate } from '../../../server/src/engine/files/detectKind';

describe('the names of candidates', () => {
  // Editors ask for patterns in place of a test for each name.
  const asked = picomatch(candidateGlob);

  test.each([
    ...['ofcscan.ini', 'a/b/OFCSCAN.INI', 'Ous.ini', 'clp.conf', 'hosts', 'HOSTS', 'hosts.old', 'clusterconf.json'],
    ...['server1.reg', 'X.KEY', 'firewall.wfw', 'cluster.zip', 'logon/move.bat', 'MOVE.CMD'],
    ...['ipconfig.txt', 'sv-a/IPCONFIG-ALL.TXT', 'ipconfig', 'sv1_netsh.log', 'route print.txt', 'interfaces.txt'],
    ...['sc.txt', 'sv1-sc-qc.txt', 'Services.txt', 'firewall-rules.txt'],
    ...['agents.csv', 'Client List.CSV', 'エージェント一覧.csv', '端末.tsv'],
  ])('%s is read', (name) => {
    expect([isCandidate(name), asked(name)]).toEqual([true, true]);
  });

  test.each([
    ...['readme.txt', 'router.ts', 'ipconfig.md', 'services.json', 'notes', 'disc.txt', 'webservice', 'sales.csv'],
    ...['my.ini', 'xhosts', 'clp.conf.bak', 'a.regx', 'ofcscanxini'],
  ])('%s is left alone', (name) => {
    expect([isCandidate(name), asked(name)]).toEqual([false, false]);
  });

  test.each([
    'scripts/failover1/script1/start.bat',
    'SCRIPTS/failover1/script1/stop.bat',
  ])('%s is a script of a cluster', (path) => {
    expect([isCandidate(path, () => true), picomatch(scriptGlob)(path)]).toEqual([true, true]);
  });

  test.each(['a/scripts', 'Scripts/failover1', 'a/scripts/failover1/script1/start.bat'])('%s is watched', (path) => {
    expect(picomatch(scriptFolderGlob)(path)).toBe(true);
  });
});
