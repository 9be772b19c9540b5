import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Parsed } from './parsed';

/** JSON with comments: the project's own file, read by the library that VS Code reads its settings with. */
export interface JsonTree {
  readonly text: string;
  readonly root: JsonNode | undefined;
}

export type JsonNode = Node;
export type JsonProblemCode = ReturnType<typeof printParseErrorCode>;

export function parseJson(text: string): Parsed<JsonTree, JsonProblemCode> {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    code: printParseErrorCode(error),
    span: { start: offset, end: offset + length },
  }));
  return { tree: { text, root }, problems };
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
