import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { limited, onlyCodes } from '../shared/problems';
import { shownText } from '../shared/regShown';

export default defineSyntaxRule({
  id: 'registry/unreadable-line',
  title: {
    en: 'A line that an import of the .reg file passes over',
    ja: 'インポートで読み飛ばされる行がある',
  },
  severity: 'warning',
  confidence: 'certain',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }, { document: 'Wine: programs/regedit/regproc.c' }],
  messages: {
    'key-not-closed': template({
      en: 'The key "{text}" lacks its closing bracket, so regedit may set the values below it nowhere. Close it with "]".',
      ja: 'キー「{text}」の閉じかっこがなく、以下の値が取り込まれない可能性があります。「]」で閉じてください。',
    }),
    'missing-equals': template({
      en: 'No "=" follows the name {text}, so regedit may not set the value. Write "=" and the data behind the name.',
      ja: '値の名前 {text} の後に「=」がないため、値が設定されない可能性があります。「=」とデータを書いてください。',
    }),
    'string-not-closed': template({
      en: 'The closing quotation mark of {text} is missing, so regedit may not set the value. Close the text on its line.',
      ja: '{text} を閉じる引用符がないため、値が設定されない可能性があります。「"」で閉じてください。',
    }),
    'text-outside': template({
      en: '"{text}" is neither a key with values nor a comment, so regedit may pass over it. Put it below its key, or ";" in front of it.',
      ja: '「{text}」はキーの下の値でもコメントでもなく、読み飛ばされる可能性があります。キーの下に移すか、行頭に「;」を付けてください。',
    }),
    more: template({
      en: 'There are {count} more places like these below. The file may be no registry export at all; see how it was made.',
      ja: 'このような箇所がほかに {count} か所あります。レジストリのエクスポートではない可能性があります。作成方法を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'regedit reports that a file was imported even when it has passed over some of its lines. What they were to set is never set, and everybody believes that it is. As evidence of what a server has set, such a line says nothing either.',
      whenItIsFine:
        'Blanks before a line, line feeds without carriage returns and a comment behind a number are accepted. Text that is only meant for people belongs behind ";".',
    },
    ja: {
      why: 'regedit は一部の行を読み飛ばしても、インポートが完了したと表示します。その行の設定は行われないまま、設定済みと思われがちです。サーバの設定内容を示す資料としても、その行からは何も分かりません。',
      whenItIsFine:
        '行頭の空白、LF だけの改行、数値の後のコメントは受け付けられます。人が読むための文は「;」の後に書きます。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const { shown, more } = limited(onlyCodes(problems, OWN, tree.text));
    for (const { code, span } of shown) {
      report({ message: code, at: place(span), args: { text: shownText(tree, span) } });
    }
    if (more !== undefined) report({ message: 'more', at: place(more.span), args: { count: more.count } });
  },
});

/** What else can be wrong has rules of its own. */
const OWN = ['key-not-closed', 'missing-equals', 'string-not-closed', 'text-outside'] as const;

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const key = `${header}; 𠮷野 🏢\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n`;

export const examples: RuleExamples = [
  {
    name: 'names and texts that are not finished',
    files: { 'a.reg': `${key}⟦"Name"⟧ "text"\r\n"Path"=⟦"C:\\\\Program Files⟧\r\n"Next"="1"\r\n` },
    finds: ['missing-equals', 'string-not-closed'],
  },
  {
    name: 'a value above the first key, and a key without its bracket',
    files: { 'a.reg': `${header}⟦"Early"="1"⟧\r\n⟦[HKEY_LOCAL_MACHINE\\SOFTWARE⟧\r\n"Value"="1"\r\n` },
    finds: ['text-outside', 'key-not-closed'],
  },
  {
    name: 'another text below a header',
    files: { 'a.reg': key + '⟦not a value⟧\r\n'.repeat(51) + 'not a value\r\n'.repeat(9) },
    finds: [...Array.from({ length: 50 }, () => 'text-outside'), 'more'],
  },
  {
    name: 'what regedit accepts beside its own spelling',
    files: {
      'a.reg':
        'REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n  "Start"=dword:3 ; by hand\n@="x"\n"Gone"=-\n"List"=hex(7):41,00,\\\n  00\n',
    },
    finds: [],
  },
];
