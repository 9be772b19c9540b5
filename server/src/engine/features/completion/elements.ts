import { elementKnowledge } from '../../knowledge/lookup';
import { partsOf } from '../../knowledge/parts';
import type { Message } from '../../messages/message';
import type { XmlElement } from '../../syntax/xml/tree';
import { type Completion, completion } from '../completion';
import { pathBelowRoot, pathOfChild } from '../elementPath';
import { knowledgeLines } from '../hover/knowledgeLines';

/** The elements that are known to stand inside `parent`; `written` makes the text of one. */
export function elementItems(
  parent: XmlElement,
  written: (name: string, path: string) => Pick<Completion, 'text' | 'snippet'>,
): readonly Completion[] {
  const path = pathBelowRoot(parent);
  return [...partsOf(path).elements].map((name) => {
    const own = pathOfChild(path, name);
    // What has a name or a number comes as often as one likes.
    const isThere = partsOf(own).attributes.size === 0 && parent.child(name) !== undefined;
    return completion(name, 'element', { documentation: known(own), rank: Number(isThere), ...written(name, own) });
  });
}

/** A whole element without its `<`, with the attribute it is known to have and room for what is inside. */
export function wholeElement(name: string, path: string): Pick<Completion, 'text' | 'snippet'> {
  const { elements, attributes } = partsOf(path);
  const [attribute] = attributes;
  const named = (value: string) => (attribute === undefined ? name : `${name} ${attribute}="${value}"`);
  if (elements.size > 0) return { text: `${named('')}></${name}>`, snippet: `${named('$1')}>\n\t$0\n</${name}>` };
  if (attribute !== undefined) return { text: `${named('')}/>`, snippet: `${named('$1')}/>$0` };
  return { text: `${name}></${name}>`, snippet: `${name}>$0</${name}>` };
}

/** The attributes that the element is known to have and has not yet. */
export function attributeItems(element: XmlElement, isValueThere: boolean): readonly Completion[] {
  const path = pathBelowRoot(element);
  return [...partsOf(path).attributes]
    .filter((name) => element.attribute(name)?.value.text === undefined || isValueThere)
    .map((name) => {
      const written = isValueThere ? {} : { text: `${name}=""`, snippet: `${name}="$1"$0` };
      return completion(name, 'attribute', { documentation: known(`${path}@${name}`), ...written });
    });
}

function known(path: string): readonly Message[] {
  const entry = elementKnowledge(path);
  return entry === undefined ? [] : knowledgeLines(entry);
}
