import type { Locale } from '../messages/message';

/** The folder of the generated rule pages, below the project's top. */
export const PAGES = 'docs/rules';

/** The page of a rule, below the project's top. */
export function helpPage(rule: string, locale: Locale): string {
  return `${PAGES}/${rule}${locale === 'ja' ? '.ja' : ''}.md`;
}
