import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IniLine, type IniText, parseIni, printIni } from '../../../server/src/engine/syntax/ini';
import { charactersRead } from './charactersRead';
import { expectLinesOf, linesOf } from './lineTree';
import { mutated, PARAMETERS, truncations } from './mutations';

const SAMPLES = [
  '[INI_SERVER_SECTION]\r\nMaster_DomainName=ofcsv\r\nMaster_DomainPort = 8080 \r\nMasterDirectory=\\\\ofcsv\\ofcscan\r\n\r\n; note\r\n[Global Setting]\r\nVsapiNtkdControlFlag=04,00\r\n',
  '=\n[a\n[b]]\n;x=1\ntext\n\ta\t=\tb\t\n𠮷=😀\na=\nA= ;',
  'a=1\rb=2\r\r[c]\rd=件名\r',
];

/** All that must hold of the tree of any text whatever. */
function expectSound(text: string): void {
  const { tree, problems } = parseIni(text);
  const lines = linesOf(tree);
  expect(printIni(tree)).toBe(text);
  expectLinesOf(text, tree);
  expect(lines.filter((line) => !isFilled(text, line))).toEqual([]);
  expect(problems.filter(({ span }) => !(0 <= span.start && span.start < span.end && span.end <= text.length))).toEqual(
    [],
  );
  expect([...tree.entries()]).toEqual(lines.filter(({ kind }) => kind === 'entry'));
  expect([...tree.sections()]).toEqual(lines.filter(({ kind }) => kind === 'section'));
}

/** Whether the parts of the line hold their own text, stand in order, and leave out only blanks, brackets and the `=`. */
function isFilled(text: string, line: IniLine): boolean {
  const before = (part: IniText) => text.slice(line.line.start, part.span.start);
  const behind = (part: IniText) => text.slice(part.span.end, line.line.end);
  if (line.kind === 'section') {
    return (
      isTrimmed(text, line.name) &&
      /^[ \t]*\[[ \t]*$/.test(before(line.name)) &&
      /^[ \t]*($|\])/.test(behind(line.name))
    );
  }
  if (line.kind !== 'entry') return true;
  const between = text.slice(line.key.span.end, line.value.span.start);
  return (
    [line.key, line.value].every((part) => isTrimmed(text, part)) &&
    /^[ \t]*$/.test(before(line.key) + behind(line.value)) &&
    /^[ \t]*=[ \t]*$/.test(between)
  );
}

function isTrimmed(text: string, part: IniText): boolean {
  return part.text === text.slice(part.span.start, part.span.end) && !/^[ \t]|[ \t]$/.test(part.text);
}

/** The format in one sentence a line, slowly and with no positions. */
function plainReading(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    if (/^[ \t]*$/.test(line)) return 'blank';
    if (/^[ \t]*;/.test(line)) return 'comment';
    const name = /^[ \t]*\[[ \t]*([^\]]*)/.exec(line)?.[1];
    if (name !== undefined) return `[${name.replace(/[ \t]+$/, '')}]`;
    const [key, ...rest] = line.split('=').map((part) => part);
    if (rest.length === 0) return 'text';
    return [key ?? '', rest.join('=')].map((part) => part.replace(/^[ \t]+|[ \t]+$/g, '')).join('=');
  });
}

function asRead(line: IniLine): string {
  if (line.kind === 'section') return `[${line.name.text}]`;
  return line.kind === 'entry' ? `${line.key.text}=${line.value.text}` : line.kind;
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
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
      expect(linesOf(parseIni(text).tree).map(asRead)).toEqual(plainReading(text));
    }),
    PARAMETERS,
  );
});

test('a name finds all its entries and no others', () => {
  fc.assert(
    fc.property(mutated(SAMPLES), fc.constantFrom('a', 'B', 'MASTERDIRECTORY', ''), (text, extra) => {
      const { tree } = parseIni(text);
      const entries = [...tree.entries()];
      for (const wanted of [extra, ...entries.slice(0, 8).map(({ key }) => key.text.toUpperCase())]) {
        expect(tree.named(wanted)).toEqual(entries.filter(({ key }) => asciiLower(key.text) === asciiLower(wanted)));
      }
    }),
    PARAMETERS,
  );
});

const MANY = 20_000;

test.each<[string, string]>([
  ['a value of a million characters', `a=${'x'.repeat(1_000_000)}`],
  ['a million opening brackets', '['.repeat(1_000_000)],
  ['a million equals signs', '='.repeat(1_000_000)],
  ['a million blanks', ' '.repeat(1_000_000)],
  ['a million surrogate halves', '\ud842'.repeat(1_000_000)],
])('one line: %s', (_, text) => {
  expect(parseIni(text).tree.lineCount).toBe(1);
  expect(printIni(parseIni(text).tree)).toBe(text);
});

test.each<[string, string]>([
  ['lines without equals sign', 'x\n'.repeat(MANY)],
  ['an equals sign at the far end', `${'x\n'.repeat(MANY)}=`],
  ['a lone CR at the far end', `${'a=1\n'.repeat(MANY)}\r`],
  ['a lone LF at the far end', `${'a=1\r'.repeat(MANY)}\nb`],
  ['sections that are never closed', '[\r\n'.repeat(MANY)],
  ['sections that are closed at the far end', `${'[\n'.repeat(MANY)}]`],
  ['empty lines', '\r\n'.repeat(MANY)],
  ['one key again and again', 'a =1\n'.repeat(MANY)],
])('reads each character a few times only: %s', (_, text) => {
  const read = charactersRead(() => {
    const { tree } = parseIni(text);
    for (const _entry of tree.entries());
    for (const _section of tree.sections());
    tree.named('b');
  });
  expect(read).toBeLessThan(12 * text.length);
});
