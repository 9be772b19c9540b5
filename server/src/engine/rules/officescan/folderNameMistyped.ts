import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Syntax } from '../../syntax/syntax';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { writeTitle } from '../shared/titles';

/** A part of a path that is PCCSR, with its separator; in .reg files backslashes stand in pairs. */
const WITHOUT_V = /(?<=[\\/])PCCSR(?=[\\/"'<\s]|$)/gi;

export default defineSyntaxRule({
  id: 'officescan/folder-name-mistyped',
  title: {
    en: 'The folder PCCSRV is written without its V',
    ja: 'フォルダ名 PCCSRV の V が抜けている',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['ini', 'reg', 'xml'],
  local: true,
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    withoutV: template({
      en: 'The path has a folder "{written}"; the folder of the management server is PCCSRV. The file that is meant may not be found; write PCCSRV.',
      ja: 'パスに「{written}」があります。管理サーバのフォルダは PCCSRV のため、ファイルが見つからない可能性があります。PCCSRV にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide itself prints the folder without its last letter in 3-4-3 and with it in 5-6; Setup makes it with the letter. A path that is copied from the former leads to a folder that does not exist, and an editor makes a new file there without a word.',
      whenItIsFine: 'A folder of that name which somebody has made on purpose. Comments are not looked at.',
    },
    ja: {
      why: '手順書では、3-4-3 に V のない表記、5-6 に V のある表記があり、セットアップが作るのは V のあるフォルダです。3-4-3 から書き写したパスのフォルダは存在せず、エディターはそこに新しいファイルを作ってしまいます。',
      whenItIsFine: 'その名前のフォルダを意図して作成した場合は問題ありません。コメントは調べません。',
    },
  },
  check({ syntax, within, place, report }) {
    for (const match of syntax.tree.text.slice(within.start, within.end).matchAll(WITHOUT_V)) {
      const start = within.start + match.index;
      if (isComment(syntax, start)) continue;
      const [written] = match;
      const at = place({ start, end: start + written.length });
      const text = `${written}${written === written.toLowerCase() ? 'v' : 'V'}`;
      report({ message: 'withoutV', at, args: { written }, fixes: [replacement(writeTitle(text), 'safe', at, text)] });
    }
  },
});

function isComment(syntax: Syntax, offset: number): boolean {
  switch (syntax.format) {
    case 'ini':
      return syntax.tree.line(syntax.tree.lineAt(offset))?.kind === 'comment';
    case 'reg':
      return syntax.tree.valueAt(offset) === undefined && isOutsideKeys(syntax.tree, offset);
    case 'xml':
      return [...syntax.tree.comments()].some(({ start, end }) => start <= offset && offset < end);
    default:
      return false;
  }
}

function isOutsideKeys(tree: Extract<Syntax, { format: 'reg' }>['tree'], offset: number): boolean {
  const line = tree.keyAt(offset)?.line;
  return line === undefined || offset < line.start || offset >= line.end;
}

const ini = (folder: string) => `; E:\\${folder}\r\nLog_Path=E:\\𠮷\\${folder}\\Log\r\n`;

export const examples: RuleExamples = [
  {
    name: 'a path as the guide prints it, and a comment',
    files: { 'ofcscan.ini': '; E:\\PCCSR\r\nLog_Path=E:\\𠮷\\⟦PCCSR⟧\\Log\r\n' },
    finds: ['withoutV'],
    fixed: { 'ofcscan.ini': '; E:\\PCCSR\r\nLog_Path=E:\\𠮷\\PCCSRV\\Log\r\n' },
  },
  {
    name: 'a value of the registry',
    files: {
      'trend.reg':
        'Windows Registry Editor Version 5.00\r\n\r\n; \\PCCSR\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n"Path"="E:\\\\OfficeScan\\\\⟦pccsr⟧"\r\n',
    },
    finds: ['withoutV'],
  },
  {
    name: 'the right folder, and words that only begin alike',
    files: { 'a/ofcscan.ini': ini('PCCSRV'), 'b/ofcscan.ini': ini('PCCSRX'), 'c/ofcscan.ini': 'Name=PCCSR\n' },
    finds: [],
  },
];
