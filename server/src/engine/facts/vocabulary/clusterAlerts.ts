import type { Located } from '../../text/span';

/** Whom a cluster tells when something happens: the destinations of its alerts. */
export interface ClusterAlertFacts {
  /** Where one event of one module goes, in place of what the product does with it by itself. */
  alertDestination: {
    readonly module: string;
    readonly id: Located<number>;
    /** The switch for mail, as it is written. */
    readonly mail: Located<string> | undefined;
  };
  /** The switch that puts the destinations in force, and what mail needs. One per cluster that says something of them. */
  alertMail: {
    readonly destinationsInForce: boolean;
    readonly address: Located<string> | undefined;
    /** The mail servers that have a name. */
    readonly servers: readonly Located<string>[];
  };
  /** A network warning light that alerts switch on. */
  warningLight: { readonly name: Located<string>; readonly type: string; readonly device: Located<number> | undefined };
}
