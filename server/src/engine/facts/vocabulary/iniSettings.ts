import type { FileKind } from '../../files/kinds';
import type { Located, Location } from '../../text/span';

/** What the product's ini files set, and what secrets they hold. */
export interface IniSettingFacts {
  /** A key that the knowledge tables describe and that has a value; never one whose value is secret. */
  documentedSetting: {
    readonly file: FileKind;
    /** As the table spells it. */
    readonly name: string;
    readonly key: Located<string>;
    /** Without quotation marks round it. */
    readonly text: Located<string>;
    readonly section: string | undefined;
    /** The line stands in another section than the documented one, which the file has too. */
    readonly misplaced: MisplacedSetting | undefined;
  };
  /** A key whose value is a secret. The value itself is in no fact. */
  storedSecret: {
    readonly key: Located<string>;
    readonly form: SecretForm;
    /** The value is the word that every device is sold with: `public` or `private`. */
    readonly isWellKnown: boolean;
    /** The value is one of those that instructions on the internet tell people to write over a forgotten password. */
    readonly isPublished: boolean;
  };
  /** A switch in the registry of an agent that lets anybody stop or remove it: it is on. */
  openAgent: { readonly key: string; readonly name: Located<string> };
  /** The value of the registry from which the key of some scrambled values follows; its data is in no fact. */
  installTimeKey: { readonly name: Located<string> };
  /** An address of the web in a value: of the server itself, of a source of updates. */
  settingUrl: { readonly file: FileKind; readonly key: string; readonly host: Located<string> };
}

/** A line to be moved below the header of another section. */
export interface MisplacedSetting {
  /** The section that the key is documented in, as the file spells it. */
  readonly section: Located<string>;
  /** Behind the line of its header. */
  readonly home: Location;
  /** The line with its line break. */
  readonly line: Location;
  readonly text: string;
}

/**
 * How a secret is kept. `fixed`: scrambled with a key that all installations share. `installTime`: with one that follows
 * from the time of the installation. `host`: with a key of the computer. `unknown`: with a mark that nothing public
 * explains. `key`: it is such a key itself, in clear. `plain`: as it is.
 */
export type SecretForm = 'fixed' | 'installTime' | 'host' | 'unknown' | 'key' | 'plain';
