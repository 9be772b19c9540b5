import type { Located } from '../../text/span';

/** What hosts files say that is no entry, or another one than it seems. */
export interface HostsFacts {
  /**
   * A word of a hosts file that resolvers read otherwise than people do; the place of the fact is its line. Words that
   * only a full-width or no-break blank makes so are left out.
   */
  misreadHostsWord: {
    readonly as: HostsMisreading;
    readonly word: Located<string>;
    /** What the line begins with. */
    readonly address: string;
    /** The words behind the misread one; all names of the line when that is the address. */
    readonly names: readonly Located<string>[];
  };
  /** The file is called hosts and is something else: an inventory, a list of names. Nothing else is read from it. */
  foreignHostsFile: { readonly first: Located<string> };
  /** The first run of characters beyond ASCII in a hosts file. */
  hostsBeyondAscii: {
    readonly first: Located<string>;
    /** The file holds kana, which nobody writes but in Japanese. */
    readonly hasKana: boolean;
  };
  /**
   * The UTF-8 bytes of a line, read as code page 932, end in the first half of a character. That takes the line break
   * for its second half, and the entry behind it becomes part of this line. Only in files without a byte-order mark.
   */
  swallowedHostsEntry: {
    /** What the line ends in: its comment, or its last word. */
    readonly tail: Located<string>;
    readonly isComment: boolean;
    readonly address: Located<string>;
    readonly names: readonly Located<string>[];
  };
}

/**
 * `noAddress`: the line begins with something that no resolver takes for an address, so that it is ignored.
 * `noName`: nothing follows the address. `zeros`: numbers of the address have zeros in front, which some programs take
 * for octal ones. `comment`: it was meant to begin a comment. `strangeName`: no computer can be called so.
 * `lmhosts`: a keyword of the file lmhosts, here a comment.
 */
export type HostsMisreading = 'noAddress' | 'noName' | 'zeros' | 'comment' | 'strangeName' | 'lmhosts';
