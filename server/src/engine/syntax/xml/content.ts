import { span } from '../../text/span';
import { beforeSpace, pastSpace } from './characters';
import { decodedCdata, decodedText } from './entities';
import { CDATA, type NodeTable } from './nodes';
import { CDATA_CLOSE, CDATA_OPEN } from './sections';
import type { XmlText } from './tree';

/** The text directly inside the element `id`, as `XmlElement.content` describes it. */
export function contentOf(text: string, nodes: NodeTable, id: number): XmlText {
  const content = new Content(text, nodes.openEnd(id));
  for (let child = id + 1; child < nodes.next(id); child = nodes.next(child)) {
    content.textTo(nodes.start(child));
    if (nodes.kind(child) === CDATA) content.cdataTo(nodes.end(child));
    else content.at = nodes.end(child);
  }
  content.textTo(nodes.closeStart(id));
  return content.trimmed();
}

/** The text of one element while it is put together. */
class Content {
  /** How far the element has been read. */
  at: number;
  private start: number;
  private end: number;
  private decoded = '';

  constructor(
    private readonly text: string,
    openEnd: number,
  ) {
    this.at = openEnd;
    this.start = openEnd;
    this.end = openEnd;
  }

  textTo(end: number): void {
    const start = pastSpace(this.text, this.at, end);
    if (start < end) this.widen(start, beforeSpace(this.text, start, end));
    this.decoded += decodedText(this.text.slice(this.at, end));
    this.at = end;
  }

  cdataTo(end: number): void {
    this.widen(this.at, end);
    const raw = this.text.slice(this.at + CDATA_OPEN.length, end);
    this.decoded += decodedCdata(raw.endsWith(CDATA_CLOSE) ? raw.slice(0, -CDATA_CLOSE.length) : raw);
    this.at = end;
  }

  trimmed(): XmlText {
    const start = pastSpace(this.decoded, 0, this.decoded.length);
    const text = this.decoded.slice(start, beforeSpace(this.decoded, start, this.decoded.length));
    return { text, span: span(this.start, this.end) };
  }

  private widen(start: number, end: number): void {
    if (this.end === this.start) this.start = start;
    this.end = end;
  }
}
