import type { Located, Location } from '../../text/span';

/**
 * What clp.conf sets beyond names and references. A setting that the file leaves out is absent here too: it has the
 * product's default, which the rule that needs it knows. Numbers are whole; a text that is none is absent as a number
 * and judged by the rule over the tree.
 */
export interface ClusterSettingFacts {
  /** The encoding of the machine that saved the file, which scripts were converted to. */
  clusterEncode: { readonly encode: Located<string> };
  /** The stamp of the program that saved the file; tools without a window leave none. */
  savedBy: {
    readonly version: Located<string> | undefined;
    readonly innerVersion: Located<string> | undefined;
    readonly configId: Located<string> | undefined;
  };
  /** The number of objects in the WebManager's tree. */
  objectCount: { readonly count: Located<number> };
  /** The types that a section lists in its index, beside those that its entries have. */
  typeIndex: {
    readonly section: IndexedSection;
    readonly listed: readonly IndexedType[];
    /** The types of the entries that are really there, each once, with the first entry of that type. */
    readonly present: readonly IndexedType[];
    /** Behind the last line of the section, where one more entry can be written. */
    readonly end: SettingPlace | undefined;
  };
  /** The rank of a heartbeat or network partition resource among all of its kind, whatever their types; 0 is the first. */
  pathPriority: { readonly kind: PathKind; readonly name: Located<string>; readonly priority: Located<number> };
  /** A resource that tells whether the servers have lost each other: `pingnp`, `disknp`, `httpnp`, `majonp`. */
  networkPartition: {
    readonly name: Located<string>;
    readonly type: string;
    readonly device: Located<number> | undefined;
    /** The addresses that a ping resource asks. */
    readonly targets: readonly Located<string>[];
  };
  /** A heartbeat (`witnesshb`) or network partition resource (`httpnp`) that asks a server outside the cluster. */
  outsideServer: {
    readonly kind: PathKind;
    readonly name: Located<string>;
    readonly type: string;
    readonly host: Located<string> | undefined;
    /** As written; it may be no port. */
    readonly port: Located<string> | undefined;
  };
  /** The second copy of a device's value that the file keeps under its type: it has to be the same. */
  deviceCopy: {
    readonly server: Located<string>;
    readonly id: Located<number>;
    readonly type: string;
    readonly info: Located<string>;
    readonly copy: Located<string>;
  };
  /** The disk of a `disknp` on one server: its drive as in `movingDisk`, and the GUID of its volume. */
  partitionDisk: {
    readonly server: Located<string>;
    readonly id: Located<number>;
    readonly drive: Located<string> | undefined;
    readonly volume: Located<string> | undefined;
  };
  /** What a server does when a process of the cluster dies: `pm/exec0`, `exec1`, on Linux `exec2`. */
  processAction: { readonly process: string; readonly action: Located<string> };
  /** The check that takes a server down when a group runs on two of them has been switched off. */
  doubleStartUnchecked: {
    readonly value: Located<string>;
    /** The element with the white space before it. */
    readonly line: Location;
  };

  /** How a group starts and moves. */
  groupPolicy: {
    readonly group: Located<string>;
    readonly id: Located<number> | undefined;
    /** `1` (default) starts by itself, `0` by hand. */
    readonly start: Located<string> | undefined;
    /** `1` (default) fails over by itself, `0` by hand. */
    readonly failover: Located<string> | undefined;
    readonly failback: Located<string> | undefined;
    /** Before X 3.3.5 only. */
    readonly exclusive: Located<string> | undefined;
    readonly order: readonly { readonly server: Located<string>; readonly order: Located<number> | undefined }[];
    /** Groups that this one waits for when it starts or stops. */
    readonly waits: readonly { readonly when: 'start' | 'stop'; readonly group: Located<string> }[];
  };

  /** What happens when a resource cannot be activated or deactivated, and how long that may take. */
  resourceTimes: {
    readonly resource: Located<string>;
    readonly type: string;
    readonly activationTimeout: Located<number> | undefined;
    readonly deactivationTimeout: Located<number> | undefined;
    readonly activationAction: Located<string> | undefined;
    readonly deactivationAction: Located<string> | undefined;
    /** Seconds of the resource's own work: a service's wait time, a script's time limit. */
    readonly startWork: Located<number> | undefined;
    readonly stopWork: Located<number> | undefined;
    /** Seconds that a virtual machine has to accept a request, before its own work begins. */
    readonly requestWork: Located<number> | undefined;
  };
  /** A disk that moves with its group: `sd`, `md`, `hd` on Windows, `disk`, `md`, `hd` on Linux. */
  movingDisk: {
    readonly resource: Located<string>;
    readonly type: string;
    /** The letter of the data partition in upper case for `E`, `E:` and `E:\`; any other text as it is written. */
    readonly drive: Located<string> | undefined;
    /** The letter of a mirror's cluster partition. */
    readonly clusterDrive: Located<string> | undefined;
    /** Volume GUIDs by server, where the file gives them. */
    readonly volumes: readonly DiskVolumes[];
    readonly mirrorPaths: readonly MirrorPath[];
    /** Linux: where it is mounted, its device or data partition, its cluster partition, its mirror device. */
    readonly mountPoint: Located<string> | undefined;
    readonly device: Located<string> | undefined;
    readonly clusterDevice: Located<string> | undefined;
    readonly mirrorDevice: Located<string> | undefined;
    readonly fileSystem: Located<string> | undefined;
    /** Linux disks: `disk`, `raw`, `lvm`, `vxvm`. */
    readonly diskType: Located<string> | undefined;
    /** Linux mirrors: the ports that are written; the others have their default. */
    readonly ports: readonly MirrorPort[];
  };
  serviceResource: {
    readonly resource: Located<string>;
    /** A display name or a key name: files hold both. */
    readonly service: Located<string> | undefined;
    /**
     * The virtual computer name resource under whose name the service runs. No public text tells the element, so it is
     * the parameter that names such a resource; without one, a parameter called after it, whose text names none.
     */
    readonly computerName: Located<string> | undefined;
  };
  /** Registry keys that move with the group: every text of the resource that begins with `HKEY_`, `HKLM` or the like. */
  registrySync: {
    readonly resource: Located<string>;
    readonly keys: readonly Located<string>[];
    /** Paths without such a beginning that stand where the other keys do, in elements called alike. */
    readonly rootless: readonly Located<string>[];
    /** Where one more key can be written in the way of the others; absent where they show no way. */
    readonly next: SettingPlace | undefined;
  };
  /** A script that the product keeps in its `scripts` folder. A resource in no group has none. */
  managedScript: {
    readonly owner: Located<string>;
    readonly kind: 'resource' | 'monitor';
    /** Below `scripts`, such as `failover1/script1/start.bat` or `monitor.s/genw1/genw.sh`. */
    readonly path: string;
    /** The name alone, where clp.conf gives it. */
    readonly written: Located<string> | undefined;
    /** False when the file leaves open whether the script ever runs. */
    readonly needed: boolean;
  };

  /** A part of a resource or monitor that holds for one server alone. */
  serverPart: { readonly owner: Located<string>; readonly server: Located<string> };

  /** How a monitor reacts. */
  monitorReaction: {
    readonly monitor: Located<string>;
    readonly type: string;
    /** How often the recovery target is activated again before a failover. */
    readonly restarts: Located<number> | undefined;
    /** How often a failover is tried: `fo` up to X 3 and on Linux, `fo2` from X 4; a file may hold both. */
    readonly failovers: readonly FailoverLimit[];
    readonly finalAction: Located<string> | undefined;
    /** `0` always, `1` while the target is active. */
    readonly timing: Located<string> | undefined;
    readonly interval: Located<number> | undefined;
    readonly timeout: Located<number> | undefined;
    readonly servers: readonly Located<string>[];
    /** `monmii`: whether a floating IP monitor watches the link of its interface. */
    readonly linkMonitoring: Located<string> | undefined;
    /** Addresses that an IP monitor asks. */
    readonly targets: readonly Located<string>[];
    /** Where to write settings of the monitor, whether they are there or not. */
    readonly places: ReactionPlaces;
  };
  /** A switch that keeps errors from leading to a recovery. */
  recoverySuppressed: {
    /** Errors of activating resources, of deactivating them, or those that monitors find. */
    readonly errors: 'activation' | 'deactivation' | 'monitoring';
    readonly value: Located<string>;
    /** The element with the white space before it. */
    readonly line: Location;
  };
  /**
   * A password in the file; never its value. The fact's place is that of the element. The mark of a template is none.
   */
  storedPassword: {
    /** The entry that it belongs to, such as `mysqlw1` or `account`. */
    readonly owner: string;
    readonly element: string;
    readonly scrambled: boolean;
  };
  /** Who may reach the WebManager. */
  webManagerClients: { readonly restricted: boolean; readonly clients: readonly Located<string>[] };
}

/** One path of a mirror: a row of mirror connect devices. */
export interface MirrorPath {
  readonly device: Located<number> | undefined;
  readonly priority: Located<number> | undefined;
  readonly name: Located<string> | undefined;
}

/** The sections that keep an index of the types of their entries. */
export type IndexedSection = 'resource' | 'monitor' | 'heartbeat' | 'networkpartition' | 'messages';

export interface IndexedType {
  readonly type: Located<string>;
  /** The whole line of the index, or the whole entry. */
  readonly element: Location;
  /** The same with the white space before it. */
  readonly line: Location;
}

export type PathKind = 'heartbeat' | 'networkPartition';

/**
 * Where a setting can be written, whether it is there or not: `before`, the value and `after` take the place of `at`.
 * What is missing round the value, such as its own element, is in `before` and `after`.
 */
export interface SettingPlace {
  readonly at: Location;
  readonly before: string;
  readonly after: string;
}

/** The GUIDs of a disk's volumes on one server. */
export interface DiskVolumes {
  readonly server: Located<string>;
  readonly data: Located<string> | undefined;
  readonly cluster: Located<string> | undefined;
}

export interface MirrorPort {
  /** `port` (29051 for the first mirror), `hbport` (29031), `ack2port` (29071). */
  readonly role: 'data' | 'heartbeat' | 'acknowledge';
  /** As written; it may be no port. */
  readonly port: Located<string>;
}

export interface FailoverLimit {
  readonly count: Located<number>;
  readonly tag: 'fo' | 'fo2';
}

/** Absent where broken markup leaves no place. */
export interface ReactionPlaces {
  readonly restarts: SettingPlace | undefined;
  readonly finalAction: SettingPlace | undefined;
  readonly linkMonitoring: SettingPlace | undefined;
  /** The value is the content of `relation`: its `type` and `name` elements. */
  readonly recovery: SettingPlace | undefined;
}
