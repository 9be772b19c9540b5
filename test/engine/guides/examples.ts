import { join } from 'node:path';
import { load } from '../../../server/src/cli/load';
import type { SourceFile } from '../../../server/src/engine/files/sourceFile';
import { clusterGuide } from '../../../server/src/engine/guides/clusterGuide';
import { evaluateGuide, type StepResult } from '../../../server/src/engine/guides/evaluate';
import { workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import type { Site } from '../../../server/src/engine/workspace';
import { decoder } from '../../../server/src/platform/decode';
import { projectFolder } from '../../support/bundles';

export type Sources = ReadonlyMap<string, SourceFile>;

/** The files of one of the sites that a newcomer opens first, decoded as the product decodes them. */
export async function exampleSources(site: 'sound' | 'planted'): Promise<Sources> {
  const { workspace } = await load([join(projectFolder, 'examples', site)], undefined, decoder());
  const [found] = workspace.snapshot().sites;
  if (found === undefined) throw new Error(`examples/${site} is empty`);
  return new Map(found.files.map(({ source }) => [source.path, source]));
}

export function sitesOf(sources: Sources): readonly Site[] {
  return workspaceOf(sources.values(), rules).snapshot().sites;
}

/** The steps of the cluster guide as these files show them. */
export function stepsOf(sources: Sources): readonly StepResult[] {
  const [site] = sitesOf(sources);
  if (site === undefined) throw new Error('there is no site');
  return evaluateGuide(clusterGuide, site).chapters.flatMap(({ steps }) => steps);
}
