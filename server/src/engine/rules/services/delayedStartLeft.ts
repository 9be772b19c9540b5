import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { BY_HAND, serviceLabel } from '../shared/serviceStarts';
import { officeScanCluster } from '../sites/officeScanExamples';
import { service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/delayed-start-left',
  title: {
    en: 'A manual service still has a delayed start',
    ja: '手動起動に遅延開始が残っている',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['services'],
  sources: [{ document: 'Microsoft Learn: SERVICE_DELAYED_AUTO_START_INFO' }],
  messages: {
    left: template({
      en: 'The service "{service}" is manual, but DelayedAutostart is set. It has no effect now; see that nobody takes the service for one that starts by itself.',
      ja: '「{service}」は手動起動ですが DelayedAutostart が残っています。現在は効果がありません。自動起動に戻していないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows heeds DelayedAutostart for services that start by themselves only. It is left over where somebody has set a service from "automatic (delayed start)" to manual in the registry, and comes back to life when the service is set to automatic again.',
      whenItIsFine: 'It does no harm. The rule speaks of the services that the cluster starts, and of no others.',
    },
    ja: {
      why: 'DelayedAutostart は自動起動のサービスだけに効きます。「自動 (遅延開始)」のサービスをレジストリで手動に変更すると残り、自動起動に戻したときに再び有効になります。',
      whenItIsFine: '実害はありません。クラスタが起動するサービスだけを調べます。',
    },
  },
  check({ views: { services }, report }) {
    for (const { isClusterServer, started } of services.computers) {
      if (isClusterServer === false) continue;
      for (const one of started) {
        if (one.start.value !== BY_HAND || one.delayed?.value !== true) continue;
        const isOwn = officeScanServiceCalled(serviceLabel(one)) ?? officeScanServiceCalled(one.key.value);
        if (isOwn === undefined && services.resourceOf(one) === undefined) continue;
        report({ message: 'left', at: one.delayed.at, args: { service: serviceLabel(one) } });
      }
    }
  },
});

const MANUAL = service('dword:00000003', 'OfficeScan Master Service');

export const examples: RuleExamples = [
  {
    name: 'a service that was delayed before',
    files: {
      '𠮷/clp.conf': officeScanCluster,
      '𠮷/server1/services.reg': servicesExport({
        ofcservice: [...MANUAL, '"DelayedAutostart"=⟦dword:00000001⟧'],
      }),
    },
    finds: ['left'],
  },
  {
    name: 'switched off, and another service',
    files: {
      'clp.conf': officeScanCluster,
      'server1/services.reg': servicesExport({
        ofcservice: [...MANUAL, '"DelayedAutostart"=dword:00000000'],
        wuauserv: [...service('dword:00000003'), '"DelayedAutostart"=dword:00000001'],
      }),
    },
    finds: [],
  },
];
