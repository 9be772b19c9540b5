import type { EncodingName } from '../../files/encoding';
import { encodingTitle } from '../../files/encodingTitle';
import { type Fix, type FixSafety, operationFix } from '../../fixes/fix';
import { reopenAsTitle, saveAsTitle } from './titles';

/** An encoding of a file; `bom` says whether it begins with a byte-order mark. */
interface Encoding {
  readonly encoding: EncodingName;
  readonly bom: boolean;
}

/** What Windows of Japan reads files in that say nothing of their encoding. Where all is ASCII, so is this. */
export const CODE_PAGE: Encoding = { encoding: 'shift_jis', bom: false };

/**
 * A fix that writes the same text in another encoding. It is refused, and the file left as it is, where a character has
 * no code there. Offer it for a file whose encoding is certain only: else the text would be what nobody has written.
 */
export function saveAs(path: string, { encoding, bom }: Encoding, safety: FixSafety = 'suggested'): Fix {
  const title = saveAsTitle(encodingTitle({ encoding, bom }));
  return operationFix(title, safety, { kind: 'encoding', path, encoding, bom });
}

/** A fix that has an editor show a file in its own encoding. */
export function reopenAs(path: string, { encoding, bom }: Encoding, safety: FixSafety): Fix {
  const title = reopenAsTitle(encodingTitle({ encoding, bom }));
  return operationFix(title, safety, { kind: 'reopen', path, encoding, bom });
}
