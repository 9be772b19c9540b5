import { nameEnd, pastSpace } from './characters';
import { NO_NODE, type NodeTable } from './nodes';
import { OpenNames } from './openNames';
import type { ProblemList } from './problems';

/** Deeper elements are left out of the tree. Real files have about ten levels. */
export const MOST_LEVELS = 256;

/**
 * The elements whose close tag is still to come: the innermost one, its parent and so on.
 *
 * An element may have a cut: a place where it probably ends, should its own close tag never come. A cut is made by a
 * close tag of another name (a misspelt one, if this one's never comes) and by an open tag without its `>`. When the
 * element is then closed from outside, it ends at the cut, and what followed moves out to where it was meant to be.
 */
export class OpenElements {
  /** The innermost open element, or `NO_NODE`. */
  innermost = NO_NODE;
  /** How many elements are open. */
  depth = 0;
  /** For each close tag that made a cut the place of its problem in the list. */
  private readonly cutProblems = new Map<number, number>();
  private readonly names: OpenNames;

  constructor(
    private readonly text: string,
    private readonly nodes: NodeTable,
    private readonly problems: ProblemList,
  ) {
    this.names = new OpenNames(text, nodes);
  }

  push(id: number): void {
    this.innermost = id;
    this.depth++;
  }

  /** Ends the innermost element by its close tag. */
  pop(closeStart: number, end: number): void {
    this.nodes.close(this.innermost, closeStart, end, this.nodes.count);
    this.innermost = this.nodes.parent(this.innermost);
    this.depth--;
  }

  /** The innermost open element of this name, or `NO_NODE`. */
  named(name: string): number {
    return this.names.find(name, this.innermost, this.depth);
  }

  nameOf(id: number): string {
    return this.text.slice(this.nodes.start(id) + 1, this.nodes.nameEnd(id));
  }

  /** Notes that the innermost element may end with its open tag, which has no `>`. */
  cutAfterOpenTag(): void {
    const end = this.nodes.openEnd(this.innermost);
    this.nodes.close(this.innermost, end, end, this.innermost + 1);
  }

  /** Notes that the innermost element may end with the skipped close tag `id`, which has `problem` in the list. */
  cutAtCloseTag(id: number, problem: number): void {
    if (this.innermost === NO_NODE || this.nodes.next(this.innermost) !== 0) return;
    this.nodes.close(this.innermost, this.nodes.start(id), this.nodes.end(id), id);
    this.cutProblems.set(id, problem);
  }

  /** Ends the elements inside `outer`, of which no close tag came before the one at `end` that closes `outer`. */
  closeInside(outer: number, end: number): void {
    const inner = this.innermost;
    for (let id = inner; id !== outer; id = this.nodes.parent(id)) {
      this.closeFromOutside(id, outer, end);
      this.depth--;
    }
    // Outwards again, as moving an element changes its parent.
    for (let id = inner; id !== outer; id = this.nodes.parent(id)) {
      const parent = this.nodes.parent(id);
      // What follows several cuts in a row is a chain of siblings by now, which is walked from the outermost.
      if (parent === outer || !this.isCut(parent)) this.moveOut(id, parent);
    }
    this.innermost = outer;
  }

  /** Ends the root at a close tag of another name when nothing follows that tag, which must be the root's then. */
  closeRootAtCut(): void {
    const closeTag = this.nodes.next(this.innermost);
    if (this.depth !== 1 || !this.cutProblems.has(closeTag)) return;
    if (pastSpace(this.text, this.nodes.end(closeTag), this.text.length) < this.text.length) return;
    this.closeAtCut(this.innermost);
    this.innermost = NO_NODE;
    this.depth = 0;
  }

  /** Ends everything that the end of the file leaves open. */
  closeAll(): void {
    while (this.innermost !== NO_NODE) this.pop(this.text.length, this.text.length);
  }

  private closeFromOutside(id: number, outer: number, end: number): void {
    const parent = this.nodes.parent(id);
    if (parent !== outer && this.isSlashMissing(id, parent)) this.closeWithoutSlash(parent, id);
    else if (this.nodes.next(id) === 0) this.closeWithoutTag(id, end);
    else this.closeAtCut(id);
  }

  private closeWithoutTag(id: number, end: number): void {
    this.nodes.close(id, end, end, this.nodes.count);
    this.notClosed(id);
  }

  /** Whether `inner` is the close tag of `id` without its slash, as in `<ip>10.0.0.1<ip>`. */
  private isSlashMissing(inner: number, id: number): boolean {
    if (this.nodes.next(inner) !== 0 || this.nodes.next(id) !== 0) return false;
    return this.nodes.openEnd(inner) === this.nodes.nameEnd(inner) + 1 && this.nameOf(inner) === this.nameOf(id);
  }

  private closeWithoutSlash(id: number, inner: number): void {
    this.nodes.close(id, this.nodes.start(inner), this.nodes.openEnd(inner), inner);
    this.nodes.drop(inner);
    this.notClosed(id);
  }

  private notClosed(id: number): void {
    this.problems.add('not-closed', this.nodes.start(id) + 1, this.nodes.nameEnd(id), this.nameOf(id));
  }

  /** The cut already says where the element ends. */
  private closeAtCut(id: number): void {
    const closeTag = this.nodes.next(id);
    const problem = this.cutProblems.get(closeTag);
    if (problem === undefined) return;
    const start = this.nodes.start(closeTag);
    const name = nameEnd(this.text, start + 2, this.nodes.end(closeTag));
    this.problems.replace(problem, 'wrong-close', name > start + 2 ? start + 2 : start, name, this.nameOf(id));
    this.nodes.empty(closeTag);
  }

  /** Whether the closed element `id` ends before the last node read, so that nodes follow it. */
  private isCut(id: number): boolean {
    return this.nodes.next(id) < this.nodes.count;
  }

  private moveOut(id: number, parent: number): void {
    for (let next = this.nodes.next(id); next < this.nodes.count; next = this.nodes.next(next))
      this.nodes.moveTo(parent, next);
  }
}
