import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import type { Hover } from '../engine/features/hover';
import { type Locale, type Message, render } from '../engine/messages/message';

/** A hover as the client can show it. Whatever comes from a file is shown as it is and never read as markup. */
export function toMarkup(hover: Hover, locale: Locale, markdown: boolean): MarkupContent {
  const { kind, value } = linesMarkup(hover.lines, locale, markdown);
  if (!markdown) return { kind, value: `${hover.title}\n${value}` };
  return { kind, value: `**${code(hover.title)}**\n\n${value}` };
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
