import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { addressKey } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName, ownAddressNote } from '../shared/adapterNotes';
import { floatingIpNote } from '../shared/notes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'network/floating-ip-on-both-servers',
  title: {
    en: 'A floating IP is on two servers',
    ja: 'フローティングIPが複数のサーバにある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['adapters', 'addresses'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    both: template({
      en: 'The floating IP {address} of the resource "{resource}" is on an adapter of "{server}", and of "{other}" as well. If the files were captured at the same time, the group may be active on both servers.',
      ja: 'リソース「{resource}」のフローティングIP {address} が「{server}」と「{other}」の両方にあり、同時に取得したのであれば両系活性の可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A floating IP belongs to the server on which its group is active. On two servers at once it is a sign that both believe to be the active one, and then both write to the disk of the management server.',
      whenItIsFine:
        'Files that were captured before and after the group has moved. Capture both anew at the same time. An address that is kept in the settings of an adapter has a rule of its own.',
    },
    ja: {
      why: 'フローティングIPは、グループが起動しているサーバだけが持ちます。同時に 2 台のサーバにある場合、両方が現用系として動作し、管理サーバのディスクに両方から書き込んでいる可能性があります。',
      whenItIsFine:
        'グループの移動の前後に取得した情報であれば問題ありません。両サーバで同時に取得し直してください。NICの設定に保存されている場合は、別のルールで指摘します。',
    },
  },
  check({ views: { adapters, addresses }, report }) {
    const shown = adapters.flatMap(({ computer, all }) =>
      all.flatMap((adapter) =>
        adapter.statements
          // What the registry keeps is there all the time.
          .filter(({ source }) => source !== 'registry' && computer !== undefined)
          .flatMap((statement) => statement.addresses)
          .filter(({ value }) => addresses.floatingAt(value) !== undefined)
          .map((address) => ({ computer: computer ?? '', adapter, address })),
      ),
    );
    for (const places of groupBy(shown, ({ address }) => addressKey(address.value)).values()) {
      const servers = [...groupBy(places, ({ computer }) => nameKey(computer)).values()].flatMap(
        ([first]) => first ?? [],
      );
      const [first, ...others] = servers;
      const floating = addresses.floatingAt(first?.address.value ?? '');
      if (first === undefined || floating?.address === undefined) continue;
      for (const { computer, address } of others) {
        const { value } = address;
        const resource = floating.resource.value;
        report({
          message: 'both',
          at: address.at,
          args: { address: value, resource, server: computer, other: first.computer },
          related: [
            ownAddressNote(first.address.at, `${adapterName(first.adapter)} (${first.computer})`, value),
            floatingIpNote(floating.address.at, value, resource),
          ],
        });
      }
    }
  },
});

const [open, inner] = guideConnections;
const active = ipconfig('server1', [{ ...open, further: ['192.168.0.12'] }, inner]);
const server2 = (...further: readonly string[]) =>
  ipconfig('server2', [
    { ...open, address: '192.168.0.2', further },
    { ...inner, address: '10.0.0.2' },
  ]);

export const examples: RuleExamples = [
  {
    name: 'the address of the group on both',
    files: { 'clp.conf': guideCluster, 'a/ipconfig.txt': active, 'b/ipconfig.txt': server2('⟦192.168.0.12⟧') },
    finds: ['both'],
  },
  {
    name: 'on the active server only',
    files: { 'clp.conf': guideCluster, 'a/ipconfig.txt': active, 'b/ipconfig.txt': server2() },
    finds: [],
  },
  {
    name: 'two files of one server',
    files: { 'clp.conf': guideCluster, 'a/ipconfig.txt': active, 'a/ipconfig-2.txt': active },
    finds: [],
  },
];
