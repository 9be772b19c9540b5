import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { BY_HAND, serviceLabel } from '../shared/serviceStarts';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';
import { service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/started-by-nobody',
  title: {
    en: 'A manual service of the server has no service resource',
    ja: '手動起動のサービスを起動する設定がない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['definitions', 'groups', 'officeScan', 'services'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-7, 3-3-8' }],
  messages: {
    nobody: template({
      en: 'The service "{service}" is manual on a server of the cluster, and no resource of the cluster starts it. It may stay stopped after a restart or a failover; add a service resource.',
      ja: '「{service}」は手動起動ですが、起動するリソースがクラスタにありません。再起動やフェイルオーバの後に停止したままになる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The guide does two things together: it sets the services of the management server to manual on both servers, and gives each a service resource. With the first alone nobody starts them, and nobody notices before the next restart.',
      whenItIsFine:
        'A script or program of a group may start the service: with one in the cluster the rule is silent. Where other files show which group the management server belongs to, the group is reported instead.',
    },
    ja: {
      why: '手順書では、両サーバで管理サーバのサービスを手動起動にし、それぞれにサービスリソースを追加します。前者だけではどこからも起動されず、次の再起動まで気付きません。',
      whenItIsFine:
        'グループのスクリプトやプログラムで起動している場合があるため、それらがあれば指摘しません。管理サーバのグループが分かる場合は、グループの側で指摘します。',
    },
  },
  check({ views: { definitions, groups, officeScan, services }, report }) {
    if (officeScan.group !== undefined || !definitions.complete) return;
    if (groups.all.some(({ members }) => members.some(({ type }) => OTHER_MEANS.has(type)))) return;
    for (const { isClusterServer, started } of services.computers) {
      if (isClusterServer !== true) continue;
      for (const one of started) {
        const own = officeScanServiceCalled(one.displayName?.value ?? '') ?? officeScanServiceCalled(one.key.value);
        if (own === undefined || one.start.value !== BY_HAND || services.resourceOf(one) !== undefined) continue;
        report({ message: 'nobody', at: one.start.at, args: { service: serviceLabel(one) } });
      }
    }
  },
});

/** Types of resources that can start a service as well. */
const OTHER_MEANS: ReadonlySet<string> = new Set(['script', 'appli', 'exec']);

const MASTER = (start: string) => servicesExport({ ofcservice: service(start, 'OfficeScan Master Service') });

export const examples: RuleExamples = [
  {
    name: 'manual, and nothing in the cluster for it',
    files: { '𠮷/clp.conf': guideCluster, '𠮷/server1/services.reg': MASTER('⟦dword:00000003⟧') },
    finds: ['nobody'],
  },
  {
    name: 'a service resource',
    files: { 'clp.conf': officeScanCluster, 'server1/services.reg': MASTER('dword:00000003') },
    finds: [],
  },
  {
    name: 'a script that may start it',
    files: {
      'clp.conf': guideClusterWith(
        '    <types name="vcom"/>\n',
        '    <types name="script"/>\n    <script name="script1"/>\n    <types name="vcom"/>\n',
      ).replace(
        '    <resource name="vcom@vcom1"/>\n',
        '    <resource name="vcom@vcom1"/>\n    <resource name="script@script1"/>\n',
      ),
      'server1/services.reg': MASTER('dword:00000003'),
    },
    finds: [],
  },
  {
    name: 'a computer that is not of the cluster',
    files: { 'clp.conf': guideCluster, 'agents/pc1/services.reg': MASTER('dword:00000003') },
    finds: [],
  },
];
