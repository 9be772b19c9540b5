import fc from 'fast-check';
import { parse } from 'ini';
import { describe, expect, test } from 'vitest';
import { parseIni } from '../../../server/src/engine/syntax/ini';
import { PARAMETERS } from './mutations';

/** What `ini` makes of the part of the format that both read alike: sections of keys, all of them texts. */
type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Keys above the first section stand under this name. */
const TOP = '';

function ours(text: string): Sections {
  const sections: Record<string, Record<string, string>> = {};
  for (const { section, key, value } of parseIni(text).tree.entries()) {
    const name = section?.text ?? TOP;
    sections[name] = { ...sections[name], [key.text]: value.text };
  }
  return sections;
}

/** `ini` has a section's keys in an object of its own and the keys above all sections beside those objects. */
function theirs(text: string): Sections {
  const sections: Record<string, Record<string, string>> = {};
  for (const [name, value] of Object.entries(parse(text))) {
    if (typeof value === 'object') sections[name] = { ...value };
    else sections[TOP] = { ...sections[TOP], [name]: value };
  }
  return Object.fromEntries(Object.entries(sections).filter(([, entries]) => Object.keys(entries).length > 0));
}

/** Words that mean something else to `ini`, or are no plain keys of an object. */
const SPECIAL = new Set(['true', 'false', 'null', '__proto__']);

const letters = fc.constantFrom(...'abcXYZ012_-日本𠮷😀ﾎ');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 }).filter((text) => !SPECIAL.has(text));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const blanks = fc.constantFrom('', '', ' ', '\t', ' \t ');
const value = fc
  .string({ unit: fc.oneof(letters, fc.constantFrom(...'=:,%./@!()*~? ')), maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => !SPECIAL.has(text));

const entry = fc.record({ key: name, value, blanks: fc.tuple(blanks, blanks, blanks, blanks) });
const filler = fc.constantFrom('', ' ', '; a comment', ';x=1');
const section = fc.record({
  name,
  entries: fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 6 }),
  filler: fc.array(filler, { maxLength: 2 }),
});
/** No section is called like a key above the sections, since `ini` would put both into one place. */
const file = fc
  .record({
    top: fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 3 }),
    sections: fc.uniqueArray(section, { selector: ({ name: text }) => text, maxLength: 5 }),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .filter(({ top, sections }) => !sections.some((each) => top.some(({ key }) => key === each.name)));

type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function entryLine({ key, value: text, blanks: [a, b, c, d] }: Entry): string {
  return `${a}${key}${b}=${c}${text}${d}`;
}

function written({ top, sections, lineBreak }: File): string {
  const lines = sections.flatMap((each) => [`[${each.name}]`, ...each.filler, ...each.entries.map(entryLine)]);
  return [...top.map(entryLine), ...lines].join(lineBreak);
}

describe('against the ini package', () => {
  test('keys and values of simple files are the same', () => {
    fc.assert(
      fc.property(file, (content) => {
        const text = written(content);
        expect(ours(text)).toEqual(theirs(text));
      }),
      PARAMETERS,
    );
  });

  test('the reading is not empty', () => {
    const text = 'a = 1\r\n[B c]\r\nd=x=y\r\n';
    expect(ours(text)).toEqual({ [TOP]: { a: '1' }, 'B c': { d: 'x=y' } });
    expect(theirs(text)).toEqual(ours(text));
  });
});
