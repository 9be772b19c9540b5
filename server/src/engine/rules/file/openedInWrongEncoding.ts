import { encodingTitle } from '../../files/encodingTitle';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { reopenAs } from '../shared/encodingFixes';

export default defineRule({
  id: 'file/opened-in-wrong-encoding',
  title: {
    en: 'A file is open in another encoding than its own',
    ja: '別の文字コードで開かれている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['misreading'],
  sources: [{ document: 'WHATWG: Encoding Standard' }, { document: 'VS Code: TextDocument.encoding' }],
  messages: {
    shown: template({
      en: 'The file is open as {shown}, but its bytes look like {actual}. Names in it are garbled, and saving it may destroy them. Reopen it as {actual} first.',
      ja: '{shown} で開いていますが、内容は {actual} とみられます。このまま保存すると文字が壊れる可能性があります。先に開き直してください。',
    }),
    unknown: template({
      en: 'The file is open in another encoding than its own: its bytes look like {actual}. Names in it are garbled, and saving it may destroy them. Reopen it as {actual} first.',
      ja: '別の文字コードで開いていますが、内容は {actual} とみられます。このまま保存すると文字が壊れる可能性があります。先に開き直してください。',
    }),
  },
  docs: {
    en: {
      why: 'Editors open a file in the encoding that is set for all, which is UTF-8 nearly everywhere, while Windows servers of the time write code page 932. The first save then replaces every Japanese name and comment by marks for unreadable characters, for good. Until the file is reopened, no other fix is offered in it.',
      whenItIsFine:
        'A file of a few Japanese characters may be read in several ways; then the fix is a proposal. In VS Code, "files.autoGuessEncoding" or "files.encoding" for the folder makes such files open rightly.',
    },
    ja: {
      why: 'エディターは既定の文字コード (多くは UTF-8) でファイルを開きますが、Windows のサーバのファイルの多くは Shift_JIS です。そのまま保存すると、日本語の名前やコメントがすべて読めない記号に置き換わり、元に戻せません。開き直すまで、このファイルのほかの修正は提示しません。',
      whenItIsFine:
        '日本語が数文字だけのファイルは複数の読み方ができるため、修正は提案にとどめます。VS Code では files.autoGuessEncoding や、フォルダーごとの files.encoding を設定すると正しく開けます。',
    },
  },
  check({ facts, report }) {
    for (const { shown, actual, bom, certain, at } of facts.all('misreading')) {
      const fixes = [reopenAs(at.path, { encoding: actual, bom }, certain ? 'safe' : 'suggested')];
      const right = encodingTitle({ encoding: actual, bom });
      if (shown === undefined) report({ message: 'unknown', at, args: { actual: right }, fixes });
      else {
        const wrong = encodingTitle({ encoding: shown, bom: false });
        report({ message: 'shown', at, args: { shown: wrong, actual: right }, fixes });
      }
    }
  },
});

const right = '; 社内の𠮷野サーバ\r\nMaster_DomainName=vcom\r\n';

export const examples: RuleExamples = [
  {
    name: 'Shift_JIS in an editor that takes everything for UTF-8',
    files: {
      'ofcscan.ini': {
        text: '⟦⟧; \ufffd\ufffd\r\nMaster_DomainName=vcom\r\n',
        encoding: 'shift_jis',
        misread: { shown: 'utf-8', text: right },
      },
    },
    finds: ['shown'],
    fixed: { 'ofcscan.ini': right },
  },
  {
    name: 'UTF-8 in an editor of another country',
    files: {
      hosts: {
        text: '⟦⟧# \ufffd\ufffd\r\n192.168.0.12 vcom\r\n',
        encoding: 'utf-8',
        misread: { shown: undefined, text: '# 仮想\r\n192.168.0.12 vcom\r\n' },
      },
    },
    finds: ['unknown'],
  },
  {
    name: 'in its own encoding',
    files: { 'ofcscan.ini': { text: right, encoding: 'shift_jis' } },
    finds: [],
  },
];
