import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import { encodeString } from '../../syntax/reg/encode';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import type { Span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { excerpt, limited, onlyCodes } from '../shared/problems';
import { dwordText } from '../shared/regRemedy';
import { isHidden, shownText } from '../shared/regShown';
import { writeTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'registry/value-never-set',
  title: {
    en: 'A registry value that importing the file does not set',
    ja: 'インポートしても設定されない値がある',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }, { document: 'Wine: programs/regedit/regproc.c' }],
  messages: {
    'unquoted-name': template({
      en: 'The name {text} stands without quotation marks, so regedit does not set the value and says nothing. Put the name into quotation marks.',
      ja: '値の名前「{text}」が引用符で囲まれておらず、値は設定されません。regedit は何も表示しません。「"」で囲んでください。',
    }),
    'unknown-type': template({
      en: '"{text}" begins no data that regedit knows, so it does not set the value. Write text in quotation marks, or dword: or hex: in lower case.',
      ja: '「{text}」はデータの形式と一致せず、値を設定できません。引用符で囲んだ文字列か、小文字の dword: や hex: にしてください。',
    }),
    'bad-dword': template({
      en: '"{text}" is no dword, so regedit does not set the value. Write one to eight hexadecimal digits, without 0x.',
      ja: '「{text}」は dword の値として読めず、値を設定できません。0x を付けずに 8 桁までの 16 進数にしてください。',
    }),
    'bad-hex': template({
      en: '"{text}" is no byte, so regedit does not set the value. Write two hexadecimal digits for each byte, with commas between them.',
      ja: '「{text}」はバイトとして読めず、値を設定できません。16 進数 2 桁ずつをコンマで区切ってください。',
    }),
    more: template({
      en: 'There are {count} more values like these below, and none of them is set. See how the file was made.',
      ja: 'このような値がほかに {count} か所あり、いずれも設定できません。ファイルの作成方法を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'regedit reports that a file was imported even when it has passed over some of its values. A protocol that was to be switched on with a bare name or "DWORD:0xAA0" stays as it was, and everybody believes in the change. As evidence of what a server has set, such a line says nothing either.',
      whenItIsFine:
        'Capital letters among the digits, up to eight of them, and a comment behind a number are accepted.',
    },
    ja: {
      why: 'regedit は一部の値を読み飛ばしても、インポートが完了したと表示します。引用符のない名前や「DWORD:0xAA0」で有効にしたつもりのプロトコルは元のままで、設定済みと思われてしまいます。サーバの設定内容を示す資料としても、その行からは何も分かりません。',
      whenItIsFine: '8 桁までの 16 進数の大文字や、数値の後のコメントは受け付けられます。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const { shown, more } = limited(onlyCodes(problems, MISTAKES, tree.text));
    for (const { code, span } of shown) {
      const value = tree.valueAt(span.start);
      const fixes = value === undefined || isHidden(value, tree) ? [] : fixesOf(code, span, value, tree, place);
      report({ message: code, at: place(span), args: { text: shownText(tree, span) }, fixes });
    }
    if (more !== undefined) report({ message: 'more', at: place(more.span), args: { count: more.count } });
  },
});

const MISTAKES = ['unquoted-name', 'unknown-type', 'bad-dword', 'bad-hex'] as const;

type Mistake = (typeof MISTAKES)[number];

function fixesOf(code: Mistake, at: Span, value: RegValue, tree: RegTree, place: Place): readonly Fix[] {
  return code === 'unquoted-name' ? [quoted(tree, place, at)] : rewrittenData(value, tree, place);
}

function quoted({ text }: RegTree, place: Place, span: Span): Fix {
  const name = encodeString(text.slice(span.start, span.end));
  return replacement(writeTitle(name), 'suggested', place(span), name);
}

/** The data in the spelling that regedit reads, where there is no doubt what it is meant to be. */
function rewrittenData({ data }: RegValue, tree: RegTree, place: Place): readonly Fix[] {
  const before = tree.text.slice(data.start, data.end);
  const after = respelt(before);
  if (after === undefined || after === before) return [];
  return [replacement(writeTitle(excerpt(after, { start: 0, end: after.length })), 'suggested', place(data), after)];
}

function respelt(data: string): string | undefined {
  const number = /^dword:[ \t]*(?:0x)?([0-9a-f]{1,8})h?$/i.exec(data)?.[1];
  if (number !== undefined) return dwordText(Number.parseInt(number, 16));
  if (/^hex(?:\([0-9a-f]+\))?:/i.test(data)) {
    const colon = data.indexOf(':');
    return data.slice(0, colon).toLowerCase() + data.slice(colon).replace(/\b0x([0-9a-f]{1,2})\b/gi, '$1');
  }
  // A drive's colon is none of a type.
  return /^(?![a-z]\w+[:(])[^"\d\r\n-][^"\r\n]*$/i.test(data) ? encodeString(data) : undefined;
}

const key = 'Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野 🏢\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n';

export const examples: RuleExamples = [
  {
    name: 'settings written by hand',
    files: {
      'tls.reg': `${key}⟦Enabled⟧=dword:1\r\n"DisabledByDefault"=⟦DWORD:⟧00000000\r\n"Protocols"=dword:⟦0xAA0⟧\r\n`,
    },
    finds: ['unquoted-name', 'unknown-type', 'bad-dword'],
    fixed: {
      'tls.reg': `${key}"Enabled"=dword:1\r\n"DisabledByDefault"=DWORD:00000000\r\n"Protocols"=dword:0xAA0\r\n`,
    },
  },
  {
    name: 'a type in capitals and a number as in a program, at once',
    files: { 'a.reg': `${key}"Start"=⟦DWORD:⟧0xAA0\r\n` },
    finds: ['unknown-type'],
    fixed: { 'a.reg': `${key}"Start"=dword:00000aa0\r\n` },
  },
  {
    name: 'a text without quotation marks',
    files: { 'a.reg': `${key}"Path"=⟦C:⟧\\Program Files\r\n` },
    finds: ['unknown-type'],
    fixed: { 'a.reg': `${key}"Path"="C:\\\\Program Files"\r\n` },
  },
  {
    name: 'bytes that are none',
    files: { 'a.reg': `${key}"A"=hex:01,⟦0xff⟧,0x02\r\n"B"=hex:⟦zz⟧\r\n` },
    finds: ['bad-hex', 'bad-hex'],
    fixed: { 'a.reg': `${key}"A"=hex:01,ff,02\r\n"B"=hex:zz\r\n` },
  },
  {
    name: 'a password, which is not repeated, nor is what a fix would make of it',
    files: { 'a.reg': `${key}"Uninstall_Pwd"=⟦abc⟧\r\n` },
    finds: ['unknown-type'],
  },
  {
    name: 'a file of nothing else',
    files: { 'a.reg': key + '⟦a⟧=dword:1\r\n'.repeat(51) },
    finds: [...Array.from({ length: 50 }, () => 'unquoted-name'), 'more'],
    fixed: { 'a.reg': `${key}"a"=dword:1\r\n${'a=dword:1\r\n'.repeat(50)}` },
  },
  {
    name: 'what regedit accepts beside its own spelling',
    files: {
      'a.reg': 'REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n  "Start"=dword:3 ; by hand\n@="x"\n"Size"=dword:AB\n',
    },
    finds: [],
  },
];
