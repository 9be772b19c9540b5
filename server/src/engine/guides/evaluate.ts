import { ViewCache } from '../check/viewCache';
import { FactStore } from '../facts/store';
import type { Finding } from '../rules/finding';
import { type Location, touches } from '../text/span';
import { type Site, viewNames } from '../workspace';
import type { Evidence, FileStep, Guide, GuideChapter, GuideStep } from './guide';
import { holdsKind } from './holds';

/**
 * `violated`: a rule of the step has found something. `confirmed`: files show the step, and no rule of it has found
 * anything. `no-evidence`: no file shows it. `by-hand`: none can. `not-applicable`: files show that it is not asked for.
 */
export const stepStates = ['violated', 'confirmed', 'no-evidence', 'by-hand', 'not-applicable'] as const;
export type StepState = (typeof stepStates)[number];

/** One step as one site shows it. */
export interface StepResult {
  readonly step: GuideStep;
  readonly state: StepState;
  /** What violates it; empty in every other state. */
  readonly findings: readonly Finding[];
  /** The places that confirm it, or that are violated. */
  readonly places: readonly Location[];
  /** There is no evidence although the file is there: it leaves the setting to the product's default. */
  readonly leftOpen: boolean;
}

export interface ChapterResult {
  readonly chapter: GuideChapter;
  readonly steps: readonly StepResult[];
}

export interface GuideResult {
  readonly guide: Guide;
  readonly chapters: readonly ChapterResult[];
  readonly counts: Readonly<Record<StepState, number>>;
}

/** What a checklist is made from. */
export type CheckedSite = Pick<Site, 'root' | 'facts' | 'views' | 'findings'>;

/** A site of which no file has been captured: its checklist says what to capture. */
export function emptySite(): CheckedSite {
  const facts = new FactStore([]);
  return { root: '', facts, views: new ViewCache().over(facts, viewNames), findings: [] };
}

/** Looks at every step of the guide with the eyes of one checked site. */
export function evaluateGuide(guide: Guide, site: CheckedSite): GuideResult {
  const chapters = guide.chapters.map((chapter) => ({
    chapter,
    steps: chapter.steps.map((step) => evaluateStep(step, site, site.findings)),
  }));
  const counts = { violated: 0, confirmed: 0, 'no-evidence': 0, 'by-hand': 0, 'not-applicable': 0 };
  for (const { state } of chapters.flatMap(({ steps }) => steps)) counts[state]++;
  return { guide, chapters, counts };
}

function evaluateStep(step: GuideStep, site: Evidence, findings: readonly Finding[]): StepResult {
  const result = { step, findings: [], places: [], leftOpen: false };
  if (step.applies?.(site) === false) return { ...result, state: 'not-applicable' };
  if (step.by === 'hand') return { ...result, state: 'by-hand' };
  const places = step.evidence(site);
  const own = findings.filter((finding) => belongsTo(finding, step, places.length > 0 ? places : step.about?.(site)));
  if (own.length > 0) return { ...result, state: 'violated', findings: own, places };
  if (places.length > 0) return { ...result, state: 'confirmed', places };
  return { ...result, state: 'no-evidence', leftOpen: isThere(step, site) };
}

/** A hint is a matter of taste and violates nothing. Without places any finding of the rules is the step's. */
function belongsTo(
  { rule, severity, at, related }: Finding,
  { rules }: FileStep,
  places: readonly Location[] = [],
): boolean {
  if (severity === 'hint' || !rules.includes(rule)) return false;
  const spoken = [at, ...related.map((place) => place.at)];
  return places.length === 0 || places.some((place) => spoken.some((other) => meet(place, other)));
}

function meet(left: Location, right: Location): boolean {
  if (left.path !== right.path) return false;
  return touches(left.span, right.span.start) || touches(right.span, left.span.start);
}

function isThere({ capture: { kind, partial } }: FileStep, { facts }: Evidence): boolean {
  return partial !== true && holdsKind({ facts }, kind);
}
