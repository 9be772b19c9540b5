import { ViewCache } from '../check/viewCache';
import { FactStore } from '../facts/store';
import type { Finding } from '../rules/finding';
import { type Location, meets } from '../text/span';
import { type Site, viewNames } from '../workspace';
import type { Evidence, FileStep, Guide, GuideChapter, GuideStep } from './guide';
import { holdsKind } from './holds';

/**
 * `violated`: a rule of the step has found something. `confirmed`: files show the step, and no rule of it has found
 * anything. `no-evidence`: no file shows it. `by-hand`: none can. `not-applicable`: files show that it is not asked for.
 */
export const stepStates = ['violated', 'confirmed', 'no-evidence', 'by-hand', 'not-applicable'] as const;
export type StepState = (typeof stepStates)[number];

/** What there is no evidence for lack of: the file, what the step is about in it, or no more than its setting. */
export type Lack = 'file' | 'part' | 'setting';

/** One step as one site shows it. */
export interface StepResult {
  readonly step: GuideStep;
  readonly state: StepState;
  /** What violates it; empty in every other state. */
  readonly findings: readonly Finding[];
  /** The places that confirm it, or that are violated. */
  readonly places: readonly Location[];
  /** Why there is no evidence; absent in every other state. */
  readonly lack?: Lack;
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
  const result = { step, findings: [], places: [] };
  if (step.applies?.(site) === false) return { ...result, state: 'not-applicable' };
  if (step.by === 'hand') return { ...result, state: 'by-hand' };
  const places = step.evidence(site);
  const about = places.length > 0 ? places : step.about?.(site);
  const own = findings.filter((finding) => belongsTo(finding, step, site, about));
  if (own.length > 0) return { ...result, state: 'violated', findings: own, places };
  if (places.length > 0) return { ...result, state: 'confirmed', places };
  return { ...result, state: 'no-evidence', lack: lackOf(step, site) };
}

/** A hint is a matter of taste and violates nothing. Of a step that asks for no places any finding of the rules is. */
function belongsTo(finding: Finding, step: FileStep, site: Evidence, places: readonly Location[] | undefined): boolean {
  const { rule, severity, at, related } = finding;
  if (severity === 'hint' || !step.rules.includes(rule)) return false;
  const told = step.concerns?.(finding, site);
  if (told !== undefined || places === undefined) return told ?? true;
  const spoken = [at, ...related.map((place) => place.at)];
  return places.some((place) => spoken.some((other) => place.path === other.path && meets(place.span, other.span)));
}

function lackOf({ capture: { kind, partial }, hasDefault }: FileStep, site: Evidence): Lack {
  if (partial === true || !holdsKind(site, kind)) return 'file';
  return hasDefault?.(site) === true ? 'setting' : 'part';
}
