import type { Groups } from '../../facts/views/groups';
import type { Names } from '../../facts/views/names';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddresses, standingAddressFixes, standingAddressNotes } from '../shared/clusterIdentity';
import { foreignAddresses } from '../shared/foreignAddresses';
import { floatingIpNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-is-another-address',
  title: {
    en: 'Master_DomainName is not the floating IP of the virtual name',
    ja: 'Master_DomainName が別のアドレス',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDomainName', 'floatingIp', 'groupResource'],
  views: ['addresses', 'groups', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-2, 5-2' }],
  messages: {
    otherFloatingIp: template({
      en: 'Master_DomainName is {address}, a floating IP of the group "{group}", which moves apart from the virtual computer name. Write the floating IP that the name stands on.',
      ja: 'Master_DomainName が別のグループ「{group}」のフローティングIP {address} です。仮想コンピュータ名が使うフローティングIPにしてください。',
    }),
    unknownAddress: template({
      en: 'Master_DomainName is {address}, which the cluster does not know. Unless NAT or a load balancer leads on from there, agents may never reach the server; write the floating IP.',
      ja: 'Master_DomainName の {address} はクラスタの設定にありません。NAT などを通さないかぎり接続できない可能性があります。フローティングIPにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The address that agents know and the name that the services register under have to come up together. When they belong to groups that move apart, or the address is left over from an older server, agents talk to a computer on which the management server does not run.',
      whenItIsFine:
        'A second floating IP of the same group moves along and is all right, as is a host name. An address that a router or a load balancer translates is unknown to the cluster and right all the same: allow it in clusterconf.json.',
    },
    ja: {
      why: 'クライアントが使うアドレスと、サービスが名乗る名前は、同じサーバで同時に有効になる必要があります。別々に移動するグループのものや、旧サーバのアドレスが残っていると、管理サーバが動いていないコンピュータに接続します。',
      whenItIsFine:
        '同じグループにある別のフローティングIPは一緒に移動するため問題ありません。ホスト名も指摘しません。ルータや負荷分散装置がアドレスを変換する場合は、clusterconf.json でこのルールを許可してください。',
    },
  },
  check({ facts, views, report }) {
    const standing = standingAddresses(views.names);
    if (standing.length === 0) return;
    const isForeign = foreignAddresses(facts, views.addresses);
    for (const { text } of facts.all('masterDomainName')) {
      const related = standingAddressNotes(views.names);
      const fixes = standingAddressFixes(text.at, views.names, views.addresses);
      const floating = views.addresses.floatingAt(text.value);
      const group = floating && apart(floating, views);
      if (floating?.address !== undefined && group !== undefined) {
        const own = floatingIpNote(floating.address.at, text.value, floating.resource.value);
        const args = { address: text.value, group };
        report({ message: 'otherFloatingIp', at: text.at, args, related: [own, ...related], fixes });
      } else if (isForeign(text.value)) {
        report({
          message: 'unknownAddress',
          at: text.at,
          severity: 'warning',
          args: { address: text.value },
          related,
          fixes,
        });
      }
    }
  },
});

interface Views {
  readonly groups: Groups;
  readonly names: Names;
}

/** The name of the floating IP's group, when no virtual computer name moves with it and it is not the management's. */
function apart({ resource }: Fact<'floatingIp'>, { groups, names }: Views): string | undefined {
  const group = groups.groupOf(resource.value);
  if (group === undefined || groups.isManagement(group)) return undefined;
  const together = standingAddresses(names).some((standing) => groups.groupOf(standing.resource) === group);
  return together ? undefined : group.fact.name.value;
}

const ini = (name: string) => `; 𠮷野\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

/** The guide's cluster with a second business group, which has an address and a service of its own. */
function twoGroups(): string {
  const groups = guideClusterWith(
    '  <group name="failover1">',
    '  <group name="failover2"><resource name="fip@fip2"/><resource name="service@web"/></group>\n  <group name="failover1">',
  );
  return groups.replace(
    '    <types name="md"/>',
    '    <fip name="fip2"><parameters><ip>192.168.0.13</ip></parameters></fip>\n    <types name="service"/>\n    <service name="web"><parameters><name>Web</name></parameters></service>\n    <types name="md"/>',
  );
}

export const examples: RuleExamples = [
  {
    name: 'the floating IP of another business group',
    files: { 'clp.conf': twoGroups(), 'ofcscan.ini': ini('⟦192.168.0.13⟧') },
    finds: ['otherFloatingIp'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'the address of an older server',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦192.168.0.80⟧') },
    finds: ['unknownAddress'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'a second floating IP of the same group moves along',
    files: {
      'clp.conf': twoGroups()
        .replace('name="failover2"><resource name="fip@fip2"/>', 'name="failover2">')
        .replace('<resource name="fip@fip1"/>', '<resource name="fip@fip1"/><resource name="fip@fip2"/>'),
      'ofcscan.ini': ini('192.168.0.13'),
    },
    finds: [],
  },
  {
    name: 'the address of the virtual name, the name itself, and a name that only DNS knows',
    files: {
      'clp.conf': guideCluster,
      'a/ofcscan.ini': ini('192.168.0.12'),
      'b/ofcscan.ini': ini('vcom'),
      'c/ofcscan.ini': ini('antivirus.example.local'),
    },
    finds: [],
  },
  {
    name: 'a virtual computer name on an address of another group is the mistake itself',
    files: {
      'clp.conf': guideClusterWith('<target>fip1</target></parameters>', '<target>ManagementIP</target></parameters>'),
      'a/ofcscan.ini': ini('192.168.0.12'),
      'b/ofcscan.ini': ini('192.168.0.80'),
    },
    finds: [],
  },
  {
    name: 'a virtual IP resource may bring the address',
    files: {
      'clp.conf': guideClusterWith(
        '<resource name="md@md1"/>',
        '<resource name="md@md1"/><resource name="vip@vip1"/>',
      ).replace('    <types name="md"/>', '    <types name="vip"/><vip name="vip1"/>\n    <types name="md"/>'),
      'ofcscan.ini': ini('172.16.0.5'),
    },
    finds: [],
  },
];
