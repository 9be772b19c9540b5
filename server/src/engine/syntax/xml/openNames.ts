import { NO_NODE, type NodeTable } from './nodes';

/**
 * Finds open elements by name. A close tag that is not the innermost element's may be any other's, and looking through
 * all levels for every such tag would make a file of nothing else slow. So the names are kept, and brought up to date
 * when one is asked for, which costs each element of the file at most one step.
 */
export class OpenNames {
  /** The open elements at the last question, outermost first, each with the list of its name. */
  private readonly known: { readonly id: number; readonly sameName: number[] }[] = [];
  private readonly byName = new Map<string, number[]>();

  constructor(
    private readonly text: string,
    private readonly nodes: NodeTable,
  ) {}

  /** The innermost element of this name among `depth` open ones, of which `innermost` is the last, or `NO_NODE`. */
  find(name: string, innermost: number, depth: number): number {
    const added: number[] = [];
    let level = depth;
    for (let id = innermost; level > 0 && this.known[level - 1]?.id !== id; id = this.nodes.parent(id)) {
      added.push(id);
      level--;
    }
    while (this.known.length > level) this.known.pop()?.sameName.pop();
    for (const id of added.reverse()) this.add(id);
    return this.byName.get(name)?.at(-1) ?? NO_NODE;
  }

  private add(id: number): void {
    const name = this.text.slice(this.nodes.start(id) + 1, this.nodes.nameEnd(id));
    const sameName = this.byName.get(name) ?? [];
    sameName.push(id);
    this.byName.set(name, sameName);
    this.known.push({ id, sameName });
  }
}
