import { withoutMark } from '../engine/files/byteOrderMark';
import type { Decoder } from '../engine/files/decoder';
import type { EncodingName } from '../engine/files/encodingLabels';

/**
 * The platform's decoders, made to agree with the Encoding Standard where they do not: Node leaves the work to ICU, whose
 * tables differ at a few places that configuration files reach.
 */
export function decoder(): Decoder {
  const fatal = textDecoders(true);
  const forgiving = textDecoders(false);
  return {
    strict(bytes, encoding) {
      const body = withoutMark(bytes, encoding);
      if (encoding === 'windows-1252') return singleBytes(body);
      if (encoding === 'ascii') return asciiOnly(decodeOrNothing(fatal('utf-8'), body), body.length);
      const text = decodeOrNothing(fatal(encoding), body);
      if (text === undefined || (encoding === 'euc-jp' && BEYOND_EUC_JP.test(text))) return undefined;
      return encoding === 'shift_jis' ? withPlainControls(text) : text;
    },
    lenient(bytes, encoding) {
      const body = withoutMark(bytes, encoding);
      if (encoding === 'windows-1252') return singleBytes(body);
      if (encoding === 'ascii') return singleBytes(body).replace(/[\u0080-\uffff]/g, '\ufffd');
      return corrected(forgiving(encoding).decode(body), encoding);
    },
  };
}

/** Takes the next bytes of a file and gives the text that they complete; `isLast` ends it. */
export type StreamDecoder = (bytes: Uint8Array, isLast: boolean) => string;

/** Decodes what comes along in pieces, as `lenient` decodes it at once. */
export function streamDecoder(encoding: EncodingName): StreamDecoder {
  const label = encoding === 'ascii' ? 'utf-8' : labelOf(encoding);
  const stream = new TextDecoder(label, { ignoreBOM: true });
  let isFirst = true;
  return (bytes, isLast) => {
    const body = isFirst ? withoutMark(bytes, encoding) : bytes;
    isFirst = false;
    if (encoding === 'windows-1252') return singleBytes(body);
    return corrected(stream.decode(body, { stream: !isLast }), encoding);
  };
}

/** What ICU has read, where it departs from the standard. */
function corrected(text: string, encoding: EncodingName): string {
  if (encoding === 'euc-jp') return text.replaceAll(new RegExp(BEYOND_EUC_JP, 'g'), '\ufffd');
  return encoding === 'shift_jis' ? withPlainControls(text) : text;
}

/**
 * What ICU reads from bytes that are no EUC-JP: the control characters 80 to 9F, and the cent, pound and not signs at
 * 8EE0 to 8EE2. No valid sequence gives one of them.
 */
const BEYOND_EUC_JP = /[\u0080-\u009f\u00a2\u00a3\u00ac]/;

/** Node declares the class as a value only, browsers as a type too. */
type NativeDecoder = InstanceType<typeof TextDecoder>;

/** One decoder per label, made when first asked for. A byte-order mark is taken off before, so none is looked for. */
function textDecoders(fatal: boolean): (encoding: EncodingName) => NativeDecoder {
  const made = new Map<EncodingName, NativeDecoder>();
  return (encoding) => {
    const known = made.get(encoding);
    if (known !== undefined) return known;
    const fresh = new TextDecoder(labelOf(encoding), { fatal, ignoreBOM: true });
    made.set(encoding, fresh);
    return fresh;
  };
}

/** The standard reads GBK as GB18030; under the label "gbk" ICU knows no four-byte sequences. */
function labelOf(encoding: EncodingName): string {
  return encoding === 'gbk' ? 'gb18030' : encoding;
}

function decodeOrNothing(fatal: NativeDecoder, bytes: Uint8Array): string | undefined {
  try {
    return fatal.decode(bytes);
  } catch {
    // A TextDecoder has no other way to say that the bytes are not valid.
    return undefined;
  }
}

/** A text of `length` bytes of UTF-8, unless some of its characters took more than one. */
function asciiOnly(text: string | undefined, length: number): string | undefined {
  return text?.length === length ? text : undefined;
}

/**
 * Each byte as a character of windows-1252. Done by hand: Node decodes it as ISO-8859-1, and without looking for a
 * byte-order mark drops an FF at the beginning.
 */
function singleBytes(bytes: Uint8Array): string {
  let text = '';
  // As many arguments as any platform allows in a call.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text.replace(/[\u0080-\u009f]/g, (character) => C1_OF_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** The characters of windows-1252 at 80 to 9F, of which five have none. */
const C1_OF_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** ICU exchanges three control characters in Shift_JIS, as IBM's table does; one is the Ctrl-Z at the end of old files. */
function withPlainControls(text: string): string {
  if (EXCHANGED.every(([icu]) => !text.includes(icu)) || !exchangesControls()) return text;
  const plain = new Map<string, string>(EXCHANGED);
  return text.replace(/\p{Cc}/gu, (control) => plain.get(control) ?? control);
}

/** What ICU reads, and what stands there. */
const EXCHANGED = [
  ['\x1c', '\x1a'],
  ['\x7f', '\x1c'],
  ['\x1a', '\x7f'],
] as const;

function exchangesControls(): boolean {
  return new TextDecoder('shift_jis').decode(Uint8Array.of(0x1a)) !== '\x1a';
}
