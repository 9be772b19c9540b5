import type { XmlElement, XmlTree } from './tree';

/** The file's text again, put together from the spans of its tags and what lies between them. */
export function printXml(tree: XmlTree): string {
  return inside(tree.text, 0, tree.text.length, tree.roots);
}

function printed(text: string, element: XmlElement): string {
  const { open, close, span } = element;
  const end = close === undefined ? span.end : close.start;
  const closeTag = close === undefined ? '' : text.slice(close.start, close.end);
  return text.slice(open.start, open.end) + inside(text, open.end, end, element.children()) + closeTag;
}

/** What stands from `start` to `end`, where `elements` are. */
function inside(text: string, start: number, end: number, elements: Iterable<XmlElement>): string {
  let result = '';
  let at = start;
  for (const element of elements) {
    result += text.slice(at, element.span.start) + printed(text, element);
    at = element.span.end;
  }
  return result + text.slice(at, end);
}
