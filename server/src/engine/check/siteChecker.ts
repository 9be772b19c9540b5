import { EditionStore } from '../facts/editions';
import { FactStore, sameItems } from '../facts/store';
import { readsOf, type ViewName } from '../facts/views';
import type { FactKind } from '../facts/vocabulary';
import type { Finding } from '../rules/finding';
import type { FactRule, Messages, Rule } from '../rules/rule';
import type { AnalysedFile } from '../sites/analyse';
import type { SiteFiles } from '../sites/groupSites';
import { type Crash, guarded } from './crash';
import { type Moves, movedFindings } from './movedFindings';
import { reporter } from './reporter';
import { ViewCache } from './viewCache';

export interface SiteFindings {
  /** In no particular order. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  readonly facts: FactStore;
  readonly views: ViewCache;
}

type FactRuleOf = FactRule<FactKind, ViewName, Messages>;

/**
 * Runs all rules over one site, and over the same site again after each change. A rule that looks at the text of a file
 * runs again when the file has changed; a rule over facts only when a file says something else of a kind that it reads.
 * Where an edit has done no more than move what a rule reads, its findings move too.
 */
export class SiteChecker {
  readonly #syntaxRules: readonly SyntaxRuleOf[];
  readonly #fileRules: readonly Reading[];
  readonly #siteRules: readonly Reading[];
  readonly #views = new ViewCache();
  readonly #joined = new Map<string, Kept>();
  #perFile: ReadonlyMap<string, CheckedFile> = new Map();
  #facts: FactStore | undefined;
  #editions: EditionStore | undefined;

  constructor(rules: readonly Rule[]) {
    const reading = rules.flatMap((rule) => (rule.kind === 'facts' ? [{ rule, reads: allReads(rule.rule) }] : []));
    this.#syntaxRules = rules.flatMap((rule) => (rule.kind === 'syntax' ? [rule] : []));
    this.#fileRules = reading.filter(({ rule }) => rule.rule.scope === 'file');
    this.#siteRules = reading.filter(({ rule }) => rule.rule.scope === 'site');
  }

  /** `moves` tells what has changed since the last time. */
  check({ files, project }: SiteFiles, moves: Moves): SiteFindings {
    const above = project !== undefined && !files.includes(project) ? [project] : [];
    const all = [...above, ...files];
    const facts = new FactStore(
      all.map((file) => file.facts),
      this.#facts,
    );
    this.#facts = facts;
    this.#editions = new EditionStore(all, this.#editions);
    const checked = files.map((file) => this.#checkFile(file, moves));
    this.#perFile = new Map(checked.map((one) => [one.file.source.path, one]));
    const outcomes = [
      ...checked.map(({ outcome }) => outcome),
      ...this.#checkJoined({ facts, views: this.#views, editions: this.#editions }, moves),
    ];
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      crashes: outcomes.flatMap(({ crashes }) => crashes),
      facts,
      views: this.#views,
    };
  }

  #checkFile(file: AnalysedFile, moves: Moves): CheckedFile {
    const before = this.#perFile.get(file.source.path);
    if (before?.file === file) return before;
    const base = { facts: new FactStore([file.facts]), views: new ViewCache(), editions: new EditionStore([file]) };
    const kept = new Map<string, Kept>();
    for (const reading of this.#fileRules) {
      if (!hasReason(reading, file)) continue;
      const { id } = reading.rule.meta;
      kept.set(id, checkAgain(before?.kept.get(id), reading, base, moves));
    }
    const syntax = this.#syntaxRules.map((rule) => runSyntaxRule(rule, file));
    return { file, kept, outcome: merge([...syntax, ...[...kept.values()].map(({ outcome }) => outcome)]) };
  }

  #checkJoined(base: Base, moves: Moves): readonly Outcome[] {
    return this.#siteRules.map((reading) => {
      const { id } = reading.rule.meta;
      const now = checkAgain(this.#joined.get(id), reading, base, moves);
      this.#joined.set(id, now);
      return now.outcome;
    });
  }
}

/** What a rule has found, and what it has found it in. */
interface Kept {
  readonly inputs: readonly (readonly symbol[])[];
  readonly outcome: Outcome;
}

interface CheckedFile {
  readonly file: AnalysedFile;
  /** By the ids of the rules over facts. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** Of all rules together. */
  readonly outcome: Outcome;
}

/** What rules are run on. */
interface Base {
  readonly facts: FactStore;
  readonly views: ViewCache;
  readonly editions: EditionStore;
}

/** What the rule finds now: what it found before, at new places, when all that it reads is as it was. */
function checkAgain(before: Kept | undefined, reading: Reading, base: Base, moves: Moves): Kept {
  const inputs = reading.reads.map((kind) => base.editions.of(kind));
  if (before?.inputs.every((editions, index) => sameItems(editions, inputs[index] ?? []))) {
    const findings = movedFindings(before.outcome.findings, moves);
    if (findings !== undefined) return { inputs, outcome: { ...before.outcome, findings } };
  }
  return { inputs, outcome: runFactRule(reading, base) };
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

function runFactRule({ rule }: Reading, { facts, views }: Base): Outcome {
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
