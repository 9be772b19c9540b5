import type { FileKind } from '../../files/kinds';
import { type Fix, replacement } from '../../fixes/fix';
import { iniTable, MOST_INI_LINES } from '../../knowledge/iniTables';
import { template } from '../../messages/message';
import type { IniLine, IniTree } from '../../syntax/ini';
import { type Span, span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { isProfile } from '../shared/profiles';
import { writeTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'file/full-width-in-ini',
  title: {
    en: 'A key or its equals sign is full-width',
    ja: 'キーまたは「=」が全角になっている',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['ini'],
  sources: [{ document: 'Microsoft Learn: GetPrivateProfileString' }],
  messages: {
    key: template({
      en: 'The key "{written}" holds full-width characters, and no program asks for that name. The setting may be ignored; write "{key}".',
      ja: 'キー「{written}」に全角文字があり、設定が無視される可能性があります。半角の「{key}」にしてください。',
    }),
    equals: template({
      en: 'The equals sign behind "{key}" is a full-width one, which separates nothing. The line may be ignored; write "=".',
      ja: '「{key}」の後の「＝」が全角のため、行が無視される可能性があります。半角の「=」にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A Japanese input method writes full-width letters, signs and blanks that look like the others. Windows compares characters, so that the key is not found and the default holds.',
      whenItIsFine:
        'Full-width text in values is all right: subjects, messages and paths have it. Numbers and switches are the matter of other rules. Comments are not looked at.',
    },
    ja: {
      why: '日本語入力では、見た目の似た全角の英字、記号、空白が入力されます。Windows は文字コードで比べるためキーが見つからず、既定値で動作します。',
      whenItIsFine:
        '件名、本文、パスなど、値の中の全角文字は問題ありません。数値の全角は別のルールで調べます。コメントは対象外です。',
    },
  },
  check({ syntax: { tree }, kind, place, report }) {
    if (!isProfile(kind) || tree.lineCount > MOST_INI_LINES) return;
    let found = 0;
    for (const line of linesWith(FULL_WIDTH, tree)) {
      const slip = slipIn(line, tree, kind);
      if (slip === undefined || ++found > MOST) continue;
      const at = place(slip.span);
      const fixes = correction(slip, place);
      if (slip.written === '＝') report({ message: 'equals', at, args: { key: slip.key }, fixes });
      else report({ message: 'key', at, args: { written: slip.written, key: slip.key }, fixes });
    }
  },
});

/** The full-width forms of ASCII and the blank that belongs to them. */
const FULL_WIDTH = /[\u3000\uFF01-\uFF5E]/;

/** The lines that hold such a character, each once, however many it holds. */
function* linesWith(pattern: RegExp, tree: IniTree): Iterable<IniLine> {
  const search = new RegExp(pattern, 'g');
  for (let match = search.exec(tree.text); match !== null; match = search.exec(tree.text)) {
    const line = tree.line(tree.lineAt(match.index));
    if (line === undefined) return;
    yield line;
    search.lastIndex = line.line.end + 1;
  }
}

/** As many as a person will look at. */
const MOST = 50;

interface Slip {
  readonly span: Span;
  readonly written: string;
  readonly key: string;
}

function slipIn(line: IniLine, { text }: IniTree, kind: FileKind): Slip | undefined {
  if (line.kind === 'entry') return slipInKey(line.key.text, line.key.span, kind);
  if (line.kind !== 'text') return undefined;
  // Only a word of Latin letters before the sign is a key; a sentence with such a sign in it is none.
  const [whole, key = ''] =
    /^[ \t\u3000]*([A-Za-z]\w{2,})[ \t\u3000]*＝/.exec(text.slice(line.line.start, line.line.end)) ?? [];
  if (whole === undefined) return undefined;
  const end = line.line.start + whole.length;
  return { span: span(end - 1, end), written: '＝', key };
}

function slipInKey(written: string, place: Span, kind: FileKind): Slip | undefined {
  const key = written.normalize('NFKC').trim();
  const known = iniTable(kind)?.find(key);
  // A known name in half-width letters with such a character besides: nothing else can be meant.
  return key === written || known === undefined ? undefined : { span: place, written, key };
}

function correction({ span: place, written, key }: Slip, at: Place): readonly Fix[] {
  const text = written === '＝' ? '=' : key;
  return [replacement(writeTitle(text), 'safe', at(place), text)];
}

export const examples: RuleExamples = [
  {
    name: 'full-width letters in a key',
    files: { 'ofcscan.ini': '; 𠮷　Ａ\r\n⟦Ｍaster_DomainPort⟧=8080\r\n' },
    finds: ['key'],
    fixed: { 'ofcscan.ini': '; 𠮷　Ａ\r\nMaster_DomainPort=8080\r\n' },
  },
  {
    name: 'a full-width blank before the sign, and a full-width sign',
    files: {
      'a/ofcscan.ini': '⟦Master_DomainPort　⟧=8080\n',
      'b/ofcscan.ini': 'Master_DomainPort⟦＝⟧8080\n',
    },
    finds: ['key', 'equals'],
    fixed: { 'a/ofcscan.ini': 'Master_DomainPort=8080\n' },
  },
  {
    name: 'Japanese in values and comments, a key that nobody knows, and a sentence',
    files: {
      'ofcscan.ini':
        '; Ｋｅｙ＝１\nStd_Alert_SMTP_Subject=【警告】　ＩＤ＝１\n管理者＝あり\nＯｗｎ_Key=1\n設定　Ａ＝１\n',
      'agent.key': '[Key]\nApplications=Update\nＡpplications=1\n',
    },
    finds: [],
  },
];
