import { REGISTRY_HEADER } from '../../files/declaredEncoding';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RegTree } from '../../syntax/reg/tree';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { shownText } from '../shared/regShown';
import { newlineOfReg } from '../shared/regTree';
import { addTitle, writeTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'registry/unknown-header',
  title: {
    en: 'A .reg file does not begin with its header',
    ja: '.reg の先頭行がヘッダーではない',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }, { document: 'Wine: programs/regedit/regproc.c' }],
  messages: {
    unknown: template({
      en: '"{text}" is no first line that regedit knows, so it refuses the whole file. Begin the file with "{header}".',
      ja: '先頭の「{text}」は regedit のヘッダーと一致せず、ファイル全体が取り込めません。先頭行を「{header}」にしてください。',
    }),
    notFirst: template({
      en: 'The header is not the first line of the file, so regedit may refuse all of it. Begin the file with "{header}".',
      ja: 'ヘッダーが先頭行になく、ファイル全体が取り込まれない可能性があります。先頭行を「{header}」にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'regedit looks at the first line to tell a file of its own from any other, and to know how the rest is written. A header with a slip of the pen, or none because only a part of an export was copied, and nothing of the file is imported.',
      whenItIsFine:
        'A piece of an export that is kept for reading only does no harm. Blanks before or behind the header are accepted.',
    },
    ja: {
      why: 'regedit は先頭行で自分の形式のファイルかどうかと、以降の書き方を判断します。ヘッダーを書き間違えたり、エクスポートの一部だけをコピーしてヘッダーがなかったりすると、何も取り込まれません。',
      whenItIsFine: '参照用に一部を抜き出しただけであれば問題ありません。ヘッダーの前後の空白は受け付けられます。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const problem = problems.find(({ code }) => code === 'unknown-header');
    if (problem === undefined || tree.text.trim() === '') return;
    const header = tree.version === 4 ? 'REGEDIT4' : REGISTRY_HEADER;
    const at = place(problem.span);
    const fixes = headerFixes(header, tree, place);
    if (tree.version !== undefined) report({ message: 'notFirst', at, severity: 'warning', args: { header }, fixes });
    else report({ message: 'unknown', at, args: { text: shownText(tree, problem.span), header }, fixes });
  },
});

const MEANT = /^(?:windows registry|regedit)/i;

/** A header that is misspelt is written anew; any other text stays below the one that is put before it. */
function headerFixes(header: string, tree: RegTree, place: Place): readonly Fix[] {
  const { start, end } = tree.headerSpan;
  if (tree.version === undefined && MEANT.test(tree.text.slice(start, end)))
    return [replacement(writeTitle(header), 'suggested', place({ start, end }), header)];
  const newline = newlineOfReg(tree);
  return [replacement(addTitle(header), 'suggested', place({ start: 0, end: 0 }), header + newline + newline)];
}

const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n"𠮷"="1"\r\n';

export const examples: RuleExamples = [
  {
    name: 'a part of an export',
    files: { 'a.reg': `⟦[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]⟧\r\n"𠮷"="1"\r\n` },
    finds: ['unknown'],
    fixed: { 'a.reg': `Windows Registry Editor Version 5.00\r\n\r\n${key}` },
  },
  {
    name: 'a version that does not exist',
    files: { 'a.reg': `⟦Windows Registry Editor Version 6.00⟧\r\n\r\n${key}` },
    finds: ['unknown'],
    fixed: { 'a.reg': `Windows Registry Editor Version 5.00\r\n\r\n${key}` },
  },
  {
    name: 'a comment above the header',
    files: { 'a.reg': `⟦; TLS⟧\nREGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\n` },
    finds: ['notFirst'],
    fixed: { 'a.reg': 'REGEDIT4\n\n; TLS\nREGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\n' },
  },
  {
    name: 'both headers as they should be',
    files: { 'a.reg': `Windows Registry Editor Version 5.00\r\n\r\n${key}`, 'b.reg': `REGEDIT4\n\n${key}` },
    finds: [],
  },
];
