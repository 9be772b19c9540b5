import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { saveAsPlain } from '../shared/codePage932';

export default defineRule({
  id: 'hosts/utf16',
  title: {
    en: 'A hosts file is saved as UTF-16',
    ja: 'hosts が UTF-16 で保存されている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['fileEncoding', 'fileDamage'],
  views: ['nodes'],
  sources: [{ document: 'web-platform-tests/wpt', section: 'issue 15825' }],
  messages: {
    utf16: template({
      en: 'The file is saved as UTF-16, with two bytes to a character, so the names in it cannot be resolved. Save it as ASCII, or in the code page of the system where comments need it.',
      ja: 'ファイルが UTF-16 で保存されているため、名前を解決できません。ASCII、または日本語のコメントがある場合は Shift_JIS で保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'A hosts file is read byte by byte. Windows PowerShell writes UTF-16 when a line is added with ">>" or a file is made with ">", and from then on every second byte is a NUL; tools that append to such a file mix both forms.',
      whenItIsFine: 'A copy that was only printed through PowerShell does no harm where it is. Do not put it back.',
    },
    ja: {
      why: 'hosts は 1 バイトずつ読まれます。Windows PowerShell の「>」や「>>」で書き込むと UTF-16 になり、1 文字おきに NUL が入ります。そのファイルに別のツールで追記すると、2 つの形式が混ざります。',
      whenItIsFine: 'PowerShell で表示を保存しただけのコピーであれば問題ありません。サーバには戻さないでください。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    const damaged = new Set(facts.all('fileDamage').map(({ at }) => at.path));
    for (const { kind, encoding, certain, at } of facts.all('fileEncoding')) {
      if (kind !== 'hosts' || (encoding !== 'utf-16le' && encoding !== 'utf-16be') || damaged.has(at.path)) continue;
      report({ message: 'utf16', at, fixes: certain ? [saveAsPlain(at.path, nodes)] : [] });
    }
  },
});

const text = '192.168.0.12 vcom # 𠮷野\r\n';

export const examples: RuleExamples = [
  {
    name: 'written by PowerShell',
    files: { hosts: { text: `⟦⟧${text}`, encoding: 'utf-16le', bom: true } },
    finds: ['utf16'],
    fixed: {},
  },
  {
    name: 'without a mark, from another system',
    files: { hosts: { text: `⟦⟧${text}`, encoding: 'utf-16be' } },
    finds: ['utf16'],
  },
  {
    name: 'in the code page of the system',
    files: { hosts: { text: '192.168.0.12 vcom # 仮想\r\n', encoding: 'shift_jis' } },
    finds: [],
  },
  {
    name: 'a .reg export is meant to be UTF-16',
    files: { 'a.reg': { text: 'Windows Registry Editor Version 5.00\r\n\r\n', encoding: 'utf-16le', bom: true } },
    finds: [],
  },
];
