import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/floating-ip-has-no-address',
  title: {
    en: 'A floating IP has no address',
    ja: 'フローティングIPにアドレスがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['floatingIp'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/fip@<name>/parameters/ip' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    none: template({
      en: 'The floating IP "{resource}" has no address, so it cannot be activated and its group cannot start. Write the address in parameters/ip.',
      ja: 'フローティングIP「{resource}」にアドレスがなく、活性できません。parameters/ip にアドレスを設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product has no default for the address of a floating IP. Without one the resource fails to activate, and with it the group and everything that should be reached through it.',
      whenItIsFine: 'When every server has an address of its own for the resource, in server/parameters/ip.',
    },
    ja: {
      why: 'フローティングIPのアドレスには既定値がありません。アドレスがないとリソースの活性が失敗し、グループも、このアドレスで接続する相手も使えなくなります。',
      whenItIsFine: 'サーバごとのアドレスを server/parameters/ip で設定している場合は問題ありません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { resource, address, ofServers, misplaced } of facts.all('floatingIp')) {
      if (address !== undefined || misplaced !== undefined || ofServers.length > 0) continue;
      report({ message: 'none', at: resource.at, args: { resource: resource.value } });
    }
  },
});

const parameters = '<fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>';

export const examples: RuleExamples = [
  {
    name: 'nothing but a comment',
    files: { 'clp.conf': guideClusterWith(parameters, '<!-- 🏢 --><fip name="⟦fip1⟧"><comment/></fip>') },
    finds: ['none'],
  },
  {
    name: 'an empty address',
    files: { 'clp.conf': guideClusterWith(parameters, '<fip name="⟦fip1⟧"><parameters><ip> </ip></parameters></fip>') },
    finds: ['none'],
  },
  { name: 'the address is there', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'each server has its own',
    files: {
      'clp.conf': guideClusterWith(
        parameters,
        '<fip name="fip1"><server name="server1"><parameters><ip>192.168.0.12</ip></parameters></server><server name="server2"><parameters><ip>192.168.0.13</ip></parameters></server></fip>',
      ),
    },
    finds: [],
  },
  {
    name: 'a placeholder is another mistake',
    files: { 'clp.conf': guideClusterWith('192.168.0.12', '__FIP1__') },
    finds: [],
  },
];
