/**
 * What code page 932 has in place of a character that it has no code for. `same`: another mapping of the very same
 * character of JIS X 0208, which is what keyboards and converters of other systems give. `form`: an older form of a kanji,
 * which a name may insist on.
 */
export interface Twin {
  readonly text: string;
  readonly kind: 'same' | 'form';
}

/** The twin of a character in code page 932; undefined where there is none. */
export function codePageTwin(character: string): Twin | undefined {
  return TWINS.get(character);
}

const SAME = ['—―', '〜～', '−－', '‖∥', '¢￠', '£￡', '¬￢', '¦￤', '‾￣', '\u00a0 '] as const;

const FORMS = ['𠮟叱', '𠮷吉', '剝剥', '頰頬', '塡填', '繫繋', '摑掴', '蔣蒋', '醬醤', '吞呑', '瘦痩', '囊嚢'] as const;

const TWINS: ReadonlyMap<string, Twin> = new Map([
  ...SAME.map((pair) => twin(pair, 'same')),
  ...FORMS.map((pair) => twin(pair, 'form')),
]);

function twin(pair: string, kind: Twin['kind']): readonly [string, Twin] {
  const [character = '', text = ''] = [...pair];
  return [character, { text, kind }];
}
