import type { TlsSide } from '../../knowledge/tlsDefaults';
import type { Located } from '../../text/span';

/** Which versions of SSL and TLS the computers may speak, as their .reg exports set it. */
export interface TlsFacts {
  /**
   * The file shows all that Schannel is told about protocols: one that is not mentioned has the default of the Windows
   * concerned.
   */
  tlsCapture: object;
  /** What one key below `SCHANNEL\Protocols` says; it may be spelled as Windows does not know it. */
  tlsProtocol: {
    /** The whole path of the key. */
    readonly key: string;
    /** As it is spelled, `TLS 1.2`. */
    readonly protocol: Located<string>;
    /** The last part of the path, `Client` or `Server` or some other text; absent in the key of the protocol itself. */
    readonly sideText: Located<string> | undefined;
    readonly side: TlsSide | undefined;
    readonly enabled: TlsSwitch | undefined;
    readonly disabledByDefault: TlsSwitch | undefined;
    /** The names of all other values, of which Windows knows none. */
    readonly others: readonly Located<string>[];
  };
  /** What programs that leave the choice to WinHTTP are told to use. */
  winHttpProtocols: {
    readonly key: string;
    readonly view: RegistryView;
    /** A sum of bits; absent where the key is shown without the value. */
    readonly mask: Located<number> | undefined;
    readonly isPlain: boolean;
  };
  /** What programs on the .NET Framework are told. */
  dotNetTls: {
    readonly key: string;
    readonly view: RegistryView;
    /** `v2.0.50727`, `v4.0.30319`. */
    readonly version: string;
    readonly strongCrypto: Located<number> | undefined;
    readonly systemDefault: Located<number> | undefined;
  };
}

/** The part of the registry that 32-bit programs see on 64-bit Windows, or the other one. */
export type RegistryView = 'native' | 'wow64';

/** A value that is meant to be a number. */
export interface TlsSwitch {
  /** Absent when the value is no REG_DWORD, so that Windows cannot take it for one. */
  readonly number: number | undefined;
  /** As the file has it, with its place. */
  readonly text: Located<string>;
  /** Whether the data is a plain `dword:`. */
  readonly isPlain: boolean;
}
