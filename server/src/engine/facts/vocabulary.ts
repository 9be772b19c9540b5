import type { Belief, EncodingName } from '../files/encoding';
import type { FileKind } from '../files/kinds';
import type { Located, Location } from '../text/span';
import type { AgentSideFacts } from './vocabulary/agentSides';
import type { AgentFacts } from './vocabulary/agents';
import type { ClusterAlertFacts } from './vocabulary/clusterAlerts';
import type { ClusterFileFacts } from './vocabulary/clusterFiles';
import type { ClusterSettingFacts } from './vocabulary/clusterSettings';
import type { DrwebFacts } from './vocabulary/drweb';
import type { EncodingFacts } from './vocabulary/encodings';
import type { FirewallFacts } from './vocabulary/firewall';
import type { HostsFacts } from './vocabulary/hosts';
import type { IniSettingFacts } from './vocabulary/iniSettings';
import type { MigrationFacts } from './vocabulary/migration';
import type { MoveFacts } from './vocabulary/move';
import type { NatFacts } from './vocabulary/nat';
import type { NetworkFacts } from './vocabulary/network';
import type { OfficeScanFacts } from './vocabulary/officeScan';
import type { RegistryFacts } from './vocabulary/registry';
import type { ServiceFacts } from './vocabulary/services';
import type { TlsFacts } from './vocabulary/tls';

/**
 * Every kind of statement the product reads from files. A fact is a meaning, not a copy of a file's structure; its
 * values are decoded and trimmed as the product concerned reads them, and each carries the place it stands at.
 */
export interface FactKinds
  extends AgentFacts,
    AgentSideFacts,
    ClusterAlertFacts,
    ClusterFileFacts,
    ClusterSettingFacts,
    DrwebFacts,
    EncodingFacts,
    IniSettingFacts,
    MigrationFacts,
    MoveFacts,
    FirewallFacts,
    HostsFacts,
    NatFacts,
    NetworkFacts,
    OfficeScanFacts,
    RegistryFacts,
    ServiceFacts,
    TlsFacts {
  /** How the bytes of a file were read. One per file. */
  fileEncoding: {
    readonly kind: FileKind;
    readonly encoding: EncodingName;
    readonly bom: boolean;
    readonly belief: Belief;
    /** Any other encoding is as good as impossible. */
    readonly certain: boolean;
    /** The label the file gives itself. */
    readonly declared: Located<string> | undefined;
    /** The bytes are not valid in the encoding that the file declares. */
    readonly contradictsDeclaration: boolean;
  };
  /** A file of ours that could not be read as text, or not to its end. `bytes`: its size, of a `nul-tail` that of the tail. */
  fileDamage: { readonly damage: FileDamage; readonly bytes: number };
  /** The file is so large that only a part of it was read, and nobody can write it again from that. */
  excerptedFile: object;
  /**
   * The file's markup is so broken that parts of it may be missed: what seems to be absent may be there all the same.
   * `mayHide`: what may be defined in these parts.
   */
  incompleteReading: { readonly mayHide: readonly Definable[] };
  /** A file that only a Windows computer has, whatever it says: an ofcscan.ini, a .reg export. */
  windowsEvidence: object;
  /** A comment in the file that allows rules in a range of it: `clusterconf: allow <rule>`. */
  allowance: { readonly rules: readonly Located<string>[]; readonly covers: Location };

  // clp.conf: what the cluster is meant to be.
  cluster: { readonly name: Located<string> };
  /** The platform of the cluster: `windows` or `linux`. */
  clusterPlatform: { readonly os: Located<string> };
  /** The character set in which the product keeps the names of the cluster: `ASCII`, `SJIS`, `EUC-JP`, `GB2312`, `UTF-8`. */
  clusterCharset: { readonly charset: Located<string> };
  /** A server of the cluster; the name is its real host name. Priority 0 is the master. */
  clusterServer: { readonly name: Located<string>; readonly priority: Located<number> | undefined };
  /** One device of one server. The same id on every server forms one row of interfaces. */
  serverDevice: {
    readonly server: Located<string>;
    readonly id: Located<number>;
    /** `lan` for interconnect and public addresses, `mdc` for mirror connects, `ping`, `disk`, … */
    readonly type: Located<string> | undefined;
    /** The value on this server; absent when the element is empty, which means that the server does not use the row. */
    readonly info: Located<string> | undefined;
    /** What some types have beside it: a raw device, a drive, the `host:port` of a witness server. */
    readonly extend: Located<string> | undefined;
  };
  heartbeat: { readonly name: Located<string>; readonly type: string; readonly device: Located<number> | undefined };
  /** A group of resources that moves between servers as one. */
  failoverGroup: {
    readonly name: Located<string>;
    /** `failover` (also when absent), `cluster` for a management group, `virtualmachine`. */
    readonly type: string;
    readonly members: readonly GroupMember[];
    /** Entries that are no `type@name` and so stand for no resource: `fip1`, `@fip1`. */
    readonly untyped: readonly Located<string>[];
    /** Empty when the file leaves it out: then every server, in the order of the servers' priorities. */
    readonly startupServers: readonly Located<string>[];
  };
  groupResource: { readonly name: Located<string>; readonly type: string };
  /** `resource` starts after `on` and stops before it. */
  resourceDependency: { readonly resource: Located<string>; readonly on: Located<string> };
  floatingIp: {
    readonly resource: Located<string>;
    readonly address: Located<string> | undefined;
    /** The addresses that single servers have in place of the common one. */
    readonly ofServers: readonly Located<string>[];
    /** An address that stands outside `parameters`, where the product does not look. */
    readonly misplaced: MisplacedAddress | undefined;
  };
  virtualComputerName: {
    readonly resource: Located<string>;
    readonly name: Located<string> | undefined;
    /** The floating IP resource that the name stands on. */
    readonly target: Located<string> | undefined;
  };
  monitorResource: {
    readonly name: Located<string>;
    readonly type: string;
    /** The resource that has to be active for the monitor to work; absent for monitors that always do. */
    readonly target: Located<string> | undefined;
    /** The watched resource, for the types that name it apart from `target`. */
    readonly object: Located<string> | undefined;
    readonly recovery: RecoveryTarget | undefined;
  };

  // ofcscan.ini of the management server.
  /** The share that agents and tools use, as written, with its host and share where they can be told. */
  masterDirectory: { readonly text: Located<string>; readonly path: UncParts };
  /** The name or address under which agents reach the management server. */
  masterDomainName: { readonly text: Located<string> };
  portSetting: {
    readonly key: Located<string>;
    /** `server`: the management server's own HTTP port. `agent`: the port that agents listen on. */
    readonly role: 'server' | 'agent';
    readonly text: Located<string>;
    /** Absent when the text is not an integer from 1 to 65535. */
    readonly port: number | undefined;
  };

  // hosts
  /** One line that maps names to an address, as written; `newline` is the line break that the file uses. */
  hostsEntry: {
    readonly address: Located<string>;
    readonly names: readonly Located<string>[];
    readonly newline: string;
  };

  // clusterconf.json
  declaredNode: {
    readonly name: Located<string>;
    /** Glob patterns of the node's files, relative to the folder of clusterconf.json. */
    readonly files: readonly string[];
    readonly os: Located<string> | undefined;
    /** What the computer is for: a management server, or a computer that an agent protects. */
    readonly role: Located<'server' | 'agent'> | undefined;
  };
  declaredNetwork: { readonly role: 'public' | 'heartbeat'; readonly range: Located<string> };
  declaredProduct: {
    readonly product: string;
    readonly version: Located<string> | undefined;
    /** OfficeScan: whether the policy server for Cisco NAC is installed, where that is said. */
    readonly policyServer: boolean | undefined;
    /** OfficeScan: which web server the console and the agents talk to, where that is said. */
    readonly webServer: Located<'iis' | 'apache'> | undefined;
    /** OfficeScan: which edition it is, where that is said; the standard one has no firewall of its own. */
    readonly edition: Located<'advanced' | 'standard'> | undefined;
    /** OfficeScan: for which kinds of computers a licence is activated, where that is said. */
    readonly licences: readonly Located<'desktop' | 'server'>[] | undefined;
  };
}

export type FactKind = keyof FactKinds;

/** One statement; `at` is the place of the whole of it. */
export type Fact<K extends FactKind> = FactKinds[K] & { readonly at: Location };

/** The facts of one file or one site, by kind. */
export type FactsByKind = { readonly [K in FactKind]?: readonly Fact<K>[] };

/**
 * `empty`: no bytes. `binary`: no text in any encoding. `undecodable`: text in none of the known encodings, shown with
 * U+FFFD for what could not be read. `cut-off`: the same of nothing but a character at the end, of which a part is
 * missing. `nul-tail`: a text with NULs behind it. `too-large`: above the cap and not read at all.
 */
export type FileDamage = 'empty' | 'binary' | 'undecodable' | 'cut-off' | 'nul-tail' | 'too-large';

/** What other elements of clp.conf name. */
export type Definable = 'server' | 'group' | 'resource';

/** A resource as a group lists it: `fip@fip1`. The name's place is that of the name alone. */
export interface GroupMember {
  readonly type: string;
  readonly name: Located<string>;
  /** Type and name together. */
  readonly at: Location;
}

/** What a monitor resource recovers: a resource (`rsc`), a group (`grp`) or the whole server (`cls`). */
export interface RecoveryTarget {
  readonly type: string;
  readonly name: Located<string> | undefined;
}

export interface MisplacedAddress {
  readonly value: Located<string>;
  /** The whole element that has to move. */
  readonly element: Location;
  /**
   * What the moved element takes the place of: nothing yet, or an element that is empty. It is the element's own place
   * when the resource has no `parameters` at all; absent when the markup does not tell.
   */
  readonly destination: Location | undefined;
  /** There are no `parameters` round the destination, so they have to be written too. */
  readonly needsParameters: boolean;
}

/** The parts of `\\host\share`, each with its place. */
export interface UncParts {
  readonly host: Located<string> | undefined;
  readonly share: Located<string> | undefined;
  /** What stands behind the share, from its separator on. */
  readonly rest: Located<string> | undefined;
  /** Up to `rest` there are two backslashes, a host, a backslash and a share, whatever stands for a backslash. */
  readonly wellFormed: boolean;
  /** Characters that look like a backslash to a person and are none to Windows: U+00A5 and U+FFE5. */
  readonly yenSigns: readonly Location[];
}
