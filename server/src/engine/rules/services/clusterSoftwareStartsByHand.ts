import { useOfService } from '../../knowledge/windowsServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { scriptPaths } from '../shared/registryScripts';
import { AUTOMATIC, serviceLabel, startFixes, startRemedies } from '../shared/serviceStarts';
import { guideCluster } from '../sites/exampleSites';
import { scQuery, service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/cluster-software-starts-by-hand',
  title: {
    en: 'A service of CLUSTERPRO does not start by itself',
    ja: 'CLUSTERPRO のサービスが自動でない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['registryScript'],
  views: ['services'],
  sources: [
    { document: 'EXPRESSCLUSTER Tools: enableServiceAutoStart' },
    { document: 'EXPRESSCLUSTER Maintenance: OSUpgrade' },
  ],
  messages: {
    byHand: template({
      en: 'The service "{service}" of CLUSTERPRO has Start {start}, not automatic (2). After a restart this server may not join the cluster; set it to automatic.',
      ja: 'CLUSTERPRO の「{service}」の Start が {start} で、再起動後にクラスタへ参加しない可能性があります。自動 (2) にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Before Windows is upgraded, the services of CLUSTERPRO are set to manual so that the cluster stays quiet meanwhile. When nobody sets them back, everything looks well until the next restart: then the server does not join the cluster, and there is nothing to fail over to.',
      whenItIsFine:
        'The disk agent and the agents of mirror disks, clpdiskagent, clpjra and clpsra, are manual by design and not looked at. While the upgrade is under way manual is right; a WebManager that nobody is to use may be disabled on purpose.',
    },
    ja: {
      why: 'Windows のアップグレード前には、クラスタを停止しておくために CLUSTERPRO のサービスを手動に変更します。戻し忘れると次の再起動でクラスタに参加せず、フェイルオーバ先がなくなります。',
      whenItIsFine:
        'ディスクエージェントとミラーディスクのエージェント（clpdiskagent、clpjra、clpsra）は手動が正しく、対象外です。アップグレード作業中は手動が正しい設定です。使わない WebManager を意図的に無効にしている場合もあります。',
    },
  },
  check({ facts, views: { services }, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const { isClusterServer, started } of services.computers) {
      // A computer outside the cluster may have the manager alone.
      if (isClusterServer === false) continue;
      for (const one of started) {
        if (useOfService(one.key.value) !== 'cluster' || one.start.value <= AUTOMATIC) continue;
        report({
          message: 'byHand',
          at: one.start.at,
          args: { service: serviceLabel(one), start: one.start.value },
          fixes: startFixes(one, AUTOMATIC, scripts),
          remedies: startRemedies(one, AUTOMATIC),
        });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'left as for an upgrade of Windows',
    files: {
      '𠮷/clp.conf': guideCluster,
      '𠮷/server1/services.reg': servicesExport({
        clppm: service('⟦dword:00000003⟧', 'CLUSTERPRO Server'),
        clpevent: service('⟦dword:00000003⟧', 'CLUSTERPRO Event'),
      }),
    },
    finds: ['byHand', 'byHand'],
  },
  {
    name: 'in a file that was written to be imported',
    files: { 'services.reg': `${servicesExport({ clpstartup: service('⟦dword:00000004⟧') })}; 𠮷\r\n` },
    finds: ['byHand'],
    fixed: { 'services.reg': `${servicesExport({ clpstartup: service('dword:00000002') })}; 𠮷\r\n` },
  },
  {
    name: 'automatic, and the agents that are manual by design',
    files: {
      'clp.conf': guideCluster,
      'server1/services.txt': [
        scQuery('clppm', '2   AUTO_START', 'CLUSTERPRO Server'),
        scQuery('clpdiskagent', '3   DEMAND_START', 'CLUSTERPRO Disk Agent'),
      ].join(''),
    },
    finds: [],
  },
  {
    name: 'a computer outside the cluster',
    files: {
      'clp.conf': guideCluster,
      'clusterconf.json': '{ "nodes": { "admin": { "files": ["admin/**"] } } }',
      'admin/services.reg': servicesExport({ clpwebmgr: service('dword:00000003') }),
    },
    finds: [],
  },
];
