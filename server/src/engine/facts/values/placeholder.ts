const INPUT =
  /^INPUT_(ADDR|FIP|GROUP|GRP|HOST|IP|MONITOR|NAME|NODE|OBJECT|PASS|RESOURCE|RSC|SERVER|VCOM|VIP)[A-Z0-9_]*$/;

/**
 * The ways in which templates mark a word that somebody has to replace. Computer and resource names may hold hyphens,
 * single underscores and capitals, so `DB_01`, `SV__A` or `INPUT_DATA` are names.
 */
const MARKS: readonly RegExp[] = [
  /(?<!\w)__[A-Z][A-Z0-9_]*__(?!\w)/,
  INPUT,
  /<[^<>]+>/,
  /＜[^＜＞]+＞/,
  /%\w+%/,
  /\$\{[^{}]+\}/,
  /\{\{[^{}]+\}\}/,
];

/** Whole texts that mean nothing to a shell or a program: `%TEMP%` and `${HOME}` are variables, `<p>` may be a tag. */
const WHOLE_MARKS: readonly RegExp[] = [/^__[A-Z][A-Z0-9_]*__$/, INPUT, /^＜[^＜＞]+＞$/, /^\{\{[^{}]+\}\}$/];

/** Whether a name or an address still holds the mark of a template: `__HOST__`, `INPUT_IP1`, `<GRP1>`, `%name%`. */
export function holdsPlaceholder(text: string): boolean {
  return MARKS.some((mark) => mark.test(text));
}

/** Whether a text of any meaning, such as a path, a command or a password, is the mark of a template and nothing else. */
export function isPlaceholder(text: string): boolean {
  return WHOLE_MARKS.some((mark) => mark.test(text));
}
