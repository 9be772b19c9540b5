/** One thing that has to wait for another. Names are keys, compared as they are. */
export interface Wait {
  readonly from: string;
  readonly to: string;
}

/**
 * The waits that are part of a loop, one list for each loop, or for loops that run into each other. Linear in the
 * number of waits; a thing that waits for itself is a loop of one.
 */
export function loopsOf<W extends Wait>(waits: readonly W[]): readonly (readonly [W, ...W[]])[] {
  const next = neighbours(waits.map(({ from, to }) => [from, to]));
  const back = neighbours(waits.map(({ from, to }) => [to, from]));
  const knots = new Map<string, number>();
  for (const [index, start] of inOrderOfLeaving(next).toReversed().entries()) assign(start, index, back, knots);
  const loops = new Map<number, [W, ...W[]]>();
  for (const wait of waits) {
    const knot = knots.get(wait.from);
    if (knot === undefined || knot !== knots.get(wait.to)) continue;
    const loop = loops.get(knot);
    if (loop === undefined) loops.set(knot, [wait]);
    else loop.push(wait);
  }
  return [...loops.values()];
}

type Graph = ReadonlyMap<string, readonly string[]>;

function neighbours(edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) {
    if (!graph.has(to)) graph.set(to, []);
    const list = graph.get(from);
    if (list === undefined) graph.set(from, [to]);
    else list.push(to);
  }
  return graph;
}

/** All names in the order in which a walk along the edges is done with them (Kosaraju); without recursion. */
function inOrderOfLeaving(graph: Graph): readonly string[] {
  const met = new Set<string>();
  const left: string[] = [];
  for (const start of graph.keys()) {
    if (met.has(start)) continue;
    met.add(start);
    const path = [{ name: start, index: 0 }];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const name = graph.get(last.name)?.[last.index++];
      if (name === undefined) {
        left.push(last.name);
        path.pop();
      } else if (!met.has(name)) {
        met.add(name);
        path.push({ name, index: 0 });
      }
    }
  }
  return left;
}

/** Gives the number to all names that lead to `start` and have none yet. */
function assign(start: string, knot: number, back: Graph, knots: Map<string, number>): void {
  if (knots.has(start)) return;
  knots.set(start, knot);
  const reached = [start];
  for (const name of reached) {
    for (const before of back.get(name) ?? []) {
      if (knots.has(before)) continue;
      knots.set(before, knot);
      reached.push(before);
    }
  }
}
