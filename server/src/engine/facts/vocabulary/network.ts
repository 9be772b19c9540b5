import type { FileKind } from '../../files/kinds';
import type { Located, Location } from '../../text/span';

/** What .reg exports and captured commands tell of a computer's network. */
export interface NetworkFacts {
  /** The order of network adapters in one value of a `Linkage` key, the first being the top. */
  bindOrder: {
    /** The name of the service whose key it is: `Tcpip`, `LanmanServer`. */
    readonly component: string;
    readonly list: BindList;
    /** The entries that name an adapter. */
    readonly adapters: readonly BoundAdapter[];
    /** Whether every entry names an adapter; a list of which one does not cannot be written again from these alone. */
    readonly isWhole: boolean;
    readonly value: MultiStringValue;
  };
  /** A line of a .reg file that takes one of these values away when it is imported. */
  bindOrderDeletion: { readonly component: string; readonly list: BindList };
  /**
   * What one source says of one network adapter; several sources speak of the same one, and the view `adapters` joins
   * them. What a source does not tell, or tells in words that nobody knows, is absent.
   */
  networkInterface: {
    readonly source: NetworkSource;
    /** In upper case with braces; as everywhere, so that the keys' different spellings join. */
    readonly guid: Located<string> | undefined;
    /** The name that the administrator sees. */
    readonly name: Located<string> | undefined;
    /** What the card or its driver calls itself. */
    readonly description: Located<string> | undefined;
    readonly addresses: readonly Located<string>[];
    /** The masks of the IPv4 addresses, in their order. */
    readonly masks: readonly Located<string>[];
    readonly gateways: readonly Located<string>[];
    /** Whether a server hands out the addresses. */
    readonly dhcp: Located<boolean> | undefined;
    /** Of a .reg the metric set by hand, where 0 leaves the choice to Windows; of a command the one in force. */
    readonly metric: Located<number> | undefined;
    /** Whether the adapter has a link. */
    readonly connected: Located<boolean> | undefined;
    /** `tunnel` is none that a cable is plugged into. */
    readonly medium: 'ethernet' | 'wireless' | 'tunnel' | undefined;
    /** The values that hold the addresses and gateways set by hand, where they can be written again. */
    readonly stored: StoredAddresses | undefined;
  };
  /** The name that the administrator sees for an adapter. */
  networkConnection: { readonly guid: Located<string>; readonly name: Located<string> };
  /** How far the captured output of a command could be read. One per file. */
  commandCapture: {
    readonly kind: FileKind;
    /** Whether the labels are in a language that is known; if not, only addresses and numbers are read. */
    readonly labelsKnown: boolean;
    /** A piece of Japanese that was taken for another encoding before it was captured. */
    readonly garbled: Located<string> | undefined;
  };
  windowsBuild: { readonly build: Located<number> };
  /** The name that a computer gives itself, in a file captured from it. */
  computerName: { readonly name: Located<string> };
}

export type BindList = 'Bind' | 'Export' | 'Route';

/** Where something is said of a network adapter; `netsh` and `route` tell what is in force. */
export type NetworkSource = 'registry' | 'ipconfig' | 'netsh' | 'route';

export interface BoundAdapter {
  readonly guid: string;
  /** The string as stored: `\Device\{…}`, `\Device\Tcpip_{…}` or `"{…}"`. */
  readonly text: string;
  readonly at: Location;
}

/** A multi-string value of a .reg file, with what is needed to write it again. */
export interface MultiStringValue {
  readonly name: string;
  readonly data: Location;
  readonly version: 4 | 5;
  readonly newline: string;
}

/** The lists of one key; an address has the mask at the same place. */
export interface StoredAddresses {
  readonly addresses: StoredList | undefined;
  readonly masks: StoredList | undefined;
  readonly gateways: StoredList | undefined;
}

export interface StoredList {
  /** The strings as they stand, 0.0.0.0 and empty ones too. */
  readonly texts: readonly string[];
  readonly value: MultiStringValue;
}
