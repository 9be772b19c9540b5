/**
 * The ways in which templates mark a word that somebody has to replace. Computer and resource names may hold hyphens,
 * single underscores and capitals, so `DB_01`, `SV__A` or `INPUT_DATA` are names.
 */
const MARKS: readonly RegExp[] = [
  /(?<!\w)__[A-Z][A-Z0-9_]*__(?!\w)/,
  /^INPUT_(ADDR|FIP|GROUP|GRP|HOST|IP|MONITOR|NAME|NODE|OBJECT|PASS|RESOURCE|RSC|SERVER|VCOM|VIP)[A-Z0-9_]*$/,
  /<[^<>]+>/,
  /＜[^＜＞]+＞/,
  /%\w+%/,
  /\$\{[^{}]+\}/,
  /\{\{[^{}]+\}\}/,
];

/** Whether a name or an address still holds the mark of a template: `__HOST__`, `INPUT_IP1`, `<GRP1>`, `%name%`. */
export function holdsPlaceholder(text: string): boolean {
  return MARKS.some((mark) => mark.test(text));
}
