import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { bundles } from '../support/bundles';
import { iniNaming, masterDirectoryRule } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { jsonReport } from './report';
import { run } from './run';

/** A site whose other files are still checked, whatever one file is. */
const SITE = { 'site/clp.conf': guideCluster, 'site/server2/ofcscan.ini': iniNaming('server2') } as const;

const MARKED = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const REG = `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n"x"=hex(7):`;
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * index * 7 + (index >> 3)) % 256));

/** Files that no product has written, by the names that make them ours. */
const BAD: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  'cut in the middle': {
    'server1/ofcscan.ini': '[INI_SERVER_SECTION]\r\nMasterDirec',
    'server1/tcpip.reg': `${REG}5c,00,4\\`,
    'server1/hosts': '192.168.0.1\tserver1\r\n192.168.',
    'old/clp.conf': guideCluster.slice(0, 900),
    'clusterconf.json': '{ "rules": { "hosts/',
  },
  'cut in the middle of a character': {
    'server1/ofcscan.ini': Buffer.from('; 設定\r\nMasterDirectory=\\\\部', 'utf8').subarray(0, -1),
    'server1/tcpip.reg': MARKED(REG).subarray(0, -1),
  },
  binary: {
    'server1/ofcscan.ini': NOISE,
    'server1/tcpip.reg': NOISE,
    'server1/hosts': NOISE,
    'server1/agent.key': NOISE,
    'clusterconf.json': NOISE,
    'old/clp.conf': NOISE,
  },
  empty: {
    'server1/ofcscan.ini': '',
    'server1/tcpip.reg': '',
    'server1/hosts': '',
    'server1/agent.key': '',
    'clusterconf.json': '',
    'old/clp.conf': '',
  },
  'nothing but a byte-order mark': {
    'server1/ofcscan.ini': MARKED(''),
    'server1/tcpip.reg': Buffer.from([0xef, 0xbb, 0xbf]),
    'old/clp.conf': Buffer.from([0xfe, 0xff]),
  },
  'in another encoding than it says': {
    'old/clp.conf': Buffer.from('<?xml version="1.0" encoding="UTF-16"?><root><server name="設定"/></root>', 'utf8'),
    'server1/tcpip.reg': Buffer.from(`${REG}00,00\r\n"名前"="x"\r\n`, 'utf8'),
    'server1/ofcscan.ini': Buffer.from('; caf\xe9 \x81 \xa0 \xff\r\nMaster_DomainName=x\r\n', 'latin1'),
  },
  'full of NULs': {
    'server1/ofcscan.ini': 'Master\0Directory=\\\\server1\\x\r\n\0\0\0\r\n',
    'server1/hosts': '192.168.0.1\tserver1\0\r\n',
    'old/clp.conf': Buffer.alloc(100_000),
  },
  'a document that grows when it is read': {
    'old/clp.conf': `<?xml version="1.0"?><!DOCTYPE root [<!ENTITY a "aaaaaaaaaa">${Array.from(
      { length: 12 },
      (_, level) => `<!ENTITY a${level + 1} "${`&a${level || ''};`.repeat(10)}">`,
    ).join('')}]><root><server name="&a12;"/></root>`,
    'server1/clp.conf': '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><root><server name="&f;"/></root>',
  },
  'nested a hundred thousand times': {
    'old/clp.conf': `<root>${'<group>'.repeat(300)}x${'</group>'.repeat(300)}</root>`,
    'server1/clp.conf': '<a>'.repeat(100_000),
    'clusterconf.json': `{"nodes":${'['.repeat(5000)}`,
  },
  'one line of a megabyte': {
    'server1/ofcscan.ini': `MasterDirectory=${'\\'.repeat(1024 * 1024)}`,
    'server1/hosts': `192.168.0.1 ${'server1 '.repeat(130_000)}`,
    'server1/tcpip.reg': `${REG}${'5c,00,'.repeat(170_000)}`,
    'old/clp.conf': `<root><server name="${'x'.repeat(1024 * 1024)}"/></root>`,
  },
};

describe('files that no product has written: the others are checked, and the run ends', () => {
  test.each(Object.entries(BAD))('%s', (_, files) => {
    const below = Object.fromEntries(Object.entries(files).map(([path, content]) => [`bad/${path}`, content]));
    const { code, out, err } = run(temporaryFolder({ ...SITE, ...below }), ['--format', 'json']);
    const { findings, files: listed } = jsonReport(out);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(findings.map(({ path, rule }) => [path, rule])).toContainEqual([
      'site/server2/ofcscan.ini',
      masterDirectoryRule,
    ]);
    expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.keys(SITE)));
    expect(out).not.toContain('a'.repeat(1000));
    expect(out).not.toContain('root:');
  });

  test('a file over the limit is not read, and is listed', () => {
    const folder = temporaryFolder({ ...SITE, 'site/server1/ofcscan.ini': Buffer.alloc(33 * 1024 * 1024, 'a=1\r\n') });
    const { code, out, err } = run(folder, ['--format', 'json']);
    const { findings, files } = jsonReport(out);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(files.map(({ path }) => path)).toContain('site/server1/ofcscan.ini');
    expect(findings.map(({ path, rule }) => [path, rule])).toContainEqual([
      'site/server2/ofcscan.ini',
      masterDirectoryRule,
    ]);
    expect(run(folder, ['fix']).code).not.toBe(3);
    expect(readFileSync(join(folder, 'site/server1/ofcscan.ini')).length).toBe(33 * 1024 * 1024);
  });
});

describe('files of other products are left alone', () => {
  const OTHERS: Readonly<Record<string, string>> = {
    'php.ini': '[PHP]\nMasterDirectory=\\\\server1\\x\n',
    'desktop.ini': '[.ShellClassInfo]\r\nIconResource=x.ico\r\n',
    'httpd.conf': 'ServerRoot "/etc/httpd"\n<VirtualHost *:80>\n</VirtualHost>\n',
    'clp.conf': '# settings of another program\nserver = server1\n',
    'inventory/hosts': '[webservers]\nweb1.example.com\nweb2.example.com ansible_host=192.168.0.2\n',
    'plain/hosts': 'server1\nserver2\n',
    'hosts.yml': 'all:\n  hosts:\n    server1:\n',
    'server.key': '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n',
    'other.key': '[License]\nKey=1\n',
    'notes.reg': 'This is a region file.\n',
    'agents.txt': 'MasterDirectory=\\\\server1\\x\n',
  };

  test('none of them is ours, nor are they touched', () => {
    const folder = temporaryFolder(OTHERS);
    expect(run(folder, ['--fail-on', 'hint'])).toEqual({
      code: 0,
      out: 'No file here is one that clusterconf reads.\n',
      err: '',
    });
    expect(run(folder, ['fix', '--suggested'])).toMatchObject({ code: 0, out: '0 changes in 0 files.\n' });
    for (const [path, text] of Object.entries(OTHERS)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });
});

describe('what cannot be read', () => {
  const isRoot = process.getuid?.() === 0;

  test.skipIf(isRoot || process.platform === 'win32')(
    'is said, the others are checked, and the run ends with 3',
    () => {
      const folder = temporaryFolder({ ...SITE, 'site/server1/ofcscan.ini': iniNaming('server1') });
      chmodSync(join(folder, 'site/server1/ofcscan.ini'), 0);
      const { code, out, err } = run(folder, ['--format', 'json']);
      expect(code).toBe(3);
      expect(err).toMatch(/^site\/server1\/ofcscan\.ini could not be read: [^\n]*\n$/);
      expect(jsonReport(out).findings.map(({ path }) => path)).toContain('site/server2/ofcscan.ini');
    },
  );

  test('for its depth is said, and the run ends with 3', () => {
    const folder = temporaryFolder({ ...SITE, [`${'a/'.repeat(30)}ofcscan.ini`]: iniNaming('server1') });
    expect(run(folder, ['check'])).toMatchObject({
      code: 3,
      err: 'The scan ended at 20000 candidate files or 24 levels of folders; the rest was not looked at.\n',
    });
  });

  test('and is no file, is passed over below a folder', () => {
    const folder = temporaryFolder(SITE);
    mkdirSync(join(folder, 'site/server1/ofcscan.ini'), { recursive: true });
    symlinkSync('nowhere', join(folder, 'site/hosts'));
    expect(run(folder, [])).toMatchObject({ code: 1, err: '' });
  });

  test.skipIf(process.platform === 'win32')('and would never end, is not begun', () => {
    const folder = temporaryFolder(SITE);
    const pipe = join(folder, 'site/hosts');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(run(folder, [])).toMatchObject({ code: 1, err: '' });
    const { code, err } = run(folder, [pipe]);
    expect({ code, err }).toEqual({ code: 3, err: 'hosts could not be read: not a file\n' });
  });
});

test('somebody who stops reading the output hears nothing more', async () => {
  const below = Array.from({ length: 800 }, (_, index) => `${'x'.repeat(200)}${index}/hosts`);
  const folder = temporaryFolder(Object.fromEntries(below.map((path) => [path, '192.168.0.1 server1\n'])));
  const child = spawn(process.execPath, [bundles.cli, '--format', 'json'], { cwd: folder });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await once(child, 'close');
  expect(err).toBe('');
});
