import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HostsLine, type HostsText, parseHosts, printHosts } from '../../../server/src/engine/syntax/hosts';
import { charactersRead } from './charactersRead';
import { expectLinesOf, linesOf } from './lineTree';
import { mutated, PARAMETERS, truncations } from './mutations';

const SAMPLES = [
  '# Copyright\r\n\r\n127.0.0.1 localhost\r\n192.168.0.10\tofcsv  ofcsv.example.local # virtual\r\n10.0.0.1 sv1 #PRE\r\n',
  '::1 a b c d e f g h i j\n　10.0.0.2 𠮷\n 10.0.0.3\n#\n1 a#b',
  '1 a\r2 b\r\r#😀\r',
];

/** All that must hold of the tree of any text whatever. */
function expectSound(text: string): void {
  const { tree, problems } = parseHosts(text);
  const lines = linesOf(tree);
  expect(printHosts(tree)).toBe(text);
  expect(problems).toEqual([]);
  expectLinesOf(text, tree);
  expect(lines.filter((line) => !isFilled(text, line))).toEqual([]);
  expect([...tree.entries()]).toEqual(lines.filter(({ kind }) => kind === 'entry'));
}

function partsOf(line: HostsLine): readonly HostsText[] {
  const tokens = line.kind === 'entry' ? [line.address, ...line.names] : [];
  return line.comment === undefined ? tokens : [...tokens, line.comment];
}

/** Whether the parts of the line hold their own text, stand in order, and leave out only blanks. */
function isFilled(text: string, line: HostsLine): boolean {
  let at = line.line.start;
  for (const part of partsOf(line)) {
    if (part.text === '' || part.text !== text.slice(part.span.start, part.span.end)) return false;
    if (part.span.start < at || !/^[ \t]*$/.test(text.slice(at, part.span.start))) return false;
    at = part.span.end;
  }
  return /^[ \t]*$/.test(text.slice(at, line.line.end));
}

/** The format in a few words, slowly and with no positions. */
function plainReading(text: string): readonly (readonly string[])[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const [, tokens = '', comment] = /^([^#]*)(#.*)?$/su.exec(line) ?? [];
    const parts = tokens.split(/[ \t]+/).filter((token) => token !== '');
    return comment === undefined ? parts : [...parts, comment.replace(/[ \t]+$/, '')];
  });
}

test('any text makes a sound tree', () => {
  fc.assert(fc.property(mutated(SAMPLES), expectSound), PARAMETERS);
});

test.each(SAMPLES)('every beginning of sample %# makes a sound tree', (sample) => {
  for (const text of truncations(sample)) expectSound(text);
});

test('every line is what the plain reading says', () => {
  fc.assert(
    fc.property(mutated(SAMPLES), (text) => {
      const read = linesOf(parseHosts(text).tree).map((line) => partsOf(line).map((part) => part.text));
      expect(read).toEqual(plainReading(text));
    }),
    PARAMETERS,
  );
});

test.each<[string, string]>([
  ['an address of a million characters', '1'.repeat(1_000_000)],
  ['a million blanks', ' '.repeat(1_000_000)],
  ['half a million names', 'a '.repeat(500_000)],
  ['a million number signs', '#'.repeat(1_000_000)],
])('one line: %s', (_, text) => {
  expect(parseHosts(text).tree.lineCount).toBe(1);
  expect(printHosts(parseHosts(text).tree)).toBe(text);
});

const MANY = 20_000;

test.each<[string, string]>([
  ['entries', '10.0.0.1 sv1\r\n'.repeat(MANY)],
  ['no number sign', '1 a\n'.repeat(MANY)],
  ['a number sign at the far end', `${'1 a\n'.repeat(MANY)}#`],
  ['a lone CR at the far end', `${'1 a\n'.repeat(MANY)}\r`],
  ['a lone LF at the far end', `${'1 a\r'.repeat(MANY)}\n2 b`],
  ['empty lines', '\r\n'.repeat(MANY)],
])('reads each character a few times only: %s', (_, text) => {
  const read = charactersRead(() => {
    for (const _entry of parseHosts(text).tree.entries());
  });
  expect(read).toBeLessThan(12 * text.length);
});
