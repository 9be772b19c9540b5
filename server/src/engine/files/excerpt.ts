/**
 * What was kept of a file that is too large to be read as a whole. The text of the file is then this excerpt; lines and
 * offsets in it are not those of the file, and what stands between them cannot be written.
 */
export interface Excerpt {
  /** In file order; each begins at the beginning of a line, and the first at the beginning of both texts. */
  readonly pieces: readonly ExcerptPiece[];
}

/** A run of whole lines, up to the next piece. */
export interface ExcerptPiece {
  /** Where it begins in the excerpt. */
  readonly offset: number;
  readonly line: number;
  /** Where it begins in the file, in UTF-16 units behind a byte-order mark, and its line there; from 0. */
  readonly originalOffset: number;
  readonly originalLine: number;
}

/** The line of the file that a line of the excerpt is; both from 0. Columns are the same. */
export function originalLine({ pieces }: Excerpt, line: number): number {
  const piece = lastBefore(pieces, (one) => one.line <= line);
  return piece === undefined ? line : line - piece.line + piece.originalLine;
}

/** The offset in the file that an offset of the excerpt is, in UTF-16 units. */
export function originalOffset({ pieces }: Excerpt, offset: number): number {
  const piece = lastBefore(pieces, (one) => one.offset <= offset);
  return piece === undefined ? offset : offset - piece.offset + piece.originalOffset;
}

/** The last piece that begins at or before a place, found by halving. */
function lastBefore(
  pieces: readonly ExcerptPiece[],
  begins: (piece: ExcerptPiece) => boolean,
): ExcerptPiece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    if (piece !== undefined && begins(piece)) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
