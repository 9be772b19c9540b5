/**
 * The encodings a file of these products is met in. `gbk` and `windows-1252` are believed only when a file or a setting
 * names them: nearly any bytes are valid in either. `ascii` is a name of its own because a file that declares it and
 * holds a byte above 7F breaks its word, which windows-1252, the web's reading of that label, would hide.
 */
export type EncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'shift_jis'
  | 'euc-jp'
  | 'gbk'
  | 'windows-1252'
  | 'ascii';

/**
 * The encoding meant by a label of an XML prolog or of a setting, undefined for a label nobody knows. Case, blanks,
 * hyphens and underscores do not matter. Shift_JIS always means code page 932, since that is what Windows writes under
 * each of its names; GB2312 means its superset GBK.
 */
export function encodingOfLabel(label: string): EncodingName | undefined {
  return ENCODINGS.get(label.toLowerCase().replace(/[-_\s]/g, ''));
}

const LABELS: Readonly<Record<EncodingName, readonly string[]>> = {
  'utf-8': ['utf8', 'utf8bom', 'unicode11utf8'],
  // Without a byte-order mark "UTF-16" does not say which byte comes first; Windows writes the low one.
  'utf-16le': ['utf16', 'utf16le', 'unicode', 'ucs2', 'iso10646ucs2'],
  'utf-16be': ['utf16be', 'unicodefffe'],
  shift_jis: ['sjis', 'shiftjis', 'xsjis', 'csshiftjis', 'mskanji', 'ms932', 'cp932', 'windows31j', 'cswindows31j'],
  'euc-jp': ['eucjp', 'xeucjp', 'eucjpms', 'eucjpwin', 'cp51932', 'ujis'],
  gbk: ['gb2312', 'gb231280', 'euccn', 'gbk', 'xgbk', 'gb18030', 'ms936', 'cp936', 'windows936'],
  'windows-1252': ['windows1252', 'cp1252', 'xcp1252', 'iso88591', 'latin1'],
  ascii: ['ascii', 'usascii', 'ansix3.41968', 'iso646us'],
};

const ENCODINGS: ReadonlyMap<string, EncodingName> = new Map(
  // Object.entries forgets that the keys of a Record are its key type.
  (Object.keys(LABELS) as EncodingName[]).flatMap((name) => LABELS[name].map((label) => [label, name] as const)),
);
