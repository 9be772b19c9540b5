import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Parsed } from './parsed';

/** JSON with comments: the project's own file, read by the library that VS Code reads its settings with. */
export interface JsonTree {
  readonly text: string;
  readonly root: JsonNode | undefined;
}

export type JsonNode = Node;
/** What the library finds wrong, and `TooDeep` for a text that is nested deeper than any settings are. */
export type JsonProblemCode = ReturnType<typeof printParseErrorCode> | 'TooDeep';

/** The library calls itself for each level, so that the stack is the limit where nothing else is. */
const MAX_DEPTH = 256;

export function parseJson(text: string): Parsed<JsonTree, JsonProblemCode> {
  const tooDeep = firstBeyond(text, MAX_DEPTH);
  if (tooDeep !== undefined) {
    const span = { start: tooDeep, end: tooDeep + 1 };
    return { tree: { text, root: undefined }, problems: [{ code: 'TooDeep', span }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    code: printParseErrorCode(error),
    span: { start: offset, end: offset + length },
  }));
  return { tree: { text, root }, problems };
}

/** What hides brackets and braces, and these themselves. */
const STRUCTURE = /"(?:[^"\\\r\n]|\\.)*"?|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{}]/g;

/** The offset of the first bracket or brace that opens a level beyond the limit. */
function firstBeyond(text: string, limit: number): number | undefined {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(STRUCTURE)) {
    if (piece === '{' || piece === '[') depth++;
    if (piece === '}' || piece === ']') depth = Math.max(0, depth - 1);
    if (depth > limit) return index;
  }
  return undefined;
}

/** The members of an object node, by name; empty for anything else. */
export function members(node: JsonNode | undefined): readonly { readonly key: JsonNode; readonly value: JsonNode }[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key !== undefined && value !== undefined ? [{ key, value }] : [];
  });
}

/** The value of the first member called `name`. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return members(node).find(({ key }) => key.value === name)?.value;
}

/** The strings of an array node; anything else in it is left out. */
export function strings(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? (node.children ?? []).filter(({ type }) => type === 'string') : [];
}
