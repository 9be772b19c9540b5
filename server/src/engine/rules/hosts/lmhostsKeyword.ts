import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { misreadAs } from '../shared/misreadWords';

export default defineRule({
  id: 'hosts/lmhosts-keyword',
  title: {
    en: 'A keyword of lmhosts stands in a hosts file',
    ja: 'lmhosts のキーワードが hosts にある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['misreadHostsWord'],
  sources: [{ document: 'Microsoft Windows: lmhosts.sam (sample text)' }],
  messages: {
    keyword: template({
      en: '{keyword} works in lmhosts only; in hosts it is a comment. The NetBIOS name that it was to prepare may not be found; write the line in lmhosts as well.',
      ja: '{keyword} は lmhosts だけで有効で、hosts ではコメントになります。NetBIOS 名を見つけられない可能性があります。lmhosts にも書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Both files lie in one folder and look alike. A name in hosts is resolved for the sockets library, and "#PRE" or "#DOM:" behind it, which would have loaded the NetBIOS name beforehand, do nothing.',
      whenItIsFine:
        'When only the name itself is needed, the entry works. Keywords in small letters are words of a comment and are not reported.',
    },
    ja: {
      why: '2 つのファイルは同じフォルダーにあり、形式も似ています。hosts の名前はソケット用に解決されるだけで、NetBIOS 名を先に読み込むための「#PRE」や「#DOM:」は効果がありません。',
      whenItIsFine: '名前だけが必要であれば、エントリは有効です。小文字のものはコメントの言葉とみなし、指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { word } of misreadAs(facts, 'lmhosts')) {
      report({ message: 'keyword', at: word.at, args: { keyword: word.value } });
    }
  },
});

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'behind entries, and on lines of their own',
    files: {
      hosts: `${rest}192.168.0.1 server1 ⟦#PRE⟧ #DOM:example\n192.168.0.2 dc ⟦#DOM:example⟧\n⟦#INCLUDE \\\\server1\\public\\lmhosts⟧\n`,
    },
    finds: ['keyword', 'keyword', 'keyword'],
  },
  {
    name: 'ordinary comments',
    files: { hosts: `${rest}192.168.0.1 server1 #PRE-production\n192.168.0.2 server2 #pre\n# PRE\n#INCLUDE it\n` },
    finds: [],
  },
];
