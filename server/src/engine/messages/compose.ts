import { type Bilingual, type Locale, type Message, plain, render, type Template } from './message';

/** A message whose arguments may be messages themselves. */
export function composed<Name extends string>(
  from: Template<Name>,
  args: Readonly<Record<Name, string | number | Message>>,
): Message {
  const rendered = (locale: Locale) => {
    const texts = Object.entries<string | number | Message>(args).map(([name, value]) => [name, textOf(value, locale)]);
    return render({ template: from, args: Object.fromEntries(texts) }, locale);
  };
  return plain({ en: rendered('en'), ja: rendered('ja') });
}

/** Messages one behind the other, with what stands between them in each language. */
export function joined(parts: readonly Message[], between: Bilingual): Message {
  const inLocale = (locale: Locale) => parts.map((part) => render(part, locale)).join(between[locale]);
  return plain({ en: inLocale('en'), ja: inLocale('ja') });
}

/** What stands between the items of a list. */
export const listComma: Bilingual = { en: ', ', ja: '、' };

function textOf(value: string | number | Message, locale: Locale): string {
  return typeof value === 'object' ? render(value, locale) : String(value);
}
