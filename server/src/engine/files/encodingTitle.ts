import type { EncodingName } from './encodingLabels';

/** What editors and people call the encodings; the same in every language. */
const TITLES: Readonly<Record<EncodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  gbk: 'GBK',
  'windows-1252': 'Windows-1252',
  ascii: 'ASCII',
};

/** The name of an encoding for a message. UTF-16 has a mark as a rule, so only that of UTF-8 is worth a word. */
export function encodingTitle({ encoding, bom }: { readonly encoding: EncodingName; readonly bom: boolean }): string {
  return encoding === 'utf-8' && bom ? 'UTF-8 (BOM)' : TITLES[encoding];
}
