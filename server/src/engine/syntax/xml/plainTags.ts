import { GREATER, isSame, LESS, nameEnd, nextLess, QUESTION, SLASH } from './characters';
import { CLOSE_START, END, FIELDS, NAME_END, NEXT, NO_NODE, type NodeTable, OPEN_END, PARENT, START } from './nodes';
import { MOST_LEVELS, type OpenElements } from './openElements';
import type { OpenTags } from './openTags';
import type { TextChecks } from './textChecks';

/** The parts of one reading that meet in its loop. */
export interface PlainTagParts {
  readonly text: string;
  readonly nodes: NodeTable;
  readonly open: OpenElements;
  readonly checks: TextChecks;
  readonly tags: OpenTags;
}

/**
 * Reads what nearly all of a file consists of, text and tags with nothing wrong about them below the root, from `start`
 * on. Returns where the first markup begins that needs a closer look, or the end of the file.
 *
 * One long function over bare numbers, since all the time goes into this loop: with a call for each step it takes a
 * quarter more.
 */
export function readPlainTags({ text, nodes, open, checks, tags }: PlainTagParts, start: number): number {
  let { innermost, depth } = open;
  let { records } = nodes;
  let at = start;
  let less = nextLess(text, at);
  while (true) {
    if (less > at) {
      if (depth === 0) checks.outside(at, less);
      else checks.inside(at, less);
    }
    const code = less + 1 < text.length ? text.charCodeAt(less + 1) : LESS;
    if (code === SLASH) {
      const record = innermost * FIELDS;
      const name = (records[record + START] ?? 0) + 1;
      const length = (records[record + NAME_END] ?? 0) - name;
      const end = less + 2 + length;
      if (depth === 0 || text.charCodeAt(end) !== GREATER || !isSame(text, name, less + 2, length)) break;
      at = end + 1;
      records[record + CLOSE_START] = less;
      records[record + END] = at;
      records[record + NEXT] = nodes.count;
      innermost = records[record + PARENT] ?? NO_NODE;
      depth--;
    } else {
      // Letters are all behind the question mark; whatever else a name begins with is left to the closer look.
      if (code <= QUESTION || depth === 0 || depth === MOST_LEVELS) break;
      const name = nameEnd(text, less + 2, text.length);
      const stop = text.charCodeAt(name) === GREATER ? name : tags.simpleEnd(name);
      if (stop === -1) break;
      nodes.reserve();
      records = nodes.records;
      const id = nodes.count++;
      const record = id * FIELDS;
      records[record + START] = less;
      records[record + NAME_END] = name;
      records[record + PARENT] = innermost;
      if (text.charCodeAt(stop) === GREATER) {
        at = stop + 1;
        innermost = id;
        depth++;
      } else {
        at = stop + 2;
        records[record + CLOSE_START] = at;
        records[record + END] = at;
        records[record + NEXT] = nodes.count;
      }
      records[record + OPEN_END] = at;
    }
    less = nextLess(text, at);
  }
  open.innermost = innermost;
  open.depth = depth;
  return less;
}
