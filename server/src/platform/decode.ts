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
      if (encoding === 'ascii' && body.some((byte) => byte >= 0x80)) return undefined;
      const text = decodeOrNothing(fatal(encoding), body);
      if (text === undefined || (encoding === 'euc-jp' && BEYOND_EUC_JP.test(text))) return undefined;
      return inStandardForm(text, encoding);
    },
    lenient(bytes, encoding) {
      const text = forgiving(encoding).decode(withoutMark(bytes, encoding));
      if (encoding === 'ascii') return text.replace(/[\u0080-\uffff]/g, '\ufffd');
      if (encoding === 'euc-jp') return text.replaceAll(new RegExp(BEYOND_EUC_JP, 'g'), '\ufffd');
      return inStandardForm(text, encoding);
    },
  };
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

function labelOf(encoding: EncodingName): string {
  // The standard decodes both with the decoder of GB18030; under the label "gbk" ICU knows no four-byte sequences.
  if (encoding === 'gbk') return 'gb18030';
  return encoding === 'ascii' ? 'windows-1252' : encoding;
}

function decodeOrNothing(fatal: NativeDecoder, bytes: Uint8Array): string | undefined {
  try {
    return fatal.decode(bytes);
  } catch {
    // A TextDecoder has no other way to say that the bytes are not valid.
    return undefined;
  }
}

function inStandardForm(text: string, encoding: EncodingName): string {
  if (encoding === 'shift_jis') return withPlainControls(text);
  if (encoding === 'windows-1252')
    return text.replace(/[\u0080-\u009f]/g, (c) => C1_OF_1252[c.charCodeAt(0) - 0x80] ?? c);
  return text;
}

/** The characters of windows-1252 at 80 to 9F, which Node takes for ISO-8859-1; five places are empty. */
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
