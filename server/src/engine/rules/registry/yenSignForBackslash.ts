import type { Fix, FixEdit } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RegTree } from '../../syntax/reg/tree';
import { type Span, span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { excerpt } from '../shared/problems';
import { isHidden } from '../shared/regShown';
import { handWrittenKeys, mayBeWrittenByHand } from '../shared/regTree';
import { yenTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'registry/yen-sign-for-backslash',
  title: {
    en: 'Yen signs stand for backslashes in a .reg file',
    ja: '.reg で「\\」の代わりに円記号がある',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['reg'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8, 3-5-4' },
    { document: 'Microsoft KB310516' },
  ],
  messages: {
    key: template({
      en: 'The key "{text}" is written with yen signs, which are no backslashes: it is not the key that is meant. Write backslashes.',
      ja: 'キー「{text}」の区切りが円記号で、「\\」(半角) と一致しないため、別のキーとなり設定できません。「\\」にしてください。',
    }),
    path: template({
      en: 'The path "{text}" is written with yen signs, which are no backslashes, so programs cannot find it. Write two backslashes for each.',
      ja: 'パス「{text}」の区切りが円記号で、「\\」(半角) と一致しないため、ファイルを開けません。「\\\\」にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Japanese manuals print the backslash as a yen sign. Text copied from such a page has the characters U+00A5 or U+FFE5, which look the same in most fonts and mean a yen sign to Windows. A key written with them lies somewhere else, or nowhere.',
      whenItIsFine:
        'The backslash of a Japanese font, which has the code 5C, is a backslash. A yen sign in front of an amount is not reported.',
    },
    ja: {
      why: '日本語の手順書では「\\」が円記号で印刷されます。そこからコピーした文字は U+00A5 や U+FFE5 で、多くのフォントで同じに見えても、Windows にとっては円記号です。この文字で書いたキーは、目的のキーになりません。',
      whenItIsFine:
        '日本語フォントで円記号に見えるコード 5C の文字は「\\」そのものです。金額の前の円記号は指摘しません。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    if (!mayBeWrittenByHand(tree)) return;
    if (!tree.text.includes('\u00a5') && !tree.text.includes('\uffe5')) return;
    for (const key of handWrittenKeys(tree)) {
      if (YEN.test(key.path.text)) {
        const at = place(key.path.span);
        const args = { text: excerpt(tree.text, key.path.span) };
        report({ message: 'key', at, args, fixes: [withBackslashes(tree, key.path.span, '\\', place)] });
      }
      for (const value of key.values()) {
        const { kind, data } = value;
        if (kind !== 'string' || isHidden(value, tree) || !PATH.test(tree.text.slice(data.start, data.end))) continue;
        const inner = span(data.start + 1, data.end - 1);
        const args = { text: excerpt(tree.text, inner) };
        report({ message: 'path', at: place(inner), args, fixes: [withBackslashes(tree, inner, '\\\\', place)] });
      }
    }
  },
});

const YEN = /[\u00a5\uffe5]/;

/** A drive or a computer before the sign, as no amount of money has. */
const PATH =
  /^"(?:[A-Za-z]:(?:\\\\)?|\\\\\\\\[\w.-]+|[\u00a5\uffe5]{2}[\w.-]+|%\w+%)(?:[^"\u00a5\uffe5]*)[\u00a5\uffe5]/;

function withBackslashes({ text }: RegTree, { start, end }: Span, newText: string, place: Place): Fix {
  const edits = [...text.slice(start, end).matchAll(/[\u00a5\uffe5]/g)].map(
    ({ index }): FixEdit => ({ at: place(span(start + index, start + index + 1)), newText }),
  );
  return { title: yenTitle, safety: 'safe', edits };
}

const header = 'Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野\r\n';

export const examples: RuleExamples = [
  {
    name: 'a key from the table of a manual',
    files: { 'a.reg': `${header}[⟦HKEY_LOCAL_MACHINE¥SOFTWARE￥TrendMicro⟧]\r\n"a"="1"\r\n` },
    finds: ['key'],
    fixed: { 'a.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n"a"="1"\r\n` },
  },
  {
    name: 'a path in a value',
    files: { 'a.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"Path"="⟦D:¥OfficeScan¥PCCSRV⟧"\r\n` },
    finds: ['path'],
    fixed: { 'a.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"Path"="D:\\\\OfficeScan\\\\PCCSRV"\r\n` },
  },
  {
    name: 'an amount of money',
    files: { 'a.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"Price"="¥1,000 ￥5"\r\n"Path"="D:\\\\A"\r\n` },
    finds: [],
  },
];
