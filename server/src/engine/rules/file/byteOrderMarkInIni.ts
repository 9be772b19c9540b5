import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { CODE_PAGE, saveAs } from '../shared/encodingFixes';
import { isProfile } from '../shared/profiles';

export default defineRule({
  id: 'file/byte-order-mark-in-ini',
  title: {
    en: 'An INI file begins with a byte-order mark',
    ja: 'INI ファイルに BOM がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['fileEncoding'],
  sources: [{ document: 'Microsoft Learn: GetPrivateProfileString' }],
  messages: {
    mark: template({
      en: "The file begins with the byte-order mark of UTF-8. Windows may take it for a part of the first section's name and find none of its keys; save the file without the mark.",
      ja: 'ファイルの先頭に UTF-8 の BOM があり、最初のセクションのキーが読まれない可能性があります。BOM を付けずに保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product reads these files by the functions of Windows for private profiles, which know no UTF-8. Editors and scripts that save as UTF-8 put three bytes before the first bracket, and the section behind them is no longer found.',
      whenItIsFine: 'When the first line is a comment or blank, only that line is lost and everything works by luck.',
    },
    ja: {
      why: '製品はこれらのファイルを Windows のプロファイル関数で読み込み、この関数は UTF-8 に対応していません。UTF-8 で保存するエディターやスクリプトが先頭に 3 バイトを付けると、最初のセクションが見つからなくなります。',
      whenItIsFine: '最初の行がコメントや空行であれば、その行だけが影響を受け、たまたま動作します。',
    },
  },
  check({ facts, report }) {
    for (const { kind, encoding, bom, certain, at } of facts.all('fileEncoding')) {
      if (!isProfile(kind) || !bom || encoding !== 'utf-8') continue;
      report({ message: 'mark', at, fixes: certain ? [saveAs(at.path, CODE_PAGE)] : [] });
    }
  },
});

const text = '[INI_SERVER_SECTION]\r\nMaster_DomainName=vcom\r\n';

export const examples: RuleExamples = [
  {
    name: 'saved as UTF-8 with a mark',
    files: { 'ofcscan.ini': { text: `⟦⟧; 𠮷野\r\n${text}`, encoding: 'utf-8', bom: true } },
    finds: ['mark'],
    fixed: {},
  },
  {
    name: 'saved in the code page of the system, and as plain UTF-8',
    files: { 'a/ofcscan.ini': { text, encoding: 'shift_jis' }, 'b/ofcserver.ini': { text, encoding: 'utf-8' } },
    finds: [],
  },
  {
    name: 'in a hosts file the mark is another matter',
    files: { hosts: { text: '192.168.0.12 vcom\n', encoding: 'utf-8', bom: true } },
    finds: [],
  },
];
