import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveReading, readArchive } from '../../../../server/src/engine/files/archive/archive';
import { isArchiveName } from '../../../../server/src/engine/files/archiveName';
import { decoder } from '../../../../server/src/platform/decode';
import { renamed, withDirectory, zipOf } from '../../../support/zips';

const decode = decoder();
const NUM_RUNS = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

function read(zip: Uint8Array): ArchiveReading {
  return readArchive(zip, decode);
}

function paths(zip: Uint8Array): readonly string[] {
  const reading = read(zip);
  return reading.outcome === 'read' ? reading.files.map(({ path }) => path) : [];
}

/** An archive with two entries of one name, which no packer makes. */
function twice(second: string): Uint8Array {
  const zip = zipOf({ 'clp.conf': '<root/>', 'clp.con2': second });
  return renamed(zip, 'clp.con2', new TextEncoder().encode('clp.conf'));
}

const cluster = { 'clp.conf': '<root/>', 'scripts/failover1/script1/start.bat': '@echo off\r\nrem 𠮷\r\n' };

describe('an exported cluster', () => {
  test.each([0, 6] as const)('is read whole, at level %s', (level) => {
    const reading = read(zipOf(cluster, level));
    const files = Object.entries(cluster).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    expect(reading).toEqual({ outcome: 'read', files });
  });

  test('may lie in one folder', () => {
    expect(paths(zipOf({ 'export/clp.conf': '<root/>', 'export/scripts/g/r/start.sh': 'x' }))).toEqual([
      'export/clp.conf',
      'export/scripts/g/r/start.sh',
    ]);
  });

  test('is read without what belongs to somebody else', () => {
    const others = {
      'readme.txt': 'x',
      'scripts/g/r/readme.txt': 'x',
      'other/scripts/g/r/start.sh': 'x',
      'clusterconf.json': '{}',
      'inner.zip': zipOf(cluster),
      'server1/hosts': '192.168.0.1 a\n',
    };
    expect(paths(zipOf({ ...cluster, ...others }))).toEqual([...Object.keys(cluster), 'server1/hosts']);
  });

  test('has names in UTF-8, and without a word in Shift_JIS', () => {
    const name = 'scripts/業務/𠮷/start.bat';
    expect(paths(zipOf({ 'clp.conf': '<root/>', [name]: 'x' }))).toEqual(['clp.conf', name]);
    const plain = zipOf({ 'clp.conf': '<root/>', 'scripts/abcd/r/start.bat': 'x' });
    // 業務, as a Japanese Windows writes it.
    const bytes = Uint8Array.of(...Buffer.from('scripts/'), 0x8b, 0xc6, 0x96, 0xb1, ...Buffer.from('/r/start.bat'));
    expect(paths(renamed(plain, 'scripts/abcd/r/start.bat', bytes))).toEqual(['clp.conf', 'scripts/業務/r/start.bat']);
  });

  test('may be packed on Windows with backslashes, or begin at the folder itself', () => {
    const zip = zipOf({ 'a/clp.conf': '<root/>', './b.txt': 'x' });
    const backslashes = renamed(zip, 'a/clp.conf', new TextEncoder().encode('a\\clp.conf'));
    expect(paths(backslashes)).toEqual(['a/clp.conf']);
    expect(paths(zipOf({ './clp.conf': '<root/>' }))).toEqual(['clp.conf']);
  });

  test('may have a comment behind it', () => {
    const zip = zipOf(cluster);
    const commented = Uint8Array.of(...zip, ...new TextEncoder().encode('exported'));
    new DataView(commented.buffer).setUint16(zip.length - 2, 8, true);
    expect(paths(commented)).toEqual(Object.keys(cluster));
  });
});

describe('somebody else’s', () => {
  test.each<[string, Uint8Array, 'no-cluster' | 'no-archive']>([
    ['nothing', new Uint8Array(), 'no-archive'],
    ['no archive', new TextEncoder().encode('clp.conf is what this is about, and PK too'), 'no-archive'],
    ['an empty archive', zipOf({}), 'no-cluster'],
    ['no clp.conf', zipOf({ 'a.txt': 'x', 'xclp.conf': 'x', '../a.txt': 'x' }), 'no-cluster'],
    ['a clp.conf deep inside', zipOf({ 'a/b/clp.conf': '<root/>' }), 'no-cluster'],
    ['one that was cut off', zipOf({ 'a.txt': 'x' }).subarray(0, 40), 'no-cluster'],
  ])('%s', (_, zip, why) => {
    expect(read(zip)).toEqual({ outcome: 'foreign', why });
  });
});

describe('refused', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
  const many = Object.fromEntries(Array.from({ length: 16_384 }, (_, index) => [`f${index}.txt`, '']));
  const encrypted = (record: DataView) => record.setUint16(8, 1, true);
  const lzma = (record: DataView) => record.setUint16(10, 14, true);

  test.each<[string, Uint8Array, string, string]>([
    ['.. on the way', zipOf({ ...cluster, '../evil.bat': 'x' }), 'unsafe-name', '../evil.bat'],
    ['.. inside', zipOf({ ...cluster, 'a/../../evil.bat': 'x' }), 'unsafe-name', 'a/../../evil.bat'],
    ['an absolute name', zipOf({ ...cluster, '/etc/hosts': 'x' }), 'unsafe-name', '/etc/hosts'],
    ['an absolute clp.conf', zipOf({ '/clp.conf': '<root/>' }), 'unsafe-name', '/clp.conf'],
    ['a drive', zipOf({ ...cluster, 'C:/evil.bat': 'x' }), 'unsafe-name', 'C:/evil.bat'],
    ['a share', zipOf({ ...cluster, '\\\\host\\share\\x': 'x' }), 'unsafe-name', '//host/share/x'],
    ['a control character', zipOf({ ...cluster, 'a\u001b[31m': 'x' }), 'control-character', 'a\ufffd[31m'],
    ['two in one folder', zipOf({ 'a/clp.conf': '<root/>', 'A/CLP.conf': '<root></root>' }), 'same-name', 'A/CLP.conf'],
    ['two of one name', twice('<root></root>'), 'same-name', 'clp.conf'],
    ['a password', withDirectory(zipOf(cluster), encrypted), 'encrypted', 'clp.conf'],
    ['another packer', withDirectory(zipOf(cluster), lzma), 'unsupported', 'clp.conf'],
    ['too many files', zipOf({ ...cluster, ...many }), 'too-many-entries', '16386'],
    ['a bomb of 100 MB', zipOf({ 'clp.conf': zeros(100) }), 'too-dense', 'clp.conf'],
    ['a bomb beside the cluster', zipOf({ ...cluster, 'big.bin': zeros(100) }), 'too-dense', 'big.bin'],
    ['large files', zipOf({ ...cluster, a: zeros(33), b: zeros(32) }, 0), 'too-large', `${65 * 1024 * 1024 + 28}`],
    ['one that was cut off', zipOf(cluster).subarray(0, 60), 'damaged', 'clp.conf'],
  ])('%s', (_, zip, code, subject) => {
    expect(read(zip)).toEqual({ outcome: 'refused', problem: { code, subject } });
  });

  test('a bomb that says it were small', () => {
    const small = (record: DataView) => record.setUint32(24, 10, true);
    const zip = withDirectory(zipOf({ 'clp.conf': zeros(100) }), small);
    expect(read(zip)).toEqual({ outcome: 'refused', problem: { code: 'damaged', subject: 'clp.conf' } });
  });

  test.each<[string, (record: DataView) => void]>([
    ['the checksum', (record) => record.setUint32(16, 1, true)],
    ['the size', (record) => record.setUint32(24, 6, true)],
    ['a larger size', (record) => record.setUint32(24, 60, true)],
    ['the packed size', (record) => record.setUint32(20, 3, true)],
    ['a packed size beyond the end', (record) => record.setUint32(20, 0x7fffffff, true)],
    ['the place', (record) => record.setUint32(42, 5, true)],
    ['a place beyond the end', (record) => record.setUint32(42, 0xfffffff0, true)],
  ])('one in which %s is wrong', (_, change) => {
    expect(read(withDirectory(zipOf({ 'clp.conf': '<root/>' }), change))).toMatchObject({
      outcome: 'refused',
      problem: { code: 'damaged' },
    });
  });

  test('but not the same one twice', () => {
    expect(read(twice('<root/>')).outcome).toBe('read');
  });

  test('but not the scripts of the largest cluster', () => {
    const scripts = Array.from({ length: 4096 }, (_, index) => [`scripts/g/s${index}/start.bat`, 'exit 0'] as const);
    const others = scripts.map(([path, text]) => [path.replace('start', 'stop'), text] as const);
    const folders = scripts.map(([path]) => [path.replace('start.bat', ''), ''] as const);
    const zip = zipOf({ 'clp.conf': '<root/>', ...Object.fromEntries([...folders, ...scripts, ...others]) });
    expect(paths(zip)).toHaveLength(8193);
  });

  test('but not a short text of one character', () => {
    expect(paths(zipOf({ 'clp.conf': `<root>${' '.repeat(900_000)}</root>` }))).toEqual(['clp.conf']);
  });
});

test('never throws, whatever the bytes', () => {
  const zip = zipOf(cluster);
  const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), fc.nat(zip.length), (changes, length) => {
      const broken = zip.slice(0, length);
      for (const [at, byte] of changes) if (at < length) broken[at] = byte;
      expect(['read', 'refused', 'foreign']).toContain(read(broken).outcome);
    }),
    { numRuns: NUM_RUNS, seed: 3 },
  );
});

test('is known by its name', () => {
  expect(['a.zip', 'A/B.ZIP', '.zip', 'zip', 'a.zip/clp.conf'].map(isArchiveName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
