/** What a node is. Text is no node: it is whatever lies between the nodes of one parent. */
export const ELEMENT = 1;
export const COMMENT = 2;
export const CDATA = 3;
export const INSTRUCTION = 4;
/** `<?xml … ?>`. */
export const DECLARATION = 5;
export const DOCTYPE = 6;
/** Markup that is left out of the tree: a close tag that closes nothing, elements that are nested too deep. */
export const SKIPPED = 7;

/** The parent of the nodes at the top. */
export const NO_NODE = -1;

/** The record of a node: so many numbers, and the place of each among them. */
export const FIELDS = 7;
export const START = 0;
/** Where an element's name ends, which is never at 0; minus the kind of a node that is no element. */
export const NAME_END = 1;
export const OPEN_END = 2;
export const CLOSE_START = 3;
export const END = 4;
export const PARENT = 5;
export const NEXT = 6;

/** Few files have more than one node in so many characters; for those the table grows. */
const LEAST_LENGTH = 24;

/**
 * The nodes of a file as numbers, in the order in which they begin, so that a node's first child is the one behind it.
 * One record of offsets a node and no object: the objects are what trees of other parsers spend time and memory on.
 */
export class NodeTable {
  /** How many nodes there are. */
  count = 0;
  /** `FIELDS` numbers for each node, and room for more. Only the loop over plain tags writes here itself. */
  records: Int32Array;

  /** Makes room for the nodes of a text of this length. */
  constructor(length: number) {
    this.records = new Int32Array((16 + Math.floor(length / LEAST_LENGTH)) * FIELDS);
  }

  /** Adds an element, which is open until it is closed. */
  addElement(start: number, nameEnd: number, openEnd: number, parent: number): number {
    const at = this.add(start, nameEnd, parent);
    this.records[at + OPEN_END] = openEnd;
    return this.count - 1;
  }

  /** Adds a node without children, of any kind but an element. */
  addLeaf(kind: number, start: number, end: number, parent: number): number {
    const at = this.add(start, -kind, parent);
    this.records[at + END] = end;
    this.records[at + NEXT] = this.count;
    return this.count - 1;
  }

  /** Ends the element `id`; all nodes up to `next` are inside it. Without a close tag `closeStart` is `end`. */
  close(id: number, closeStart: number, end: number, next: number): void {
    const at = id * FIELDS;
    this.records[at + CLOSE_START] = closeStart;
    this.records[at + END] = end;
    this.records[at + NEXT] = next;
  }

  /** Makes the leaf `id` an empty one at its own end, when its text turned out to belong to the node before it. */
  empty(id: number): void {
    this.records[id * FIELDS + START] = this.end(id);
  }

  /** Makes the element `id` an empty leaf at the end of its open tag, when that turned out to be no open tag. */
  drop(id: number): void {
    const at = id * FIELDS;
    const end = this.openEnd(id);
    this.records[at + START] = end;
    this.records[at + NAME_END] = -SKIPPED;
    this.records[at + END] = end;
    this.records[at + NEXT] = id + 1;
  }

  moveTo(parent: number, id: number): void {
    this.records[id * FIELDS + PARENT] = parent;
  }

  kind(id: number): number {
    const nameEnd = this.nameEnd(id);
    return nameEnd > 0 ? ELEMENT : -nameEnd;
  }

  start(id: number): number {
    return this.records[id * FIELDS + START] ?? 0;
  }

  /** Where an element's name ends; it begins behind the `<`. */
  nameEnd(id: number): number {
    return this.records[id * FIELDS + NAME_END] ?? 0;
  }

  /** Where an element's open tag ends. */
  openEnd(id: number): number {
    return this.records[id * FIELDS + OPEN_END] ?? 0;
  }

  /** Where an element's close tag begins; the element's end when it has none. */
  closeStart(id: number): number {
    return this.records[id * FIELDS + CLOSE_START] ?? 0;
  }

  end(id: number): number {
    return this.records[id * FIELDS + END] ?? 0;
  }

  /** The element the node is in, or `NO_NODE`. */
  parent(id: number): number {
    return this.records[id * FIELDS + PARENT] ?? NO_NODE;
  }

  /**
   * The first node behind `id` and everything in it: its next sibling, if there is one before the parent's `next`.
   * 0 for an element that is still open.
   */
  next(id: number): number {
    return this.records[id * FIELDS + NEXT] ?? 0;
  }

  /** The last node that begins at or before `offset`, or `NO_NODE`. */
  lastAt(offset: number): number {
    let low = NO_NODE;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes sure that there is room for one more node. */
  reserve(): void {
    if (this.count * FIELDS === this.records.length) this.resize(this.count * 2);
  }

  /** Gives back the room that was reserved for more nodes, if it is worth the copying. */
  finish(): void {
    if (this.count * FIELDS * 4 < this.records.length * 3) this.resize(this.count);
  }

  private add(start: number, nameEnd: number, parent: number): number {
    this.reserve();
    const at = this.count++ * FIELDS;
    this.records[at + START] = start;
    this.records[at + NAME_END] = nameEnd;
    this.records[at + PARENT] = parent;
    return at;
  }

  private resize(count: number): void {
    const { records } = this;
    this.records = new Int32Array(count * FIELDS);
    this.records.set(records.subarray(0, this.count * FIELDS));
  }
}
