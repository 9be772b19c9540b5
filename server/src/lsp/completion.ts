import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver-types';
import type { Completion, CompletionKind, Completions } from '../engine/features/completion';
import { hasLetters } from '../engine/features/letters';
import { render } from '../engine/messages/message';
import { toRange } from './convert';
import { linesMarkup } from './markup';
import type { DocumentView } from './view';

/** What the client can do with completions. */
export interface CompletionCapabilities {
  readonly snippets: boolean;
  readonly markdownInCompletions: boolean;
}

/** A longer list is cut to what fits the letters that are typed, and the client asks again when there are more. */
const MOST_ITEMS = 500;

export function toCompletionList(
  { span, items }: Completions,
  view: DocumentView,
  offset: number,
  can: CompletionCapabilities,
): CompletionList {
  const range = toRange(view.lines, span);
  const isLong = items.length > MOST_ITEMS;
  const fits = hasLetters(view.file.source.text.slice(span.start, offset));
  const best = (isLong ? items.filter(({ label }) => fits(label)) : items).toSorted(
    (left, right) => left.rank - right.rank,
  );
  const shown = best.slice(0, MOST_ITEMS);
  return { isIncomplete: isLong, items: shown.map((item, index) => toItem(item, index, range, view, can)) };
}

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  key: CompletionItemKind.Property,
  server: CompletionItemKind.Class,
  address: CompletionItemKind.Constant,
  group: CompletionItemKind.Folder,
  resource: CompletionItemKind.Reference,
  monitor: CompletionItemKind.Event,
  element: CompletionItemKind.Field,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  line: CompletionItemKind.Text,
};

function toItem(
  { label, kind, detail, documentation, text, snippet }: Completion,
  index: number,
  range: ReturnType<typeof toRange>,
  { conversion }: DocumentView,
  { snippets, markdownInCompletions }: CompletionCapabilities,
): CompletionItem {
  const asSnippet = snippets && snippet !== undefined;
  return {
    label,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: asSnippet ? snippet : text },
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && { detail: render(detail, conversion.locale) }),
    ...(documentation.length > 0 && {
      documentation: linesMarkup(documentation, conversion.locale, markdownInCompletions),
    }),
  };
}
