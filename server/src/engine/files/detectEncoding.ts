import type { Decoder } from './decoder';
import type { EncodingName } from './encodingLabels';
import { costInBits } from './scoreJapanese';
import { utf16WithoutMark } from './utf16WithoutMark';

/** What the bytes alone say: neither a byte-order mark nor a declaration nor a setting is looked at. */
export interface Detected {
  readonly encoding: EncodingName;
  readonly text: string;
  readonly belief: 'ascii' | 'detected' | 'assumed';
  readonly certain: boolean;
  readonly lossy: boolean;
  /** By how many bits this reading is more plausible than the next one; negative when another one was. */
  readonly lead: number;
}

/**
 * Reads bytes that say nothing about their encoding. UTF-16 shows by its NULs. Strict UTF-8 of more than a few
 * characters is never anything else. What is left is decided between UTF-8, Shift_JIS and EUC-JP by which of the strict
 * readings is the most plausible Japanese.
 */
export function detectEncoding(bytes: Uint8Array, decoder: Decoder): Detected {
  return detectUtf16(bytes, decoder) ?? detectUtf8(bytes, decoder) ?? detectByPlausibility(bytes, decoder);
}

function detectUtf16(bytes: Uint8Array, decoder: Decoder): Detected | undefined {
  const guess = utf16WithoutMark(bytes);
  if (guess === undefined) return undefined;
  const { encoding, certain } = guess;
  const text = decoder.strict(bytes, encoding);
  if (text === undefined) return atLoss(bytes, decoder, encoding);
  return { encoding, text, belief: 'detected', certain, lossy: false, lead: certain ? Number.POSITIVE_INFINITY : 0 };
}

/** ASCII, and UTF-8 with so many characters of three or four bytes that it cannot be chance. */
function detectUtf8(bytes: Uint8Array, decoder: Decoder): Detected | undefined {
  const text = decoder.strict(bytes, 'utf-8');
  if (text === undefined) return undefined;
  // Every character above ASCII has fewer UTF-16 units than UTF-8 bytes.
  const isAscii = text.length === bytes.length;
  if (!isAscii && !hasWide(text, 8)) return undefined;
  const belief = isAscii ? 'ascii' : 'detected';
  // With a NUL in it, it may yet be UTF-16 that hardly has any.
  const certain = !text.includes('\0');
  return { encoding: 'utf-8', text, belief, certain, lossy: false, lead: Number.POSITIVE_INFINITY };
}

/** Whether the text has at least `count` characters that take three or more bytes in UTF-8. */
function hasWide(text: string, count: number): boolean {
  return hasAtLeast(text, count, /[\u0800-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff]/g);
}

function hasAtLeast(text: string, count: number, pattern: RegExp): boolean {
  for (let found = 0; found < count; found++) if (!pattern.test(text)) return false;
  return true;
}

/** The costs of the start of half-width kana, in bits, stand for how usual they are under each encoding. */
const CANDIDATES = [
  { encoding: 'utf-8', halfWidth: 11 },
  { encoding: 'shift_jis', halfWidth: 8 },
  { encoding: 'euc-jp', halfWidth: 18 },
] as const;

/** Bytes that are valid UTF-8 by chance are rare, and files in UTF-8 are not. */
const UTF8_BONUS = 8;

/** A lead from which on a verdict is called certain: a millionth, with room for the model being rough. */
const CERTAIN_BITS = 22;

/** What a byte of ASCII and one above costs on the average in an encoding that is none of the candidates. */
const FOREIGN_BITS = [5, 5.5] as const;

interface Reading {
  readonly encoding: EncodingName;
  readonly cost: number;
}

function detectByPlausibility(bytes: Uint8Array, decoder: Decoder): Detected {
  const sample = tellingBytes(bytes);
  const readings = CANDIDATES.flatMap(({ encoding, halfWidth }): readonly Reading[] => {
    const text = decoder.strict(sample, encoding);
    if (text === undefined) return [];
    return [{ encoding, cost: costInBits(text, halfWidth) - (encoding === 'utf-8' ? UTF8_BONUS : 0) }];
  }).toSorted((left, right) => left.cost - right.cost);
  for (const reading of readings) {
    const text = decoder.strict(bytes, reading.encoding);
    if (text !== undefined) return verdict(reading, text, readings, sample);
  }
  return leastLoss(bytes, sample, decoder);
}

function verdict({ encoding, cost }: Reading, text: string, all: readonly Reading[], sample: Uint8Array): Detected {
  const rival = Math.min(...all.filter((other) => other.encoding !== encoding).map((other) => other.cost));
  const lead = rival - cost;
  return {
    encoding,
    text,
    belief: 'detected',
    certain: isCertain(encoding, text, cost, lead, sample),
    lossy: false,
    lead,
  };
}

/**
 * A few characters of UTF-8 that are far likelier than any other reading settle it; in Shift_JIS and EUC-JP, where nearly
 * every pair of bytes means something, the text has to be likelier also than one in an encoding not thought of.
 */
function isCertain(encoding: EncodingName, text: string, cost: number, lead: number, sample: Uint8Array): boolean {
  if (lead < CERTAIN_BITS) return false;
  if (encoding === 'utf-8') return hasWide(text, 2) || hasAtLeast(text, 8, /[\u0080-\u07ff]/g);
  return foreignBits(sample) - cost >= CERTAIN_BITS;
}

/**
 * No reading is valid. Damaged UTF-8 and EUC-JP still show as plausible Japanese; anything else is taken for Shift_JIS, the
 * usual encoding of these files.
 */
function leastLoss(bytes: Uint8Array, sample: Uint8Array, decoder: Decoder): Detected {
  const readings = CANDIDATES.map(({ encoding, halfWidth }) => ({
    encoding,
    cost: costInBits(decoder.lenient(sample, encoding), halfWidth),
  }));
  const { encoding: likeliest, cost } = readings.reduce((best, other) => (other.cost < best.cost ? other : best));
  const encoding = cost < foreignBits(sample) ? likeliest : 'shift_jis';
  return atLoss(bytes, decoder, encoding);
}

function atLoss(bytes: Uint8Array, decoder: Decoder, encoding: EncodingName): Detected {
  const text = decoder.lenient(bytes, encoding);
  return { encoding, text, belief: 'assumed', certain: false, lossy: true, lead: 0 };
}

/** What the sample would cost in an encoding not thought of. */
function foreignBits(sample: Uint8Array): number {
  return sample.reduce((bits, byte) => bits + FOREIGN_BITS[byte < 0x80 ? 0 : 1], 0);
}

/** How many telling bytes are enough. */
const SAMPLE = 8192;

/**
 * The runs of bytes that begin above ASCII, each up to the next blank, digit or line end, joined by blanks. No byte below
 * 40 is ever part of a longer character in UTF-8, Shift_JIS or EUC-JP, so each run is made of whole characters in all three.
 */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let inRun = false;
  for (const byte of bytes) {
    if (inRun && byte < 0x40) {
      inRun = false;
      sample.push(0x20);
      if (sample.length >= SAMPLE) break;
    }
    inRun ||= byte >= 0x80;
    if (inRun) sample.push(byte);
  }
  return Uint8Array.from(sample);
}
