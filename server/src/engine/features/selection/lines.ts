import type { HostsTree } from '../../syntax/hosts';
import type { IniTree } from '../../syntax/ini';
import type { RegTree } from '../../syntax/reg/tree';
import { type Span, touches } from '../../text/span';

type Pieces = readonly (Span | undefined)[];

/** A key, value or section name, the line, the section. */
export function iniPieces(tree: IniTree, offset: number): Pieces {
  const index = tree.lineAt(offset);
  const line = tree.line(index);
  if (line === undefined) return [];
  const section = stretch(tree, index, (at) => tree.line(at)?.kind === 'section', 'begins');
  if (line.kind === 'entry') return [touching([line.key.span, line.value.span], offset), line.line, section];
  return [line.kind === 'section' ? line.name.span : undefined, line.line, section];
}

/** An address, name or comment, the line, the lines up to the next blank ones. */
export function hostsPieces(tree: HostsTree, offset: number): Pieces {
  const index = tree.lineAt(offset);
  const line = tree.line(index);
  if (line === undefined) return [];
  const words = line.kind === 'entry' ? [line.address, ...line.names] : [];
  const spans = [...words, ...(line.comment === undefined ? [] : [line.comment])].map(({ span }) => span);
  const block =
    line.kind === 'blank' ? undefined : stretch(tree, index, (at) => tree.line(at)?.kind === 'blank', 'ends');
  return [touching(spans, offset), line.line, block];
}

/** A value's name or data, the value, the key with its values. */
export function registryPieces(tree: RegTree, offset: number): Pieces {
  const key = tree.keyAt(offset);
  if (key === undefined) return [];
  let end = key.line.end;
  for (const { span } of key.values()) end = span.end;
  const block = { start: key.line.start, end };
  const value = tree.valueAt(offset);
  if (value === undefined) return [touching([key.path.span], offset), key.line, block];
  return [touching([value.name.span, value.data], offset), value.span, block];
}

function touching(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find((span) => touches(span, offset));
}

interface Lines {
  readonly lineCount: number;
  line(index: number): { readonly line: Span } | undefined;
}

/** The lines round one, between two borders: lines that begin a stretch or that end one and belong to none. */
function stretch(tree: Lines, index: number, isBorder: (at: number) => boolean, border: 'begins' | 'ends'): Span {
  let first = index;
  while (first > 0 && !isBorder(border === 'begins' ? first : first - 1)) first--;
  let last = index;
  while (last + 1 < tree.lineCount && !isBorder(last + 1)) last++;
  return { start: tree.line(first)?.line.start ?? 0, end: tree.line(last)?.line.end ?? 0 };
}
