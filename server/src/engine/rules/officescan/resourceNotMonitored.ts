import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { missingMonitors, monitorsOfGuide } from '../shared/monitoring';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/resource-not-monitored',
  title: {
    en: 'A resource of the management server is not monitored',
    ja: '管理サーバのリソースの監視がない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['definitions', 'monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' }],
  messages: {
    notMonitored: template({
      en: 'No monitor of type {type} watches "{resource}", as the guide has it. Its failure may stay unnoticed, and the group where it is; add the monitor.',
      ja: '「{resource}」を監視する {type} がありません。障害に気づかず、フェイルオーバしない可能性があります。手順書のモニタリソースを追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product makes most monitors by itself when a resource is added, so that one that is missing has been deleted by hand or belongs to a resource that was copied. The monitors of the services have to be added; without them a stopped service moves nothing.',
      whenItIsFine:
        'A monitor of the right type that is meant for another resource is not counted. Other products may watch the same from outside: then allow the rule in clusterconf.json.',
    },
    ja: {
      why: 'ほとんどのモニタリソースは、リソースを追加すると自動で作成されます。見当たらない場合は、手動で削除されたか、リソースだけが複製されています。サービス監視は手動で追加する必要があり、ないとサービスが停止しても何も起きません。',
      whenItIsFine:
        '同じ種類でも、別のリソースを監視するものは数えません。ほかの製品で監視している場合は、clusterconf.json でこのルールを許可してください。',
    },
  },
  check({ views: { definitions, monitors, officeScan }, report }) {
    if (!definitions.complete) return;
    for (const { resource, type } of missingMonitors(monitorsOfGuide(officeScan), monitors, definitions)) {
      report({ message: 'notMonitored', at: resource.at, args: { resource: resource.value, type } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the monitors of the mirror were deleted',
    files: {
      '𠮷野/clp.conf': officeScanCluster
        .replace(/ {4}<types name="mdnw"\/>\n.*\n {4}<types name="mdw"\/>\n.*\n/, '')
        .replace('<md name="md1">', '<md name="⟦⟦md1⟧⟧">'),
    },
    finds: ['notMonitored', 'notMonitored'],
  },
  {
    name: 'a service was added without its monitor',
    files: {
      'clp.conf': officeScanCluster
        .replace(/ {4}<servicew name="servicew_ControlManager">.*\n/, '')
        .replace('<service name="service_ControlManager">', '<service name="⟦service_ControlManager⟧">'),
    },
    finds: ['notMonitored'],
  },
  {
    name: 'the monitor is there, and its target has a slip',
    files: {
      'clp.conf': officeScanClusterWith('<vcomw name="vcomw1"><target>vcom1<', '<vcomw name="vcomw1"><target>vcom<'),
    },
    finds: [],
  },
  { name: 'every monitor of the guide', files: { 'clp.conf': officeScanCluster }, finds: [] },
  { name: 'a cluster that the management server is not on', files: { 'clp.conf': guideCluster }, finds: [] },
];
