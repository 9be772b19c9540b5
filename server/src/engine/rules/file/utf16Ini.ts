import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { CODE_PAGE, saveAs } from '../shared/encodingFixes';
import { isProfile } from '../shared/profiles';

export default defineRule({
  id: 'file/utf16-ini',
  title: {
    en: 'An INI file is saved as UTF-16',
    ja: 'INI ファイルが UTF-16 で保存されている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['fileEncoding', 'fileDamage'],
  sources: [{ document: 'Microsoft Learn: GetPrivateProfileString' }],
  messages: {
    utf16: template({
      en: 'The file is saved as UTF-16. Programs that read it in the code page of the system may find no key in it; save it in that code page.',
      ja: 'ファイルが UTF-16 で保存されています。管理サーバのプログラムがキーを読めない可能性があります。ANSI (Shift_JIS) で保存してください。',
    }),
  },
  docs: {
    en: {
      why: "The server's own host writes these files in the code page of the system. Windows PowerShell and some editors save UTF-16 unasked; each character then takes two bytes, and programs that do not expect it see every second one as the end of the text.",
      whenItIsFine: 'A copy that was only converted for reading does no harm. Do not put it back.',
    },
    ja: {
      why: '製品はこれらのファイルをシステムの文字コードで書き込みます。Windows PowerShell や一部のエディターは指定しなくても UTF-16 で保存し、1 文字が 2 バイトになるため、想定していないプログラムは文字列の途中で読むのをやめます。',
      whenItIsFine: '参照用に変換しただけのコピーであれば問題ありません。サーバには戻さないでください。',
    },
  },
  check({ facts, report }) {
    if (facts.all('fileDamage').length > 0) return;
    for (const { kind, encoding, certain, at } of facts.all('fileEncoding')) {
      if (!isProfile(kind) || (encoding !== 'utf-16le' && encoding !== 'utf-16be')) continue;
      report({ message: 'utf16', at, fixes: certain ? [saveAs(at.path, CODE_PAGE)] : [] });
    }
  },
});

const text = '[INI_SERVER_SECTION]\r\nMaster_DomainName=vcom\r\n';

export const examples: RuleExamples = [
  {
    name: 'written by a script',
    files: { 'ofcscan.ini': { text: `⟦⟧; 𠮷野\r\n${text}`, encoding: 'utf-16le', bom: true } },
    finds: ['utf16'],
    fixed: {},
  },
  { name: 'in the code page of the system', files: { 'ofcscan.ini': { text, encoding: 'shift_jis' } }, finds: [] },
  {
    name: 'a .reg export is meant to be UTF-16',
    files: { 'a.reg': { text: 'Windows Registry Editor Version 5.00\r\n\r\n', encoding: 'utf-16le', bom: true } },
    finds: [],
  },
];
