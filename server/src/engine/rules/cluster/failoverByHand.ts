import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/failover-by-hand',
  title: {
    en: 'A group does not start or fail over by itself',
    ja: '手動でしか起動・移動しないグループ',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['groupPolicy', 'clusterServer'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/failover, group@<name>/start' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    failover: template({
      en: 'The group "{group}" fails over by hand only: when its server stops, it stays down until somebody moves it. See whether that is meant.',
      ja: 'グループ「{group}」は自動ではフェイルオーバしません。サーバの停止時に手動で移動する運用でよいか、確認してください。',
    }),
    start: template({
      en: 'The group "{group}" starts by hand only: after the cluster has started, it stays down until somebody starts it. See whether that is meant.',
      ja: 'グループ「{group}」は自動では起動しません。クラスタの起動後に手動で起動する運用でよいか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Both are switched off for maintenance and for tests, and then forgotten. Nothing shows it in daily work; at the first failure the group stays where it stopped.',
      whenItIsFine: 'A group that an operator starts or moves on purpose. The default is to do both alone.',
    },
    ja: {
      why: 'どちらも保守や試験のために手動にし、戻し忘れることがあります。普段の運用では気づかず、最初の障害のときにグループが停止したままになります。',
      whenItIsFine: '意図して手動で起動、移動するグループは問題ありません。既定ではどちらも自動です。',
    },
  },
  check({ facts, report }) {
    const several = facts.all('clusterServer').length > 1;
    for (const { group, start, failover } of facts.all('groupPolicy')) {
      const args = { group: group.value };
      if (several && failover?.value === '0') report({ message: 'failover', at: failover.at, args });
      if (start?.value === '0') report({ message: 'start', at: start.at, args });
    }
  },
});

function withSettings(settings: string): string {
  return guideClusterWith('<group name="failover1">', `<group name="failover1"><!-- 𠮷 -->${settings}`);
}

export const examples: RuleExamples = [
  {
    name: 'both left at manual after a test',
    files: { 'clp.conf': withSettings('<start>⟦0⟧</start><failover>⟦0⟧</failover>') },
    finds: ['start', 'failover'],
  },
  {
    name: 'both automatic, the failback by hand as it is by default',
    files: { 'clp.conf': withSettings('<start>1</start><failover>1</failover><failback>0</failback>') },
    finds: [],
  },
  {
    name: 'a single server has nowhere to fail over to',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="one"><priority>0</priority></server><group name="failover1"><failover>0</failover></group></root>\n',
    },
    finds: [],
  },
];
