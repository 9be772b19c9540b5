import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-missing',
  title: {
    en: 'Master_DomainName is missing or empty',
    ja: 'Master_DomainName がない、または空',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['masterDirectory', 'masterDomainName'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 5-2' },
    { document: 'Trend Micro: KA-0010488' },
  ],
  messages: {
    missing: template({
      en: 'The file has a MasterDirectory and no Master_DomainName with a value. Agents may be installed without a server to report to; write the floating IP, or without a cluster the name of the server.',
      ja: 'Master_DomainName に値がありません。クライアントが接続先を持たない可能性があります。フローティングIP（単独のサーバでは実サーバ名）にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Setup writes the name or address under which agents reach the server. When the line is lost, by a tool that rewrites the file or by hand, running agents go on with what they know, and every new one is installed without a server.',
      whenItIsFine:
        'The file of an agent has no MasterDirectory and is not looked at. A file that is only a part of the real one, kept for a note, can be left out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'セットアップは、クライアントがサーバに接続するための名前またはアドレスを書き込みます。ツールや手作業でこの行が失われると、稼働中のクライアントは動き続けますが、新しいクライアントは接続先なしでインストールされます。',
      whenItIsFine:
        'MasterDirectory のないクライアント側のファイルは調べません。一部だけを抜き出したファイルは、clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, report }) {
    const [directory] = facts.all('masterDirectory');
    if (directory === undefined || facts.all('masterDomainName').length > 0) return;
    report({ message: 'missing', at: directory.at });
  },
});

export const examples: RuleExamples = [
  {
    name: 'a key without a value',
    files: { 'ofcscan.ini': '; 𠮷野\r\nMaster_DomainName=\r\n⟦MasterDirectory=\\\\server1\\ofcscan⟧\r\n' },
    finds: ['missing'],
  },
  {
    name: 'the first of two lines is empty',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': 'Master_DomainName=\nMasterDirectory=\\\\vcom\\ofcscan\nMaster_DomainName=192.168.0.12\n',
    },
    finds: [],
  },
  { name: 'the file of an agent', files: { 'ofcscan.ini': '[INI_CLIENT_SECTION]\nServerAddr=server1\n' }, finds: [] },
];
