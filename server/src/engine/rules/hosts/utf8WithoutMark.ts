import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { codePageReads, readsCodePage932, saveAsPlain } from '../shared/codePage932';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/utf8-without-mark',
  title: {
    en: 'A hosts file of Japanese Windows is UTF-8',
    ja: 'hosts が UTF-8 で保存されている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['fileEncoding', ...codePageReads],
  views: ['nodes'],
  sources: [
    { document: 'Microsoft Learn: IsDBCSLeadByteEx', section: 'code page 932' },
    { document: 'oldj/SwitchHosts', section: 'issue 302' },
  ],
  messages: {
    utf8: template({
      en: 'The file is UTF-8, but Japanese Windows reads hosts in its code page. Depending on the words of a comment the line below it may be lost; save the file as Shift_JIS.',
      ja: '日本語の Windows は UTF-8 の hosts を別の文字コードで読みます。コメントの文字によって次の行が無視される可能性があります。Shift_JIS で保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'Newer editors save UTF-8 unasked. A hosts file with Japanese comments then works or fails by the last character of each comment, so that an entry that has worked for years is lost when somebody changes the words above it.',
      whenItIsFine:
        'On Linux, on Windows of another language, and in a file of nothing but ASCII. Comments that lose an entry already are shown one by one by another rule.',
    },
    ja: {
      why: '最近のエディターは指定しなくても UTF-8 で保存します。日本語のコメントがある hosts は、各コメントの最後の文字によって動いたり動かなかったりし、長年動いていたエントリが、上の行のコメントを直しただけで無視されることがあります。',
      whenItIsFine:
        'Linux、日本語以外の Windows、ASCII 文字だけのファイルでは問題ありません。すでに次の行を無視させているコメントは、別の規則が 1 つずつ指摘します。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    const beyond = facts.all('hostsBeyondAscii');
    if (beyond.length === 0) return;
    const isRead = readsCodePage932(facts, nodes);
    const encodings = facts.all('fileEncoding').filter(({ kind }) => kind === 'hosts');
    const utf8 = encodings.filter(({ encoding, bom, belief }) => encoding === 'utf-8' && !bom && belief !== 'assumed');
    const byPath = new Map(utf8.map((fact) => [fact.at.path, fact]));
    for (const { first } of beyond) {
      const { path } = first.at;
      const written = byPath.get(path);
      if (written === undefined || !isRead(path)) continue;
      report({ message: 'utf8', at: first.at, fixes: written.certain ? [saveAsPlain(path, nodes)] : [] });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'comments that lose nothing yet',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '# 2026 ⟦𠮷野⟧ 本番のサーバー\r\n192.168.0.1 server1\r\n',
    },
    finds: ['utf8'],
    fixed: {},
  },
  {
    name: 'in the code page of the system, and with a mark',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': { text: '# 本番のサーバー\r\n192.168.0.1 server1\r\n', encoding: 'shift_jis' },
      'server2/hosts': { text: '# 本番のサーバー\r\n192.168.0.2 server2\r\n', encoding: 'utf-8', bom: true },
    },
    finds: [],
  },
  {
    name: 'a Linux cluster',
    files: {
      'clp.conf': guideClusterWith('<serveros>windows</serveros>', '<serveros>linux</serveros>'),
      hosts: '# 本番のサーバー\n192.168.0.1 server1\n',
    },
    finds: [],
  },
  {
    name: 'nothing tells that the computer is Japanese',
    files: { 'clp.conf': guideCluster, hosts: '# café\n192.168.0.1 server1\n' },
    finds: [],
  },
];
