import { groupBy } from '../facts/groupBy';
import { haveSeveralRoots, type PlaceLink, siteHeading, stateText } from '../guides/guidePage';
import { plainText } from '../messages/markdown';
import { type Locale, render } from '../messages/message';
import type { Plan, PlanLine, PlanPart, PlanResult } from './plan';

/** What one site gives for one kind of plan. */
export interface PlannedSite {
  /** The folder of the site; empty for the top. */
  readonly root: string;
  readonly plan: Plan;
  readonly results: readonly PlanResult[];
}

/** How results are written in Markdown. */
interface Writer {
  readonly locale: Locale;
  readonly placeLink: PlaceLink;
}

/** The plans in Markdown, one kind after the other: what to change, the answer, and the lists below it. */
export function planPage(sites: readonly PlannedSite[], locale: Locale, placeLink: PlaceLink): string {
  const named = haveSeveralRoots(sites);
  const pages = [...groupBy(sites, ({ plan }) => plan)].flatMap(([plan, own]) => [
    `# ${plainText(plan.title[locale])}`,
    ...(own.every(({ results }) => results.length === 0) ? [plainText(plan.needs[locale])] : []),
    ...own.flatMap((site) => sitePage(site, named, { locale, placeLink })),
  ]);
  return `${pages.join('\n\n')}\n`;
}

function sitePage({ root, results }: PlannedSite, named: boolean, writer: Writer): readonly string[] {
  const heading = named ? [`_${plainText(siteHeading(root, writer.locale))}_`] : [];
  return results.flatMap((result) => [
    `## ${plainText(render(result.subject, writer.locale))}`,
    ...heading,
    `**${plainText(render(result.verdict, writer.locale))}**`,
    ...result.parts.flatMap((part) => partPage(part, writer)),
  ]);
}

/** A part without lines has nothing to say and no heading. */
function partPage({ title, ordered, lines }: PlanPart, writer: Writer): readonly string[] {
  if (lines.length === 0) return [];
  const items = lines.map((line, index) => item(line, ordered ? `${index + 1}.` : '-', writer));
  return [`### ${plainText(title[writer.locale])}`, items.join('\n')];
}

function item({ state, text, places, details }: PlanLine, bullet: string, { locale, placeLink }: Writer): string {
  const indent = ' '.repeat(bullet.length + 1);
  const below = details.map((detail) => `${indent}- ${plainText(render(detail, locale))}`);
  const shown = places.length === 0 ? '' : ` (${places.map(placeLink).join(', ')})`;
  return [`${bullet} ${stateMark(state, locale)}${plainText(render(text, locale))}${shown}`, ...below].join('\n');
}

function stateMark(state: PlanLine['state'], locale: Locale): string {
  return state === undefined ? '' : `${stateText(state, locale)} `;
}
