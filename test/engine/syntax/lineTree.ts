import { expect } from 'vitest';
import { lineIndex } from '../../../server/src/engine/text/lineIndex';
import type { LineTree } from '../../../server/src/engine/text/lines';

/** All nodes of a tree of lines. */
export function linesOf<Line>(tree: {
  readonly lineCount: number;
  line(index: number): Line | undefined;
}): readonly Line[] {
  return Array.from({ length: tree.lineCount }, (_, index) => tree.line(index)).filter((line) => line !== undefined);
}

/** The lines are those of the line index, in order, with nothing but line breaks between them. */
export function expectLinesOf(text: string, tree: LineTree): void {
  const index = lineIndex(text);
  const spans = linesOf(tree).map(({ line }) => line);
  expect(spans.map(({ start }) => start)).toEqual(spans.map((_, line) => index.lineStart(line)));
  expect(spans).toHaveLength(index.lineCount);
  expect(spans.at(-1)?.end).toBe(text.length);
  const gaps = spans.slice(1).map(({ start }, line) => text.slice(spans[line]?.end, start));
  expect(gaps.filter((gap) => !['\r\n', '\r', '\n'].includes(gap))).toEqual([]);
}
