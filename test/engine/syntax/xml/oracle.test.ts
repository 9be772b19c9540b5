import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';
import type { XmlElement } from '../../../../server/src/engine/syntax/xml/tree';
import { mutated, PARAMETERS } from '../mutations';
import { SAMPLES } from './samples';

/** What saxes reads: tags and attributes in order, and what it finds wrong. */
function bySaxes(text: string): { readonly events: readonly string[]; readonly faults: readonly string[] } {
  const events: string[] = [];
  const faults: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    events.push(`<${name}`, ...Object.entries(attributes).map(([key, value]) => `@${key}=${value}`));
    texts.push('');
  });
  const addText = (text: string) => {
    if (texts.length > 0) texts.push(texts.pop() + text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => events.push(`>${name}: ${trimmed(texts.pop() ?? '')}`));
  parser.write(text).close();
  return { events, faults };
}

/** The same from our tree. */
function byTree(element: XmlElement): readonly string[] {
  const attributes = element.attributes().map(({ name, value }) => `@${name.text}=${value.text}`);
  const inside = element.children().flatMap(byTree);
  return [`<${element.name.text}`, ...attributes, ...inside, `>${element.name.text}: ${element.content().text}`];
}

function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
}

const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t', ' \r ');
const someSpace = fc.constantFrom(' ', '\n', '\r\n\t', '  ');
const name = fc.constantFrom('a', 'b', 'fip', 'グループ', 'a.b-c_1', 'ns:x', '𠮷');
const text = fc.oneof(
  fc.constantFrom('x', ' ', '10.0.0.1', '\r\n', '\r', '>', '/', '=', '"', "'", '😀', '\u3000', ']] ', '--', '?>'),
  fc.constantFrom('&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#65;', '&#x20BB7;', '&#10;', '&#x20;', '&amp;lt;'),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((string) => string.replace(/[<&\]]|[^\t\n\r -\ufffd]/g, '')),
);

function quoted(parts: readonly string[], quote: string): string {
  return quote + parts.join('').replaceAll(quote, '') + quote;
}

const value = fc
  .tuple(fc.array(text, { maxLength: 4 }), fc.constantFrom('"', "'"))
  .map(([parts, quote]) => quoted(parts, quote));
const attribute = fc.tuple(someSpace, name, space, space, value);
const attributes = fc
  .uniqueArray(attribute, { selector: ([, key]) => key, maxLength: 3 })
  .map((list) => list.map(([before, key, left, right, text]) => `${before}${key}${left}=${right}${text}`).join(''));
const note = fc.constantFrom('<!-- <a> & - -->', '<!---->', '<?pi <a> & ?>', '<?p?>', '<!--\r\n-->');
const cdata = fc.constantFrom('<![CDATA[]]>', '<![CDATA[<a>&amp;\r\n]]>', '<![CDATA[ ]] > ]]]>');

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      space,
      fc.oneof(
        { maxDepth: 5, depthSize: 'small' },
        fc.constantFrom(undefined, ''),
        fc.array(fc.oneof(tie('element'), text, note, cdata), { maxLength: 5 }).map((parts) => parts.join('')),
      ),
      space,
    )
    .map(([tag, list, before, inner, behind]) =>
      inner === undefined ? `<${tag}${list}${before}/>` : `<${tag}${list}${before}>${inner}</${tag}${behind}>`,
    ),
}));

const declaration = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='SJIS' ?>\r\n",
  '<?xml version = "1.0" encoding="UTF-8" standalone="no"?>\n',
);
const between = fc.array(fc.oneof(note, space), { maxLength: 3 }).map((parts) => parts.join(''));
const file = fc.tuple(declaration, between, element, between).map((parts) => parts.join(''));

/** Mistakes that are left to others: what a declaration says, and which characters a name is made of. */
const LEFT_OUT = /version|encoding|standalone|XML declaration|character in (tag|attribute|processing instruction) name/;

describe('against saxes', () => {
  test('well-formed files are read alike, and have no problem', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { tree, problems } = parseXml(text);
        const { events, faults } = bySaxes(text);
        expect(faults).toEqual([]);
        expect(problems).toEqual([]);
        expect(tree.roots.flatMap(byTree)).toEqual(events);
      }),
      PARAMETERS,
    );
  });

  test('what has a problem has a fault there, and the other way round', () => {
    const texts = fc.oneof(mutated(SAMPLES), mutated(['<r a="1"><b/>x</r>']));
    fc.assert(
      fc.property(texts, (text) => {
        // It lets halves of surrogate pairs pass, or fails on them, and takes away a byte-order mark itself.
        fc.pre(!/^\ufeff|\p{Cs}/u.test(text));
        const { faults } = bySaxes(text);
        fc.pre(!faults.some((fault) => LEFT_OUT.test(fault)));
        expect([text, parseXml(text).problems.length > 0]).toEqual([text, faults.length > 0]);
      }),
      PARAMETERS,
    );
  });
});
