import type { Locale } from '../engine/messages/message';
import { examples } from '../engine/rules/examples.generated';
import { helpPage, PAGES } from '../engine/rules/pages';
import { rules } from '../engine/rules/registry.generated';
import type { Generated } from './generated';
import { rulePage } from './rulePage';

const locales: readonly Locale[] = ['en', 'ja'];

/** A page a rule and language, and the list of all rules in both. */
export function rulePages(): readonly Generated[] {
  const pages = rules.flatMap((rule) =>
    locales.map((locale) => ({
      path: helpPage(rule.meta.id, locale),
      text: rulePage(rule, examples.get(rule.meta.id) ?? [], locale),
    })),
  );
  return [...pages, ...locales.map((locale) => ({ path: helpPage('README', locale), text: index(locale) }))];
}

/** The rules as a table, with links that start from `folder`. */
export function ruleTable(locale: Locale, folder: string): string {
  const head = locale === 'ja' ? '| ルール | 重大度 | 指摘する誤り |' : '| Rule | Level | Mistake |';
  const rows = rules.map(({ meta: { id, severity, title } }) => {
    const page = helpPage(id, locale).slice(folder.length);
    return `| [\`${id}\`](${page}) | ${severity} | ${title[locale].replaceAll('|', '\\|')} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

function index(locale: Locale): string {
  const title = locale === 'ja' ? '# ルールの一覧' : '# All rules';
  return `${title}\n\n${ruleTable(locale, `${PAGES}/`)}\n`;
}
