import type { Located, Location } from '../../text/span';

/** A class of networks that Windows Firewall keeps settings for; a network is in exactly one of them. */
export type FirewallProfileName = 'domain' | 'private' | 'public';

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Where rules or settings come from. `local`: the computer's own. `policy`: a group policy, beside or over the local ones.
 * `legacy`: the lists of Windows XP and Server 2003, which later systems have no use for.
 */
export type FirewallOrigin = 'local' | 'policy' | 'legacy';

/** What the firewall of Windows lets in. The firewall of OfficeScan is another one, and no file tells of it. */
export interface FirewallFacts {
  /** An inbound rule, or an outbound one that names local ports; other outbound rules open nothing and leave no fact. */
  firewallRule: {
    /** Tells the rule from others of its list; the displayed name where the file has no other. */
    readonly id: string;
    /** As administrators see it; a reference into a library, which begins with `@`, is kept as it is. */
    readonly name: string;
    readonly origin: FirewallOrigin;
    readonly direction: 'in' | 'out';
    /** A rule that lets secured connections pass over blocks counts as one that allows. */
    readonly action: Located<'allow' | 'block'>;
    readonly active: Located<boolean>;
    /** The number that IANA gives it: 1 ICMP, 6 TCP, 17 UDP. Absent for any. */
    readonly protocol: Located<number> | undefined;
    /** Local ports; absent for any, and empty where all of them are words such as `RPC`. */
    readonly ports: readonly PortRange[] | undefined;
    /** Absent for all. */
    readonly profiles: Located<readonly FirewallProfileName[]> | undefined;
    readonly program: Located<string> | undefined;
    readonly service: Located<string> | undefined;
    /** Addresses, ranges `a-b`, subnets and words such as `LocalSubnet`, as written; absent for any. */
    readonly remote: Located<readonly string[]> | undefined;
    /** Whether an echo request of ICMPv4 is among the types of an ICMP rule. */
    readonly echo: boolean;
    /** There are more conditions than these, such as a user, an app package, an interface or a remote port. */
    readonly narrowed: boolean;
  };
  /** A list of rules as a file has it, from its heading to its last rule. */
  firewallRuleList: {
    readonly origin: FirewallOrigin;
    /** Where something can be said of what is not in the list. */
    readonly heading: Location;
    /** Every inbound rule of that origin is in it: no extract, and no file made for import. */
    readonly whole: boolean;
    /** The list tells which rules are for one program only. */
    readonly showsPrograms: boolean;
  };
  firewallProfile: {
    readonly profile: FirewallProfileName;
    readonly origin: FirewallOrigin;
    /** Whether the firewall works on such networks at all. */
    readonly enabled: Located<boolean> | undefined;
    /** What becomes of connections that no rule speaks of; Windows blocks them unless told otherwise. */
    readonly inbound: 'allow' | 'block' | undefined;
    /** Rules that allow are ignored. */
    readonly ignoresRules: boolean;
    /** Group policy keeps the computer's own rules from counting. */
    readonly ignoresLocalRules: boolean;
  };
  /** A rule in the registry that Windows does not read as it was meant; it is a `firewallRule` as meant all the same. */
  firewallRuleFault: {
    readonly rule: string;
    /**
     * `range`: a range under a field for single ports. `field`: a name of netsh in place of the registry's. `open-end`: no
     * bar at the end.
     */
    readonly fault: 'range' | 'field' | 'open-end';
    /** The field's name, or the last character of an open end. */
    readonly text: Located<string>;
    /** What belongs in its place, written as the file writes it. */
    readonly right: string;
  };
  /** A file that was captured to show the firewall and does not show which ports are open. */
  firewallEvidenceGap: { readonly gap: 'no-ports' | 'binary' | 'language' };
}

/** The profiles in the order in which Windows lists them. */
export const firewallProfiles = ['domain', 'private', 'public'] as const satisfies readonly FirewallProfileName[];
