import type { Colors } from 'picocolors/types';
import { groupBy } from '../../engine/facts/groupBy';
import { type Locale, message, plain, render, template } from '../../engine/messages/message';
import type { Finding, Severity } from '../../engine/rules/finding';
import { placeText, type Report } from '../report';
import { displayWidth, padded } from './displayWidth';
import { remedyText } from './remedies';

/** What the levels are called. */
export const LEVELS = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'info', ja: '情報' },
  hint: { en: 'hint', ja: 'ヒント' },
} as const;

const texts = {
  safe: template({ en: 'fix: {title}', ja: '修正: {title}' }),
  suggested: template({ en: 'suggestion: {title}', ja: '修正案: {title}' }),
  summary: template({
    en: '{files}: {error}, {warning}, {info}, {hint}',
    ja: '{files} ファイル: エラー {error} 件、警告 {warning} 件、情報 {info} 件、ヒント {hint} 件',
  }),
  clean: template({ en: '{files}: nothing found', ja: '{files} ファイル: 指摘はありません' }),
  none: template({
    en: 'No file here is one that clusterconf reads.',
    ja: 'clusterconf が読むファイルはここにありません。',
  }),
} as const;

/** How a report is written for a person. */
export interface Style {
  readonly locale: Locale;
  readonly colors: Colors;
  /** With what has to be done on the servers, in full. */
  readonly remedies: boolean;
}

/** The report for a person: findings by file, each with its other places and its fixes, and a summary. */
export function formatText(report: Report, style: Style): string {
  const byPath = groupBy(report.findings, ({ at }) => at.path);
  const sections = [...byPath].map(([path, findings]) => section(path, findings, report, style));
  return `${[...sections, summary(report, style)].join('\n\n')}\n`;
}

function section(path: string, findings: readonly Finding[], report: Report, style: Style): string {
  const { locale, colors } = style;
  const file = report.files.find((one) => one.path === path);
  const about = [file?.kind, file?.encoding, file?.node].filter((text) => text !== undefined).join(', ');
  const places = findings.map(({ at }) => lineText(at, report));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const levelWidth = Math.max(...findings.map(({ severity }) => displayWidth(LEVELS[severity][locale])));
  const lines = findings.flatMap((finding, index) => {
    const level = LEVELS[finding.severity][locale];
    const place = (places[index] ?? '').padStart(placeWidth);
    const head = `  ${colors.dim(place)}  ${paint(colors, finding.severity)(padded(level, levelWidth))}  `;
    const indent = ' '.repeat(placeWidth + levelWidth + 6);
    return [
      `${head}${render(finding.message, locale)}`,
      ...details(finding, report, style).map((line) => indent + line),
    ];
  });
  return [`${colors.bold(path)} ${colors.dim(`(${about})`)}`, ...lines].join('\n');
}

function details({ rule, related, fixes, remedies }: Finding, report: Report, style: Style): readonly string[] {
  const { locale, colors } = style;
  return [
    ...related.map(({ at, message: note }) => {
      return `${colors.cyan(placeText(at, report))}  ${render(note, locale)}`;
    }),
    ...fixes.map(({ title, safety }) =>
      colors.green(render(message(texts[safety], { title: render(title, locale) }), locale)),
    ),
    ...(style.remedies ? remedyText(remedies, locale, colors) : []),
    colors.dim(rule),
  ];
}

function lineText(at: Finding['at'], { rangeOf }: Report): string {
  const { line, column } = rangeOf(at).start;
  return `${line}:${column}`;
}

function summary({ files, counts }: Report, { locale, colors }: Style): string {
  if (files.length === 0) return render(plain(texts.none), locale);
  const all = { file: files.length, ...counts };
  // In English the noun goes with its number; in Japanese it stands in the sentence.
  const say = (noun: keyof typeof all) => (locale === 'en' ? counted(all[noun], noun) : all[noun]);
  const total = counts.error + counts.warning + counts.info + counts.hint;
  if (total === 0) return colors.green(render(message(texts.clean, { files: say('file') }), locale));
  const [error, warning, info, hint] = [say('error'), say('warning'), say('info'), say('hint')];
  return colors.bold(render(message(texts.summary, { files: say('file'), error, warning, info, hint }), locale));
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** The colour of a level. */
export function paint(colors: Colors, severity: Severity): (text: string) => string {
  if (severity === 'error') return colors.red;
  if (severity === 'warning') return colors.yellow;
  return severity === 'info' ? colors.blue : colors.dim;
}
