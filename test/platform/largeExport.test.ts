import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../server/src/cli/load';
import { reportOf } from '../../server/src/cli/report';
import { isReadKey } from '../../server/src/engine/facts/from/reg';
import { textEncoder } from '../../server/src/engine/files/encodeText';
import type { EncodingName } from '../../server/src/engine/files/encoding';
import { officeScanCluster } from '../../server/src/engine/rules/sites/officeScanExamples';
import { decoder } from '../../server/src/platform/decode';
import { readLargeExport } from '../../server/src/platform/largeExport';
import { temporaryFolder } from '../support/temporaryFolder';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM';
const OTHER = `[${SYSTEM}\\CurrentControlSet\\Enum\\ROOT\\LEGACY]\r\n"Service"="x"\r\n\r\n`;

function service(name: string, set = 'CurrentControlSet'): string {
  return `[${SYSTEM}\\${set}\\Services\\ofcservice]\r\n"DisplayName"="${name}"\r\n"Start"=dword:00000002\r\n\r\n`;
}

/** An export whose Japanese comes behind what tells the encoding at the head of the file. */
function exportOf(header: string, name = '管理サーバ 𠮷'): string {
  return `${header}\r\n\r\n${OTHER.repeat(1000)}${service(name)}${OTHER}`;
}
const VERSION_5 = exportOf('Windows Registry Editor Version 5.00');
const VERSION_4 = exportOf('REGEDIT4', '管理サーバ');

function bytesIn(text: string, encoding: EncodingName, mark: readonly number[] = []): Uint8Array {
  const bytes = textEncoder(decoder()).encode(text, encoding);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${encoding} has no code for ${bytes.unencodable}`);
  return Uint8Array.from([...mark, ...bytes]);
}

describe('an export that is read in pieces', () => {
  const folder = temporaryFolder();
  const read = (bytes: Uint8Array, piece: number) => {
    const full = join(folder, 'x.reg');
    writeFileSync(full, bytes);
    return readLargeExport(full, 'x.reg', { decoder: decoder(), wants: isReadKey, piece });
  };

  test.each<[string, Uint8Array, EncodingName, string]>([
    ['UTF-16 with its mark', bytesIn(VERSION_5, 'utf-16le', [0xff, 0xfe]), 'utf-16le', '管理サーバ 𠮷'],
    ['UTF-16 without a mark', bytesIn(VERSION_5, 'utf-16le'), 'utf-16le', '管理サーバ 𠮷'],
    ['UTF-16 with the high byte first', bytesIn(VERSION_5, 'utf-16be', [0xfe, 0xff]), 'utf-16be', '管理サーバ 𠮷'],
    ['UTF-8', bytesIn(VERSION_5, 'utf-8'), 'utf-8', '管理サーバ 𠮷'],
    ['UTF-8 with its mark', bytesIn(VERSION_5, 'utf-8', [0xef, 0xbb, 0xbf]), 'utf-8', '管理サーバ 𠮷'],
    ['Shift_JIS', bytesIn(VERSION_4, 'shift_jis'), 'shift_jis', '管理サーバ'],
  ])('of %s has the same text, however large the pieces are', async (_, bytes, encoding, name) => {
    expect(bytes.length).toBeGreaterThan(64 * 1024);
    const header = encoding === 'shift_jis' ? 'REGEDIT4' : 'Windows Registry Editor Version 5.00';
    for (const piece of [1024 * 1024, 4096, 4097, 131]) {
      const source = await read(bytes, piece);
      expect(source?.text).toBe(`${header}\r\n\r\n${service(name)}`);
      expect(source).toMatchObject({ kind: 'reg', damage: undefined, bytes: bytes.length, verdict: { encoding } });
    }
  });

  test.each<[string, Uint8Array]>([
    ['no registry export', bytesIn('hello\r\n'.repeat(100), 'utf-8')],
    ['a hive', Uint8Array.from([0x72, 0x65, 0x67, 0x66, ...new Uint8Array(5000)])],
    ['nothing', new Uint8Array()],
  ])('%s is none', async (_, bytes) => expect(await read(bytes, 64)).toBeUndefined());

  test('a byte that is cut off at the end of UTF-16 is damage, and stops nothing', async () => {
    const bytes = bytesIn(VERSION_5.slice(0, -OTHER.length), 'utf-16le', [0xff, 0xfe]);
    expect(await read(bytes.subarray(0, -1), 4096)).toMatchObject({ damage: 'undecodable', verdict: { lossy: true } });
  });
});

describe('a site with such an export', () => {
  const files = {
    'clp.conf': officeScanCluster,
    'server1/system.reg': `Windows Registry Editor Version 5.00\r\n\r\n${service('OfficeScan Master Service', 'ControlSet001')}${OTHER.repeat(50)}${service('OfficeScan Master Service')}${OTHER}`,
  };
  const folder = temporaryFolder(files);
  const found = async (limits?: { readonly bytes: number; readonly piece: number }) => {
    const { workspace } = await load([folder], undefined, decoder(), limits);
    const { findings, rangeOf } = reportOf(workspace.snapshot());
    return findings.map(({ rule, at, fixes, remedies }) => ({
      rule,
      path: at.path,
      range: rangeOf(at),
      fixes,
      remedies,
    }));
  };
  const inReg = ({ path, rule }: { readonly path: string; readonly rule: string }) =>
    path === 'server1/system.reg' && rule === 'services/clustered-service-starts-by-itself';

  test('has its findings at the lines of the file, and no fix', async () => {
    const whole = (await found()).filter(inReg);
    const parts = (await found({ bytes: 4000, piece: 100 })).filter(inReg);
    expect(whole).toHaveLength(1);
    expect(parts).toEqual(whole.map((finding) => ({ ...finding, fixes: [] })));
    const lines = files['server1/system.reg'].split('\r\n');
    expect(lines[(parts[0]?.range.start.line ?? 0) - 1]).toBe('"Start"=dword:00000002');
    expect(parts[0]?.range.start.line).toBeGreaterThan(150);
  });

  test.each([
    ['CurrentControlSet', 1],
    ['ControlSet002', 2],
  ])('says each thing once where the control set in use is there: beside ControlSet001 %s', async (set, count) => {
    const text = files['server1/system.reg'].replaceAll('CurrentControlSet', set);
    const { workspace } = await load([temporaryFolder({ 'x.reg': text })], undefined, decoder());
    expect(workspace.file('x.reg')?.facts.windowsService).toHaveLength(count);
  });

  test('other files over the cap stay unread', async () => {
    const { workspace } = await load([folder], undefined, decoder(), { bytes: 100, piece: 64 });
    expect(workspace.file('clp.conf')?.source).toMatchObject({ text: '', damage: 'too-large' });
    expect(workspace.file('server1/system.reg')?.source.excerpt?.pieces.length).toBe(2);
  });
});
