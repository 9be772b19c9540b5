import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { Hover } from '../engine/features/hover';
import { type Locale, type Message, render } from '../engine/messages/message';
import type { Location } from '../engine/text/span';
import type { Conversion } from './convert';
import { texts } from './texts';

/** A hover as the client can show it. Whatever comes from a file is shown as it is and never read as markup. */
export function toMarkup(hover: Hover, conversion: Conversion, markdown: boolean): MarkupContent {
  const { kind, value } = linesMarkup(hover.lines, conversion.locale, markdown);
  const places = placesMarkup(hover.places ?? [], conversion, markdown);
  const parts = [value, places].filter((part) => part !== '');
  if (!markdown) return { kind, value: [hover.title, ...parts].join('\n') };
  return { kind, value: [`**${code(hover.title)}**`, ...parts].join('\n\n') };
}

/** So many places fit a hover; the rest are counted. */
const MOST_PLACES = 8;

function placesMarkup(places: readonly Location[], conversion: Conversion, markdown: boolean): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, MOST_PLACES).map((place) => placeMarkup(place, conversion, markdown));
  const rest = places.length - shown.length;
  const items =
    rest === 0 ? shown : [...shown, render({ template: texts.morePlaces, args: { count: rest } }, conversion.locale)];
  const title = render({ template: texts.alsoIn, args: {} }, conversion.locale);
  return markdown ? [title, ...items.map((item) => `- ${item}`)].join('\n') : [title, ...items].join('\n');
}

/** A link where the client can open the file, with the line that people count from one. */
function placeMarkup({ path, span }: Location, { linesOf, uriOf, hiddenPath }: Conversion, markdown: boolean): string {
  const { line, column } = linesOf(path)?.positionAt(span.start) ?? { line: 0, column: 0 };
  const text = `${path}:${line + 1}`;
  if (!markdown) return text;
  if (hiddenPath(path) !== undefined) return escaped(text);
  const uri = uriOf(path).replace(/[()]/g, (parenthesis) => (parenthesis === '(' ? '%28' : '%29'));
  return `[${escaped(text)}](${uri}#L${line + 1},${column + 1})`;
}

/** Lines without a title, as the client can show them. */
export function linesMarkup(messages: readonly Message[], locale: Locale, markdown: boolean): MarkupContent {
  const lines = messages.map((line) => render(line, locale));
  if (!markdown) return { kind: MarkupKind.PlainText, value: lines.join('\n') };
  return { kind: MarkupKind.Markdown, value: lines.map(escaped).join('\n\n') };
}

/**
 * Characters that mean something in Markdown or HTML, or in an address that editors make a link of by themselves; a
 * backslash before any of them makes it plain.
 */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&:@]/g;

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(/\r?\n/g, '  \n');
}

/** A code span whose fence is longer than any run of backticks inside. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
