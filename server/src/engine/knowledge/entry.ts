import type { Bilingual } from '../messages/message';

/**
 * How a statement about a key is known. `vendor`: in vendor help, a vendor knowledge base article or a vendor guide.
 * `observed`: read or written by public third-party programs, so the name is real but its meaning may be thinner.
 * `inferred`: concluded here. No rule of level error stands on anything weaker than `vendor` alone.
 */
export type Evidence = 'vendor' | 'observed' | 'inferred';

/** What a value may be. Bounds are inclusive. */
export type ValueType =
  | { readonly kind: 'text' | 'host' | 'address' | 'path' | 'port' | 'flag' | 'guid' | 'timestamp' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number; readonly unit?: Bilingual }
  | {
      readonly kind: 'choice';
      readonly choices: Readonly<Record<string, Bilingual>>;
      /** The choices that one platform of the cluster alone has. */
      readonly only?: Readonly<Record<string, 'windows' | 'linux'>>;
      /** Other values are known to exist, without their names. */
      readonly open?: true;
    }
  /** A password, a community string, key material: the value is never shown, not even in a hover. */
  | { readonly kind: 'secret' };

/** What is known of one key, element or registry value; behind hovers, completion and the value checks. */
export interface KnowledgeEntry {
  /**
   * As the vendor writes it. An INI key by its name; an element of clp.conf by its path below the root, `any` for
   * a type that varies (`resource/fip/parameters/ip`, `resource/any/depend`); a registry value by `key\value`.
   * A trailing `#` stands for a counting number (`URLFilterAWSL_InOffice#`).
   */
  readonly name: string;
  /** The INI section it is documented in; absent when no public text says. */
  readonly section?: string;
  readonly type: ValueType;
  /** The value that holds when the key is absent, as it would be written. */
  readonly default?: string;
  readonly meaning: Bilingual;
  /** Product versions the statement is about, in the vendor's own numbering. */
  readonly versions?: string;
  /** What the value has to be on a failover cluster, when that differs from a single server. */
  readonly onCluster?: Bilingual;
  readonly evidence: Evidence;
  /** Document and section. */
  readonly source: string;
}
