import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readClpConf } from '../../../server/src/engine/facts/from/clpConf';
import { readOfcscanIni } from '../../../server/src/engine/facts/from/ofcscanIni';
import { readReg } from '../../../server/src/engine/facts/from/reg';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { parseIni } from '../../../server/src/engine/syntax/ini';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import { parseXml } from '../../../server/src/engine/syntax/xml/parse';
import { applyEdits } from '../../../server/src/engine/text/edits';
import type { Location } from '../../../server/src/engine/text/span';

function inReg(lines: readonly string[]): { readonly text: string; readonly facts: FactsByKind } {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
  const facts = factCollector('a.reg');
  readReg(parseReg(text).tree, facts);
  return { text, facts: facts.facts() };
}

function inIni(text: string): FactsByKind {
  const facts = factCollector('ofcscan.ini');
  readOfcscanIni(parseIni(text).tree, facts);
  return facts.facts();
}

function piece(text: string, { span }: Location): string {
  return text.slice(span.start, span.end);
}

describe('serverKeyComputer', () => {
  const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro\\OfficeScan\\service';

  test.each<readonly [string, string, string | undefined]>([
    ['a name', '"Server"="server_1.example"', 'server_1.example'],
    ['a share', '"Share"="\\\\\\\\server1\\\\ofcscan"', 'server1'],
    ['a URL', '"URL"="http://192.168.0.1:8080/officescan"', '192.168.0.1'],
    ['a path', '"Path"="E:\\\\server1"', undefined],
    ['several words', '"Text"="server1 is down"', undefined],
    ['a number', '"Port"=dword:00001f90', undefined],
    ['a secret', '"Uninstall_Pwd"="server1"', undefined],
  ])('%s', (_, line, expected) => {
    const { text, facts } = inReg(['; 𠮷野', `[${KEY}]`, line]);
    const [found] = facts.serverKeyComputer ?? [];
    expect(found?.computer.value).toBe(expected);
    if (found !== undefined) expect(line).toContain(`"${piece(text, found.computer.at)}"`);
  });

  test('keys of the agent, and of others, say nothing', () => {
    const lines = ['[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion]', '"Server"="server1"'];
    expect(inReg(lines).facts.serverKeyComputer).toBeUndefined();
  });
});

const SERVICES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services';

describe('windowsService', () => {
  test('a service with a name and a start', () => {
    const { text, facts } = inReg([
      '; 𠮷野',
      `[${SERVICES}\\ofcservice]`,
      '"DisplayName"="OfficeScan Master Service"',
      '"Start"=dword:00000002',
    ]);
    const [service] = facts.windowsService ?? [];
    expect(service).toMatchObject({ start: { value: 2 }, isPlain: true });
    expect(service?.displayName?.value).toBe('OfficeScan Master Service');
    if (service === undefined) return;
    expect(piece(text, service.key.at)).toBe('ofcservice');
    expect(piece(text, service.start.at)).toBe('dword:00000002');
  });

  test.each<readonly [string, readonly string[], number]>([
    ['bytes in place of a dword', ['"Start"=hex(4):03,00,00,00'], 1],
    ['no start', ['"DisplayName"="A"'], 0],
    ['a start that is text', ['"Start"="3"'], 0],
    [
      'a reference into a library is no name',
      ['"DisplayName"="@%SystemRoot%\\\\a.dll,-1"', '"Start"=dword:00000003'],
      1,
    ],
  ])('%s', (_, values, count) => {
    const services = inReg([`[${SERVICES}\\a]`, ...values]).facts.windowsService ?? [];
    expect(services.length).toBe(count);
    for (const { displayName } of services) expect(displayName).toBeUndefined();
  });

  test('keys below a service are none', () => {
    expect(inReg([`[${SERVICES}\\a\\Parameters]`, '"Start"=dword:00000003']).facts.windowsService).toBeUndefined();
    expect(inReg([`[-${SERVICES}\\a]`, '"Start"=dword:00000003']).facts.windowsService).toBeUndefined();
  });
});

describe('vendorKey', () => {
  test('each product once, in both spellings and views', () => {
    const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
    const { text, facts } = inReg([
      `[${software}\\TrendMicro]`,
      `[${software}\\TrendMicro\\OfficeScan]`,
      `[${software}\\TrendMicro\\OfficeScan\\service]`,
      `[${software}\\TRENDMICRO\\OFFICESCAN\\service\\Information]`,
      `[${software}\\Trend Micro\\Solar]`,
      `[${software}\\Wow6432Node\\TrendMicro\\Database Backup\\a]`,
      `[${software}\\TrendMicroX\\OfficeScan]`,
      '[HKEY_CURRENT_USER\\SOFTWARE\\TrendMicro\\OfficeScan]',
    ]);
    expect(facts.vendorKey?.map(({ path }) => piece(text, path.at))).toEqual([
      `${software}\\TrendMicro\\OfficeScan`,
      `${software}\\Trend Micro\\Solar`,
      `${software}\\Wow6432Node\\TrendMicro\\Database Backup`,
    ]);
  });

  test('the folder of the server and the version of the program', () => {
    const { text, facts } = inReg([
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\TrendMicro\\OfficeScan\\service\\Information]',
      '"Local_Path"="e:\\\\OfficeScan\\\\PCCSRV\\\\"',
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion\\Misc.]',
      '"ProgramVer"="8.0"',
    ]);
    const [path] = facts.productPath ?? [];
    expect(path).toMatchObject({
      key: 'Local_Path',
      path: { value: 'e:\\OfficeScan\\PCCSRV\\' },
      drive: { value: 'E' },
    });
    expect(path && piece(text, path.drive.at)).toBe('e');
    expect(facts.programVersion?.map(({ version }) => version.value)).toEqual(['8.0']);
  });
});

describe('where one more key to synchronise can be written', () => {
  test.each<readonly [string, string, string | undefined]>([
    [
      'a list',
      '<p><list id="0"><key>HKEY_A</key></list></p>',
      '<p><list id="0"><key>HKEY_A</key></list><list id="1"><key>X</key></list></p>',
    ],
    ['lines of their own', '<p>\n\t<key>HKEY_𠮷</key>\n</p>', '<p>\n\t<key>HKEY_𠮷</key>\n\t<key>X</key>\n</p>'],
    ['something behind the last key', '<p><key>HKEY_A</key><other/></p>', undefined],
    ['an attribute', '<p><key name="HKEY_A"/></p>', undefined],
    ['no key', '<p/>', undefined],
    ['a key that is not closed', '<p><key>HKEY_A</p>', undefined],
  ])('%s', (_, inner, after) => {
    const text = `<root><resource><regsync name="r">${inner}</regsync></resource></root>`;
    const facts = factCollector('clp.conf');
    readClpConf({ format: 'xml', ...parseXml(text) }, facts);
    const next = facts.facts().registrySync?.[0]?.next;
    const edits = next && [{ span: next.at.span, newText: `${next.before}X${next.after}` }];
    expect(edits && applyEdits(text, edits)).toBe(after && text.replace(inner, () => after));
  });
});

describe('productPath of an ofcscan.ini', () => {
  test.each<readonly [string, string | undefined]>([
    ['Log=E:\\Trend Micro\\OfficeScan\\PCCSRV\\Log', 'E:\\Trend Micro\\OfficeScan\\PCCSRV\\Log'],
    ['Log = "c:\\𠮷\\PCCSRV" ', 'c:\\𠮷\\PCCSRV'],
    ['Home=E:\\Trend Micro\\OfficeScan', 'E:\\Trend Micro\\OfficeScan'],
    ['Client=C:\\Program Files\\Trend Micro\\OfficeScan Client', undefined],
    ['Client=C:\\Program Files\\Trend Micro\\OfficeScan Client\\Log', undefined],
    ['Other=C:\\Temp', undefined],
    ['Name=PCCSRV', undefined],
    ['; Log=E:\\PCCSRV', undefined],
    ['Share=\\\\vcom\\PCCSRV', undefined],
    ['', undefined],
  ])('%j', (line, path) => {
    const text = `[A]\r\n${line}\r\n`;
    const found = inIni(text).productPath ?? [];
    expect(found.map((fact) => piece(text, fact.path.at))).toEqual(path === undefined ? [] : [path]);
    for (const { drive } of found) expect(piece(text, drive.at).toUpperCase()).toBe(drive.value);
  });
});

describe('managementSettings', () => {
  const server = 'MasterDirectory=\\\\vcom\\ofcscan\r\n';

  test('the first line of each key and section, without what is secret', () => {
    const text = `[A]\r\n${server}Key=1\r\nKEY=2\r\nUninstall_Pwd=x\r\nName=!CRYPT!0A\r\n[B]\r\nKey=3`;
    const [fact] = inIni(text).managementSettings ?? [];
    expect(fact?.settings.map(({ section, key, text: value }) => `${section} ${key.value}=${value.value}`)).toEqual([
      'A MasterDirectory=\\\\vcom\\ofcscan',
      'A Key=1',
      'B Key=3',
    ]);
  });

  test('only of a management server, and only of a file that the product may have written', () => {
    expect(inIni('[A]\r\nKey=1\r\n').managementSettings).toBeUndefined();
    expect(inIni(server + 'Key=1\r\n'.repeat(20_000)).managementSettings).toBeUndefined();
  });
});
