import { type Span, span } from '../../text/span';
import { placed } from '../placedText';
import { AttributeWalk } from './attributes';
import { contentOf } from './content';
import { decodedValue } from './entities';
import { COMMENT, ELEMENT, NO_NODE, type NodeTable } from './nodes';
import { DECLARATION_OPEN, INSTRUCTION_CLOSE } from './sections';

/** A name or value as the product reads it, with references decoded, and the place of its text in the file. */
export interface XmlText {
  readonly text: string;
  readonly span: Span;
}

export interface XmlAttribute {
  readonly name: XmlText;
  /** The span lies between the quotes. An attribute without a value has an empty one behind its name or its `=`. */
  readonly value: XmlText;
}

/** One element. Objects are made when asked for: compare their `id`, never the objects. */
export interface XmlElement {
  readonly id: number;
  readonly name: XmlText;
  /** From the `<` of the open tag to the `>` of the close tag; without a close tag up to where the parent goes on. */
  readonly span: Span;
  /** The open tag; of one without `>`, all that is there. */
  readonly open: Span;
  /** The close tag; undefined for a self-closing element and for one that is not closed. */
  readonly close: Span | undefined;
  /** Whether the open tag ends in `/>`. */
  readonly selfClosing: boolean;
  /** The file ends before the element does, so that it may hold more than what is there. */
  readonly cutOff: boolean;
  readonly parent: XmlElement | undefined;
  /** The first attribute of this name. Names differ in case. */
  attribute(name: string): XmlAttribute | undefined;
  /** All attributes in file order, doubled ones included. */
  attributes(): readonly XmlAttribute[];
  /** The elements directly inside, in file order. */
  children(): readonly XmlElement[];
  /** The first element of this name directly inside. */
  child(name: string): XmlElement | undefined;
  childrenNamed(name: string): readonly XmlElement[];
  /**
   * The text directly inside, CDATA sections included, without the white space round it; the span is that of the raw
   * text and holds the markup in between, if there is any. Without text the span is empty and lies behind the open tag:
   * an insertion there needs the tag rewritten first when the element is `selfClosing`. Half a text is none: where the
   * element is `cutOff`, nobody knows how it goes on.
   */
  content(): XmlText;
}

export interface XmlDeclaration {
  /** The value of `encoding`, if the declaration has one. */
  readonly encoding: XmlText | undefined;
  readonly span: Span;
}

/**
 * A whole XML file. White space, comments and instructions are kept as text between the elements, and so is an open tag in
 * which the file ends, since its name and its values may go on; only `elementAt` finds it.
 */
export interface XmlTree {
  readonly text: string;
  /** The first `<?xml … ?>`, even where something stands before it. */
  readonly declaration: XmlDeclaration | undefined;
  /** The first element of the file that is in no other. */
  readonly root: XmlElement | undefined;
  readonly roots: readonly XmlElement[];
  readonly elementCount: number;
  /**
   * The innermost element whose span `offset` touches; between two elements that touch each other, the second. Elements
   * that were nested too deep are no elements here.
   */
  elementAt(offset: number): XmlElement | undefined;
  comments(): Iterable<Span>;
}

/** What is kept of a file. */
export interface StoredXml {
  readonly text: string;
  readonly nodes: NodeTable;
  /** The node of the declaration, or `NO_NODE`. */
  readonly declaration: number;
  /** The node of an open tag in which the file ends, or `NO_NODE`. */
  readonly cutTag: number;
}

export function xmlTree(stored: StoredXml): XmlTree {
  return new StoredTree(stored);
}

class StoredTree implements XmlTree {
  readonly text: string;
  private counted: number | undefined;
  private outermost: readonly XmlElement[] | undefined;

  constructor(private readonly stored: StoredXml) {
    this.text = stored.text;
  }

  get declaration(): XmlDeclaration | undefined {
    const { text, nodes, declaration: id } = this.stored;
    if (id === NO_NODE) return undefined;
    const end = text.endsWith(INSTRUCTION_CLOSE, nodes.end(id))
      ? nodes.end(id) - INSTRUCTION_CLOSE.length
      : nodes.end(id);
    const encoding = attributeIn(text, nodes.start(id) + DECLARATION_OPEN.length, end, 'encoding');
    return { encoding: encoding?.value, span: span(nodes.start(id), nodes.end(id)) };
  }

  get root(): XmlElement | undefined {
    return this.roots[0];
  }

  get roots(): readonly XmlElement[] {
    this.outermost ??= elementsIn(this.stored, 0, this.stored.nodes.count);
    return this.outermost;
  }

  get elementCount(): number {
    this.counted ??= countElements(this.stored);
    return this.counted;
  }

  elementAt(offset: number): XmlElement | undefined {
    const { nodes } = this.stored;
    let id = nodes.lastAt(offset);
    // What only begins here and is no element gives way to the element that ends here.
    while (id !== NO_NODE && nodes.kind(id) !== ELEMENT && nodes.start(id) === offset) id--;
    while (id !== NO_NODE && (nodes.kind(id) !== ELEMENT || nodes.end(id) < offset)) id = nodes.parent(id);
    return id === NO_NODE ? undefined : new StoredElement(this.stored, id);
  }

  *comments(): Iterable<Span> {
    const { nodes } = this.stored;
    for (let id = 0; id < nodes.count; id++) {
      if (nodes.kind(id) === COMMENT) yield span(nodes.start(id), nodes.end(id));
    }
  }
}

class StoredElement implements XmlElement {
  constructor(
    private readonly stored: StoredXml,
    readonly id: number,
  ) {}

  get name(): XmlText {
    const { text, nodes } = this.stored;
    return placed(text, nodes.start(this.id) + 1, nodes.nameEnd(this.id));
  }

  get span(): Span {
    return span(this.stored.nodes.start(this.id), this.stored.nodes.end(this.id));
  }

  get open(): Span {
    return span(this.stored.nodes.start(this.id), this.stored.nodes.openEnd(this.id));
  }

  get close(): Span | undefined {
    const start = this.stored.nodes.closeStart(this.id);
    const end = this.stored.nodes.end(this.id);
    return start === end ? undefined : span(start, end);
  }

  get selfClosing(): boolean {
    const end = this.stored.nodes.openEnd(this.id);
    return this.stored.nodes.end(this.id) === end && this.stored.text.endsWith('/>', end);
  }

  get cutOff(): boolean {
    const { nodes, text } = this.stored;
    const end = nodes.end(this.id);
    return end === text.length && nodes.closeStart(this.id) === end && !this.selfClosing;
  }

  get parent(): XmlElement | undefined {
    const parent = this.stored.nodes.parent(this.id);
    return parent === NO_NODE ? undefined : new StoredElement(this.stored, parent);
  }

  attribute(name: string): XmlAttribute | undefined {
    const { text, nodes } = this.stored;
    return attributeIn(text, nodes.nameEnd(this.id), text.length, name);
  }

  attributes(): readonly XmlAttribute[] {
    const { text, nodes } = this.stored;
    const walk = attributesFrom(text, nodes.nameEnd(this.id), text.length);
    const all: XmlAttribute[] = [];
    while (walk.next()) all.push(attributeAt(walk, text));
    return all;
  }

  children(): readonly XmlElement[] {
    return elementsIn(this.stored, this.id + 1, this.stored.nodes.next(this.id));
  }

  child(name: string): XmlElement | undefined {
    const { nodes } = this.stored;
    const end = nodes.next(this.id);
    for (let id = this.id + 1; id < end; id = nodes.next(id)) {
      if (isNamed(this.stored, id, name)) return new StoredElement(this.stored, id);
    }
    return undefined;
  }

  childrenNamed(name: string): readonly XmlElement[] {
    const { nodes } = this.stored;
    const end = nodes.next(this.id);
    const named: XmlElement[] = [];
    for (let id = this.id + 1; id < end; id = nodes.next(id)) {
      if (isNamed(this.stored, id, name)) named.push(new StoredElement(this.stored, id));
    }
    return named;
  }

  content(): XmlText {
    const { text, nodes } = this.stored;
    const end = nodes.openEnd(this.id);
    return this.cutOff ? placed(text, end, end) : contentOf(text, nodes, this.id);
  }
}

function countElements({ nodes, cutTag }: StoredXml): number {
  let count = 0;
  for (let id = 0; id < nodes.count; id++) if (nodes.kind(id) === ELEMENT && id !== cutTag) count++;
  return count;
}

/** Whether a node is an element of that name. Readers ask this of every child, so no text is cut out for it. */
function isNamed({ text, nodes, cutTag }: StoredXml, id: number, name: string): boolean {
  const start = nodes.start(id) + 1;
  if (nodes.kind(id) !== ELEMENT || id === cutTag) return false;
  return nodes.nameEnd(id) - start === name.length && text.startsWith(name, start);
}

/** The elements among the node `from` and its siblings that come before the node `to`. */
function elementsIn(stored: StoredXml, from: number, to: number): readonly XmlElement[] {
  const { nodes, cutTag } = stored;
  const elements: XmlElement[] = [];
  for (let id = from; id < to; id = nodes.next(id)) {
    if (nodes.kind(id) === ELEMENT && id !== cutTag) elements.push(new StoredElement(stored, id));
  }
  return elements;
}

/** The first attribute of that name from `start` on, up to the end of its tag or `end`. */
function attributeIn(text: string, start: number, end: number, name: string): XmlAttribute | undefined {
  const walk = attributesFrom(text, start, end);
  while (walk.next()) {
    if (walk.nameEnd - walk.nameStart === name.length && text.startsWith(name, walk.nameStart))
      return attributeAt(walk, text);
  }
  return undefined;
}

function attributesFrom(text: string, start: number, end: number): AttributeWalk {
  const walk = new AttributeWalk(text);
  walk.begin(start, end);
  return walk;
}

function attributeAt({ nameStart, nameEnd, valueStart, valueEnd }: AttributeWalk, text: string): XmlAttribute {
  const value = { text: decodedValue(text.slice(valueStart, valueEnd)), span: span(valueStart, valueEnd) };
  return { name: placed(text, nameStart, nameEnd), value };
}
