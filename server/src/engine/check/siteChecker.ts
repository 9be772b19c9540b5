import { FactStore, sameItems } from '../facts/store';
import { readsOf, type ViewName } from '../facts/views';
import type { FactKind } from '../facts/vocabulary';
import type { Finding } from '../rules/finding';
import type { FactRule, Messages, Rule } from '../rules/rule';
import type { AnalysedFile } from '../sites/analyse';
import type { SiteFiles } from '../sites/groupSites';
import { type Crash, guarded } from './crash';
import { reporter } from './reporter';
import { inputsOf, ViewCache } from './viewCache';

export interface SiteFindings {
  /** In no particular order. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  readonly facts: FactStore;
  readonly views: ViewCache;
}

type FactRuleOf = FactRule<FactKind, ViewName, Messages>;

/**
 * Runs all rules over one site, and over the same site again after each change. A rule that looks at one file runs again
 * only when that file has changed; a rule that joins facts only when a kind that it reads has changed somewhere.
 */
export class SiteChecker {
  readonly #syntaxRules: readonly SyntaxRuleOf[];
  readonly #fileRules: readonly Reading[];
  readonly #siteRules: readonly Reading[];
  readonly #views = new ViewCache();
  readonly #perFile = new WeakMap<AnalysedFile, Outcome>();
  readonly #joined = new Map<string, { readonly inputs: readonly unknown[]; readonly outcome: Outcome }>();
  #facts: FactStore | undefined;

  constructor(rules: readonly Rule[]) {
    const reading = rules.flatMap((rule) => (rule.kind === 'facts' ? [{ rule, reads: allReads(rule.rule) }] : []));
    this.#syntaxRules = rules.flatMap((rule) => (rule.kind === 'syntax' ? [rule] : []));
    this.#fileRules = reading.filter(({ rule }) => rule.rule.scope === 'file');
    this.#siteRules = reading.filter(({ rule }) => rule.rule.scope === 'site');
  }

  check({ files, project }: SiteFiles): SiteFindings {
    const above = project !== undefined && !files.includes(project) ? [project] : [];
    const facts = new FactStore(
      [...above, ...files].map((file) => file.facts),
      this.#facts,
    );
    this.#facts = facts;
    const outcomes = [...files.map((file) => this.#checkFile(file)), ...this.#checkJoined(facts)];
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      crashes: outcomes.flatMap(({ crashes }) => crashes),
      facts,
      views: this.#views,
    };
  }

  #checkFile(file: AnalysedFile): Outcome {
    const known = this.#perFile.get(file);
    if (known !== undefined) return known;
    const facts = new FactStore([file.facts]);
    const views = new ViewCache();
    const outcome = merge([
      ...this.#syntaxRules.map((rule) => runSyntaxRule(rule, file)),
      ...this.#fileRules.filter((rule) => hasReason(rule, file)).map((rule) => runFactRule(rule, facts, views)),
    ]);
    this.#perFile.set(file, outcome);
    return outcome;
  }

  #checkJoined(facts: FactStore): readonly Outcome[] {
    return this.#siteRules.map((reading) => {
      const { id } = reading.rule.meta;
      const inputs = inputsOf(reading.reads, facts);
      const known = this.#joined.get(id);
      if (known !== undefined && sameItems(known.inputs, inputs)) return known.outcome;
      const outcome = runFactRule(reading, facts, this.#views);
      this.#joined.set(id, { inputs, outcome });
      return outcome;
    });
  }
}

type SyntaxRuleOf = Extract<Rule, { kind: 'syntax' }>;

/** A rule over facts with all the kinds that it and its views read. */
interface Reading {
  readonly rule: Extract<Rule, { kind: 'facts' }>;
  readonly reads: readonly FactKind[];
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

const NOTHING: Outcome = { findings: [], crashes: [] };

function allReads({ reads, views = [] }: FactRuleOf): readonly FactKind[] {
  return [...new Set([...reads, ...views.flatMap(readsOf)])];
}

/** Whether the file says anything that the rule reads: a finding has the place of a fact, and without one there is none. */
function hasReason({ reads }: Reading, { facts }: AnalysedFile): boolean {
  return reads.some((kind) => facts[kind] !== undefined);
}

function runFactRule({ rule }: Reading, facts: FactStore, views: ViewCache): Outcome {
  const { report, findings } = reporter(rule);
  const given = { facts, views: views.over(facts, rule.rule.views ?? []), report };
  return { findings, crashes: guarded(rule.meta.id, () => rule.rule.check(given)) };
}

function runSyntaxRule(rule: SyntaxRuleOf, { source, syntax }: AnalysedFile): Outcome {
  if (!rule.rule.formats.includes(syntax.format)) return NOTHING;
  if (source.damage === 'binary' || source.damage === 'too-large' || source.damage === 'empty') return NOTHING;
  const { report, findings } = reporter(rule);
  const place = (span: Finding['at']['span']) => ({ path: source.path, span });
  return { findings, crashes: guarded(rule.meta.id, () => rule.rule.check({ syntax, place, report })) };
}

function merge(outcomes: readonly Outcome[]): Outcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    crashes: outcomes.flatMap(({ crashes }) => crashes),
  };
}
