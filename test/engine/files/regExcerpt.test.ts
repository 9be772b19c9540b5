import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReadKey } from '../../../server/src/engine/facts/from/reg';
import { originalLine, originalOffset } from '../../../server/src/engine/files/excerpt';
import { RegExcerpt } from '../../../server/src/engine/files/regExcerpt';
import type { SourceFile } from '../../../server/src/engine/files/sourceFile';
import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import { examples } from '../../../server/src/engine/rules/examples.generated';
import type { Finding } from '../../../server/src/engine/rules/finding';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { type LineIndex, lineIndex } from '../../../server/src/engine/text/lineIndex';

const numRuns = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);
const HEADER = 'Windows Registry Editor Version 5.00\r\n\r\n';
const MOST = 1_000_000;

/** Keys whose path ends in `yes` are wanted. */
function wants(path: string): boolean {
  return path.toLowerCase().endsWith('yes');
}

function excerptOf(pieces: readonly string[], most = MOST) {
  const excerpt = new RegExcerpt(wants, most);
  for (const piece of pieces) excerpt.push(piece);
  return excerpt.finish();
}

describe('an excerpt', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['a header', HEADER, HEADER],
    ['what is above every key', '; 𠮷🏢\r\n"a"="b"\r\n', '; 𠮷🏢\r\n"a"="b"\r\n'],
    ['a wanted key', '[HKEY_A\\yes]\r\n"a"="b"\r\n\r\n', '[HKEY_A\\yes]\r\n"a"="b"\r\n\r\n'],
    ['no other key', '[HKEY_A\\no]\r\n"a"="b"\r\n\r\n', ''],
    ['a key between others', '[HKEY_A\\no]\n1\n[HKEY_A\\yes]\n2\n[HKEY_A\\no]\n3\n', '[HKEY_A\\yes]\n2\n'],
    ['a key that is deleted', '[HKEY_A\\no]\n[-HKEY_A\\yes]\n', '[-HKEY_A\\yes]\n'],
    ['a last line without an end', '[HKEY_A\\no]\n[HKEY_A\\yes]', '[HKEY_A\\yes]'],
    ['blanks behind the bracket', '[HKEY_A\\no]\n[HKEY_A\\yes] \t\r\n', '[HKEY_A\\yes] \t\r\n'],
    ['a root in lower case', '[hkey_a\\no]\n1\n[hkey_a\\YES]\n2\n', '[hkey_a\\YES]\n2\n'],
    [
      'a text of several lines with brackets',
      '[HKEY_A\\yes]\n"a"="1\n[x]\n[HKLM\\no]"\n',
      '[HKEY_A\\yes]\n"a"="1\n[x]\n[HKLM\\no]"\n',
    ],
    [
      'a key that is not closed as part of the one above',
      '[HKEY_A\\yes]\n[HKEY_A\\no\n1\n',
      '[HKEY_A\\yes]\n[HKEY_A\\no\n1\n',
    ],
    ['tabs and blank lines', '[HKEY_A\\yes]\n\n\t\n\n', '[HKEY_A\\yes]\n\n\t\n\n'],
  ])('has %s', (_, text, kept) => {
    expect(excerptOf([text])?.text).toBe(kept);
    expect(excerptOf([...text])?.text).toBe(kept);
  });

  test('of more than it may hold is none', () => {
    const text = `[HKEY_A\\yes]\n${'x'.repeat(100)}\n`;
    expect(excerptOf([text], text.length)?.text).toBe(text);
    expect(excerptOf([text], text.length - 1)).toBeUndefined();
    expect(excerptOf([text.replace('yes', 'no')], 10)?.text).toBe('');
  });

  test('keeps nothing of a long line that nobody wants', () => {
    const line = 'x'.repeat(1000);
    const pieces = ['[HKEY_A\\no]\n', ...Array.from({ length: 5000 }, () => line), '\n[HKEY_A\\yes]\n1'];
    const found = excerptOf(pieces, 100);
    expect(found?.text).toBe('[HKEY_A\\yes]\n1');
    expect(found && originalLine(found.excerpt, 1)).toBe(3);
    expect(found && originalOffset(found.excerpt, 0)).toBe('[HKEY_A\\no]\n'.length + 5_000_001);
  });
});

const line = fc.constantFrom(
  '',
  '"a"=dword:00000001',
  '  00,\\',
  '; 𠮷',
  '[HKEY_A\\yes]',
  '[HKEY_A\\B\\yes]',
  '[HKEY_A\\no]',
  '[-HKEY_A\\no]',
  '[x]',
  '[',
);
const newline = fc.constantFrom('\r\n', '\n');
const text = fc
  .array(
    fc.tuple(line, newline).map((parts) => parts.join('')),
    { maxLength: 30 },
  )
  .map((lines) => lines.join(''));

describe('whatever the text, and however it comes along', () => {
  test('every kept line stands where the excerpt says, and none is kept that nobody wants', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 20 }), (whole, sizes) => {
        const found = excerptOf(cut(whole, sizes));
        expect(found?.text).toBe(expected(whole));
        if (found === undefined) return;
        const lines = whole.split('\n');
        found.text
          .split('\n')
          .slice(0, -1)
          .forEach((kept, index) => {
            expect(lines[originalLine(found.excerpt, index)]).toBe(kept);
          });
        for (let at = 0; at < found.text.length; at++) {
          expect(whole[originalOffset(found.excerpt, at)]).toBe(found.text[at]);
        }
      }),
      { seed: 7, numRuns },
    );
  });
});

/** The same by looking at all lines at once. */
function expected(whole: string): string {
  let isWanted = true;
  return whole
    .split(/(?<=\n)/)
    .filter((one) => {
      const path = /^\[-?(HKEY_.*)\]\s*$/.exec(one)?.[1];
      if (path !== undefined) isWanted = wants(path);
      return isWanted;
    })
    .join('');
}

/** The text in pieces of these sizes, and the rest. */
function cut(whole: string, sizes: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(whole.slice(at, at + size));
    at += size;
  }
  return [...pieces, whole.slice(at)];
}

/** Keys that no rule looks at, as a large export has them by the hundred thousand. */
const OTHERS = Array.from(
  { length: 20 },
  (_, index) =>
    `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\ROOT\\𠮷${index}]\r\n"Start"=dword:00000002\r\n\r\n`,
).join('');

describe('rules find in an excerpt what they find in the whole file', () => {
  const registryExamples = [...examples].flatMap(([id, cases]) =>
    cases
      .filter(({ files }) => Object.keys(files).some((path) => path.endsWith('.reg')))
      .map((example) => [id, example.name, example] as const),
  );

  test('there are examples with exports', () => expect(registryExamples.length).toBeGreaterThan(20));

  test.each(registryExamples)('%s: %s', (_, __, example) => {
    const files = [...exampleSite(example).files.values()].map(amongOthers);
    const ofFacts = rules.filter(({ kind }) => kind === 'facts');
    const whole = findingsOf(files, ofFacts);
    const parts = findingsOf(files.map(excerpted), ofFacts);
    expect(parts.map(placed(files.map(excerpted)))).toEqual(whole.map(placed(files)));
    expect(
      parts
        .flatMap(({ fixes }) => fixes)
        .flatMap(({ edits }) => edits)
        .filter(({ at }) => at.path.endsWith('.reg')),
    ).toEqual([]);
  });
});

function findingsOf(files: readonly SourceFile[], of: typeof rules): readonly Finding[] {
  return workspaceOf(files, of)
    .snapshot()
    .sites.flatMap((site) => site.findings);
}

/** The file with many other keys in front of its own and behind them. */
function amongOthers(file: SourceFile): SourceFile {
  const first = file.text.search(/^\[/m);
  if (file.kind !== 'reg' || first === -1) return file;
  return { ...file, text: `${file.text.slice(0, first)}${OTHERS}${file.text.slice(first)}\r\n${OTHERS}` };
}

function excerpted(file: SourceFile): SourceFile {
  if (file.kind !== 'reg') return file;
  const reading = new RegExcerpt(isReadKey, MOST);
  reading.push(file.text);
  const kept = reading.finish();
  if (kept === undefined) throw new Error('the example is too large');
  return { ...file, ...kept };
}

/** A finding with the lines and columns of its places, as the front doors tell them. */
function placed(files: readonly SourceFile[]) {
  const known = new Map<string, LineIndex>(files.map(({ path, text }) => [path, lineIndex(text)]));
  const place = ({ path, span }: Finding['at']) => {
    const excerpt = files.find((file) => file.path === path)?.excerpt;
    return [span.start, span.end].map((offset) => {
      const { line, column } = known.get(path)?.positionAt(offset) ?? { line: -1, column: -1 };
      return `${path}:${excerpt === undefined ? line : originalLine(excerpt, line)}:${column}`;
    });
  };
  return ({ rule, key, at, related }: Finding) => [rule, key, place(at), related.map((other) => place(other.at))];
}
