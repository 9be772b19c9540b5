import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmd } from '../../../server/src/engine/collect/cmd';
import { collectedFiles, collectionText } from '../../../server/src/engine/collect/collection';
import { collectItems, collectRoles } from '../../../server/src/engine/collect/items';
import { powershell } from '../../../server/src/engine/collect/powershell';
import { shellNames } from '../../../server/src/engine/collect/shell';
import type { FileKind } from '../../../server/src/engine/files/kinds';
import { readSource } from '../../../server/src/engine/files/sourceFile';
import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import { examples } from '../../../server/src/engine/rules/examples.generated';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { decoder } from '../../../server/src/platform/decode';

const numRuns = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

/** Every text that there is. */
const TEXTS = collectRoles.flatMap((role) =>
  shellNames.flatMap((shell) =>
    (['en', 'ja'] as const).map((locale) => ({ role, shell, locale, text: collectionText({ role, shell, locale }) })),
  ),
);

describe.each(TEXTS)('$role, $shell, $locale', ({ shell, locale, text }) => {
  const lines = text.split('\r\n');
  const isComment = (line: string) => line.startsWith(shell === 'cmd' ? 'rem ' : '# ');

  test('all but the comments is ASCII, and in English they are too', () => {
    const plain = locale === 'en' ? lines : lines.filter((line) => !isComment(line));
    for (const line of plain) expect(line).toMatch(/^[\x20-\x7e]*$/);
    if (locale === 'ja') expect(lines.filter(isComment).join('')).toMatch(/[ぁ-ん]/);
  });

  test('has the line ends of Windows, and says nothing that the shell would take for something else', () => {
    expect(text).toMatch(/\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\t]/);
    for (const line of lines.filter(isComment)) expect(line).not.toMatch(/[%^&|<>$`"]|undefined/);
  });

  test('each command has its line above it', () => {
    const commands = lines.flatMap((line, at) =>
      /^(copy|xcopy|"%PCCSRV|& |reg|Copy-Item|\w+\.exe|ipconfig|netsh|route)\b/.test(line) ? [at] : [],
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const at of commands) expect(lines[at - 1]).toSatisfy(isComment);
  });

  test('keeps its line breaks where UTF-8 is read as the code page of Japanese Windows', () => {
    expect(swallowed(new TextEncoder().encode(text))).toEqual([]);
  });
});

/** The offsets of line breaks that are read as the second half of a character. */
function swallowed(bytes: Uint8Array): readonly number[] {
  const lost: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const isLead = (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
    if (!isLead) continue;
    at++;
    if (bytes[at] === 13 || bytes[at] === 10) lost.push(at);
  }
  return lost;
}

test('the walk over the bytes finds a line break that is lost', () => {
  expect(swallowed(new TextEncoder().encode('rem テスト時は要無効化\r\n'))).not.toEqual([]);
  expect(swallowed(new TextEncoder().encode('rem テスト時は要無効化 --\r\n'))).toEqual([]);
});

describe('what is collected', () => {
  test('is every kind of file that the rules look at', () => {
    const collected = new Set<FileKind>(collectItems.map(({ kind }) => kind));
    const read = [...examples.values()].flat().flatMap((example) => [...exampleSite(example).files.values()]);
    const missing = read.filter(({ kind }) => !collected.has(kind) && !OTHERWISE.has(kind));
    expect(missing.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([]);
  });

  test('is every key of the registry that an example shows', () => {
    const keys = collectItems.flatMap(({ source }) => ('key' in source ? [source.key.toUpperCase()] : []));
    const full = keys.map((key) => key.replace(/^HKLM\\/, 'HKEY_LOCAL_MACHINE\\'));
    const files = [...examples.values()].flat().flatMap((example) => [...exampleSite(example).files.values()]);
    const shown = files
      .filter(({ kind }) => kind === 'reg')
      .flatMap(({ text }) => [...text.matchAll(/^\[(HKEY_[^\]\r\n]*)\]/gm)]);
    const paths = new Set(shown.map(([, path = '']) => path.toUpperCase()).filter((path) => FAMILIES.test(path)));
    expect(paths.size).toBeGreaterThan(10);
    expect([...paths].filter((path) => !full.some((key) => path === key || path.startsWith(`${key}\\`)))).toEqual([]);
  });

  test('is exported once', () => {
    const keys = collectItems.flatMap(({ source }) => (source.from === 'key' ? [source.key.toLowerCase()] : []));
    for (const key of keys) expect(keys.filter((other) => `${key}\\`.startsWith(`${other}\\`))).toEqual([key]);
  });

  test.each(collectRoles)('by %s keeps one file apart from the other', (role) => {
    const paths = collectedFiles(role, 'server1').map(({ path, kind }) => `${path} ${path.endsWith('*') ? kind : ''}`);
    const scripts = paths.filter((path) => path.endsWith('* move-script'));
    expect(new Set(paths).size).toBe(paths.length - Math.max(0, scripts.length - 1));
  });
});

/** Kinds that nobody captures beside the others: what a person writes, packed files, and what exported keys say better. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'clusterconf-json',
  'cluster-archive',
  'netsh-firewall',
  'firewall-policy',
]);

/** The part of the registry that a server really has as it stands in examples: no misspelt keys, none of other control sets. */
const FAMILIES =
  /^HKEY_LOCAL_MACHINE\\(?:SYSTEM\\CURRENTCONTROLSET\\(?:SERVICES|CONTROL\\(?:NETWORK|COMPUTERNAME|SECURITYPROVIDERS\\SCHANNEL))|SOFTWARE\\(?:WOW6432NODE\\)?(?:TRENDMICRO|POLICIES\\MICROSOFT\\WINDOWSFIREWALL))(?:\\|$)/;

/** Made-up content by which each kind is recognised. */
const CONTENT: Readonly<Partial<Record<FileKind, string>>> = {
  hosts: '192.168.0.12\tvcom\r\n',
  reg: 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\𠮷]\r\n',
  'clp-conf': guideCluster,
  'drweb-key': '[Key]\r\nApplications=Server\r\nExpires=2027-01-01\r\n',
  'move-script': '@echo off\r\nIpXfer.exe -s vcom -p 8080\r\n',
  'agent-list': 'Endpoint Name,IP Address,GUID\r\npc1,10.0.0.1,00000000-0000-4000-8000-000000000001\r\n',
  ipconfig:
    '\r\nWindows IP 構成\r\n\r\nイーサネット アダプター public:\r\n\r\n   物理アドレス. . . . . . . . . . . : 00-00-5E-00-53-01\r\n   IPv4 アドレス . . . . . . . . . . : 192.168.0.1(優先) \r\n',
  'netsh-interface':
    '\r\nIdx     Met         MTU          State                Name\r\n---  ----------  ----------  ------------  ---------------------------\r\n 12          25        1500  connected     public\r\n',
  'service-query':
    'SERVICE_NAME: tmlisten\r\nDISPLAY_NAME: OfficeScan NT Listener\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        STATE              : 4  RUNNING\r\n',
  'route-print':
    '===========================================================================\r\n          0.0.0.0          0.0.0.0    192.168.0.254      192.168.0.1     25\r\n',
};

describe('the files that come of it', () => {
  test.each([
    ['node', 'server1', 'server1'],
    ['agent', 'PC001', 'PC001'],
  ] as const)('of %s are recognised, and known to be of %s', (role, computer, node) => {
    const files = collectedFiles(role, computer).map(({ path, kind }) => ({
      path: path.replace('*', kind === 'cluster-script' ? 'failover1/script1/start.bat' : 'logon.bat'),
      kind,
      text: CONTENT[kind] ?? '[A]\r\nB=1\r\n',
    }));
    const cluster = role === 'agent' ? [{ path: 'cluster/clp.conf', text: guideCluster }] : [];
    const sources = [...files, ...cluster].flatMap(({ path, text }) => {
      return readSource(path, new TextEncoder().encode(text), decoder()) ?? [];
    });
    const { sites } = workspaceOf(sources, rules).snapshot();
    const [site, ...others] = sites;
    expect(others).toEqual([]);
    const found = new Map(site?.files.map(({ source }) => [source.path, source.kind]));
    for (const { path, kind } of files) expect([path, found.get(path)]).toEqual([path, kind]);
    for (const { path } of files.filter(({ path }) => path.includes(`${computer}/`))) {
      expect([path, site?.views.nodes.of(path)?.name]).toEqual([path, node]);
    }
  });

  test.each(TEXTS)('are those that the commands name: $role, $shell, $locale', ({ role, shell, text }) => {
    const node = shell === 'cmd' ? '%NODE%' : '$NODE';
    const site = shell === 'cmd' ? '%SITE%' : '$SITE';
    for (const { path } of collectedFiles(role, 'HERE')) {
      const named = path.replace(/^(agents\/)?HERE/, '').startsWith('/')
        ? path.replace(/^(agents\/)?HERE/, node)
        : `${site}/${path}`;
      expect(text).toContain(`"${named.replace(/\/\*$/, '').replaceAll('/', '\\')}"`);
    }
  });
});

describe('a folder is quoted', () => {
  test.each([
    ['D:\\my site', 'set "SITE=D:\\my site"', "$SITE = 'D:\\my site'"],
    ['100%', 'set "SITE=100%%"', "$SITE = '100%'"],
    ['%TEMP%', 'set "SITE=%%TEMP%%"', "$SITE = '%TEMP%'"],
    ['R&D', 'set "SITE=R&D"', "$SITE = 'R&D'"],
    ['$env:TEMP`n', 'set "SITE=$env:TEMP`n"', "$SITE = '$env:TEMP`n'"],
    ["it's", 'set "SITE=it\'s"', "$SITE = 'it''s'"],
    ['it’s', 'set "SITE=it’s"', "$SITE = 'it’’s'"],
    ['控え 𠮷', 'set "SITE=控え 𠮷"', "$SITE = '控え 𠮷'"],
  ])('%s', (path, inCmd, inPowershell) => {
    expect(cmd.site(path)).toBe(inCmd);
    expect(powershell.site(path)).toBe(inPowershell);
  });

  test('whatever it is, it comes out of the quotation as it went in', () => {
    const path = fc.stringMatching(/^[^"<>|?*\p{Cc}]{1,30}$/u);
    fc.assert(
      fc.property(path, (text) => {
        const inCmd = /^set "SITE=(.*)"$/s.exec(cmd.site(text))?.[1] ?? '';
        expect(inCmd.replace(/%%|%/g, (signs) => signs.slice(1))).toBe(text);
        const inPowershell = /^\$SITE = '(.*)'$/s.exec(powershell.site(text))?.[1] ?? '';
        expect(inPowershell.replace(/(['\u2018-\u201b])\1?/g, (marks) => marks.slice(1))).toBe(text);
      }),
      { seed: 4, numRuns },
    );
  });
});
