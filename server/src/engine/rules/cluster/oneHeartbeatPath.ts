import { groupBy } from '../../facts/groupBy';
import type { FactReader } from '../../facts/store';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { commonNetwork, lanHeartbeats, lanRow } from '../shared/lanPaths';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/one-heartbeat-path',
  title: {
    en: 'The heartbeats have one way only',
    ja: 'ハートビートの経路が 1 つしかない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['heartbeat', 'clusterServer', 'serverDevice'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    one: template({
      en: '"{name}" is the only LAN heartbeat. When its network fails, each server may take the other for dead and start everything itself; add one over a second network.',
      ja: 'LAN ハートビートは「{name}」だけです。断線すると両サーバが業務を起動する可能性があります。別のネットワークにも追加してください。',
    }),
    oneNetwork: template({
      en: '"{name}" seems to run over the same network as "{other}": {address} and {neighbour} are neighbours. See whether one broken cable or switch cuts all heartbeats.',
      ja: '「{name}」と「{other}」は同じネットワーク（{address} と {neighbour}）のようです。1 つの障害で両方が途絶えないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A silent heartbeat means a dead server to the cluster. With one path, a pulled cable or a switch that restarts is enough: both servers run the group, with one floating IP and one disk between them. The guide sets up two kernel-mode LAN heartbeats, one on a cable of its own and one over the public network.',
      whenItIsFine:
        'In clouds and with teamed interfaces one network may be all there is; a network partition resource has to tell a failure then. Masks are not in the file, so neighbours are a guess.',
    },
    ja: {
      why: 'ハートビートが途絶えると、相手のサーバはダウンしたとみなされます。経路が 1 つだと、ケーブルの抜けやスイッチの再起動だけで両サーバがグループを起動し、フローティングIPやディスクが競合します。手順書では、専用とバックアップ（パブリック兼用）の 2 つのカーネルモードLANハートビートを設定します。',
      whenItIsFine:
        'クラウドやチーミング構成ではネットワークが 1 つの場合があり、NP 解決リソースで障害を判別します。ファイルにネットマスクはないため、同じネットワークかどうかは推定です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const [first, ...others] = [...groupBy(lanHeartbeats(facts), ({ device }) => device?.value).values()].flatMap(
      ([heartbeat]) => heartbeat ?? [],
    );
    if (!definitions.complete || facts.all('clusterServer').length < 2 || first === undefined) return;
    const [second] = others;
    if (second === undefined) {
      report({ message: 'one', at: first.name.at, args: { name: first.name.value } });
      return;
    }
    const shared = others.map(({ device }) =>
      commonNetwork(rowOf(device?.value, facts), rowOf(first.device?.value, facts)),
    );
    const [places] = shared;
    if (places === undefined || shared.includes(undefined)) return;
    const [own, other] = places;
    // One address in both rows is a mistake of its own.
    if (own.address.canonical === other.address.canonical) return;
    const names = { name: second.name.value, other: first.name.value };
    report({
      message: 'oneNetwork',
      at: second.name.at,
      severity: 'info',
      args: { ...names, address: own.text.value, neighbour: other.text.value },
      related: places.map(({ text, server }) => nodeAddressNote(text.at, text.value, server)),
    });
  },
});

function rowOf(id: number | undefined, facts: FactReader<'serverDevice'>) {
  const devices = facts.all('serverDevice').filter((device) => device.id.value === id && device.type?.value === 'lan');
  return lanRow(id ?? -1, devices);
}

const second = '    <lankhb name="lankhb2"><priority>1</priority><device>1</device></lankhb>\n';

export const examples: RuleExamples = [
  {
    name: 'the dedicated interconnect alone',
    files: {
      'clp.conf': guideClusterWith(second, '').replace('<lankhb name="lankhb1"', '<!-- 𠮷 --><lankhb name="⟦lankhb1⟧"'),
    },
    finds: ['one'],
  },
  {
    name: 'two heartbeats over one row',
    files: {
      'clp.conf': guideClusterWith(second, second.replace('<device>1<', '<device>0<')).replace(
        '"lankhb1"',
        '"⟦lankhb1⟧"',
      ),
    },
    finds: ['one'],
  },
  {
    name: 'two rows in one network',
    files: {
      'clp.conf': guideCluster
        .replace('<info>10.0.0.1</info>', '<info>192.168.0.101</info>')
        .replace('<info>10.0.0.2</info>', '<info>192.168.0.102</info>')
        .replace('"lankhb2"', '"⟦lankhb2⟧"'),
    },
    finds: ['oneNetwork'],
  },
  { name: 'a dedicated interconnect and the public network', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a product for one server', files: { 'clp.conf': singleServer }, finds: [] },
  {
    name: 'the interconnect runs through a router',
    files: {
      'clp.conf': guideClusterWith(
        '<device id="0"><type>lan</type><info>10.0.0.2<',
        '<device id="0"><type>lan</type><info>10.1.0.2<',
      ),
    },
    finds: [],
  },
];
