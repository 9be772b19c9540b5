import { nameKey } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { serviceLabel } from '../shared/serviceStarts';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';
import { scState } from '../sites/serviceExamples';

/** SERVICE_RUNNING. */
const RUNNING = 4;

export default defineRule({
  id: 'services/runs-on-both-servers',
  title: {
    en: 'A service of the cluster runs on both servers',
    ja: 'サービスが両サーバで動いている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['services', 'officeScan'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-7' },
    { document: 'Microsoft Learn: SERVICE_STATUS' },
  ],
  messages: {
    both: template({
      en: 'The service "{service}" runs on {server}, and on {other} too. Only one of them has the disk; the other may work without its data. Stop it there, and see that it is manual.',
      ja: '「{service}」が {other} に加えて {server} でも動いています。ディスクのない側で動いている可能性があります。停止し、手動起動にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster runs the services of the management server on one server at a time. When both run them, the one without the disk works without its data or fills its own folder, and agents may get their answers from either.',
      whenItIsFine:
        'The two answers of sc may have been taken before and after a failover. Capture them again, shortly one after the other.',
    },
    ja: {
      why: 'クラスタは、管理サーバのサービスを常に 1 台だけで動かします。両方で動いていると、ディスクのない側はデータなしで動くか別のフォルダーに書き込み、クライアントへの応答も混在します。',
      whenItIsFine: '2 つの出力の間にフェイルオーバした可能性があります。続けて取得し直して確認してください。',
    },
  },
  check({ views: { services, officeScan }, report }) {
    const before = new Map<string, { readonly server: string; readonly state: Located<number> }>();
    for (const { node, isClusterServer, states } of services.computers) {
      if (node === undefined || isClusterServer !== true) continue;
      for (const one of states.filter((state) => state.state.value === RUNNING)) {
        const isOwn = isOfficeScan(one) && officeScan.group !== undefined;
        if (!isOwn && services.resourceOf(one) === undefined) continue;
        const key = nameKey(one.key.value);
        const other = before.get(key);
        if (other === undefined) before.set(key, { server: node.name, state: one.state });
        else {
          const args = { service: serviceLabel(one), server: node.name, other: other.server };
          const related = [settingNote(other.state.at, 'STATE', other.state.value)];
          report({ message: 'both', at: one.state.at, args, related });
        }
      }
    }
  },
});

function isOfficeScan({ key, displayName }: Fact<'serviceState'>): boolean {
  return [displayName?.value ?? '', key.value].some((name) => officeScanServiceCalled(name) !== undefined);
}

const MASTER = 'OfficeScan Master Service';

export const examples: RuleExamples = [
  {
    name: 'the Master Service on both servers',
    files: {
      '𠮷/clp.conf': officeScanCluster,
      '𠮷/server1/services.txt': scState('ofcservice', '4  RUNNING ', MASTER),
      '𠮷/server2/services.txt': scState('ofcservice', '⟦4⟧  RUNNING ', MASTER),
    },
    finds: ['both'],
  },
  {
    name: 'stopped on one of them, and a service that runs everywhere',
    files: {
      'clp.conf': officeScanCluster,
      'server1/services.txt':
        scState('ofcservice', '4  RUNNING ', MASTER) + scState('W32Time', '4  RUNNING ', 'Windows Time'),
      'server2/services.txt':
        scState('ofcservice', '1  STOPPED ', MASTER) + scState('W32Time', '4  RUNNING ', 'Windows Time'),
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: {
      'clp.conf': guideCluster,
      'server1/services.txt': scState('ofcservice', '4  RUNNING ', MASTER),
      'server2/services.txt': scState('ofcservice', '4  RUNNING ', MASTER),
    },
    finds: [],
  },
];
