import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import { BACKSLASH, COMMA } from '../../syntax/reg/characters';
import { encodeBytes } from '../../syntax/reg/encode';
import { beginsWithByte } from '../../syntax/reg/hexLine';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import { stringsData } from '../../syntax/reg/values';
import { type Span, span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { limited, onlyCodes } from '../shared/problems';
import { isHidden, shownName, shownText } from '../shared/regShown';
import { bytesOfOwnVersion, bytesOfText, MULTI_SZ, mayBeIncomplete } from '../shared/regStrings';
import { handWrittenValues, newlineOfReg } from '../shared/regTree';
import { foldTitle, rewriteBytesTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'registry/bytes-incomplete',
  title: {
    en: 'The bytes of a registry value break off',
    ja: 'レジストリ値のバイト列が途切れている',
  },
  severity: 'warning',
  confidence: 'certain',
  formats: ['reg'],
  sources: [
    { document: 'Microsoft Learn: Registry Value Types', section: 'REG_MULTI_SZ' },
    { document: 'Wine: programs/regedit/regproc.c' },
  ],
  messages: {
    'continuation-broken': template({
      en: 'The bytes of the value break off at "{text}", so regedit may set only a part of them. Every line but the last has to end with a backslash.',
      ja: 'データが「{text}」のところで途切れ、一部しか設定されない可能性があります。続きのある行は「\\」で終えてください。',
    }),
    oddBytes: template({
      en: '{name} has {count} bytes, but its characters take two each. The last one may be lost; complete the bytes.',
      ja: '{name} は {count} バイトですが、1 文字は 2 バイトです。最後の文字が失われる可能性があります。バイトを補ってください。',
    }),
    notEnded: template({
      en: 'The list {name} lacks the zero characters at its end, so programs may read on behind it. End every string with one, and the list with one more.',
      ja: '一覧 {name} の末尾に終端の 0 が足りず、続きのメモリまで読まれる可能性があります。各文字列と一覧の末尾を 0 で終えてください。',
    }),
    trailingComma: template({
      en: 'The bytes of {name} end with a comma. regedit never writes that; make sure that no line below it was lost.',
      ja: '{name} のバイト列がコンマで終わっています。regedit はこのように書き出しません。続きの行が失われていないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A list of network adapters or services stands in a .reg file as a long row of bytes over many lines. Mail programs and editors wrap them anew, a line is lost when they are copied, and the rest is a list of other entries, which Windows takes over without a question.',
      whenItIsFine:
        'A comma behind the last byte is accepted, and a text may lack its own zero. Files of more than 1,000 values are taken for exports, of which only broken lines are told.',
    },
    ja: {
      why: 'ネットワークアダプターやサービスの一覧は、.reg の中では何行にもわたるバイトの列です。メールソフトやエディターで折り返されたり、コピーで 1 行抜けたりすると、内容の異なる一覧としてそのまま取り込まれます。',
      whenItIsFine:
        '最後のバイトの後のコンマや、文字列自体の終端の省略は受け付けられます。値が 1,000 個を超えるファイルはエクスポートとみなし、行の途切れだけを調べます。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const broken = onlyCodes(problems, ['continuation-broken'], tree.text);
    const lostLines = new Set(broken.map(({ span: { start } }) => start));
    for (const { code, span: at } of limited(broken).shown) {
      const fixes = unfoldedLines(tree, at, place);
      report({ message: code, at: place(at), args: { text: shownText(tree, at) }, fixes });
    }
    for (const value of handWrittenValues(tree)) {
      const found = incomplete(value, tree);
      // A comma before lines that were cut off is told with these.
      if (found === undefined || lostLines.has(firstBehind(tree.text, value.data.end))) continue;
      const at = place(value.data);
      const name = shownName(value, tree);
      const fixes =
        found.bytes === undefined || isHidden(value, tree) ? [] : [rewritten(value, found.bytes, name, tree, place)];
      if (found.message === 'oddBytes') report({ message: 'oddBytes', at, args: { name, count: found.count }, fixes });
      else if (found.message === 'notEnded') report({ message: 'notEnded', at, args: { name }, fixes });
      else report({ message: 'trailingComma', at, severity: 'info', args: { name } });
    }
  },
});

function firstBehind(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at, at + 64))?.[0].length ?? 0);
}

interface Incomplete {
  readonly message: 'oddBytes' | 'notEnded' | 'trailingComma';
  readonly count: number;
  /** What the bytes have to be; undefined where nobody can tell. */
  readonly bytes?: readonly number[];
}

function incomplete(value: RegValue, tree: RegTree): Incomplete | undefined {
  if (value.kind !== 'hex' || tree.version === undefined || !mayBeIncomplete(value, tree)) return undefined;
  const bytes = bytesOfText(value, tree);
  const endsInComma = tree.text.charCodeAt(value.data.end - 1) === COMMA;
  if (bytes === undefined || bytesOfOwnVersion(bytes, tree.version) !== undefined)
    return endsInComma ? { message: 'trailingComma', count: 0 } : undefined;
  const width = tree.version === 4 ? 1 : 2;
  const count = bytes.length;
  const isOdd = count % width !== 0;
  const isOpenList = value.hexType === MULTI_SZ && stringsData(value, tree)?.complete === false;
  if (!isOdd && !isOpenList) return endsInComma ? { message: 'trailingComma', count } : undefined;
  const completed = completedBytes([...bytes], width, value.hexType === MULTI_SZ);
  return { message: isOdd ? 'oddBytes' : 'notEnded', count, bytes: completed };
}

/** The bytes up to a whole character, and for a list up to both of its zeros. */
function completedBytes(bytes: readonly number[], width: 1 | 2, isList: boolean): readonly number[] {
  const whole = bytes.length % width === 0 ? bytes : [...bytes, 0];
  if (!isList) return whole;
  const zeros = (from: number) =>
    whole.length >= from * width && whole.slice(-from * width).every((byte) => byte === 0);
  const missing = whole.length === 0 ? 1 : zeros(2) ? 0 : zeros(1) ? 1 : 2;
  return [...whole, ...Array.from({ length: missing * width }, () => 0)];
}

function rewritten(value: RegValue, bytes: readonly number[], name: string, tree: RegTree, place: Place): Fix {
  const data = encodeBytes(value.name.text, value.hexType ?? MULTI_SZ, bytes, newlineOfReg(tree));
  return replacement(rewriteBytesTitle(name), 'suggested', place(value.data), data);
}

/** The backslash that is missing above the lost lines, and behind each of them that has another one below. */
function unfoldedLines({ text }: RegTree, lost: Span, place: Place): readonly Fix[] {
  if (text.charCodeAt(lost.end - 1) === BACKSLASH && lost.end - lost.start === 1) return [];
  const edits = [missingAt(text, endOfLineAbove(text, lost.start))];
  for (let end = lineEnd(text, lost.start); ; ) {
    const next = lineStartBelow(text, end);
    if (next === undefined || !beginsWithByte(text, next, lineEnd(text, next))) break;
    edits.push(missingAt(text, trimmedEnd(text, end)));
    end = lineEnd(text, next);
  }
  const made = edits.flatMap(({ at, newText }) => (newText === '' ? [] : [{ at: place(span(at, at)), newText }]));
  return made.length === 0 ? [] : [{ title: foldTitle, safety: 'suggested', edits: made }];
}

/** What has to be put behind the last byte of a line for the next one to belong to it. */
function missingAt(text: string, at: number): { readonly at: number; readonly newText: string } {
  if (text.charCodeAt(at - 1) === BACKSLASH) return { at, newText: '' };
  return { at, newText: text.charCodeAt(at - 1) === COMMA ? '\\' : ',\\' };
}

function endOfLineAbove(text: string, at: number): number {
  const feed = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  return trimmedEnd(text, feed);
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end === -1 ? text.length : from + end;
}

/** The first character of the next line behind its blanks; undefined at the end of the text. */
function lineStartBelow(text: string, end: number): number | undefined {
  const found = /^(?:\r\n|\r|\n)[ \t]*/.exec(text.slice(end, end + 64))?.[0].length;
  return found === undefined ? undefined : end + found;
}

const KEY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n';
const five = `Windows Registry Editor Version 5.00\r\n\r\n; 𠮷 🏢\r\n${KEY}`;

export const examples: RuleExamples = [
  {
    name: 'bytes without the backslash between their lines',
    files: { 'a.reg': `${five}"B"=hex:01,02,\r\n  ⟦03,04,⟧\r\n  05\r\n"A"="1"\r\n` },
    finds: ['continuation-broken'],
    fixed: { 'a.reg': `${five}"B"=hex:01,02,\\\r\n  03,04,\\\r\n  05\r\n"A"="1"\r\n` },
  },
  {
    name: 'a backslash with nothing behind it',
    files: { 'a.reg': `${five}"B"=hex:01,02,⟦\\⟧\r\n"A"="1"\r\n` },
    finds: ['continuation-broken'],
  },
  {
    name: 'half a character',
    files: { 'a.reg': `${five}"Path"=⟦hex(2):41,00,42⟧\r\n` },
    finds: ['oddBytes'],
    fixed: { 'a.reg': `${five}"Path"=hex(2):41,00,42,00\r\n` },
  },
  {
    name: 'a list without its last zero',
    files: { 'a.reg': `${five}"List"=⟦hex(7):41,00,00,00⟧\r\n"Empty"=⟦hex(7):⟧\r\n` },
    finds: ['notEnded', 'notEnded'],
    fixed: { 'a.reg': `${five}"List"=hex(7):41,00,00,00,00,00\r\n"Empty"=hex(7):\r\n` },
  },
  {
    name: 'a comma at the end',
    files: { 'a.reg': `${five}"Key"=⟦hex:01,02,⟧\r\n` },
    finds: ['trailingComma'],
  },
  {
    name: 'lists and bytes as regedit writes them',
    files: {
      'a.reg': `${five}"List"=hex(7):41,00,00,00,\\\r\n  00,00\r\n"None"=hex(7):00,00\r\n"Key"=hex:01\r\n"Text"=hex(1):41,00\r\n`,
      'b.reg': `REGEDIT4\r\n\r\n${KEY}"List"=hex(7):41,00,00\r\n`,
    },
    finds: [],
  },
];
