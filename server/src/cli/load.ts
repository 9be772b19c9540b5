import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Decoder } from '../engine/files/encoding';
import { oversized, readSource, type SourceFile } from '../engine/files/sourceFile';
import { rules } from '../engine/rules/registry.generated';
import { Workspace } from '../engine/workspace';
import { findCandidates, readContent } from '../platform/disk';
import { usage } from './usage';

/** The files under check, with their bytes. */
export interface Loaded {
  readonly workspace: Workspace;
  /** The folder that paths are relative to. */
  readonly base: string;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Files that the system did not let us read, each with its reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** A scan stopped at its cap. */
  readonly truncated: boolean;
}

/** One place on disk to look at. */
interface Candidate {
  readonly path: string;
  readonly full: string;
}

/**
 * Reads what the operands name: folders with all candidates below them, and single files. Paths are relative to the one
 * folder, or to the current one when there are several operands. Throws a usage error for a path that does not exist.
 */
export async function load(operands: readonly string[], config: string | undefined, decoder: Decoder): Promise<Loaded> {
  const places = (operands.length === 0 ? ['.'] : operands).map((operand) => existing(operand));
  const base = baseOf(places);
  const scans = await Promise.all(places.map((place) => candidatesAt(place, base)));
  const project = config === undefined ? [] : [{ path: 'clusterconf.json', full: existing(config) }];
  const found = new Map([...scans.flatMap(({ files }) => files), ...project].map((file) => [file.path, file]));
  const workspace = new Workspace(rules);
  const bytes = new Map<string, Uint8Array>();
  const unreadable: { path: string; reason: string }[] = [];
  const readAll = async (files: readonly Candidate[]) => {
    for (const file of files) {
      try {
        const source = await read(file, workspace, decoder, bytes);
        if (source !== undefined) workspace.set(source);
      } catch (error) {
        unreadable.push({ path: file.path, reason: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  // Project files first: they say which kinds the other files are pinned to, and name files that no scan finds.
  await readAll([...found.values()].filter(isProject));
  for (const file of pinnedFiles(workspace, base)) if (!found.has(file.path)) found.set(file.path, file);
  await readAll([...found.values()].filter((file) => !isProject(file)));
  return { workspace, base, bytes, unreadable, truncated: scans.some(({ truncated }) => truncated) };
}

function existing(operand: string): string {
  const full = resolve(operand);
  if (!existsSync(full)) throw usage.noSuchPath(operand);
  return full;
}

function baseOf(places: readonly string[]): string {
  const [only, ...others] = places;
  if (only === undefined || others.length > 0) return process.cwd();
  return statSync(only).isDirectory() ? only : dirname(only);
}

async function candidatesAt(place: string, base: string) {
  if (!statSync(place).isDirectory()) return { files: [{ path: below(base, place), full: place }], truncated: false };
  const { files, truncated } = await findCandidates(place);
  const located = files.map(({ path }) => ({ path: below(base, join(place, path)), full: join(place, path) }));
  return { files: located, truncated };
}

function below(base: string, full: string): string {
  return (relative(base, full) || basename(full)).replaceAll('\\', '/');
}

function isProject({ path }: Candidate): boolean {
  return basename(path) === 'clusterconf.json';
}

function pinnedFiles(workspace: Workspace, base: string): readonly Candidate[] {
  return workspace
    .pins()
    .flatMap(({ path }) => (path === undefined ? [] : [{ path, full: join(base, path) }]))
    .filter(({ full }) => lstatSync(full, { throwIfNoEntry: false })?.isFile());
}

async function read(
  { path, full }: Candidate,
  workspace: Workspace,
  decoder: Decoder,
  bytes: Map<string, Uint8Array>,
): Promise<SourceFile | undefined> {
  const pinnedKind = workspace.pinnedKind(path);
  const content = await readContent(full);
  if ('tooLarge' in content) return oversized(path, content.tooLarge, pinnedKind);
  const source = readSource(path, content.bytes, decoder, { pinnedKind });
  if (source !== undefined) bytes.set(path, content.bytes);
  return source;
}
