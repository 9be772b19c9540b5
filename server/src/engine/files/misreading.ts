import { withoutMark } from './byteOrderMark';
import type { Decoder } from './decoder';
import type { DecodedText } from './encoding';
import type { EncodingName } from './encodingLabels';

/** An editor shows a file in another encoding than the one in which it is written. */
export interface Misreading {
  /** The encoding that gives what is shown; undefined for one that nobody here knows. */
  readonly shown: EncodingName | undefined;
  /** What the bytes say in their own encoding. */
  readonly text: string;
}

/** What editors fall into: their own favourite, the guesses of other systems, and the neighbours of Shift_JIS. */
const MISTAKEN: readonly EncodingName[] = [
  'utf-8',
  'windows-1252',
  'shift_jis',
  'euc-jp',
  'gbk',
  'utf-16le',
  'utf-16be',
];

/**
 * Whether `shown` is the file in a wrong encoding: exactly what its bytes give in one, or a text in which characters are
 * lost that the bytes hold. Undefined for a text that is right, and for one that a person has merely edited.
 */
export function misreadingOf(
  shown: string,
  bytes: Uint8Array,
  { text, verdict }: DecodedText,
  decoder: Decoder,
): Misreading | undefined {
  if (verdict.lossy || isSameText(withoutNuls(shown), withoutNuls(text))) return undefined;
  const others = MISTAKEN.filter((encoding) => encoding !== verdict.encoding);
  const mistaken = others.find((encoding) => isBegunBy(shown, bytes, encoding, decoder));
  if (mistaken !== undefined) return { shown: mistaken, text };
  const isLost = shown.includes(LOST) && !normal(text).includes(LOST);
  const hasLongCharacters = text.length < withoutMark(bytes, verdict.encoding).length;
  return isLost || (hasLongCharacters && isByteByByte(shown, bytes)) ? { shown: undefined, text } : undefined;
}

/** NULs at the end of a file are no part of what is read of it, and an editor shows them. */
function withoutNuls(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

/**
 * Whether each byte beyond ASCII is shown as a character of its own, as all the encodings of Europe and the Near East do,
 * of which nobody needs to know which one it is.
 */
function isByteByByte(shown: string, bytes: Uint8Array): boolean {
  let at = 0;
  for (const byte of bytes) {
    if (byte === 0x0d || byte === 0x0a) continue;
    while (shown[at] === '\r' || shown[at] === '\n') at++;
    const code = shown.charCodeAt(at++);
    // Behind the end of the text the code is no number, and equal to none.
    if (byte < 0x80 ? code !== byte : !(code >= 0x80)) return false;
  }
  return shown.slice(at).trim() === '';
}

/**
 * Whether two texts are the same to an editor, which writes all line ends alike. What no decoder agrees on counts as the
 * same, too: what stands for unreadable bytes, and characters of the user.
 */
export function isSameText(left: string, right: string): boolean {
  return left === right || normal(left) === normal(right);
}

const LOST = '\ufffd';

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\x80-\x9f\ue000-\uf8ff\ufffd]+/g, LOST);
}

/** How many bytes are tried before all of them are: most encodings are out of the question by then. */
const HEAD = 65_536;

function isBegunBy(shown: string, bytes: Uint8Array, encoding: EncodingName, decoder: Decoder): boolean {
  const head = normal(decoder.lenient(bytes.subarray(0, HEAD), encoding));
  // The last character may be cut off, and be another one than in the whole.
  const [whole, begun] = [normal(shown), head.slice(0, -4)];
  if (!whole.startsWith(begun)) return false;
  return bytes.length <= HEAD ? whole === head : whole === normal(decoder.lenient(bytes, encoding));
}
