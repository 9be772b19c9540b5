import type { Span } from '../../../../server/src/engine/text/span';

/** A text with the span between `⟦` and `⟧`, which are taken out. */
export function marked(source: string): { readonly text: string; readonly span: Span } {
  const start = source.indexOf('⟦');
  const end = source.indexOf('⟧') - 1;
  if (start === -1 || end < start) throw new Error(`no marked span: ${source}`);
  return { text: source.replace('⟦', '').replace('⟧', ''), span: { start, end } };
}
