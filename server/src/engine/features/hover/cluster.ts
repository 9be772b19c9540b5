import { elementKnowledge } from '../../knowledge/lookup';
import type { Message } from '../../messages/message';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import { pathBelowRoot } from '../elementPath';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';
import { addressLines, referenceLines } from './roleLines';

/** An element of clp.conf, and what the address or name in it stands for. */
export function clusterHover(tree: XmlTree, site: Site, offset: number): Hover | undefined {
  const element = tree.elementAt(offset);
  if (element === undefined) return undefined;
  const attribute = element
    .attributes()
    .find(({ name, value }) => touches({ start: name.span.start, end: value.span.end }, offset));
  const onTag = touches(element.name.span, offset);
  const content = element.content();
  const value = attribute?.value.text ?? (hasElements(element) ? '' : content.text);
  const path = pathBelowRoot(element) || element.name.text;
  const entry =
    elementKnowledge(attribute === undefined ? path : `${path}@${attribute.name.text}`) ?? elementKnowledge(path);
  const lines: readonly Message[] = [...valueLines(value, site), ...(entry ? knowledgeLines(entry, value) : [])];
  if (lines.length === 0 || !(onTag || attribute !== undefined || touches(content.span, offset))) return undefined;
  return { span: hoverSpan(element, attribute?.value.span, onTag), title: path, lines };
}

function hasElements(element: XmlElement): boolean {
  for (const _ of element.children()) return true;
  return false;
}

function hoverSpan(element: XmlElement, attribute: Span | undefined, onTag: boolean): Span {
  if (attribute !== undefined) return attribute;
  return onTag ? element.name.span : element.content().span;
}

/** A value as written, and the part behind `@` of a group's `type@name`. */
function valueLines(value: string, site: Site): readonly Message[] {
  if (value === '') return [];
  const name = value.slice(value.indexOf('@') + 1);
  return [...addressLines(value, site), ...referenceLines(name, site)];
}
