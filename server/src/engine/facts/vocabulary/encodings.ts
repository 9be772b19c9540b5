import type { EncodingName } from '../../files/encoding';
import type { Located } from '../../text/span';

/** What happens to the characters of a file between its bytes and an editor. */
export interface EncodingFacts {
  /** An editor shows the file in another encoding than its own. One per file. */
  misreading: {
    /** The encoding that it is shown in; undefined for one that is not known here. */
    readonly shown: EncodingName | undefined;
    readonly actual: EncodingName;
    readonly bom: boolean;
    /** Any other encoding of the bytes is as good as impossible. */
    readonly certain: boolean;
  };
  /** The text holds U+FFFD, which stands where a character is lost; the place is that of the first one. One per file. */
  lostCharacter: { readonly encoding: EncodingName };
  /** A clp.conf holds characters beyond ASCII; the place is that of the first one. One per file. */
  beyondAscii: object;
  /** A character that the file's encoding has no code for; only in an editor can a text hold one. */
  unwritableCharacter: { readonly character: Located<string>; readonly encoding: EncodingName };
  /** A character whose bytes an editor would not write again. */
  fragileCharacter: {
    readonly character: Located<string>;
    /** The two bytes in hexadecimal. */
    readonly code: string;
    /** `userDefined`: its meaning differs from computer to computer. `doubled`: it has a second code. */
    readonly kind: 'userDefined' | 'doubled';
  };
}
