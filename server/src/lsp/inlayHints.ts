import { type InlayHint as LspInlayHint, Range } from 'vscode-languageserver-types';
import { type InlayHint, inlayHints } from '../engine/features/inlayHints';
import { render } from '../engine/messages/message';
import { type Answering, invalidParams, offsetAt } from './answering';
import { linesMarkup } from './markup';
import type { DocumentView } from './view';

/** Answers with the hints of a range, once the first reading of the folders is over: they tell what other files say. */
export function answerInlayHints({ connection, client, views, answer }: Answering): void {
  connection.languages.inlayHint.on(async (params, token) => {
    await views.started();
    return answer(params, token, (view) => {
      const range: unknown = params.range;
      if (!Range.is(range)) throw invalidParams();
      if (!views.showsInlayHints()) return [];
      const asked = { start: offsetAt(view, range.start), end: offsetAt(view, range.end) };
      return inlayHints(view.file, view.site, asked).map((hint) => toInlayHint(hint, view, client.markdown));
    });
  });
}

function toInlayHint(
  { offset, labels, tooltip }: InlayHint,
  { lines, conversion: { locale } }: DocumentView,
  markdown: boolean,
): LspInlayHint {
  const { line, column } = lines.positionAt(offset);
  return {
    position: { line, character: column },
    label: labels.map((label) => render(label, locale)).join(', '),
    paddingLeft: true,
    ...(tooltip.length > 0 && { tooltip: linesMarkup(tooltip, locale, markdown) }),
  };
}
