import type { Parsed } from '../parsed';
import { Reading } from './reading';
import type { XmlTree } from './tree';

/**
 * What can be wrong with an XML file. One mistake is one problem; the subject is in brackets.
 *
 * - `not-closed`: no close tag before its parent's (the element); a comment, CDATA section or instruction without its
 *   end (`<!--`, `<![CDATA[`, `<?`).
 * - `wrong-close`: the close tag has another name than the element it must belong to (the element).
 * - `unexpected-close`: a close tag that belongs to no element (its name, if it has one).
 * - `tag-not-ended`: a tag without its `>` before the next tag, or a close tag with more than a name (the element).
 * - `quote-not-closed`: the closing quote of a value is missing (the attribute).
 * - `attribute-without-quotes`: anything in an open tag that is not `name="value"` (the attribute or character).
 * - `missing-space`: no white space before an attribute (the attribute).
 * - `duplicate-attribute`: the attribute stands in the same tag a second time (the attribute).
 * - `bare-ampersand`: a `&` that should be `&amp;`.
 * - `unknown-entity`: a reference that XML does not know (its name, without `&` and `;`).
 * - `stray-less-than`: a `<` that begins no tag or stands in a value, where it should be `&lt;`; several in a row are one.
 * - `stray-cdata-end`: `]]>` in text, where XML wants `]]&gt;`.
 * - `double-hyphen`: `--` inside a comment.
 * - `second-root`: elements behind the root element, reported once (the first of them).
 * - `text-outside-root`: text before or behind the root element, reported once.
 * - `no-root`: no element at all.
 * - `declaration-not-first`: `<?xml` anywhere but at the very beginning.
 * - `doctype`: a DOCTYPE, which is not read.
 * - `too-deep`: elements nested deeper than any real file, reported once (the first of them).
 * - `forbidden-character`: a character no XML file may hold, reported once (as `U+0000`).
 * - `truncated`: the file ends before its elements do, reported once, at the end (the innermost open element).
 */
export type XmlProblemCode =
  | 'not-closed'
  | 'wrong-close'
  | 'unexpected-close'
  | 'tag-not-ended'
  | 'quote-not-closed'
  | 'attribute-without-quotes'
  | 'missing-space'
  | 'duplicate-attribute'
  | 'bare-ampersand'
  | 'unknown-entity'
  | 'stray-less-than'
  | 'stray-cdata-end'
  | 'double-hyphen'
  | 'second-root'
  | 'text-outside-root'
  | 'no-root'
  | 'declaration-not-first'
  | 'doctype'
  | 'too-deep'
  | 'forbidden-character'
  | 'truncated';

/**
 * Reads a file of a cluster as XML, however broken, in time linear in its length. There is no DTD support: a DOCTYPE is
 * passed over, and only the five named and the numeric references mean anything. The problems are in file order.
 */
export function parseXml(text: string): Parsed<XmlTree, XmlProblemCode> {
  return new Reading(text).parsed();
}
