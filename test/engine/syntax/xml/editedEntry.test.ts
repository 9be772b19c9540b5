import { describe, expect, test } from 'vitest';
import { editedEntry } from '../../../../server/src/engine/syntax/xml/editedEntry';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';

const TEXT =
  '<root><all><os>windows</os></all><resource><fip name="𠮷"><ip>1</ip></fip><fip name="b"/></resource></root>';

/** The entry after the first `find` became `by`, as text. */
function entryAfter(find: string, by: string): string | undefined {
  const start = TEXT.indexOf(find);
  const next = TEXT.replace(find, by);
  const change = { start, oldEnd: start + find.length, newEnd: start + by.length };
  const syntax = (text: string) => ({ format: 'xml', ...parseXml(text) }) as const;
  const entry = editedEntry(syntax(TEXT), syntax(next), change);
  return entry && next.slice(entry.after.span.start, entry.after.span.end);
}

describe('the entry that holds a change', () => {
  test.each([
    ['1</ip>', '12</ip>', '<fip name="𠮷"><ip>12</ip></fip>'],
    ['<ip>1</ip>', '', '<fip name="𠮷"></fip>'],
    ['<ip>', '<a/><ip>', '<fip name="𠮷"><a/><ip>1</ip></fip>'],
  ])('%s to %s', (find, by, entry) => {
    expect(entryAfter(find, by)).toBe(entry);
  });

  test.each([
    ['its own name', '𠮷', '田'],
    ['its close tag', '</fip>', '</fip2>'],
    ['the section all', 'windows', 'linux'],
    ['the section', '<resource>', '<resource2>'],
    ['a self-closing entry', '"b"', '"c"'],
    ['a second entry in it', '1</ip>', '1</ip></fip><fip><ip>2</ip>'],
  ])('there is none: %s', (_, find, by) => {
    expect(entryAfter(find, by)).toBeUndefined();
  });
});
