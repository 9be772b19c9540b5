import type { Colors } from 'picocolors/types';
import { type StepResult, type StepState, stepStates } from '../../engine/guides/evaluate';
import {
  type GuidedSite,
  guideSummary,
  haveSeveralRoots,
  missingText,
  siteHeading,
} from '../../engine/guides/guidePage';
import { guideTexts, stateWords } from '../../engine/guides/wording';
import { message, render } from '../../engine/messages/message';
import { placeText, type Report } from '../report';
import { displayWidth, padded } from './displayWidth';
import { remedyText } from './remedies';
import { LEVELS, paint, type Style } from './text';

/** Places after these are only counted: they are there to be looked up, and one shows the way to the others. */
const MOST_PLACES = 2;

/** The checklists for a person: a line a step with its state, below it what was found, or where it shows. */
export function formatGuideText(sites: readonly GuidedSite[], report: Report, style: Style): string {
  const printer = { ...style, report };
  const named = haveSeveralRoots(sites);
  const sections = sites.flatMap((site) => checklist(site, named, printer));
  return `${sections.join('\n\n')}\n`;
}

interface Printer extends Style {
  readonly report: Report;
}

function checklist({ root, result }: GuidedSite, named: boolean, printer: Printer): readonly string[] {
  const { locale, colors } = printer;
  const heading = [result.guide.title[locale], ...(named ? [siteHeading(root, locale)] : [])].join('\n');
  const sectionWidth = Math.max(
    ...result.chapters.flatMap(({ steps }) => steps.map(({ step }) => step.section.length)),
  );
  const chapters = result.chapters.map(({ chapter, steps }) =>
    [
      colors.bold(`${chapter.section} ${chapter.title[locale]}`),
      ...steps.flatMap((step) => stepLines(step, sectionWidth, printer)),
    ].join('\n'),
  );
  return [colors.bold(heading), ...chapters, colors.bold(guideSummary(result, locale))];
}

function stepLines(result: StepResult, sectionWidth: number, printer: Printer): readonly string[] {
  const { locale, colors } = printer;
  const { mark, ...word } = stateWords[result.state];
  const wordWidth = Math.max(...stepStates.map((state) => displayWidth(stateWords[state][locale])));
  const state = paintState(colors, result.state)(`${mark} ${padded(word[locale], wordWidth)}`);
  const section = colors.dim(padded(result.step.section, sectionWidth));
  const indent = ' '.repeat(wordWidth + sectionWidth + 8);
  return [
    `  ${state}  ${section}  ${result.step.title[locale]}`,
    ...details(result, printer).map((line) => indent + line),
  ];
}

function details(result: StepResult, printer: Printer): readonly string[] {
  const { report, locale, colors } = printer;
  const { findings, places } = result;
  if (findings.length > 0) {
    return findings.flatMap(({ at, severity, message: text, rule, remedies }) => {
      const level = paint(colors, severity)(LEVELS[severity][locale]);
      return [
        `${colors.cyan(placeText(at, report))}  ${level}  ${render(text, locale)}  ${colors.dim(rule)}`,
        ...(printer.remedies ? remedyText(remedies, locale, colors) : []),
      ];
    });
  }
  const missing = missingText(result, locale);
  if (missing !== undefined) return [colors.yellow(missing)];
  const more = places.length - MOST_PLACES;
  const rest = more > 0 ? [render(message(guideTexts.more, { count: more }), locale)] : [];
  const shown = places.slice(0, MOST_PLACES).map((at) => placeText(at, report));
  return shown.length === 0 ? [] : [colors.dim([...shown, ...rest].join('  '))];
}

/** The colour of a state; the mark says the same. */
export function paintState(colors: Colors, state: StepState): (text: string) => string {
  if (state === 'violated') return colors.red;
  if (state === 'confirmed') return colors.green;
  return state === 'no-evidence' ? colors.yellow : colors.dim;
}
