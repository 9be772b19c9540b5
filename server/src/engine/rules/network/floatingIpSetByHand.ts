import type { Adapter } from '../../facts/views/joinedAdapters';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { adapterName } from '../shared/adapterNotes';
import { withoutAddress } from '../shared/adapterRemedies';
import { floatingIpNote } from '../shared/notes';
import { withoutStored } from '../shared/storedLists';
import { removeTitle } from '../shared/titles';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { connection, markedMultiString, multiString, nic, nics, registryExport } from '../sites/networkExamples';

const title = template({
  en: 'While the group is on another server: take {address} from {adapter}',
  ja: 'グループが別のサーバにある間に {adapter} から {address} を取り除く',
});

export default defineRule({
  id: 'network/floating-ip-set-by-hand',
  title: {
    en: 'A floating IP is set on an adapter by hand',
    ja: 'フローティングIPがNICに設定されている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['adapters', 'addresses'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/fip@<name>/parameters/ip' },
  ],
  messages: {
    stored: template({
      en: 'The floating IP {address} of the resource "{resource}" is among the fixed addresses of {adapter}. The server keeps it when the group moves, so the address is used twice and the resource fails; take it away.',
      ja: 'リソース「{resource}」のフローティングIP {address} が {adapter} の固定アドレスです。フェイルオーバ後も残り、リソースを活性できません。取り除いてください。',
    }),
  },
  docs: {
    en: {
      why: 'CLUSTERPRO adds a floating IP to an adapter when its group starts on a server, and takes it away when the group leaves. An address that is among the settings of the adapter stays: the other server finds it in use and cannot activate the resource, or both answer for it and the agents reach the wrong one.',
      whenItIsFine:
        'The address that the cluster has added is not stored in the registry. In the output of ipconfig it stands beside the fixed addresses of the active server, where it belongs.',
    },
    ja: {
      why: 'CLUSTERPRO は、グループの起動時にフローティングIPをNICに追加し、停止時に取り除きます。NICの設定に含まれるアドレスは残るため、もう一方のサーバではアドレスが使用中となってリソースを活性できないか、両方のサーバが応答してクライアントが誤ったサーバに接続します。',
      whenItIsFine:
        'クラスタが追加したアドレスはレジストリには保存されません。ipconfig の出力では、現用系の固定アドレスと並んで表示され、正常です。',
    },
  },
  check({ views: { adapters, addresses }, report }) {
    for (const adapter of adapters.flatMap(({ all }) => all)) {
      for (const { address, stored } of setByHand(adapter)) {
        const floating = addresses.floatingAt(address.value);
        if (floating?.address === undefined) continue;
        const resource = floating.resource.value;
        const args = { address: address.value, adapter: adapterName(adapter) };
        report({
          message: 'stored',
          at: address.at,
          args: { ...args, resource },
          related: [floatingIpNote(floating.address.at, address.value, resource)],
          fixes: withoutStored(removeTitle(address.value), stored, address.value),
          remedies: withoutAddress(message(title, args), adapter, address.value),
        });
      }
    }
  },
});

/** The addresses that the registry keeps for an adapter; of one that gets its own by DHCP they are left-overs. */
function setByHand({ statements }: Adapter) {
  return statements.flatMap(({ stored, dhcp, addresses }) => {
    if (stored === undefined || dhcp?.value) return [];
    const kept = addresses.filter(({ value }) => stored.addresses?.texts.includes(value));
    return kept.map((address) => ({ address, stored }));
  });
}

const masks = (count: number) =>
  multiString(
    'SubnetMask',
    Array.from({ length: count }, () => '255.255.255.0'),
  );

function server1(addresses: string, count: number): string {
  const key = nic(nics.public, '192.168.0.1', masks(count));
  const own = multiString('IPAddress', ['192.168.0.1']);
  return registryExport('; 𠮷野 🏢', key.replace(own, addresses), connection(nics.public, 'public'));
}

export const examples: RuleExamples = [
  {
    name: 'beside the real address of the server',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': server1(markedMultiString('IPAddress', ['192.168.0.1', '192.168.0.12'], 1), 2),
    },
    finds: ['stored'],
    fixed: { 'server1/tcpip.reg': server1(multiString('IPAddress', ['192.168.0.1']), 1) },
  },
  {
    name: 'added by the cluster on the active server',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [
        { ...guideConnections[0], further: ['192.168.0.12'] },
        guideConnections[1],
      ]),
    },
    finds: [],
  },
  {
    name: 'what was set before DHCP was switched on',
    files: {
      'clp.conf': guideCluster,
      'server1/tcpip.reg': registryExport(nic(nics.ghost, '192.168.0.12', '"EnableDHCP"=dword:00000001')),
    },
    finds: [],
  },
];
