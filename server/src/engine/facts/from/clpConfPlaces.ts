import type { XmlElement } from '../../syntax/xml/tree';
import { type Span, span } from '../../text/span';
import type { FactCollector } from '../collector';
import type { SettingPlace } from '../vocabulary/clusterSettings';

/**
 * Where the setting at `path` below `element` can be written, with the elements that are missing on the way. Undefined
 * when an element on the way is not closed, so that nobody can tell its end.
 */
export function settingPlace(
  element: XmlElement,
  path: readonly string[],
  text: string,
  facts: FactCollector,
): SettingPlace | undefined {
  const [name, ...rest] = path;
  const child = name === undefined ? undefined : element.child(name);
  if (child !== undefined) return settingPlace(child, rest, text, facts);
  const before = path.map((tag) => `<${tag}>`).join('');
  const after = path.toReversed().map((tag) => `</${tag}>`);
  if (element.selfClosing) return openedPlace(element, before, after.join(''), facts);
  if (element.close === undefined) return undefined;
  const at = name === undefined ? span(element.open.end, element.close.start) : endOf(element);
  const lead = name === undefined ? '' : leadOf(element, text);
  return { at: facts.place(at), before: lead + before, after: after.join('') };
}

/** Behind the last thing in the element, where one more can be written, with the white space that stands before it. */
export function endPlace(element: XmlElement, text: string, facts: FactCollector): SettingPlace | undefined {
  if (element.selfClosing) return openedPlace(element, '', '', facts);
  if (element.close === undefined) return undefined;
  return { at: facts.place(endOf(element)), before: leadOf(element, text), after: '' };
}

/** The two characters that close the tag in itself give way to its content and a close tag. */
function openedPlace(element: XmlElement, before: string, after: string, facts: FactCollector): SettingPlace {
  const at = facts.place(span(element.open.end - 2, element.open.end));
  return { at, before: `>${before}`, after: `${after}</${element.name.text}>` };
}

function endOf(element: XmlElement): Span {
  const end = element.children().at(-1)?.span.end ?? element.open.end;
  return span(end, end);
}

/** The white space before the last element inside, so that what is written stands like its neighbours. */
function leadOf(element: XmlElement, text: string): string {
  const last = element.children().at(-1);
  return last === undefined ? '' : text.slice(beforeSpace(text, last.span.start), last.span.start);
}

/** Where the white space before an offset begins. */
export function beforeSpace(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}
