import { isClusterPort } from '../../facts/values/port';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/port-collides-with-cluster',
  title: {
    en: 'A port belongs to CLUSTERPRO',
    ja: 'ポート番号が CLUSTERPRO と重なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['portSetting', 'clusterServer'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-6, 4-1-3' }],
  messages: {
    collision: template({
      en: '{key} is {port}, which CLUSTERPRO uses on the same servers. One of the two may fail to start; choose another port.',
      ja: '{key} の {port} は CLUSTERPRO も使う番号です。どちらかが起動しない可能性があります。別の番号にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'CLUSTERPRO listens on TCP 29001 to 29005 and 29007 and on UDP 29003, 29007 and 29106; later versions use the numbers up to 29010. Setup draws the port of the agents at random and does not know them.',
      whenItIsFine:
        'Where the ports of CLUSTERPRO have been changed these numbers are free. The rule is silent where no clp.conf tells of a cluster.',
    },
    ja: {
      why: 'CLUSTERPRO は TCP 29001 から 29005 と 29007、UDP 29003、29007、29106 を使い、新しいバージョンでは 29010 までを使います。クライアントのポートはセットアップが無作為に決めるため、重なることがあります。',
      whenItIsFine:
        'CLUSTERPRO のポート番号を変更している場合は問題ありません。clp.conf がなくクラスタと分からない場合は指摘しません。',
    },
  },
  check({ facts, report }) {
    if (facts.all('clusterServer').length === 0) return;
    for (const { key, text, port } of facts.all('portSetting')) {
      if (port === undefined || !isClusterPort(port)) continue;
      report({ message: 'collision', at: text.at, args: { key: key.value, port } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the port of the WebManager, and that of the heartbeat',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': '; 𠮷\r\nMaster_DomainPort=⟦29003⟧\r\nClient_LocalServer_Port=⟦29106⟧\r\n',
    },
    finds: ['collision', 'collision'],
  },
  {
    name: 'numbers beside them',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'Master_DomainPort=29000\nClient_LocalServer_Port=29011\n' },
    finds: [],
  },
  {
    name: 'no cluster to collide with',
    files: { 'ofcscan.ini': 'Master_DomainPort=8080\nClient_LocalServer_Port=29003\n' },
    finds: [],
  },
];
