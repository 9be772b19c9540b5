import { SEMICOLON } from './characters';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A decimal or hexadecimal character reference without `&` and `;`. */
const NUMERIC = /^#(?:(\d+)|x([\da-fA-F]+))$/;

/** The first character that XML 1.0 (section 2.2) does not allow in a document, halves of surrogate pairs included. */
const FORBIDDEN = /[^\t\n\r -\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A line break of any kind; XML 1.0 (section 2.11) has every parser turn it into one line feed. */
const LINE_BREAK = /\r\n?/g;

/** White space of an attribute value, each line break counted once; XML 1.0 (section 3.3.3) reads it as spaces. */
const ATTRIBUTE_SPACE = /\r\n|[\t\r\n]/g;

/** The text between tags as the product reads it: line breaks as line feeds, each known reference replaced once. */
export function decodedText(raw: string): string {
  return withoutReferences(raw.includes('\r') ? raw.replace(LINE_BREAK, '\n') : raw);
}

/** The text between the quotes of an attribute as the product reads it, where a line break or a tab is a space. */
export function decodedValue(raw: string): string {
  return withoutReferences(raw.replace(ATTRIBUTE_SPACE, ' '));
}

/** The text of a CDATA section as the product reads it: nothing is a reference there. */
export function decodedCdata(raw: string): string {
  return raw.replace(LINE_BREAK, '\n');
}

/** A `&` and the name behind it. */
export interface Reference {
  /** Without `&` and `;`; empty when no name with a semicolon follows, so that the `&` stands alone. */
  readonly name: string;
  /** The offset behind the `;`, or where the name stops that has none. */
  readonly end: number;
}

/** What the `&` at `start` begins, looking no further than `limit`. */
export function referenceAt(text: string, start: number, limit: number): Reference {
  let at = start + 1;
  while (at < limit && isReferenceCharacter(text.charCodeAt(at))) at++;
  const isClosed = at < limit && text.charCodeAt(at) === SEMICOLON;
  return isClosed ? { name: text.slice(start + 1, at), end: at + 1 } : { name: '', end: at };
}

/**
 * What the reference stands for: one of the five named characters of XML, or a character by its number. Undefined for
 * everything else, which the reader leaves in the text: entities that a DTD declares are never looked up.
 */
export function referenced(name: string): string | undefined {
  const numeric = NUMERIC.exec(name);
  if (numeric === null) return NAMED.get(name);
  const code = numeric[1] === undefined ? Number.parseInt(numeric[2] ?? '', 16) : Number.parseInt(numeric[1], 10);
  if (code > 0x10_ff_ff) return undefined;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? undefined : character;
}

/** The offset of the first character that no XML file may hold, or -1. */
export function forbiddenCharacter(text: string): number {
  return text.search(FORBIDDEN);
}

/** How Unicode names the character at `offset`: `U+0000`. */
export function unicodeName(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

function withoutReferences(raw: string): string {
  let result = '';
  let at = 0;
  for (let start = raw.indexOf('&'); start !== -1; start = raw.indexOf('&', at)) {
    const { name, end } = referenceAt(raw, start, raw.length);
    result += raw.slice(at, start) + (referenced(name) ?? raw.slice(start, end));
    at = end;
  }
  return at === 0 ? raw : result + raw.slice(at);
}

/** Letters, digits and what else a name or a number has; anything below `0` but `#`, `-` and `.` ends a reference. */
function isReferenceCharacter(code: number): boolean {
  if (code > 127) return true;
  if (code >= 48 && code <= 58) return true;
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return true;
  return code === 35 || code === 45 || code === 46 || code === 95;
}
