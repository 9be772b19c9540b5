import type { Located, Location } from '../../text/span';

/** What the files of the management server and the registry of its computers tell beyond names and ports. */
export interface OfficeScanFacts {
  /** A key of the vendor right below `SOFTWARE\TrendMicro`, in whichever spelling and view; each once a file. */
  vendorKey: { readonly path: Located<string> };
  /** The entry of the management server in the list of what is installed. */
  installedServer: { readonly path: Located<string> };
  /**
   * What may name a computer in the management server's own part of the registry: the first word of a text, or the host
   * of a share or a URL. The place is that of the whole text.
   */
  serverKeyComputer: { readonly key: string; readonly name: string; readonly computer: Located<string> };
  /** A `MasterDirectory` of which no line of the file has a value: the first line, and where its value would stand. */
  emptyMasterDirectory: { readonly value: Location };
  /** The version of the product's program on a computer. */
  programVersion: { readonly version: Located<string> };
  /** An absolute path to the management server's own folder. */
  productPath: {
    /** The key or the value that holds it. */
    readonly key: string;
    readonly path: Located<string>;
    /** In upper case; the place is that of the letter alone. */
    readonly drive: Located<string>;
  };
  /**
   * All settings of one ofcscan.ini of a management server, without those that are secret: they say nothing when they
   * differ. Only of files of a length that the product itself writes.
   */
  managementSettings: { readonly settings: readonly ManagementSetting[] };
}

/** One line of a server's ofcscan.ini; of several of one key and section the first. */
export interface ManagementSetting {
  readonly section: string;
  readonly key: Located<string>;
  readonly text: Located<string>;
}
