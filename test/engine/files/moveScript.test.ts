import picomatch from 'picomatch/posix';
import { describe, expect, test } from 'vitest';
import { candidateGlob } from '../../../server/src/engine/files/candidateNames';
import { detectKind, isCandidate } from '../../../server/src/engine/files/detectKind';

const CALL = '@echo off\r\nIpXfer.exe -s sv2 -p 8080 -c 12345\r\n';

describe('a batch file that moves agents', () => {
  test.each([
    ['move.bat', CALL],
    ['netlogon/OFCSCAN.BAT', '\\\\sv1\\ofcscan\\autopcc'],
    ['移行/𠮷.cmd', CALL],
    ['sysvol/scripts/logon.bat', CALL],
    ['scripts/tools/move.cmd', CALL],
  ])('%s', (path, text) => {
    expect(detectKind(path, text)).toBe('move-script');
  });

  test.each([
    ['move.bat', 'echo IpXfer.exe\r\n', undefined],
    ['move.bat', '', undefined],
    ['move.ps1', CALL, undefined],
    ['move.txt', CALL, undefined],
    ['scripts/failover1/script1/start.bat', CALL, 'cluster-script'],
  ])('not %s with %j', (path, text, kind) => {
    expect(detectKind(path, text)).toBe(kind);
  });
});

describe('the small files beside ofcscan.ini', () => {
  const asked = picomatch(candidateGlob);

  test.each([
    ['ous.ini', 'ous-ini'],
    ['PCCSRV/Admin/ssnotify.ini', 'ssnotify-ini'],
    ['hotfix_history.ini', 'hotfix-history-ini'],
    ['GetServer.ini', 'getserver-ini'],
    ['WSS/ptngrowth.ini', 'ptngrowth-ini'],
    ['LWCS/CCCAServer.ini', 'cccaserver-ini'],
    ['ofcIMPDP.ini', 'ofcimpdp-ini'],
    ['UPDINFO.INI', 'updinfo-ini'],
  ])('%s is of the kind %s', (path, kind) => {
    expect(detectKind(path, '')).toBe(kind);
    expect([isCandidate(path), asked(path)]).toEqual([true, true]);
  });

  test.each(['my-ous.ini', 'Agent.ini', 'Product.ini', 'ous.ini.bak'])('%s is left alone', (path) => {
    expect(detectKind(path, '[A]\nKey=1\n')).toBeUndefined();
    expect([isCandidate(path), asked(path)]).toEqual([false, false]);
  });

  test.each(['a.bat', 'A.CMD'])('%s is looked into', (path) => {
    expect([isCandidate(path), asked(path)]).toEqual([true, true]);
  });
});
