import type { Located } from '../../text/span';

/**
 * What clusterconf.json tells of the way between the management server and its agents, and of the settings by which
 * agents behind a translation of addresses are kept up to date: no file of the products is documented to hold them.
 */
export interface NatFacts {
  /** A network as the server sees it. `translated`: its addresses are translated on the way. `direct`: they are not. */
  reachedNetwork: { readonly role: 'translated' | 'direct'; readonly range: Located<string> };
  /** What is told of the way as a whole. One per file. */
  natState: {
    /** The server's own addresses. */
    readonly serverAddresses: readonly Located<string>[];
    /** Where a translation in front of the server makes it known: its address on the other side. */
    readonly serverSeenAs: Located<string> | undefined;
    readonly unreachable: UnreachableSettings | undefined;
  };
  /** A group of agents, as the console calls it, with the state of its update settings. */
  agentGroup: {
    readonly name: Located<string>;
    /** Whether its agents are behind a translation; where it is not told, the agent list may. */
    readonly behindNat: Located<boolean> | undefined;
    /** Whether users may start an update at the agent. */
    readonly manualUpdate: Located<boolean> | undefined;
    /** Whether the agents update themselves by a schedule. */
    readonly schedule: Located<boolean> | undefined;
    /** Where they get updates: the management server, another agent, or the vendor's own servers. */
    readonly updateSource: Located<'server' | 'agent' | 'activeupdate'> | undefined;
    /** Whether the agents were installed after the right to update was granted. */
    readonly deployedAfterChange: Located<boolean> | undefined;
  };
  /** A value of these that is none of those that count there. */
  networkMisstatement: {
    readonly setting: string;
    readonly allowed: readonly string[];
    readonly isName: boolean;
  };
}

/** The console's settings for agents that the server cannot reach. Minutes are as written, in or out of range. */
export interface UnreachableSettings {
  readonly at: Located<unknown>['at'];
  /** The ranges of the agents' own addresses. */
  readonly ranges: readonly Located<string>[];
  /** How often agents ask the server; `off` also when ranges are told and this is not told at all. */
  readonly polling: Located<number> | 'off' | undefined;
  readonly heartbeat: Located<'off' | 'all' | 'unreachable'> | undefined;
  readonly heartbeatMinutes: Located<number> | undefined;
  readonly offlineAfterMinutes: Located<number> | undefined;
}
