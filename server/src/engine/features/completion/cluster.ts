import { elementKnowledge } from '../../knowledge/lookup';
import { partsOf } from '../../knowledge/parts';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { Site } from '../../workspace';
import { type Completion, type Completions, completion } from '../completion';
import { pathBelowRoot } from '../elementPath';
import { attributeItems, elementItems, wholeElement } from './elements';
import { referenceItems } from './references';
import { valuesOf } from './values';
import { type XmlCaret, xmlCaretAt } from './xmlCaret';

/** What can be written in clp.conf: elements and attributes where they are known, names, and values with their meaning. */
export function clusterCompletions(
  tree: XmlTree,
  site: Site,
  offset: number,
  typed: string | undefined,
): Completions | undefined {
  const caret = xmlCaretAt(tree, offset);
  const items = caret === undefined ? [] : itemsAt(caret, tree.text, site, typed);
  return caret === undefined || items.length === 0 ? undefined : { span: caret.span, items };
}

function itemsAt(caret: XmlCaret, text: string, site: Site, typed: string | undefined): readonly Completion[] {
  switch (caret.place) {
    case 'tag':
      return elementItems(caret.parent, caret.isEnded ? (name) => ({ text: name, snippet: undefined }) : wholeElement);
    case 'close':
      return [closing(caret.element, caret.isEnded)];
    case 'attribute':
      return attributeItems(caret.element, /^\s*=/.test(text.slice(caret.span.end, caret.span.end + 16)));
    case 'value':
      return valueItems(`${pathBelowRoot(caret.element)}@${caret.attribute}`, caret.element, site);
    case 'content':
      return contentItems(caret.element, site, typed);
  }
}

function closing({ name }: XmlElement, isEnded: boolean): Completion {
  return completion(name.text, 'element', { text: isEnded ? name.text : `${name.text}>` });
}

/** Values in an element that holds none of its own; else the elements that go there, unless a tag was just ended. */
function contentItems(element: XmlElement, site: Site, typed: string | undefined): readonly Completion[] {
  const path = pathBelowRoot(element);
  if (partsOf(path).elements.size === 0) return valueItems(path, element, site);
  if (typed !== undefined) return [];
  return elementItems(element, (name, own) => {
    const { text, snippet } = wholeElement(name, own);
    return { text: `<${text}`, snippet: snippet && `<${snippet}` };
  });
}

function valueItems(path: string, element: XmlElement, site: Site): readonly Completion[] {
  const entry = elementKnowledge(path);
  const items = [...referenceItems(path, element, site), ...(entry === undefined ? [] : valuesOf(entry))];
  return items.map((item) => ({ ...item, text: escaped(item.text) }));
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A text as it is written between tags and quotes. */
function escaped(text: string): string {
  return text.replace(/[&<"]/g, (char) => REFERENCES[char] ?? char);
}
