import type { Crash } from './check/crash';
import { applyPolicy, withholdUnsafeFixes } from './check/policy';
import { SiteChecker } from './check/siteChecker';
import type { FactStore } from './facts/store';
import type { ViewName, ViewReader } from './facts/views';
import { views } from './facts/views';
import type { FileKind } from './files/kinds';
import { folderOf } from './files/paths';
import type { SourceFile } from './files/sourceFile';
import type { Finding } from './rules/finding';
import type { Rule } from './rules/rule';
import { type AnalysedFile, analyse } from './sites/analyse';
import { type Levels, noConfig, type Pin, readConfig, type SiteConfig } from './sites/config';
import { groupSites, type SiteFiles } from './sites/groupSites';
import { type Change, type Edited, joined } from './text/change';

/** One site as it was checked; never changes. */
export interface Site extends SiteFiles {
  readonly config: SiteConfig;
  readonly facts: FactStore;
  readonly views: ViewReader<ViewName>;
  /** What is left after levels and suppressions, by path, place and rule. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

/** All sites at one moment. Every request is answered from one snapshot. */
export interface Snapshot {
  readonly sites: readonly Site[];
  file(path: string): AnalysedFile | undefined;
  siteOf(path: string): Site | undefined;
}

/**
 * The files of one folder over their changes. It keeps what later checks can use again; what it hands out is immutable.
 */
export class Workspace {
  readonly #rules: readonly Rule[];
  readonly #files = new Map<string, AnalysedFile>();
  /** The settings of every clusterconf.json by its path. */
  readonly #projects = new Map<string, SiteConfig>();
  /** The paths of every clp.conf. */
  readonly #clusters = new Set<string>();
  #checkers = new Map<string, SiteChecker>();
  /** What has changed since the last check. */
  readonly #moves = new Map<string, Change | undefined>();
  #levels: Levels = new Map();
  #snapshot: Snapshot | undefined;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** Puts in a file or its new content; `edited` tells how that came from an earlier one, where it is known. */
  set(source: SourceFile, edited?: Edited): void {
    const before = this.#files.get(source.path);
    const file = analyse(source, before, edited);
    this.#files.set(source.path, file);
    this.#moves.set(source.path, this.#moved(source, before, edited));
    this.#projects.delete(source.path);
    this.#clusters.delete(source.path);
    if (source.kind === 'clusterconf-json') this.#projects.set(source.path, configOf(file));
    if (source.kind === 'clp-conf') this.#clusters.add(source.path);
    this.#snapshot = undefined;
  }

  delete(path: string): void {
    this.#projects.delete(path);
    this.#moves.set(path, undefined);
    this.#clusters.delete(path);
    if (this.#files.delete(path)) this.#snapshot = undefined;
  }

  file(path: string): AnalysedFile | undefined {
    return this.#files.get(path);
  }

  /** The paths of all files, also of those that clusterconf.json leaves out of the checks. */
  paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The kind that the nearest clusterconf.json above the file pins it to. */
  pinnedKind(path: string): FileKind | undefined {
    const innermost = [...this.#projects].toSorted(([left], [right]) => right.length - left.length);
    return innermost.map(([, config]) => config.kindOf(path)).find((kind) => kind !== undefined);
  }

  /** The folders that hold the configuration of a cluster, in alphabetical order. */
  clusters(): readonly string[] {
    return [...new Set([...this.#clusters].map(folderOf))].toSorted();
  }

  hasCluster(folder: string): boolean {
    return [...this.#clusters].some((path) => folderOf(path) === folder);
  }

  /** The pins of every clusterconf.json. */
  pins(): readonly Pin[] {
    return [...this.#projects.values()].flatMap(({ pins }) => pins);
  }

  /** The levels of the user's settings; clusterconf.json goes before them. */
  setLevels(levels: Levels): void {
    this.#levels = levels;
    this.#snapshot = undefined;
  }

  snapshot(): Snapshot {
    this.#snapshot ??= this.#check();
    return this.#snapshot;
  }

  /** How the file has changed since the last check; undefined when that is not known. */
  #moved({ path }: SourceFile, before: AnalysedFile | undefined, edited: Edited | undefined): Change | undefined {
    const earlier = this.#moves.get(path);
    const isKnown = before !== undefined && edited !== undefined && before.source.text === edited.before;
    if (!isKnown || (this.#moves.has(path) && earlier === undefined)) return undefined;
    return earlier === undefined ? edited.change : joined(earlier, edited.change);
  }

  #check(): Snapshot {
    const files = new Map(this.#files);
    const groups = groupSites(files.values());
    const checkers = new Map(
      groups.map(({ root }) => [root, this.#checkers.get(root) ?? new SiteChecker(this.#rules)]),
    );
    this.#checkers = checkers;
    const sites = groups.map((group) =>
      this.#checkSite(group, checkers.get(group.root) ?? new SiteChecker(this.#rules)),
    );
    this.#moves.clear();
    const byPath = new Map(sites.flatMap((site) => site.files.map((file) => [file.source.path, site] as const)));
    return { sites, file: (path) => files.get(path), siteOf: (path) => byPath.get(path) };
  }

  #checkSite(group: SiteFiles, checker: SiteChecker): Site {
    const config = configOf(group.project);
    const files = group.files.filter(({ source }) => !config.ignores(source.path));
    const checked = checker.check({ ...group, files }, this.#moves);
    const kept = applyPolicy(checked.findings, checked.facts, config, this.#levels);
    return {
      ...group,
      files,
      config,
      facts: checked.facts,
      views: checked.views.over(checked.facts, viewNames),
      findings: withholdUnsafeFixes(kept, checked.facts).toSorted(inOrder),
      crashes: [...files.flatMap((file) => file.crashes), ...checked.crashes],
    };
  }
}

/** Every view there is. */
export const viewNames = Object.keys(views).filter(isViewName);

function isViewName(name: string): name is ViewName {
  return Object.hasOwn(views, name);
}

/** The settings of a site's clusterconf.json. */
export function configOf(project: AnalysedFile | undefined): SiteConfig {
  return project?.syntax.format === 'json' ? readConfig(project.source.path, project.syntax.tree) : noConfig;
}

function inOrder(left: Finding, right: Finding): number {
  return (
    compare(left.at.path, right.at.path) ||
    left.at.span.start - right.at.span.start ||
    left.at.span.end - right.at.span.end ||
    compare(left.rule, right.rule)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
