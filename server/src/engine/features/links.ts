import { nameKey } from '../facts/values/hostName';
import type { Occurrence } from '../facts/views/occurrences';
import { folderOf } from '../files/paths';
import { type Message, message, template } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { Location, Span } from '../text/span';
import type { Site } from '../workspace';

/** A piece of a file that leads to a place in another one. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: Location;
  readonly tooltip: Message;
}

const opens = template({ en: 'Open {path}', ja: '{path} を開く' });
const leadsTo = template({ en: '{name} in {path}', ja: '{path} の {name}' });

/** The names in a file that another file of the site defines, and those of resources and monitors that have scripts. */
export function documentLinks(file: AnalysedFile, site: Site): readonly DocumentLink[] {
  return [...linksToDefinitions(file, site), ...linksToScripts(file, site)];
}

function linksToDefinitions({ source }: AnalysedFile, { views }: Site): readonly DocumentLink[] {
  return views.occurrences.inFile(source.path).flatMap((place) => {
    const target = place.defines === undefined ? views.occurrences.definitionOf(place)?.at : undefined;
    return target === undefined || target.path === source.path ? [] : [link(place, target)];
  });
}

function link({ name, at }: Occurrence, target: Location): DocumentLink {
  return { span: at.span, target, tooltip: message(leadsTo, { name, path: target.path }) };
}

/** From a name to the first of its scripts that is there. */
function linksToScripts({ source }: AnalysedFile, { facts }: Site): readonly DocumentLink[] {
  const scripts = new Map(
    facts.all('clusterScript').map(({ cluster, path, at }) => [nameKey(`${cluster}/${path}`), at] as const),
  );
  const links = new Map<number, DocumentLink>();
  for (const { owner, path } of facts.all('managedScript')) {
    const target = scripts.get(nameKey(`${folderOf(owner.at.path)}/${path}`));
    const { start } = owner.at.span;
    if (target === undefined || owner.at.path !== source.path || links.has(start)) continue;
    links.set(start, { span: owner.at.span, target, tooltip: message(opens, { path: target.path }) });
  }
  return [...links.values()];
}
