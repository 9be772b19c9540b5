import { groupBy } from '../facts/groupBy';
import { remedyHeading, remedyLines } from '../fixes/remedy';
import { codeBlock, plainText } from '../messages/markdown';
import { type Locale, message, render } from '../messages/message';
import type { Finding } from '../rules/finding';
import type { Location } from '../text/span';
import type { GuideResult, StepResult, StepState } from './evaluate';
import { guideTexts, stateWords } from './wording';

/** One site with what it shows of a guide. */
export interface GuidedSite {
  /** The folder of the site; empty for the top. */
  readonly root: string;
  readonly result: GuideResult;
}

/** A place as Markdown: a link where the reader can follow one, else its path and line. */
export type PlaceLink = (at: Location) => string;

/** Places after these are only counted; a row is there to be read. */
const MOST_PLACES = 4;

/** The checklists in Markdown, guide by guide: for each site a list of every chapter. */
export function guidePage(sites: readonly GuidedSite[], locale: Locale, placeLink: PlaceLink): string {
  const named = haveSeveralRoots(sites);
  const pages = [...groupBy(sites, ({ result }) => result.guide)].flatMap(([{ title }, own]) => [
    `# ${plainText(title[locale])}`,
    ...own.flatMap((site) => sitePage(site, named, locale, placeLink)),
  ]);
  return `${pages.join('\n\n')}\n`;
}

/** Whether a reader has to be told which site is meant. */
export function haveSeveralRoots(sites: readonly { readonly root: string }[]): boolean {
  return new Set(sites.map(({ root }) => root)).size > 1;
}

/** How many steps are in each state, as one line. */
export function guideSummary({ counts }: GuideResult, locale: Locale): string {
  const args = {
    violated: counts.violated,
    confirmed: counts.confirmed,
    noEvidence: counts['no-evidence'],
    byHand: counts['by-hand'],
    notApplicable: counts['not-applicable'],
  };
  return render(message(guideTexts.summary, args), locale);
}

/** The heading of one of several sites. */
export function siteHeading(root: string, locale: Locale): string {
  return render(message(guideTexts.site, { root: root === '' ? guideTexts.top[locale] : root }), locale);
}

/** A state in Markdown, at the head of an item: a hyphen for a mark would begin a list in the list. */
export function stateText(state: StepState, locale: Locale): string {
  const { mark, ...word } = stateWords[state];
  return `${mark === '-' ? '\\-' : mark} **${word[locale]}**`;
}

/** What a step lacks: the file, or the statement in it. */
export function missingText({ step, lack }: StepResult, locale: Locale): string | undefined {
  if (lack === undefined || step.by === 'hand') return undefined;
  if (lack === 'file') return step.capture.how[locale];
  return (lack === 'setting' ? guideTexts.leftOpen : guideTexts.nothingOfIt)[locale];
}

function sitePage(
  { root, result }: GuidedSite,
  named: boolean,
  locale: Locale,
  placeLink: PlaceLink,
): readonly string[] {
  const heading = named ? [`## ${plainText(siteHeading(root, locale))}`] : [];
  const chapters = result.chapters.flatMap(({ chapter, steps }) => [
    `${named ? '###' : '##'} ${chapter.section} ${plainText(chapter.title[locale])}`,
    steps.map((step) => item(step, locale, placeLink)).join('\n'),
  ]);
  return [...heading, guideSummary(result, locale), ...chapters];
}

/** A list and no table: in a table the narrow columns of an editor's preview break words of one letter each. */
function item(result: StepResult, locale: Locale, placeLink: PlaceLink): string {
  const { section, title } = result.step;
  const head = `- ${stateText(result.state, locale)} ${section} ${plainText(title[locale])}`;
  return [head, ...details(result, locale, placeLink).map((line) => `  - ${line}`)].join('\n');
}

function details(result: StepResult, locale: Locale, placeLink: PlaceLink): readonly string[] {
  const { findings, places } = result;
  if (findings.length > 0) return findings.map((finding) => findingText(finding, locale, placeLink));
  const missing = missingText(result, locale);
  if (missing !== undefined) return [plainText(missing)];
  const shown = places.slice(0, MOST_PLACES).map(placeLink);
  const more = places.length - shown.length;
  const rest = more > 0 ? [render(message(guideTexts.more, { count: more }), locale)] : [];
  return shown.length === 0 ? [] : [[...shown, ...rest].join(', ')];
}

/** A finding with what has to be done on the servers below it, as the text of an item of the second level. */
function findingText({ at, message: text, remedies }: Finding, locale: Locale, placeLink: PlaceLink): string {
  const head = `${placeLink(at)} ${plainText(render(text, locale))}`;
  const blocks = remedies.flatMap((remedy) => [
    `- ${plainText(remedyHeading(remedy, locale))}`,
    ...codeBlock(remedyLines(remedy)).map((line) => `  ${line}`),
  ]);
  return [head, ...blocks.map((line) => `    ${line}`)].join('\n');
}
