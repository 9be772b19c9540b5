import type { Located, Location } from '../../text/span';
import type { UncParts } from '../vocabulary';

/** U+00A5 and U+FFE5: what a copied document shows where a Japanese font draws a backslash. */
const YEN_SIGNS = /[\u00A5\uFFE5]/g;

/** Everything that a person may have meant as a separator. */
const SEPARATOR = /[\\/\u00A5\uFFE5]/;

const WELL_FORMED = /^[\\\u00A5\uFFE5]{2}[^\\/\u00A5\uFFE5]+[\\\u00A5\uFFE5][^\\/\u00A5\uFFE5]+$/;

/** Splits `\\host\share`, forgiving wrong and missing separators so that the host can be told all the same. */
export function parseUncPath({ value, at }: Located<string>): UncParts {
  const piece = (start: number, end: number): Located<string> | undefined => {
    if (end <= start) return undefined;
    return { value: value.slice(start, end), at: within(at, start, end) };
  };
  const hostStart = skip(value, 0, (char) => SEPARATOR.test(char));
  const hostEnd = skip(value, hostStart, (char) => !SEPARATOR.test(char));
  const shareStart = skip(value, hostEnd, (char) => SEPARATOR.test(char));
  const shareEnd = skip(value, shareStart, (char) => !SEPARATOR.test(char));
  // A drive letter, the scheme of a URL and a bare word are no host.
  const isShare = hostStart > 0 || shareEnd > shareStart;
  return {
    host: isShare && !/^[a-z]+:$/i.test(value.slice(hostStart, hostEnd)) ? piece(hostStart, hostEnd) : undefined,
    share: piece(shareStart, shareEnd),
    rest: piece(shareEnd, value.length),
    wellFormed: WELL_FORMED.test(value.slice(0, shareEnd)),
    yenSigns: [...value.matchAll(YEN_SIGNS)].map(({ index }) => within(at, index, index + 1)),
  };
}

/** The text as it was meant: with a backslash for each yen sign. */
export function withBackslashes(text: string): string {
  return text.replace(YEN_SIGNS, '\\');
}

function skip(text: string, from: number, matches: (char: string) => boolean): number {
  let at = from;
  while (at < text.length && matches(text.charAt(at))) at++;
  return at;
}

function within(at: Location, start: number, end: number): Location {
  return { path: at.path, span: { start: at.span.start + start, end: at.span.start + end } };
}
