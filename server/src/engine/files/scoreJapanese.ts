import { FREQUENT_KANJI, KNOWN_KANJI } from './commonKanji';

/**
 * How surprising `text` is as what a Japanese administrator writes, in bits: the negative logarithm of a rough
 * probability. Bytes that are valid in several encodings are what the cheapest reading makes of them, and the difference
 * between two readings of the same bytes says how sure that is (ten bits are a thousand to one).
 *
 * Half-width kana are an old habit of Shift_JIS and as good as unknown in EUC-JP; `startOfHalfWidth` is what the start of
 * a run of them costs.
 */
export function costInBits(text: string, startOfHalfWidth: number): number {
  let bits = 0;
  let previous = 0x20;
  let before: Kind = 'ascii';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    // Ruled lines and rows of asterisks: once begun, the next one is no surprise.
    if (code === previous && kind !== 'half' && code !== 0xfffd) bits += 2;
    else if (kind === 'half') bits += halfWidthBits(code, previous) + (before === 'half' ? 0 : startOfHalfWidth);
    else if (kind === 'odd' && isSameAlphabet(code, previous)) bits += 6.5;
    else bits += ownBits(code, kind) + changeBits(before, kind);
    previous = code;
    before = kind;
  }
  return bits;
}

type Kind = 'ascii' | 'kana' | 'kanji' | 'mark' | 'half' | 'odd';

function kindOf(code: number): Kind {
  if (code < 0x80) return 'ascii';
  if (code >= 0x4e00 && code <= 0x9fff) return 'kanji';
  if (code >= 0x3041 && code <= 0x30fe && code !== 0x30fb) return 'kana';
  if (code >= 0xff61 && code <= 0xff9f) return 'half';
  return markBits(code) === undefined ? 'odd' : 'mark';
}

function ownBits(code: number, kind: Kind): number {
  if (kind === 'ascii') return code < 0x20 && !(code >= 0x09 && code <= 0x0d) ? 16 : 5;
  if (kind === 'kana') return 'ゎゐゑヮヰヱヵヶ'.includes(String.fromCharCode(code)) ? 11 : 5.5;
  if (kind === 'kanji') return kanjiBits(String.fromCharCode(code));
  return markBits(code) ?? oddBits(code);
}

function kanjiBits(kanji: string): number {
  if (FREQUENT_KANJI.has(kanji)) return 8.5;
  return KNOWN_KANJI.has(kanji) ? 11.5 : 16.5;
}

/** Punctuation, full-width letters and the signs people draw lists and boxes with; undefined for any other character. */
function markBits(code: number): number | undefined {
  if (code >= 0x3000 && code <= 0x3002) return 4;
  if ((code >= 0x3003 && code <= 0x301f) || code === 0x30fb) return 6;
  if (code >= 0xff01 && code <= 0xff5e) return 7.5;
  if (code >= 0x2010 && code <= 0x203e) return 9;
  if ((code >= 0x2100 && code <= 0x2312) || (code >= 0x3220 && code <= 0x33ff)) return 10;
  return code >= 0x2460 && code <= 0x266f ? 10 : undefined;
}

/** What Japanese text rarely holds. A character of the private area is an out-of-house one; U+FFFD is no character. */
function oddBits(code: number): number {
  if (code === 0xfffd) return 24;
  if (code >= 0xe000 && code <= 0xf8ff) return 20;
  if (code < 0xa0) return 20;
  if (code < 0x100) return 11;
  return code >= 0xd800 && code <= 0xdfff ? 9 : 19;
}

/** Two letters of Cyrillic, Greek or one of the extensions of Latin: the first is a surprise, the rest of the word none. */
function isSameAlphabet(code: number, previous: number): boolean {
  return code >= 0x100 && code < 0x800 && code >> 8 === previous >> 8;
}

/** The cost of changing from one kind of character to another: half-width kana stand beside ASCII rather than kanji. */
function changeBits(before: Kind, kind: Kind): number {
  if (before === kind) return 0;
  if (before === 'half') return kind === 'ascii' ? 2 : 6;
  return before === 'ascii' || kind === 'ascii' ? 3 : 2;
}

const FREQUENT_HALF_WIDTH = 'ｽﾄﾙｲｸﾗﾘｼｱ';
const USUAL_HALF_WIDTH = 'ﾌﾀﾃﾚｻﾛｳﾏｶﾊﾒｷｵﾋﾍﾎﾜｴｺｹﾈﾁ';

/** A half-width kana behind `previous`. Sound marks, small kana and the long mark have few places they may stand in. */
function halfWidthBits(code: number, previous: number): number {
  const inWord = previous >= 0xff66 && previous <= 0xff9f && previous !== 0xff70;
  if (code === 0xff9e) return takesVoicing(previous) ? 3.5 : 15;
  if (code === 0xff9f) return takesHalfVoicing(previous) ? 4 : 15;
  if (code <= 0xff66) return 10;
  if (code <= 0xff70 || code === 0xff9d) return inWord ? 4.5 : 13;
  const kana = String.fromCharCode(code);
  if (FREQUENT_HALF_WIDTH.includes(kana)) return 4.5;
  return USUAL_HALF_WIDTH.includes(kana) ? 5.5 : 7;
}

function takesVoicing(code: number): boolean {
  return code === 0xff73 || (code >= 0xff76 && code <= 0xff84) || takesHalfVoicing(code);
}

function takesHalfVoicing(code: number): boolean {
  return code >= 0xff8a && code <= 0xff8e;
}
