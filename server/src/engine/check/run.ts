import type { FactStore } from '../facts/store';
import { readsOf, type ViewName } from '../facts/views';
import type { FactKind } from '../facts/vocabulary';
import type { Finding } from '../rules/finding';
import type { FactRule, Messages, Rule } from '../rules/rule';
import type { AnalysedFile } from '../sites/analyse';
import { type Span, span } from '../text/span';
import { type Crash, guarded } from './crash';
import { reporter } from './reporter';
import type { ViewCache } from './viewCache';

/** What came of running rules. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

const NOTHING: Outcome = { findings: [], crashes: [] };

export function merged(outcomes: readonly Outcome[]): Outcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    crashes: outcomes.flatMap(({ crashes }) => crashes),
  };
}

export type TextRule = Extract<Rule, { kind: 'syntax' }>;

/** A rule over facts with all the kinds that it and its views read. */
export interface Reading {
  readonly rule: Extract<Rule, { kind: 'facts' }>;
  readonly reads: readonly FactKind[];
}

export function readingOf(rule: Reading['rule']): Reading {
  return { rule, reads: allReads(rule.rule) };
}

function allReads({ reads, views = [] }: FactRule<FactKind, ViewName, Messages>): readonly FactKind[] {
  return [...new Set([...reads, ...views.flatMap(readsOf)])];
}

/** Whether the file says anything that the rule reads: a finding has the place of a fact, and without one there is none. */
export function hasReason({ reads }: Reading, { facts }: AnalysedFile): boolean {
  return reads.some((kind) => facts[kind] !== undefined);
}

/** Runs a rule over facts of one file or of a site. */
export function runFactRule({ rule }: Reading, { facts, views }: Given): Outcome {
  const { report, findings } = reporter(rule);
  const given = { facts, views: views.over(facts, rule.rule.views ?? []), report };
  return { findings, crashes: guarded(rule.meta.id, () => rule.rule.check(given)) };
}

/** What rules over facts are run on. */
export interface Given {
  readonly facts: FactStore;
  readonly views: ViewCache;
}

/** Runs a rule over the text of one file, or over a part of it. */
export function runTextRule(rule: TextRule, { source, syntax }: AnalysedFile, within?: Span): Outcome {
  if (!rule.rule.formats.includes(syntax.format)) return NOTHING;
  if (source.damage === 'binary' || source.damage === 'too-large' || source.damage === 'empty') return NOTHING;
  const { report, findings } = reporter(rule);
  const place = (span: Span) => ({ path: source.path, span });
  const given = { syntax, kind: source.kind, within: within ?? span(0, source.text.length), place, report };
  return { findings, crashes: guarded(rule.meta.id, () => rule.rule.check(given)) };
}
