import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'cluster/service-has-no-name',
  title: {
    en: 'A service resource names no service',
    ja: 'サービス名のないサービスリソース',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['serviceResource'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/service@<name>/parameters/name' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' },
  ],
  messages: {
    none: template({
      en: 'The service resource "{resource}" names no service, so it has nothing to start and its group cannot start. Write the service in parameters/name.',
      ja: 'サービスリソース「{resource}」にサービス名がなく、起動できません。parameters/name にサービス名を設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The resource starts the Windows service of that name. The setting has no default, so without it the activation fails, and with it the whole group.',
      whenItIsFine: 'Never. Display names and key names are both in use, and neither is compared with a list.',
    },
    ja: {
      why: 'サービスリソースは、指定した名前の Windows サービスを起動します。既定値がないため、指定がないと活性に失敗し、グループ全体が起動できません。',
      whenItIsFine: '常に誤りです。表示名でもサービスのキー名でもよく、一覧との照合は行いません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { resource, service } of facts.all('serviceResource')) {
      if (service === undefined) report({ message: 'none', at: resource.at, args: { resource: resource.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'an empty name',
    files: {
      'clp.conf': officeScanClusterWith(
        '<service name="service_MasterService"><parameters><name>OfficeScan Master Service</name>',
        '<!-- 𠮷 --><service name="⟦service_MasterService⟧"><parameters><name> </name>',
      ),
    },
    finds: ['none'],
  },
  {
    name: 'display names, and the name of a key',
    files: {
      'clp.conf': officeScanCluster.replace('<name>OfficeScan Master Service</name>', '<name>ofcservice</name>'),
    },
    finds: [],
  },
  { name: 'no service resources', files: { 'clp.conf': guideCluster }, finds: [] },
];
