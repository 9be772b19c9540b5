import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import { elementsAround } from './selection/elements';
import { hostsPieces, iniPieces, registryPieces } from './selection/lines';

/** What an expanding selection takes in from an offset on, each span inside the next; the last one is the whole file. */
export function selectionsAt({ syntax, source }: AnalysedFile, offset: number): readonly Span[] {
  const whole = { start: 0, end: source.text.length };
  return growing([...piecesAt(syntax, offset).filter(isSome), whole], Math.min(offset, whole.end));
}

function piecesAt(syntax: AnalysedFile['syntax'], offset: number): readonly (Span | undefined)[] {
  switch (syntax.format) {
    case 'xml':
      return elementsAround(syntax.tree, offset);
    case 'ini':
      return iniPieces(syntax.tree, offset);
    case 'hosts':
      return hostsPieces(syntax.tree, offset);
    case 'reg':
      return registryPieces(syntax.tree, offset);
    case 'json':
    case 'move-script':
    case 'csv':
    case 'text':
      return [];
  }
}

function isSome(span: Span | undefined): span is Span {
  return span !== undefined && span.end > span.start;
}

/** The spans that hold the offset and are larger than the one before. */
function growing(spans: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (!touches(span, offset)) continue;
    const inner = kept.at(-1);
    if (inner === undefined || isLarger(span, inner)) kept.push(span);
  }
  return kept;
}

function isLarger(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
