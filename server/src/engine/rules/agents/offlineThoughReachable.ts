import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentList, project } from '../sites/natExamples';

/** Fewer agents, or a smaller part of a network, are merely switched off. */
const FEWEST = 3;
const PART = 0.5;

export default defineRule({
  id: 'agents/offline-though-reachable',
  title: { en: 'Agents are offline, and not for a NAT', ja: 'NAT が原因ではないオフライン' },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['agents'],
  sources: [{ document: 'ウイルスバスター Corp./Apex One サーバにてクライアントがオフライン表示される場合の対処方法' }],
  messages: {
    notNat: template({
      en: '{count} of {all} agents in {range} are offline and have not updated for a week, though the server reaches this network as it is. No NAT explains that: see services, ports, firewall, TLS and names, or whether they are gone.',
      ja: '{range} は直接届くネットワークですが、{all} 台のうち {count} 台がオフラインで 1 週間以上更新されていません。サービス、ポート、ファイアウォール、TLS を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents behind a NAT are shown as offline while they go on updating. Agents that neither answer nor update have another trouble: a service that is stopped, a port or firewall, no TLS version in common, a name that leads nowhere, a GUID from a disk image, or they are switched off.',
      whenItIsFine:
        'A room of computers that are away for the holidays. A week is measured from the newest update in the list, not from today.',
    },
    ja: {
      why: 'NAT の先のエージェントは、オフラインと表示されてもアップデートは続きます。アップデートもされない場合は、サービスの停止、ポートやファイアウォール、TLS のバージョン、名前解決、GUID の重複、電源オフなど別の原因があります。',
      whenItIsFine: '休暇中の部署などでは問題ありません。1 週間は、一覧の中で最も新しい更新日時から数えます。',
    },
  },
  check({ views, report }) {
    for (const { row, range, count: all, outdated: count, first } of views.agents.networks.all) {
      if (row.reach !== 'direct' || count < FEWEST || count < all * PART) continue;
      report({ message: 'notNat', at: first.table.place(first.line, 'address'), args: { count, all, range } });
    }
  },
});

const DIRECT = project('"networks": { "direct": ["10.1.0.0/16"] }');
const OLD = ['a', 'b', 'c'].map((name, index) => `${name},10.1.0.${index + 2},A,Offline,2026/10/01`);

export const examples: RuleExamples = [
  {
    name: 'a network that has stopped updating',
    files: {
      'clusterconf.json': DIRECT,
      'agents.csv': agentList('𠮷,⟦10.1.0.1⟧,A,Online,2026/11/20', ...OLD),
    },
    finds: ['notNat'],
  },
  {
    name: 'a few computers that are switched off, and a network that nobody has declared',
    files: {
      'a/clusterconf.json': DIRECT,
      'a/agents.csv': agentList('x,10.1.0.1,A,Online,2026/11/20', ...OLD.slice(1)),
      'b/agents.csv': agentList('x,10.1.0.1,A,Online,2026/11/20', ...OLD),
    },
    finds: [],
  },
];
