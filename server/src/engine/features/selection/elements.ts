import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import { type Span, touches } from '../../text/span';

/** A value, its attribute, the tag, the element, what its parent holds, the parent, and so on outwards. */
export function elementsAround(tree: XmlTree, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let element = tree.elementAt(offset); element !== undefined; element = element.parent) {
    spans.push(...pieces(element, tree.text, offset), element.span);
  }
  return spans;
}

/** The pieces of one element that the offset may be in, the smaller ones first. */
function pieces(element: XmlElement, text: string, offset: number): readonly Span[] {
  const { open, close, name, selfClosing } = element;
  const isEnded = text.charAt(open.end - 1) === '>';
  if (touches(open, offset) && !(isEnded && offset === open.end))
    return [...attributePieces(element, text, offset), name.span, open];
  if (close !== undefined && touches(close, offset) && offset !== close.start) {
    const start = close.start + '</'.length;
    return [{ start, end: start + name.span.end - name.span.start }, close];
  }
  if (selfClosing) return [open];
  return [element.content().span, { start: open.end, end: close?.start ?? element.span.end }];
}

function attributePieces(element: XmlElement, text: string, offset: number): readonly Span[] {
  return element.attributes().flatMap(({ name, value }) => {
    const isQuoted = /["']/.test(text.charAt(value.span.end));
    const whole = { start: name.span.start, end: value.span.end + Number(isQuoted) };
    if (!touches(whole, offset)) return [];
    return [touches(name.span, offset) ? name.span : value.span, whole];
  });
}
