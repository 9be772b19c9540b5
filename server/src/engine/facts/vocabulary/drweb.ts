import type { Located, Location } from '../../text/span';

/**
 * Licence keys of Dr.Web and the state of their renewal. A key holds its owner's name and numbers: nothing of these ever
 * becomes a fact, nor does any value that could not be read as what it has to be.
 */
export interface DrwebFacts {
  /** A licence key file; one per file. Its place is the line `[Key]`, or the beginning of the file. */
  licenceKey: {
    /** What the key licenses; absent without the parameter. */
    readonly components: LicensedComponents | undefined;
    /** How many computers it covers; `value` is `undefined` for what is no whole number. */
    readonly count: Located<number | undefined> | undefined;
    /** The last day, as `2031-03-31`; `value` is `undefined` for what is no date. */
    readonly expires: Located<string | undefined> | undefined;
    /** Whether it may be used on mail servers. */
    readonly mailServer: Located<boolean> | undefined;
  };
  /** Settings of the editor that holds a key, by which it would be changed when it is saved. */
  rewrittenOnSave: { readonly settings: readonly string[] };
  /** A key that was changed in the editor that holds it. */
  editedKey: object;
  /** What clusterconf.json tells under `drweb`. One per file; what is not told, or said to be unknown, is absent. */
  renewalState: {
    /** The version of the server that runs the renewal. */
    readonly productVersion: Located<string> | undefined;
    /** The paths of the two keys from the top, resolved from the folder of clusterconf.json. */
    readonly currentKey: Located<string> | undefined;
    readonly renewalKey: Located<string> | undefined;
    /** Whether the current key was added on this server, or came from a neighbour. */
    readonly origin: Located<'own' | 'neighbor'> | undefined;
    /** Whether the repository task renews licence keys as well. */
    readonly updateLicenseKeysFlag: Located<boolean> | undefined;
    /** Whether somebody presses the button of the License Manager. */
    readonly manualButton: Located<boolean> | undefined;
    readonly renewalOnGus: Located<'present' | 'absent'> | undefined;
    /** Whether the renewal key was put into the License Manager by hand before. */
    readonly renewalPreAdded: Located<boolean> | undefined;
    /** What holds the keys; absent when that is not told at all. */
    readonly objects: readonly LicensedObject[] | undefined;
  };
  /** A value under `drweb` that is none of those that count there. */
  renewalMisstatement: {
    /** The member, such as `origin` or `objects/online`. */
    readonly setting: string;
    /** What would count: values, or names of members. */
    readonly allowed: readonly string[];
    /** It is the name of a member that does not count, not its value. */
    readonly isName: boolean;
  };
}

export interface LicensedComponents {
  readonly names: readonly Located<string>[];
  /** The whole value. */
  readonly at: Location;
  /** A piece of the value is no name, so that there may be more components than these. */
  readonly isIncomplete: boolean;
}

/** What a key is distributed to. */
export interface LicensedObject {
  readonly id: Located<string>;
  readonly kind: 'station' | 'group' | 'policy' | 'neighbor' | undefined;
  /** How many licences it takes. */
  readonly licenses: number | undefined;
  readonly holdsOld: boolean | undefined;
  readonly holdsNew: Located<boolean> | undefined;
  /** Of neighbours: how they are connected, and whether their protocol version supports renewal. */
  readonly online: 'yes' | 'temporarily-no' | 'never' | undefined;
  readonly protocolSupportsRenewal: boolean | undefined;
}
