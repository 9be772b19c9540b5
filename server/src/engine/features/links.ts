import type { Occurrence } from '../facts/views/occurrences';
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

const leadsTo = template({ en: '{name} in {path}', ja: '{path} の {name}' });

/** The names in a file that another file of the site defines, each with the first place that does. */
export function documentLinks({ source }: AnalysedFile, site: Site): readonly DocumentLink[] {
  const { occurrences } = site.views;
  const targets = new Map<string, Occurrence | undefined>();
  return occurrences.inFile(source.path).flatMap((place) => {
    if (place.defines !== undefined) return [];
    const entity = `${place.kind} ${place.key}`;
    if (!targets.has(entity))
      targets.set(
        entity,
        occurrences.alike(place).find(({ defines }) => defines !== undefined),
      );
    const target = targets.get(entity)?.at;
    return target === undefined || target.path === source.path ? [] : [link(place, target)];
  });
}

function link({ name, at }: Occurrence, target: Location): DocumentLink {
  return { span: at.span, target, tooltip: message(leadsTo, { name, path: target.path }) };
}
