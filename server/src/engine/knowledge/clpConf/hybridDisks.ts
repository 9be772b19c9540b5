import type { KnowledgeEntry } from '../entry';
import { fileSystemElements } from './fileSystems';
import { mirrorElements } from './mirrors';
import { resourceElements } from './resources';
import { resourceTypeElements } from './resourceTypes';
import { concluded } from './sources';

/** A hybrid disk is set up like a mirror disk. What the tools name of it goes first; the rest is taken to be alike. */
export const hybridDiskElements: readonly KnowledgeEntry[] = likeMirrors([
  ...resourceElements,
  ...resourceTypeElements,
  ...fileSystemElements,
  ...mirrorElements,
]);

function likeMirrors(entries: readonly KnowledgeEntry[]): readonly KnowledgeEntry[] {
  const own = new Set(entries.map(({ name }) => name));
  return entries
    .filter(({ name }) => name.startsWith('resource/md/'))
    .map((entry) => ({ ...entry, name: entry.name.replace('/md/', '/hd/'), ...concluded }))
    .filter(({ name }) => !own.has(name));
}
