import { byteOrderMark, withoutMark } from './byteOrderMark';
import { type DeclarationKind, type DeclaredLabel, declaredLabel, REGISTRY_HEADER } from './declaredEncoding';
import type { Decoder } from './decoder';
import { detectEncoding } from './detectEncoding';
import { type EncodingName, encodingOfLabel } from './encodingLabels';
import { utf16WithoutMark } from './utf16WithoutMark';

export type { Decoder } from './decoder';
export type { EncodingName } from './encodingLabels';

/**
 * Why an encoding is believed, the strongest reason first: a byte-order mark, the file's own declaration, a setting of
 * the user, what the bytes look like. `ascii`: no byte above 7F, so every reading is the same. `assumed`: no reading is
 * valid, and this one loses least.
 */
export type Belief = 'bom' | 'declared' | 'pinned' | 'detected' | 'ascii' | 'assumed';

/** What is known of a file's encoding. */
export interface EncodingVerdict {
  readonly encoding: EncodingName;
  /** Whether the file begins with a byte-order mark, which is not part of the text. */
  readonly bom: boolean;
  readonly belief: Belief;
  /** Set only where another encoding is as good as impossible; a rule may then call a contradiction an error. */
  readonly certain: boolean;
  /**
   * What the file says about itself. `encoding` is undefined for a label nobody knows, and for a .reg header that leaves
   * the encoding open. A label "UTF-16" takes the byte order the file has.
   */
  readonly declared: (DeclaredLabel & { readonly encoding: EncodingName | undefined }) | undefined;
  /** The bytes are not valid in the declared encoding; `encoding` is what they are valid in, if in anything. */
  readonly contradictsDeclaration: boolean;
  /** No strict decoding worked; the text holds U+FFFD where bytes could not be read. */
  readonly lossy: boolean;
  /** Nothing but the last character could not be read, of which some bytes are missing. */
  readonly endsInCharacter?: boolean;
}

export interface DecodedText {
  readonly text: string;
  readonly verdict: EncodingVerdict;
}

/** What is known of a file beside its bytes. */
export interface EncodingHints {
  /** Which kind of declaration the format has. */
  readonly declaration?: DeclarationKind;
  /** The encoding a setting names for this file. */
  readonly pinned?: EncodingName;
}

/** Decodes a file. Never fails: the verdict says how far the text can be trusted. */
export function decode(bytes: Uint8Array, decoder: Decoder, hints: EncodingHints = {}): DecodedText {
  const { text, verdict } = decodeWhole(bytes, decoder, hints);
  const isCut = verdict.lossy && endsInCharacter(bytes, { text, verdict }, decoder);
  return { text, verdict: isCut ? { ...verdict, endsInCharacter: true } : verdict };
}

/** What can stand behind the beginning of some character of each encoding. */
const REST = [0xa1, 0x81, 0x41, 0xdc] as const;

/** No encoding has more bytes to a character. */
const LONGEST_CHARACTER = 4;

/**
 * Whether a few bytes more would make the whole text readable. Behind nothing but ASCII that tells nothing, unless somebody
 * has named the encoding: the last byte may be a whole character of another one.
 */
function endsInCharacter(bytes: Uint8Array, { text, verdict }: DecodedText, decoder: Decoder): boolean {
  const { encoding, belief } = verdict;
  if (belief === 'assumed' && !isUtf16(encoding) && !/[^\0-\x7f\ufffd]/.test(text)) return false;
  const longer = new Uint8Array(bytes.length + LONGEST_CHARACTER - 1);
  longer.set(bytes);
  return REST.some((rest) => {
    longer.fill(rest, bytes.length);
    for (let length = bytes.length + 1; length <= longer.length; length++) {
      if (decoder.strict(longer.subarray(0, length), encoding) !== undefined) return true;
    }
    return false;
  });
}

function decodeWhole(bytes: Uint8Array, decoder: Decoder, hints: EncodingHints): DecodedText {
  const mark = byteOrderMark(bytes);
  const utf16 = mark ?? utf16WithoutMark(bytes)?.encoding;
  const declared = declaration(bytes, decoder, utf16, hints.declaration);
  const { text, ...reading } =
    readMarked(bytes, decoder, mark) ??
    readClaimed(bytes, decoder, declared?.encoding, 'declared') ??
    readClaimed(bytes, decoder, hints.pinned, 'pinned') ??
    readUnclaimed(bytes, decoder, declared?.encoding, hints.pinned);
  const kept = reading.encoding === declared?.encoding && !reading.lossy;
  const contradictsDeclaration = declared?.encoding !== undefined && !kept;
  return { text, verdict: { ...reading, bom: mark !== undefined, declared, contradictsDeclaration } };
}

type Reading = Pick<EncodingVerdict, 'encoding' | 'belief' | 'certain' | 'lossy'> & { readonly text: string };

/** How many bytes of a file a declaration may begin and end in. */
const HEAD = 1024;

/** The file's declaration, read as UTF-16 where `wide` says so and else as ASCII. */
function declaration(
  bytes: Uint8Array,
  decoder: Decoder,
  wide: EncodingName | undefined,
  kind: DeclarationKind | undefined,
): EncodingVerdict['declared'] {
  if (kind === undefined) return undefined;
  const head = withoutMark(bytes.subarray(0, HEAD), 'utf-8');
  const found = declaredLabel(decoder.lenient(head, isUtf16(wide) ? wide : 'ascii'), kind);
  if (found === undefined) return undefined;
  if (kind === 'reg') return { ...found, encoding: registryEncoding(found.label, wide) };
  const encoding = encodingOfLabel(found.label);
  const followsBytes = encoding === 'utf-16le' && wide === 'utf-16be' && !/le$/i.test(found.label);
  return { ...found, encoding: followsBytes ? wide : encoding };
}

/**
 * A version 5 export is UTF-16 when it looks so, and in the code page of its computer otherwise; regedit reads both. The
 * older REGEDIT4 always is in a code page. Which one no header says.
 */
function registryEncoding(header: string, wide: EncodingName | undefined): EncodingName | undefined {
  return header === REGISTRY_HEADER && wide === 'utf-16le' ? wide : undefined;
}

function readMarked(bytes: Uint8Array, decoder: Decoder, mark: EncodingName | undefined): Reading | undefined {
  if (mark === undefined) return undefined;
  const strict = decoder.strict(bytes, mark);
  const text = strict ?? decoder.lenient(bytes, mark);
  // FF FE 00 00 also is the mark of UTF-32, which nothing here reads.
  const certain = strict !== undefined && !strict.startsWith('\0');
  return { encoding: mark, text, belief: 'bom', certain, lossy: strict === undefined };
}

/** The reading that a declaration or a setting asks for, if the bytes allow it. */
function readClaimed(
  bytes: Uint8Array,
  decoder: Decoder,
  encoding: EncodingName | undefined,
  belief: 'declared' | 'pinned',
): Reading | undefined {
  if (encoding === undefined) return undefined;
  const guess = utf16WithoutMark(bytes)?.encoding;
  // Any bytes with NULs are valid in the old encodings, and nearly any bytes in UTF-16.
  if (guess !== undefined && guess !== encoding) return undefined;
  if (guess === undefined && isUtf16(encoding) && belief === 'declared') return undefined;
  const text = decoder.strict(bytes, encoding);
  if (text === undefined) return undefined;
  return { encoding, text, belief, certain: bytesAgree(bytes, decoder, encoding), lossy: false };
}

function isUtf16(encoding: EncodingName | undefined): encoding is 'utf-16le' | 'utf-16be' {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** How far ahead of all others, in bits, a reading has to be when somebody has named it beforehand. */
const AGREED_BITS = 8;

function bytesAgree(bytes: Uint8Array, decoder: Decoder, encoding: EncodingName): boolean {
  const detected = detectEncoding(bytes, decoder);
  if (detected.belief === 'ascii') return detected.certain && !isUtf16(encoding);
  return detected.encoding === encoding && detected.lead >= AGREED_BITS;
}

/** What the bytes look like; where nothing is valid, what was claimed is as good a guess as any. */
function readUnclaimed(
  bytes: Uint8Array,
  decoder: Decoder,
  declared: EncodingName | undefined,
  pinned: EncodingName | undefined,
): Reading {
  const { lead: _lead, ...detected } = detectEncoding(bytes, decoder);
  const claimed = declared ?? pinned;
  if (!detected.lossy || claimed === undefined || claimed === 'ascii' || isUtf16(claimed)) return detected;
  const belief = claimed === declared ? 'declared' : 'pinned';
  return { ...detected, encoding: claimed, text: decoder.lenient(bytes, claimed), belief };
}
