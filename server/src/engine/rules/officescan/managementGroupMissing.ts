import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/management-group-missing',
  title: {
    en: 'There is no group for the WebManager',
    ja: 'WebManager 用の管理用グループがない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['failoverGroup'],
  views: ['definitions', 'groups', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    missing: template({
      en: 'Beside the group "{group}" there is none with a floating IP alone, which the guide has for the WebManager. Can the console be reached on both servers without it?',
      ja: 'グループ「{group}」のほかに、フローティングIPだけを持つ管理用グループがありません。どちらのサーバでも WebManager に接続できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide gives the WebManager an address of its own, in a group of its own, so that the console can be opened at one address whichever server is active, also while the business group is stopped.',
      whenItIsFine:
        'The console also answers at the real address of each server, so a cluster can do without the group. Later versions have a group type for it, which counts here.',
    },
    ja: {
      why: '手順書では、WebManager 専用のフローティングIPを専用のグループに持たせます。業務グループが停止していても、どちらのサーバが現用系でも、同じアドレスで管理画面を開けます。',
      whenItIsFine:
        '管理画面は各サーバの実IPアドレスでも開けるため、このグループがなくても運用できます。後のバージョンの管理用グループ（タイプ cluster）も管理用とみなします。',
    },
  },
  check({ facts, views: { definitions, groups, officeScan }, report }) {
    const { group } = officeScan;
    if (group === undefined || !definitions.complete) return;
    if (facts.all('failoverGroup').some(({ type }) => type === 'cluster')) return;
    if (groups.all.some((one) => groups.isManagement(one))) return;
    report({ message: 'missing', at: group.fact.name.at, args: { group: group.fact.name.value } });
  },
});

const management = '  <group name="ManagementGroup">\n    <resource name="fip@ManagementIP"/>\n  </group>\n';
const address = '    <fip name="ManagementIP"><parameters><ip>192.168.0.11</ip></parameters></fip>\n';
const without = (cluster: string) => cluster.replace(management, '').replace(address, '');

export const examples: RuleExamples = [
  {
    name: 'the business group alone',
    files: {
      '𠮷野/clp.conf': without(officeScanClusterWith('<group name="failover1">', '<group name="⟦failover1⟧">')),
    },
    finds: ['missing'],
  },
  { name: 'the two groups of the guide', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'the group type of later versions, still empty',
    files: {
      'clp.conf': officeScanClusterWith(
        management,
        '  <group name="ManagementGroup"><type>cluster</type></group>\n',
      ).replace(address, ''),
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': without(guideClusterWith('<group name="failover1">', '<group name="failover1">')) },
    finds: [],
  },
];
