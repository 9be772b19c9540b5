import { isArchiveName } from '../archiveName';
import type { Decoder } from '../decoder';
import { isCandidate, isClusterName } from '../detectKind';
import { decode } from '../encoding';
import { baseName, folderOf } from '../paths';
import { type DirectoryEntry, looksLikeArchive, readDirectory } from './directory';
import { METHODS, unpack } from './unpack';

/** What is read of an archive at most; whatever is above it is no export of a cluster. */
export const ARCHIVE_LIMITS = {
  /** A cluster may have 4,096 resources (the product's limit), each with a folder and two scripts. */
  entries: 16_384,
  /** In bytes, all entries unpacked. */
  total: 64 * 1024 * 1024,
  /** How many times its packed size an entry may be. */
  ratio: 100,
  /** The size in bytes from which on that counts: a short text of one character packs better and harms nobody. */
  ratioFrom: 1024 * 1024,
} as const;

/**
 * Why an archive is not read. `unsafe-name`: absolute, with a drive or with `..`. `control-character`: one in a name.
 * `same-name`: there is another clp.conf of that name, but for case perhaps, and nobody can tell which one counts.
 * `unsupported`: packed in a way that is not known. `damaged`: the bytes are not what the directory says.
 */
export type ArchiveProblemCode =
  | 'encrypted'
  | 'unsafe-name'
  | 'control-character'
  | 'same-name'
  | 'too-many-entries'
  | 'too-large'
  | 'too-dense'
  | 'unsupported'
  | 'damaged';

export interface ArchiveProblem {
  readonly code: ArchiveProblemCode;
  /** The entry that it is about, or how many entries or bytes there are. */
  readonly subject: string;
}

/** A file of an archive; the path is that inside it, with forward slashes. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `foreign`: an archive without a clp.conf, or none at all, which is somebody else's. */
export type ArchiveReading =
  | { readonly outcome: 'read'; readonly files: readonly ArchivedFile[] }
  | { readonly outcome: 'refused'; readonly problem: ArchiveProblem }
  | { readonly outcome: 'foreign'; readonly why: 'no-cluster' | 'no-archive' };

/**
 * Reads the files of an exported cluster into memory; nothing is ever written anywhere. It is one when it holds a
 * clp.conf at its top or in one folder. All of its files are read, or none: with one thing wrong nothing can be trusted.
 */
export function readArchive(bytes: Uint8Array, decoder: Decoder): ArchiveReading {
  const directory = readDirectory(bytes);
  if (directory === undefined) return withoutDirectory(bytes);
  const entries = directory.map((entry) => ({ ...entry, path: pathOf(entry, decoder) }));
  const clusters = new Set(entries.filter(isCluster).map(({ path }) => folderOf(path)));
  if (clusters.size === 0) return { outcome: 'foreign', why: 'no-cluster' };
  const problem = problemOf(entries);
  if (problem !== undefined) return { outcome: 'refused', problem };
  const wanted = entries.filter(({ path }) => isWanted(path, clusters));
  const files: ArchivedFile[] = [];
  for (const entry of wanted) {
    const unpacked = unpack(bytes, entry);
    if (unpacked === undefined) return { outcome: 'refused', problem: { code: 'damaged', subject: entry.path } };
    files.push({ path: entry.path, bytes: unpacked });
  }
  return { outcome: 'read', files };
}

interface Entry extends DirectoryEntry {
  readonly path: string;
}

/** An archive that was cut off still shows the names of its files. */
function withoutDirectory(bytes: Uint8Array): ArchiveReading {
  if (!looksLikeArchive(bytes)) return { outcome: 'foreign', why: 'no-archive' };
  if (!holds(bytes, 'clp.conf')) return { outcome: 'foreign', why: 'no-cluster' };
  return { outcome: 'refused', problem: { code: 'damaged', subject: 'clp.conf' } };
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Names are in UTF-8 where the archive says so; without a word they mostly are what a Japanese Windows writes. */
function pathOf({ name, isUtf8 }: DirectoryEntry, decoder: Decoder): string {
  const isAscii = name.every((byte) => byte < 0x80);
  const text = isAscii || isUtf8 ? decoder.lenient(name, 'utf-8') : decode(name, decoder).text;
  return text.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function isCluster({ path }: Entry): boolean {
  return isClusterName(path) && path.split('/').length <= 2;
}

/** A project file inside an archive could only speak of what is outside. */
function isWanted(path: string, clusters: ReadonlySet<string>): boolean {
  if (path.endsWith('/') || isArchiveName(path) || baseName(path) === 'clusterconf.json') return false;
  return isCandidate(path, (folder) => clusters.has(folder));
}

/** The first thing wrong with the archive as its directory tells of it, before anything is unpacked. */
function problemOf(entries: readonly Entry[]): ArchiveProblem | undefined {
  if (entries.length > ARCHIVE_LIMITS.entries) return { code: 'too-many-entries', subject: `${entries.length}` };
  for (const [code, isWrong] of WRONG) {
    const entry = entries.find(isWrong);
    if (entry !== undefined) return { code, subject: entry.path.replace(CONTROLS, '\ufffd') };
  }
  const twin = entryGivenTwice(entries);
  if (twin !== undefined) return { code: 'same-name', subject: twin.path };
  const total = entries.reduce((bytes, { size }) => bytes + size, 0);
  return total > ARCHIVE_LIMITS.total ? { code: 'too-large', subject: `${total}` } : undefined;
}

/** The clp.conf that stands for another one: its own content is another, under a name that Windows takes for the same. */
function entryGivenTwice(entries: readonly Entry[]): Entry | undefined {
  const clusters = new Map<string, Entry>();
  for (const entry of entries.filter(isCluster)) {
    const first = clusters.get(entry.path.toLowerCase());
    if (first !== undefined && (first.crc !== entry.crc || first.size !== entry.size)) return entry;
    clusters.set(entry.path.toLowerCase(), entry);
  }
  return undefined;
}

const CONTROLS = /\p{Cc}/gu;

/** What one entry can have against it, the gravest first. */
const WRONG: readonly (readonly [ArchiveProblemCode, (entry: Entry) => boolean])[] = [
  ['unsafe-name', ({ path }) => /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/iu.test(path)],
  ['control-character', ({ path }) => /\p{Cc}/u.test(path)],
  ['encrypted', ({ isEncrypted }) => isEncrypted],
  ['unsupported', ({ method }) => !METHODS.has(method)],
  ['too-dense', ({ size, packedSize }) => size >= ARCHIVE_LIMITS.ratioFrom && size > packedSize * ARCHIVE_LIMITS.ratio],
];
