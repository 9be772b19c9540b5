import { useOfService } from '../../knowledge/windowsServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { serviceLabel } from '../shared/serviceStarts';
import { guideCluster } from '../sites/exampleSites';
import { scQuery, service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/differs-between-servers',
  title: {
    en: 'A service starts otherwise on the other server',
    ja: 'サービスの起動方法がサーバで異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['declaredProduct'],
  views: ['services'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-4, 3-3-7' }],
  messages: {
    differs: template({
      en: 'The service "{service}" has Start {start} on {server}, but {other} on {otherServer}. After a failover the server may lack it, or run it where it should not; set both alike.',
      ja: '「{service}」の Start が {server} では {start}、{otherServer} では {other} です。フェイルオーバ後に動作が変わる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The two servers are to be exchangeable: the guide installs both with the same parameters and changes the services on both. A web server or a service of the product that somebody has set differently on one of them is noticed only after a failover.',
      whenItIsFine:
        'Only the web servers and services of the product are compared. Those with a start type that is right on every server, as the services that the cluster starts, are judged by other rules.',
    },
    ja: {
      why: '両サーバは入れ替え可能でなければなりません。手順書では同じパラメータでインストールし、サービスも両方で変更します。片方だけ変更した Web サーバや製品のサービスには、フェイルオーバ後に初めて気付きます。',
      whenItIsFine:
        'Web サーバと製品のサービスだけを比べます。クラスタが起動するサービスのように正しい起動方法が決まっているものは、ほかのルールで調べます。',
    },
  },
  check({ facts, views: { services }, report }) {
    const servers = services.computers.filter(({ isClusterServer }) => isClusterServer === true);
    const [first, ...others] = servers;
    const judged = facts.all('declaredProduct').find(({ webServer }) => webServer !== undefined)?.webServer?.value;
    if (first === undefined) return;
    const before = new Map(first.started.map((one) => [one.key.value.toLowerCase(), one]));
    for (const { node, started } of others) {
      for (const one of started) {
        const use = useOfService(one.key.value);
        const own = before.get(one.key.value.toLowerCase());
        if (own === undefined || own.start.value === one.start.value) continue;
        const isCompared = use === 'iis' || use === 'apache' || use === 'product';
        if (!isCompared || use === judged || services.resourceOf(one) !== undefined) continue;
        report({
          message: 'differs',
          at: one.start.at,
          args: {
            service: serviceLabel(one),
            start: one.start.value,
            other: own.start.value,
            server: node?.name ?? '',
            otherServer: first.node?.name ?? '',
          },
          related: [settingNote(own.start.at, 'Start', own.start.value)],
        });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'IIS is disabled on one server',
    files: {
      '𠮷/clp.conf': guideCluster,
      '𠮷/server1/services.reg': servicesExport({ W3SVC: service('dword:00000002') }),
      '𠮷/server2/services.txt': scQuery('W3SVC', '⟦4⟧   DISABLED', 'World Wide Web Publishing Service'),
    },
    finds: ['differs'],
  },
  {
    name: 'alike, and a service of another product',
    files: {
      'clp.conf': guideCluster,
      'server1/services.reg': servicesExport({ W3SVC: service('dword:00000002'), Spooler: service('dword:00000002') }),
      'server2/services.reg': servicesExport({ w3svc: service('dword:00000002'), Spooler: service('dword:00000004') }),
    },
    finds: [],
  },
  {
    name: 'computers that are not of the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/services.reg': servicesExport({ W3SVC: service('dword:00000002') }),
      'agents/pc1/services.reg': servicesExport({ W3SVC: service('dword:00000004') }),
    },
    finds: [],
  },
];
