import type { FactReader } from '../facts/store';
import type { ViewName, ViewReader } from '../facts/views';
import type { FactKind } from '../facts/vocabulary';
import type { FileKind } from '../files/kinds';
import type { Fix } from '../fixes/fix';
import type { Remedy } from '../fixes/remedy';
import type { Bilingual, MessageArgs, Template } from '../messages/message';
import type { Format, Syntax } from '../syntax/syntax';
import type { Location, Span } from '../text/span';
import type { Confidence, Related, Severity } from './finding';

/** What a vendor, a standard or a measurement says; every rule names at least one. */
export interface Source {
  readonly document: string;
  readonly section?: string;
}

/** The part of a rule's page that code cannot show. */
export interface RuleDocs {
  /** What goes wrong in real life, and when. */
  readonly why: string;
  /** The cases that look alike and are all right, or how to allow one. */
  readonly whenItIsFine: string;
}

/** The texts of a rule's findings, by a name that `report` takes. */
export type Messages = Readonly<Record<string, Template<never>>>;

type ArgsOf<T> =
  T extends Template<infer Name>
    ? [Name] extends [never]
      ? { args?: undefined }
      : { args: MessageArgs<Name> }
    : never;

/** Reports one occurrence. `severity` may only be milder than the rule's own: a rule's level is its worst. */
export type Report<M extends Messages> = <Key extends keyof M & string>(
  finding: {
    readonly message: Key;
    readonly at: Location;
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
    readonly remedies?: readonly Remedy[];
  } & ArgsOf<M[Key]>,
) => void;

/** What every rule declares, whatever it looks at. */
interface RuleBase<M extends Messages> {
  /** `area/mistake`, readable after "allow". */
  readonly id: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly sources: readonly [Source, ...Source[]];
  readonly messages: M;
  readonly docs: { readonly en: RuleDocs; readonly ja: RuleDocs };
}

/** A mistake that is recognised by joining facts of a site, or of one file. */
export interface FactRule<K extends FactKind, V extends ViewName, M extends Messages> extends RuleBase<M> {
  readonly reads: readonly K[];
  readonly views?: readonly V[];
  /** `file` promises that a finding rests on facts of one file only, so that the other files' findings can be kept. */
  readonly scope: 'site' | 'file';
  check(context: { readonly facts: FactReader<K>; readonly views: ViewReader<V>; readonly report: Report<M> }): void;
}

/** A purely textual mistake, recognised in the tree of one format. */
export interface SyntaxRule<F extends Format, M extends Messages> extends RuleBase<M> {
  readonly formats: readonly F[];
  /**
   * Promises that what is found in an entry of a clp.conf depends on that entry alone, on the names of what is around it
   * and on the section `all`. So an edit inside of an entry leaves the findings of all others as they are.
   */
  readonly local?: true;
  check(context: {
    readonly syntax: Extract<Syntax, { format: F }>;
    /** Formats are shared: a licence key is written like an ini file. */
    readonly kind: FileKind;
    /** Findings outside of it are known already. A rule that is not local always gets the whole text. */
    readonly within: Span;
    readonly place: Place;
    readonly report: Report<M>;
  }): void;
}

/** Makes a location in the file that is being checked. */
export type Place = (span: Location['span']) => Location;

/** A rule as the engine runs it, whatever facts it reads. */
export type Rule = (
  | { readonly kind: 'facts'; readonly rule: FactRule<FactKind, ViewName, Messages> }
  | { readonly kind: 'syntax'; readonly rule: SyntaxRule<Format, Messages> }
) & { readonly meta: RuleBase<Messages> };

/** Declares a rule over facts. Reading a kind or a view that is not listed does not compile. */
export function defineRule<const K extends FactKind, const M extends Messages, const V extends ViewName = never>(
  rule: FactRule<K, V, M>,
): Rule {
  // The engine hands every rule a reader and views of exactly the kinds that it declares.
  return { kind: 'facts', rule: rule as unknown as FactRule<FactKind, ViewName, Messages>, meta: rule };
}

/** Declares a rule over the syntax trees of some formats. */
export function defineSyntaxRule<const F extends Format, const M extends Messages>(rule: SyntaxRule<F, M>): Rule {
  // The engine calls it with trees of the formats that it lists, and no others.
  return { kind: 'syntax', rule: rule as unknown as SyntaxRule<Format, Messages>, meta: rule };
}
