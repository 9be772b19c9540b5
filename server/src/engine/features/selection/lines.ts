import type { HostsTree } from '../../syntax/hosts';
import type { IniTree } from '../../syntax/ini';
import { pastBlanks } from '../../syntax/placedText';
import type { RegTree } from '../../syntax/reg/tree';
import { type Span, touches } from '../../text/span';

type Pieces = readonly (Span | undefined)[];

/** A key, value or section name, the line, the section. */
export function iniPieces(tree: IniTree, offset: number): Pieces {
  const line = tree.line(tree.lineAt(offset));
  if (line === undefined) return [];
  const section = stretch(tree.text, line.line.start, isSection, 'begins');
  if (line.kind === 'entry') return [touching([line.key.span, line.value.span], offset), line.line, section];
  return [line.kind === 'section' ? line.name.span : undefined, line.line, section];
}

/** An address, name or comment, the line, the lines up to the next blank ones. */
export function hostsPieces(tree: HostsTree, offset: number): Pieces {
  const line = tree.line(tree.lineAt(offset));
  if (line === undefined) return [];
  const words = line.kind === 'entry' ? [line.address, ...line.names] : [];
  const spans = [...words, ...(line.comment === undefined ? [] : [line.comment])].map(({ span }) => span);
  const block = line.kind === 'blank' ? undefined : stretch(tree.text, line.line.start, isLineEnd, 'ends');
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

/** The lines round an offset, between two borders: lines that begin a stretch, or that end one and belong to none. */
function stretch(text: string, offset: number, isBorder: (code: number) => boolean, border: 'begins' | 'ends'): Span {
  let start = lineStart(text, offset);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (isBorder(firstCode(text, border === 'begins' ? start : before))) break;
    start = before;
  }
  let end = lineEnd(text, offset);
  while (end < text.length && !isBorder(firstCode(text, end + 1))) end = lineEnd(text, end + 1);
  return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** The first character of a line that is no blank. */
function firstCode(text: string, start: number): number {
  return text.charCodeAt(pastBlanks(text, start, text.length));
}

const OPENING_BRACKET = 91;

function isSection(code: number): boolean {
  return code === OPENING_BRACKET;
}

/** Whether what comes first on a line is its end, or that of the file. */
function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
