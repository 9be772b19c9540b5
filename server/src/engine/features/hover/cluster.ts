import { elementKnowledge } from '../../knowledge/lookup';
import type { Message } from '../../messages/message';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import { pathBelowRoot } from '../elementPath';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';
import { groupLines, monitorLines, resourceLines } from './partLines';
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
  const value = attribute?.value.text ?? (element.children().length > 0 ? '' : content.text);
  const path = pathBelowRoot(element) || element.name.text;
  const entry =
    elementKnowledge(attribute === undefined ? path : `${path}@${attribute.name.text}`) ?? elementKnowledge(path);
  const lines = fewLines([
    ...valueLines(value, site),
    ...partLines(element, attribute?.value.text, value, site),
    ...(entry ? knowledgeLines(entry, value) : []),
  ]);
  if (lines.length === 0 || !(onTag || attribute !== undefined || touches(content.span, offset))) return undefined;
  return { span: hoverSpan(element, attribute?.value.span, onTag), title: path, lines };
}

function hoverSpan(element: XmlElement, attribute: Span | undefined, onTag: boolean): Span {
  if (attribute !== undefined) return attribute;
  return onTag ? element.name.span : element.content().span;
}

/** So many lines a person reads in passing; the last one names the source. */
const MOST_LINES = 6;

function fewLines(lines: readonly Message[]): readonly Message[] {
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), ...lines.slice(-1)] : lines;
}

/** How the part of the cluster works that is defined or named here. */
function partLines(element: XmlElement, attribute: string | undefined, value: string, site: Site): readonly Message[] {
  const isMonitor = element.parent?.name.text === 'monitor' && element.name.text !== 'types';
  const own = element.children().length > 0 ? element.attribute('name')?.value.text : undefined;
  const name = attribute ?? own ?? value;
  if (name === '') return [];
  if (isMonitor) return monitorLines(name, site);
  const target = name.slice(name.indexOf('@') + 1);
  return [...resourceLines(target, site), ...groupLines(target, site)];
}

/** A value as written, and the part behind `@` of a group's `type@name`. */
function valueLines(value: string, site: Site): readonly Message[] {
  if (value === '') return [];
  const name = value.slice(value.indexOf('@') + 1);
  return [...addressLines(value, site), ...referenceLines(name, site)];
}
