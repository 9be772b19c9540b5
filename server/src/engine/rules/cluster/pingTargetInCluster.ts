import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { floatingIpNote, nodeAddressNote } from '../shared/notes';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/ping-target-in-cluster',
  title: {
    en: 'The cluster asks itself about the network',
    ja: 'ping の確認先がクラスタ自身',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['networkPartition'],
  views: ['addresses'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'networkpartition/pingnp@<name>/grp/list/ip' }],
  messages: {
    server: template({
      en: '"{name}" asks {address}, which is the server "{owner}" itself. It answers even when the network is gone, so a split may go unseen; ask a gateway or switch.',
      ja: '「{name}」の確認先 {address} はサーバ「{owner}」です。断線を検出できない可能性があります。ルータなどを指定してください。',
    }),
    floating: template({
      en: '"{name}" asks {address}, which is the floating IP of "{owner}". The active server answers itself, so a split may go unseen; ask a gateway or switch.',
      ja: '「{name}」の確認先 {address} は「{owner}」のフローティングIPです。断線を検出できない可能性があります。ルータなどを指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The ping resource tells a broken network from a dead server: the one that cannot reach the target any more stops. A target that moves with the group, or that is one of the servers, answers to whoever holds it, and the cut-off server goes on.',
      whenItIsFine: 'Addresses outside the cluster: gateways, switches, other servers that always run.',
    },
    ja: {
      why: 'ping による NP 解決では、確認先に到達できなくなったサーバが停止します。グループと一緒に移動するアドレスやサーバ自身のアドレスは、持っている本人が応答するため、孤立したサーバが動き続けます。',
      whenItIsFine: 'ルータ、スイッチ、常時稼働している他のサーバなど、クラスタの外のアドレスは問題ありません。',
    },
  },
  check({ facts, views: { addresses }, report }) {
    for (const { name, targets } of facts.all('networkPartition')) {
      for (const { value: address, at } of targets) {
        const [use] = addresses.usesOf(address);
        if (use === undefined) continue;
        if (use.role === 'floating') {
          const args = { name: name.value, address, owner: use.resource };
          report({ message: 'floating', at, args, related: [floatingIpNote(use.at, address, use.resource)] });
        } else {
          const args = { name: name.value, address, owner: use.server };
          report({ message: 'server', at, args, related: [nodeAddressNote(use.at, address, use.server)] });
        }
      }
    }
  },
});

const group = '  <group name="ManagementGroup">';

function asking(address: string): string {
  const list = `<grp id="0"><list id="0"><!-- 𠮷 --><ip>${address}</ip></list></grp>`;
  return guideClusterWith(
    group,
    `  <networkpartition><types name="pingnp"/><pingnp name="pingnp1">${list}</pingnp></networkpartition>\n${group}`,
  );
}

export const examples: RuleExamples = [
  { name: 'the other server', files: { 'clp.conf': asking('⟦192.168.0.2⟧') }, finds: ['server'] },
  { name: 'the floating IP', files: { 'clp.conf': asking('⟦192.168.0.12⟧') }, finds: ['floating'] },
  { name: 'the gateway', files: { 'clp.conf': asking('192.168.0.254') }, finds: [] },
];
