import { nameKey } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/ip-monitor-asks-nobody',
  title: {
    en: 'An IP monitor has no address to ask',
    ja: 'IP 監視の対象アドレスがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorReaction', 'serverPart'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/ipw@<name>/parameters/list@<id>/ip' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux' },
  ],
  messages: {
    none: template({
      en: 'The IP monitor "{monitor}" has no address to ask, so it cannot watch anything. Write the addresses in parameters/list.',
      ja: 'IP 監視「{monitor}」に監視するアドレスがなく、監視できません。parameters/list に設定してください。',
    }),
    notAnAddress: template({
      en: '"{address}", which the IP monitor "{monitor}" asks, is no IP address. The monitor may report an error at once; write an address.',
      ja: 'IP 監視「{monitor}」の「{address}」は IP アドレスではありません。監視異常になる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The monitor sends a ping to the addresses of its list and takes silence for a failure of the network. Without an address it never sees one; with a text that is none it sees one that is not there.',
      whenItIsFine: 'A monitor whose addresses stand under single servers is not looked at.',
    },
    ja: {
      why: 'IP 監視は、一覧のアドレスに ping を送り、応答がないとネットワークの障害とみなします。アドレスがなければ障害を検出できず、アドレスでない文字列では、障害がないのに異常とみなします。',
      whenItIsFine: 'サーバ別にアドレスを設定したモニタリソースは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    const withParts = new Set(facts.all('serverPart').map(({ owner }) => nameKey(owner.value)));
    for (const { monitor, type, targets } of facts.all('monitorReaction')) {
      if (type !== 'ipw') continue;
      if (targets.length === 0 && !withParts.has(nameKey(monitor.value)))
        report({ message: 'none', at: monitor.at, args: { monitor: monitor.value } });
      for (const { value, at } of targets) {
        if (parseIpAddress(value) !== undefined || holdsPlaceholder(value)) continue;
        report({ message: 'notAnAddress', severity: 'warning', at, args: { monitor: monitor.value, address: value } });
      }
    }
  },
});

function withMonitor(name: string, content: string): string {
  const relation = '<relation><type>grp</type><name>failover1</name></relation>';
  return guideClusterWith(
    '    <types name="fipw"/>',
    `    <types name="ipw"/>\n    <!-- 𠮷 --><ipw name="${name}">${relation}${content}</ipw>\n    <types name="fipw"/>`,
  );
}

const list = (address: string) => `<parameters><list id="0"><ip>${address}</ip></list></parameters>`;

export const examples: RuleExamples = [
  { name: 'an empty list', files: { 'clp.conf': withMonitor('⟦ipw1⟧', list('')) }, finds: ['none'] },
  {
    name: 'a number too large',
    files: { 'clp.conf': withMonitor('ipw1', list('⟦192.168.0.256⟧')) },
    finds: ['notAnAddress'],
  },
  { name: 'the gateway', files: { 'clp.conf': withMonitor('ipw1', list('192.168.0.254')) }, finds: [] },
  {
    name: 'other addresses on each server',
    files: {
      'clp.conf': withMonitor('ipw1', `<server name="server1">${list('192.168.0.254')}</server>`),
    },
    finds: [],
  },
  { name: 'no IP monitor', files: { 'clp.conf': guideCluster }, finds: [] },
];
