import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';
import { printXml } from '../../../../server/src/engine/syntax/xml/print';
import type { XmlElement } from '../../../../server/src/engine/syntax/xml/tree';
import { type Span, touches } from '../../../../server/src/engine/text/span';
import { mutated, PARAMETERS, truncations } from '../mutations';
import { everyElement } from './outline';
import { SAMPLES } from './samples';

/** All that must hold of the tree of any text whatever. */
function expectSound(text: string): void {
  const { tree, problems } = parseXml(text);
  expect(printXml(tree)).toBe(text);
  expectInside({ start: 0, end: text.length }, tree.roots);
  const elements = everyElement(tree);
  for (const element of elements) expectSoundElement(text, element);
  expect(elements.map(({ id }) => id)).toEqual(elements.map(({ id }) => id).toSorted((left, right) => left - right));
  expect(tree.elementCount).toBe(elements.length);
  for (const comment of tree.comments()) expect(text.startsWith('<!--', comment.start)).toBe(true);
  const starts = problems.map(({ span }) => span.start);
  expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  for (const { span } of problems) expect(isOrdered(0, span.start, span.end, text.length)).toBe(true);
}

function expectSoundElement(text: string, element: XmlElement): void {
  const { name, span, open, close, selfClosing } = element;
  const innerEnd = close?.start ?? span.end;
  expect(isOrdered(span.start, open.start, open.start, open.end, innerEnd, close?.end ?? span.end, span.end)).toBe(
    true,
  );
  expect([open.start, close?.end ?? span.end, name.span.start]).toEqual([span.start, span.end, span.start + 1]);
  expect(text.slice(name.span.start, name.span.end)).toBe(name.text);
  expect(name.text).toMatch(/^[^\s/>=<]+$|^[^ \t\r\n/>=<]+$/);
  if (selfClosing) expect([text.slice(open.end - 2, open.end), open.end]).toEqual(['/>', span.end]);
  expectInside({ start: open.end, end: innerEnd }, element.children());
  for (const child of element.children()) expect(child.parent?.id).toBe(element.id);
  const places = element.attributes().flatMap(({ name, value }) => [name.span, value.span]);
  expect(isOrdered(name.span.end, ...places.flatMap(({ start, end }) => [start, end]), open.end)).toBe(true);
  const content = element.content().span;
  expect(isOrdered(open.end, content.start, content.end, innerEnd)).toBe(true);
}

/** Holds that the elements stand in order inside `outer`, none in another. */
function expectInside(outer: Span, elements: Iterable<XmlElement>): void {
  const places = Array.from(elements, ({ span }) => span);
  expect(isOrdered(outer.start, ...places.flatMap(({ start, end }) => [start, end]), outer.end)).toBe(true);
  for (const { start, end } of places) expect(start).toBeLessThan(end);
}

function isOrdered(...offsets: readonly number[]): boolean {
  return offsets.every((offset, index) => index === 0 || (offsets[index - 1] ?? 0) <= offset);
}

test('any text makes a sound tree', () => {
  fc.assert(fc.property(mutated(SAMPLES), expectSound), PARAMETERS);
});

test('the innermost element at an offset is the last of those that touch it', () => {
  fc.assert(
    fc.property(mutated(SAMPLES), fc.nat(300), (text, offset) => {
      const { tree } = parseXml(text);
      const touching = everyElement(tree).filter(({ span }) => touches(span, offset));
      const found = tree.elementAt(offset);
      // Only this way leads to an open tag in which the file ends.
      const isCutTag = found !== undefined && !everyElement(tree).some(({ id }) => id === found.id);
      if (isCutTag) expect([found.cutOff, found.open.end]).toEqual([true, text.trimEnd().length]);
      else expect(found?.id).toBe(touching.at(-1)?.id);
    }),
    PARAMETERS,
  );
});

describe.each(SAMPLES)('sample %#', (sample) => {
  test('has no problem', () => {
    expect(parseXml(sample).problems).toEqual([]);
  });

  test('makes a sound tree wherever it is cut', () => {
    for (const text of truncations(sample)) expectSound(text);
  });

  test('has one problem at most wherever it is cut, and one before its root ends', () => {
    const rootEnd = parseXml(sample).tree.root?.span.end ?? 0;
    for (const text of truncations(sample).filter((text) => !endsInHalf(text))) {
      expect([text, parseXml(text).problems.length]).toEqual([text, text.length < rootEnd ? 1 : 0]);
    }
  });
});

/** Whether the text ends between the halves of a surrogate pair, which is a mistake of its own. */
function endsInHalf(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text);
}

describe('one mistake in a well-formed file is one problem', () => {
  const NAMES = ['a', 'b', 'group', 'グループ', 'ip'];

  interface Piece {
    readonly name: string;
    readonly value: string | undefined;
    readonly inner: string | readonly Piece[];
  }

  const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
    piece: fc.record({
      name: fc.constantFrom(...NAMES),
      value: fc.option(fc.constantFrom('', 'x', 'fip@fip1', '10.0.0.1 𠮷'), { nil: undefined }),
      inner: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('', ' ', '10.0.0.1', 'x &amp; y', '<!-- note -->'),
        fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
      ),
    }),
  }));

  const file = fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => `<root>\n${pieces.map((each) => printed(each)).join('\n')}\n</root>\n`);

  /** Names differ from level to level, for between nested elements of one name no close tag is certain. */
  function printed({ name, value, inner }: Piece, level = 0): string {
    const tag = `${name}${level}`;
    const children = (pieces: readonly Piece[]) => pieces.map((child) => `${printed(child, level + 1)}\n`);
    const text = typeof inner === 'string' ? inner : `\n${children(inner).join('')}`;
    return `<${tag}${value === undefined ? '' : ` name="${value}"`}>${text}</${tag}>`;
  }

  /** Holds that the file has one problem after `from`, wherever that matches below the root, has become `to`. */
  function expectOneProblem(from: RegExp, to: string): void {
    const both = fc.tuple(file, fc.nat());
    fc.assert(
      fc.property(both, ([text, choice]) => {
        const matches = [...text.matchAll(from)];
        const match = matches[choice % matches.length];
        fc.pre(match !== undefined);
        const broken = text.slice(0, match.index) + to + text.slice(match.index + match[0].length);
        expect(parseXml(broken).problems).toHaveLength(1);
      }),
      PARAMETERS,
    );
  }

  test.each<[string, RegExp, string]>([
    ['a close tag is missing', /<\/(?!root)[^>]*>/g, ''],
    ['a close tag has another name', /<\/[^>]*>/g, '</z>'],
    ['a close tag has no name', /<\/[^>]*>/g, '</>'],
    ['a close tag has no >', /(?<=<\/(?!root)[^>]*)>/g, ''],
    ['there is a close tag too many', /(?<=<root>[\s\S]*)(?=<(?!\/root|!))/g, '</z>'],
    ['a closing quote is missing', /"(?=>)/g, ''],
    ['an opening quote is missing', /(?<==)"(?="|[^ ]*>)/g, ''],
    ['the > of an open tag is missing', /(?<=<(?!root)[^/!>]*)>(?=<|\n)/g, ''],
    ['a & is not escaped', /&amp;/g, '&'],
    ['a < stands alone', /(?<=<root>)\n|\n(?=<\/root)/g, '\n<\n'],
    ['an entity is unknown', /&amp;/g, '&and;'],
    ['the end of a comment is missing', /-->/g, ''],
    ['the root ends too early', /(?<=^<root>)(?=\n)/g, '</root>'],
    ['there is a second root', /$/g, '<root/>'],
    ['there is text behind the root', /$/g, 'x'],
  ])('%s', (_mistake, from, to) => {
    expectOneProblem(from, to);
  });
});
