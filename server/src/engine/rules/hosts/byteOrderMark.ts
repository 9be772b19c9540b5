import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { saveAsPlain } from '../shared/codePage932';

export default defineRule({
  id: 'hosts/byte-order-mark',
  title: {
    en: 'A hosts file begins with a byte-order mark',
    ja: 'hosts に BOM がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['fileEncoding'],
  views: ['nodes'],
  sources: [
    { document: 'hickory-dns/hickory-dns', section: 'issue 2948' },
    { document: 'microsoft/WSL', section: 'issue 13079' },
  ],
  messages: {
    mark: template({
      en: 'The file begins with the byte-order mark of UTF-8. Windows passes over it, but other programs may take it for a part of the first line and ignore that; save the file without the mark.',
      ja: 'ファイルの先頭に UTF-8 の BOM があります。BOM を読み飛ばさないプログラムでは、先頭の行が無視される可能性があります。BOM を付けずに保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'Programs that read the hosts file themselves, the subsystem for Linux and resolvers of their own among them, have stumbled over the mark. The three bytes stand before the first address and make it unreadable.',
      whenItIsFine:
        'When the first line is a comment or blank, nothing is lost. A file with Japanese comments has to be saved in the code page of the system when the mark is taken away, as without it the bytes are read differently.',
    },
    ja: {
      why: 'WSL や独自の名前解決を行うものなど、hosts を自分で読むプログラムには BOM で失敗するものがあります。先頭の 3 バイトが最初のアドレスの一部とみなされ、その行が読めなくなります。',
      whenItIsFine:
        '先頭の行がコメントや空行であれば影響はありません。日本語のコメントがあるファイルから BOM を外すときは、バイトの読まれ方が変わるため、システムの文字コード (Shift_JIS) で保存してください。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    for (const { kind, encoding, bom, certain, at } of facts.all('fileEncoding')) {
      if (kind !== 'hosts' || !bom || encoding !== 'utf-8') continue;
      report({ message: 'mark', at, fixes: certain ? [saveAsPlain(at.path, nodes)] : [] });
    }
  },
});

const text = '192.168.0.12 vcom # 𠮷野\r\n';

export const examples: RuleExamples = [
  {
    name: 'saved as UTF-8 with a mark',
    files: { hosts: { text: `⟦⟧${text}`, encoding: 'utf-8', bom: true } },
    finds: ['mark'],
    fixed: {},
  },
  { name: 'without a mark', files: { hosts: { text, encoding: 'utf-8' } }, finds: [] },
  {
    name: 'UTF-16 is another matter',
    files: { hosts: { text, encoding: 'utf-16le', bom: true } },
    finds: [],
  },
];
