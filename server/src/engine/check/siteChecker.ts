import { EditionStore } from '../facts/editions';
import { FactStore } from '../facts/store';
import type { Rule } from '../rules/rule';
import type { AnalysedFile } from '../sites/analyse';
import type { SiteFiles } from '../sites/groupSites';
import { type Base, checkAgain, checkTextAgain, editedIn, type Kept } from './again';
import type { Moves } from './movedFindings';
import { hasReason, merged, type Outcome, type Reading, readingOf, type TextRule } from './run';
import { ViewCache } from './viewCache';

/** In no particular order. */
export interface SiteFindings extends Outcome {
  readonly facts: FactStore;
  readonly views: ViewCache;
}

/**
 * Runs all rules over one site, and over the same site again after each change. A rule that looks at the text of a file
 * runs again when the file has changed; a rule over facts only when a file says something else of a kind that it reads.
 * Where an edit has done no more than move what a rule reads, its findings move too.
 */
export class SiteChecker {
  readonly #textRules: readonly TextRule[];
  readonly #fileRules: readonly Reading[];
  readonly #siteRules: readonly Reading[];
  readonly #views = new ViewCache();
  readonly #joined = new Map<string, Kept>();
  #perFile: ReadonlyMap<string, CheckedFile> = new Map();
  #facts: FactStore | undefined;
  #editions: EditionStore | undefined;

  constructor(rules: readonly Rule[]) {
    const reading = rules.flatMap((rule) => (rule.kind === 'facts' ? [readingOf(rule)] : []));
    this.#textRules = rules.flatMap((rule) => (rule.kind === 'syntax' ? [rule] : []));
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
    const entry = editedIn(file, before?.file, moves);
    for (const rule of this.#textRules) {
      const { id } = rule.meta;
      kept.set(id, { inputs: [], outcome: checkTextAgain(before?.kept.get(id)?.outcome, rule, file, entry) });
    }
    return { file, kept, outcome: merged([...kept.values()].map(({ outcome }) => outcome)) };
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

interface CheckedFile {
  readonly file: AnalysedFile;
  /** By the ids of the rules. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** Of all rules together. */
  readonly outcome: Outcome;
}
