import { plainMarkdown } from '../engine/messages/markdown';
import { type Locale, render, template } from '../engine/messages/message';
import { exampleSite, fixedFiles, workspaceOf } from '../engine/rules/exampleSite';
import type { ExampleFile, RuleExample } from '../engine/rules/examples';
import type { Finding } from '../engine/rules/finding';
import type { Rule } from '../engine/rules/rule';
import { lineIndex } from '../engine/text/lineIndex';

const texts = {
  level: template({ en: 'Level', ja: '重大度' }),
  confidence: template({ en: 'Confidence', ja: '確からしさ' }),
  why: template({ en: 'Why', ja: 'なぜ問題か' }),
  fine: template({ en: 'When it is fine', ja: '問題にならない場合' }),
  allow: template({ en: 'Allowing it', ja: '許可する方法' }),
  allowText: template({
    en: 'Write `clusterconf: allow {rule}` in a comment above the place, or set the rule under `rules` in clusterconf.json or in the setting `clusterconf.rules`.',
    ja: '該当箇所の上のコメントに `clusterconf: allow {rule}` と書くか、clusterconf.json の `rules` または設定 `clusterconf.rules` でルールの重大度を変更します。',
  }),
  sources: template({ en: 'Sources', ja: '出典' }),
  found: template({ en: 'Found', ja: '指摘する例' }),
  silent: template({ en: 'Not found', ja: '指摘しない例' }),
  after: template({ en: 'After the fix "{title}"', ja: '修正「{title}」の後' }),
} as const;

/** The page of a rule in Markdown: what it finds, why, when it is fine, and its examples with what is really reported. */
export function rulePage(rule: Rule, examples: readonly RuleExample[], locale: Locale): string {
  const { id, title, severity, confidence, docs, sources } = rule.meta;
  const say = (text: keyof typeof texts, args: Record<string, string> = {}) =>
    render({ template: texts[text], args }, locale);
  const { why, whenItIsFine } = docs[locale];
  return [
    `# ${title[locale]}`,
    `\`${id}\``,
    `${say('level')}: **${severity}** / ${say('confidence')}: ${confidence}`,
    `## ${say('why')}`,
    why,
    `## ${say('fine')}`,
    whenItIsFine,
    `## ${say('allow')}`,
    say('allowText', { rule: id }),
    ...examples.flatMap((example) => exampleSections(rule, example, locale)),
    `## ${say('sources')}`,
    sources.map(({ document, section }) => `- ${document}${section === undefined ? '' : `, ${section}`}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function exampleSections(rule: Rule, example: RuleExample, locale: Locale): readonly string[] {
  const { files } = exampleSite(example);
  const sites = workspaceOf(files.values(), [rule]).snapshot().sites;
  const findings = sites.flatMap((site) => site.findings);
  const kind = (findings.length > 0 ? texts.found : texts.silent)[locale];
  const shown = shownFiles(example, findings);
  return [
    locale === 'en' ? `## ${kind}: ${example.name}` : `## ${kind}`,
    ...shown.flatMap((path) => fileSection(path, files.get(path)?.text ?? '')),
    ...(findings.length > 0 ? [reportBlock(findings, files, locale)] : []),
    ...fixSections(example, findings[0], files, locale),
  ];
}

/** The files that the example is about: those it has findings in or fixes, or the first one. */
function shownFiles({ files, fixed = {} }: RuleExample, findings: readonly Finding[]): readonly string[] {
  const paths = Object.keys(files);
  const own = paths.filter((path) => path in fixed || findings.some(({ at }) => at.path === path));
  if (own.length > 0) return own;
  const short = paths.filter((path) => lengthOf(files[path]) < LONG);
  return short.length > 0 ? short : paths.slice(0, 1);
}

/** A file longer than this is a backdrop, not the point of a silent example. */
const LONG = 1000;

function lengthOf(file: string | ExampleFile | undefined): number {
  return (typeof file === 'string' ? file : file?.text)?.length ?? 0;
}

type Files = ReturnType<typeof exampleSite>['files'];

function fileSection(path: string, text: string): readonly string[] {
  return [`\`${path}\``, fenced(text)];
}

/** Lines that no finding needs are cut from the middle of a long file. */
function fenced(text: string): string {
  const body = text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .slice(0, LONG * 4);
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${body}\n${fence}`;
}

function reportBlock(findings: readonly Finding[], files: Files, locale: Locale): string {
  const lines = findings.map(({ at, severity, message }) => {
    const { line, column } = lineIndex(files.get(at.path)?.text ?? '').positionAt(at.span.start);
    return `- \`${at.path}:${line + 1}:${column + 1}\` **${severity}** ${plainMarkdown(render(message, locale))}`;
  });
  return lines.join('\n');
}

function fixSections(
  { fixed, fix = 0 }: RuleExample,
  finding: Finding | undefined,
  files: Files,
  locale: Locale,
): readonly string[] {
  const shown = finding?.fixes[fix];
  if (fixed === undefined || shown === undefined) return [];
  const title = render({ template: texts.after, args: { title: render(shown.title, locale) } }, locale);
  const after = [...fixedFiles(files, [shown])].flatMap(([path, { text }]) =>
    text === files.get(path)?.text ? [] : fileSection(path, text),
  );
  return [`${plainMarkdown(title)}:`, ...after];
}
