/** The languages every text exists in. */
export type Locale = 'en' | 'ja';

/** A text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** The names between braces in a template: `'{a} is {b}'` has `'a' | 'b'`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A bilingual template; `Name` are the placeholders, the same in both languages. */
export interface Template<Name extends string = string> extends Bilingual {
  /** Never set: carries the placeholder names for the compiler. */
  readonly placeholders?: (name: Name) => void;
}

export type MessageArgs<Name extends string> = Readonly<Record<Name, string | number>>;

/** A template with its arguments, still in no language. Rendered only where a person reads it. */
export interface Message {
  readonly template: Bilingual;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Makes a template; it does not compile when a placeholder of one language is missing in the other. */
export function template<const En extends string, const Ja extends string>(texts: {
  readonly en: En;
  readonly ja: [Placeholders<En>] extends [Placeholders<Ja>]
    ? [Placeholders<Ja>] extends [Placeholders<En>]
      ? Ja
      : never
    : never;
}): Template<Placeholders<En>> {
  return texts;
}

export function message<Name extends string>(from: Template<Name>, args: MessageArgs<Name>): Message {
  return { template: from, args };
}

/** A message without arguments, such as a fixed fix title. */
export function plain(texts: Bilingual): Message {
  return { template: texts, args: {} };
}

/** The text in one language. An argument is put in as it is, so braces inside a file's own text stay what they are. */
export function render({ template: texts, args }: Message, locale: Locale): string {
  return texts[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : String(value);
  });
}
