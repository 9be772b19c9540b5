import type { EncodingName } from '../../files/encoding';

/** What CLUSTERPRO calls the encodings that it knows, in the XML declaration and in `all/charset` alike. */
const LABELS: ReadonlyMap<EncodingName, string> = new Map([
  ['ascii', 'ASCII'],
  ['shift_jis', 'SJIS'],
  ['euc-jp', 'EUC-JP'],
  ['gbk', 'GB2312'],
  ['utf-8', 'UTF-8'],
]);

/** The product's own label of an encoding, or undefined for one that it does not use. */
export function charsetLabel(encoding: EncodingName): string | undefined {
  return LABELS.get(encoding);
}
