import { beforeSpace, endsName, isSpace, nameEnd, pastSpace } from '../../syntax/xml/characters';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { Span } from '../../text/span';

/** Where in the markup somebody is typing. `span` is the name or value that is there, as far as it is typed. */
export type XmlCaret =
  /** A name behind `<`. `isEnded`: the tag has its `>` already. */
  | { readonly place: 'tag'; readonly parent: XmlElement; readonly span: Span; readonly isEnded: boolean }
  /** A name behind `</`, of the tag that closes `element`. */
  | { readonly place: 'close'; readonly element: XmlElement; readonly span: Span; readonly isEnded: boolean }
  | { readonly place: 'attribute'; readonly element: XmlElement; readonly span: Span }
  | { readonly place: 'value'; readonly element: XmlElement; readonly attribute: string; readonly span: Span }
  | { readonly place: 'content'; readonly element: XmlElement; readonly span: Span };

/** The place at an offset, however unfinished the markup is there; `undefined` outside the root and in comments. */
export function xmlCaretAt(tree: XmlTree, offset: number): XmlCaret | undefined {
  const { text } = tree;
  if (isInside(text, offset, '<!--', '-->') || isInside(text, offset, '<![CDATA[', ']]>')) return undefined;
  const less = offset === 0 ? -1 : text.lastIndexOf('<', offset - 1);
  if (less === -1) return undefined;
  const tag = openPart(text, less, offset);
  if (tag === undefined) return contentCaret(tree, offset);
  if ('!?'.includes(text.charAt(less + 1)) && less + 1 < offset) return undefined;
  if (tag.quote !== undefined) return valueCaret(tree, less, tag.quote, offset);
  return nameCaret(tree, less, offset);
}

function isInside(text: string, offset: number, open: string, close: string): boolean {
  const start = offset < open.length ? -1 : text.lastIndexOf(open, offset - open.length);
  return start !== -1 && text.indexOf(close, start) >= offset - close.length + 1;
}

/** What of a tag stands between its `<` and the offset; `undefined` when the tag ends before. */
function openPart(text: string, less: number, offset: number): { readonly quote: number | undefined } | undefined {
  let quote: number | undefined;
  for (let at = less + 1; at < offset; at++) {
    const char = text.charAt(at);
    if (quote === undefined && char === '>') return undefined;
    if (quote !== undefined && text.charAt(quote) === char) quote = undefined;
    else if (quote === undefined && (char === '"' || char === "'")) quote = at;
  }
  return { quote };
}

function contentCaret(tree: XmlTree, offset: number): XmlCaret | undefined {
  const element = outwards(tree.elementAt(offset), ({ open, close, span, selfClosing }) => {
    return !selfClosing && open.end <= offset && offset <= (close?.start ?? span.end);
  });
  return element && { place: 'content', element, span: runAt(tree.text, offset) };
}

/** The text between the tags round the offset, without white space round it and on one line. */
function runAt(text: string, offset: number): Span {
  const before =
    1 + Math.max(...['\n', '\r', '>'].map((char) => (offset === 0 ? -1 : text.lastIndexOf(char, offset - 1))));
  const behind = /[<\r\n]/g;
  behind.lastIndex = offset;
  const end = behind.exec(text)?.index ?? text.length;
  return { start: pastSpace(text, before, offset), end: Math.max(offset, beforeSpace(text, offset, end)) };
}

function valueCaret(tree: XmlTree, less: number, quote: number, offset: number): XmlCaret | undefined {
  const { text } = tree;
  const element = beginningAt(tree, less);
  const attribute = /([^\s<>"'=/]+)\s*=\s*$/.exec(text.slice(less, quote))?.[1];
  const start = quote + 1;
  if (element === undefined || attribute === undefined || /[\r\n]/.test(text.slice(start, offset))) return undefined;
  const rest = /^[^<>\r\n"'=]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
  // Without its closing quote the value ends where the caret is.
  const isClosed = text.charAt(offset + rest.length) === text.charAt(quote);
  return { place: 'value', element, attribute, span: { start, end: isClosed ? offset + rest.length : offset } };
}

function nameCaret(tree: XmlTree, less: number, offset: number): XmlCaret | undefined {
  const { text } = tree;
  let start = offset;
  while (start > less + 1 && !endsName(text.charCodeAt(start - 1))) start--;
  const span = { start, end: nameEnd(text, offset, lineEnd(text, offset)) };
  if (start === less + 1) return tagCaret(tree, less, span);
  if (start === less + 2 && text.charAt(start - 1) === '/') return closeCaret(tree, less, span);
  const element = beginningAt(tree, less);
  return element && isSpace(text.charCodeAt(start - 1)) ? { place: 'attribute', element, span } : undefined;
}

function tagCaret(tree: XmlTree, less: number, span: Span): XmlCaret | undefined {
  const own = beginningAt(tree, less);
  const parent = own === undefined ? around(tree, less) : own.parent;
  if (parent === undefined) return undefined;
  const isEnded = own === undefined ? isEndedAt(tree.text, span.end) : tree.text.charAt(own.open.end - 1) === '>';
  return { place: 'tag', parent, span, isEnded };
}

function closeCaret(tree: XmlTree, less: number, span: Span): XmlCaret | undefined {
  const element = around(tree, less);
  return element && { place: 'close', element, span, isEnded: isEndedAt(tree.text, span.end) };
}

function isEndedAt(text: string, offset: number): boolean {
  return /^[ \t]*\/?>/.test(text.slice(offset, lineEnd(text, offset)));
}

/** The element whose open tag begins at the `<`. */
function beginningAt(tree: XmlTree, less: number): XmlElement | undefined {
  const element = tree.elementAt(less + 1);
  return element?.span.start === less ? element : undefined;
}

/** The element that a `<` without a name, or a close tag at it, stands in. */
function around(tree: XmlTree, less: number): XmlElement | undefined {
  return outwards(tree.elementAt(less + 1), ({ span }) => span.start < less && less < span.end);
}

function outwards(from: XmlElement | undefined, fits: (element: XmlElement) => boolean): XmlElement | undefined {
  let element = from;
  while (element !== undefined && !fits(element)) element = element.parent;
  return element;
}

/** The end of the line, but no further than names and values go. */
function lineEnd(text: string, offset: number): number {
  const longest = text.slice(offset, offset + 256);
  const line = /[\r\n]/.exec(longest);
  return offset + (line?.index ?? longest.length);
}
