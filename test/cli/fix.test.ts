import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clusterWatching, iniNaming, masterDirectoryRule, monitorTargetRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { quietSite } from './planted';
import { run } from './run';

const INI = 'server1/ofcscan.ini';
const CLUSTER = 'cluster/clp.conf';

/** The texts of the two planted files. */
function texts(folder: string): readonly string[] {
  return [CLUSTER, INI].map((path) => readFileSync(join(folder, path), 'utf8'));
}

const INI_CHANGE = `${INI}:2:19  "server1" -> "vcom"  ${masterDirectoryRule}\n`;
const CLUSTER_CHANGE = `${CLUSTER}:19:32  "fip" -> "fip1"  ${monitorTargetRule}\n`;

describe('fix', () => {
  test('makes the safe changes and no other, and says which', () => {
    const folder = temporaryFolder(quietSite);
    expect(run(folder, ['fix'])).toEqual({ code: 1, out: `${INI_CHANGE}1 changes in 1 files.\n`, err: '' });
    expect(texts(folder)).toEqual([clusterWatching('fip'), iniNaming('vcom')]);
  });

  test('makes a suggested change that is the only one where that is wanted', () => {
    const folder = temporaryFolder(quietSite);
    const { code, out } = run(folder, ['fix', '--suggested']);
    expect({ code, out }).toEqual({ code: 0, out: `${CLUSTER_CHANGE}${INI_CHANGE}2 changes in 2 files.\n` });
    expect(texts(folder)).toEqual([clusterWatching('fip1'), iniNaming('vcom')]);
  });

  test('done twice is done once', () => {
    const folder = temporaryFolder(quietSite);
    run(folder, ['fix', '--suggested']);
    const before = texts(folder);
    expect(run(folder, ['fix', '--suggested'])).toEqual({ code: 0, out: '0 changes in 0 files.\n', err: '' });
    expect(texts(folder)).toEqual(before);
  });

  test('--dry-run writes nothing, and says what it would', () => {
    const folder = temporaryFolder(quietSite);
    const before = [CLUSTER, INI].map((path) => statSync(join(folder, path)));
    const { code, out } = run(folder, ['fix', '--dry-run', '--suggested']);
    expect({ code, out }).toEqual({
      code: 0,
      out: `${CLUSTER_CHANGE}${INI_CHANGE}2 changes in 2 files; nothing was written.\n`,
    });
    expect(texts(folder)).toEqual([clusterWatching('fip'), iniNaming('server1')]);
    const after = [CLUSTER, INI].map((path) => statSync(join(folder, path)));
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]));
  });

  test('speaks Japanese, too', () => {
    const { out } = run(temporaryFolder(quietSite), ['fix', '--lang', 'ja']);
    expect(out).toBe(
      `${INI}:2:19  「server1」→「vcom」  ${masterDirectoryRule}\n1 ファイルの 1 か所を変更しました。\n`,
    );
  });

  test('takes the operands of check: a single file is fixed alone', () => {
    const folder = temporaryFolder(quietSite);
    const config = ['--config', join(folder, 'clusterconf.json')];
    expect(run(folder, ['fix', '--suggested', ...config, CLUSTER])).toMatchObject({ code: 0 });
    expect(texts(folder)).toEqual([clusterWatching('fip1'), iniNaming('server1')]);
  });

  test('leaves nothing beside the files, and their rights as they were', () => {
    const folder = temporaryFolder(quietSite);
    chmodSync(join(folder, INI), 0o640);
    run(folder, ['fix']);
    expect(readdirSync(join(folder, 'server1'))).toEqual(['ofcscan.ini']);
    expect(statSync(join(folder, INI)).mode & 0o777).toBe(0o640);
  });
});

describe('a file that cannot be changed', () => {
  test('since it is read-only, is left, and the others are changed', () => {
    const folder = temporaryFolder(quietSite);
    chmodSync(join(folder, INI), 0o444);
    expect(run(folder, ['fix', '--suggested'])).toEqual({
      code: 3,
      out: `${CLUSTER_CHANGE}1 changes in 1 files.\n`,
      err: `${INI} was left as it is: it is read-only.\n`,
    });
    expect(texts(folder)).toEqual([clusterWatching('fip1'), iniNaming('server1')]);
    expect(run(folder, ['fix', '--lang', 'ja']).err).toBe(`${INI} は変更していません: 読み取り専用です。\n`);
  });

  test('since its encoding has no such character, is left, and the others are changed', () => {
    const cluster = clusterWatching('fip').replace('>vcom<', '>𠮷野<');
    const before = Buffer.concat([
      Buffer.from([0x3b, 0x90, 0xdd, 0x92, 0xe8, 13, 10]),
      Buffer.from(iniNaming('server1')),
    ]);
    const folder = temporaryFolder({ ...quietSite, [CLUSTER]: cluster, [INI]: before });
    const { code, err } = run(folder, ['fix', '--suggested']);
    expect({ code, err }).toEqual({ code: 3, err: `${INI} was left as it is: its encoding has no "𠮷".\n` });
    expect(readFileSync(join(folder, INI)).equals(before)).toBe(true);
    expect(texts(folder)[0]).toBe(cluster.replace('<target>fip<', '<target>fip1<'));
  });

  test('through a link keeps the link: what it leads to is changed', () => {
    const folder = temporaryFolder(quietSite);
    const links = temporaryFolder();
    symlinkSync(join(folder, 'server1'), join(links, 'server1'));
    symlinkSync(join(folder, CLUSTER), join(links, 'clp.conf'));
    const config = ['--config', join(folder, 'clusterconf.json')];
    expect(run(links, ['fix', '--suggested', ...config, 'server1', 'clp.conf'])).toMatchObject({ code: 0 });
    expect(texts(folder)).toEqual([clusterWatching('fip1'), iniNaming('vcom')]);
    expect(readdirSync(links, { withFileTypes: true }).every((entry) => entry.isSymbolicLink())).toBe(true);
  });
});
