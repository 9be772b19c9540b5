import { FactStore, sameItems } from '../facts/store';
import { readsOf, type ViewName, type ViewReader } from '../facts/views';
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
  readonly #rules: readonly Rule[];
  readonly #views = new ViewCache();
  readonly #perFile = new WeakMap<AnalysedFile, Outcome>();
  readonly #joined = new Map<string, { readonly inputs: readonly unknown[]; readonly outcome: Outcome }>();
  #facts: FactStore | undefined;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
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
    const outcome = merge(this.#rules.map((rule) => checkOneFile(rule, file, facts, views)));
    this.#perFile.set(file, outcome);
    return outcome;
  }

  #checkJoined(facts: FactStore): readonly Outcome[] {
    return this.#rules.flatMap((rule) => {
      if (rule.kind !== 'facts' || rule.rule.scope !== 'site') return [];
      const inputs = inputsOf(allReads(rule.rule), facts);
      const known = this.#joined.get(rule.rule.id);
      if (known !== undefined && sameItems(known.inputs, inputs)) return [known.outcome];
      const outcome = runFactRule(rule, rule.rule, facts, this.#views.over(facts, rule.rule.views ?? []));
      this.#joined.set(rule.rule.id, { inputs, outcome });
      return [outcome];
    });
  }
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

const NOTHING: Outcome = { findings: [], crashes: [] };

function allReads({ reads, views = [] }: FactRuleOf): readonly FactKind[] {
  return [...reads, ...views.flatMap(readsOf)];
}

/** `facts` and `views` are of that file alone, and the same for all rules. */
function checkOneFile(rule: Rule, file: AnalysedFile, facts: FactStore, views: ViewCache): Outcome {
  if (rule.kind === 'syntax') return runSyntaxRule(rule, file);
  if (rule.rule.scope !== 'file') return NOTHING;
  return runFactRule(rule, rule.rule, facts, views.over(facts, rule.rule.views ?? []));
}

function runFactRule(rule: Rule, { check }: FactRuleOf, facts: FactStore, views: ViewReader<ViewName>): Outcome {
  const { report, findings } = reporter(rule);
  return { findings, crashes: guarded(rule.meta.id, () => check({ facts, views, report })) };
}

function runSyntaxRule(rule: Rule & { kind: 'syntax' }, { source, syntax }: AnalysedFile): Outcome {
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
