import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Decoder } from '../engine/files/encoding';
import { rules } from '../engine/rules/registry.generated';
import { Workspace } from '../engine/workspace';
import { findCandidates } from '../platform/disk';
import { type Candidate, type Limits, Reading } from './reading';
import type { Refusal } from './refusal';
import { usage } from './usage';

/** The files under check, with their bytes. */
export interface Loaded {
  readonly workspace: Workspace;
  /** The folder that paths are relative to. */
  readonly base: string;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Files that could not be read, each with its reason. */
  readonly unreadable: readonly Refusal[];
  /** Archives over the cap that a scan has met; they may be anybody's. */
  readonly largeArchives: readonly string[];
  /** A scan stopped at its cap. */
  readonly truncated: boolean;
}

/**
 * Reads what the operands name: folders with all candidates below them, and single files. Paths are relative to the one
 * folder, or to the current one when there are several operands. Throws a usage error for a path that does not exist.
 */
export async function load(
  operands: readonly string[],
  config: string | undefined,
  decoder: Decoder,
  limits?: Limits,
): Promise<Loaded> {
  const places = (operands.length === 0 ? ['.'] : operands).map((operand) => existing(operand));
  const base = baseOf(places);
  const scans = await Promise.all(places.map((place) => candidatesAt(place, base)));
  const project = config === undefined ? [] : [{ path: 'clusterconf.json', full: existing(config), isNamed: true }];
  const files: readonly Candidate[] = [...scans.flatMap((scan) => scan.files), ...project];
  const found = new Map(files.map((file) => [file.path, file]));
  const reading = new Reading(new Workspace(rules), decoder, limits);
  // Project files first: they say which kinds the other files are pinned to, and name files that no scan finds.
  await reading.readAll([...found.values()].filter(isProject));
  for (const file of pinnedFiles(reading.workspace, base)) if (!found.has(file.path)) found.set(file.path, file);
  await reading.readAll([...found.values()].filter((file) => !isProject(file)));
  const { workspace, bytes, unreadable, largeArchives } = reading;
  return { workspace, base, bytes, unreadable, largeArchives, truncated: scans.some(({ truncated }) => truncated) };
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
  if (!statSync(place).isDirectory()) {
    return { files: [{ path: below(base, place), full: place, isNamed: true }], truncated: false };
  }
  const { files, truncated } = await findCandidates(place);
  const located = files.map(({ path }) => {
    const full = join(place, path);
    return { path: below(base, full), full, isNamed: false };
  });
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
    .flatMap(({ path }) => (path === undefined ? [] : [{ path, full: join(base, path), isNamed: false }]))
    .filter(({ full }) => lstatSync(full, { throwIfNoEntry: false })?.isFile());
}
