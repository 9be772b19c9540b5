import type { Located, Location } from '../../text/span';

/** What batch files say that move agents to another server or set them up. */
export interface MoveFacts {
  /**
   * A call of the vendor's mover, IpXfer. A value that holds a variable is absent: nobody can say what it will be. No
   * password is in any of this, only the place of the option that gives one.
   */
  moveCommand: {
    /** The name of the program without its folder. */
    readonly program: Located<string>;
    /** What the program is built for. */
    readonly bits: 32 | 64;
    /** What the computer is on which the line runs, where its path or its condition tells. */
    readonly runsOn: 32 | 64 | undefined;
    readonly options: readonly MoveCommandOption[];
    readonly server: Located<string> | undefined;
    /** The HTTP port of the server, `-p`; a second one is no port. */
    readonly serverPort: Located<string> | undefined;
    readonly httpsPort: Located<string> | undefined;
    readonly agentPort: Located<string> | undefined;
    readonly certificate: Located<string> | undefined;
    /** The option behind which a password stands as it is, letters and hyphen. */
    readonly password: MovePassword | undefined;
    /** Marks of a template that nobody has filled in: `<server name>`. */
    readonly marks: readonly Located<string>[];
    /** A variable may bring options that the line does not show. */
    readonly isOpen: boolean;
  };
  /** A call of the set-up on the server's share, as logon scripts have it: `\\server\ofcscan\autopcc`. */
  logonCommand: { readonly host: Located<string> };
  /** An address of the management server's web site in a script. */
  serverUrl: {
    readonly scheme: Located<string>;
    readonly host: Located<string>;
    readonly port: Located<string> | undefined;
    /** The path leads to the file by which agents and administrators see that the server answers. */
    readonly isCheck: boolean;
  };
}

/** A password in a script, of which nothing is kept but its place and whether the product would take it. */
export interface MovePassword {
  readonly at: Location;
  /** It is of printable ASCII characters, at most 128 (Trend Micro KA-0005465). */
  readonly isUsable: boolean;
}

/** An option of the mover, as written; what stands behind it may be a secret and is not here. */
export interface MoveCommandOption {
  /** In lower case, at its letters. */
  readonly name: Located<string>;
  /** What stands for the hyphen. */
  readonly dash: Located<string>;
  readonly hasValue: boolean;
}
