import type { Addresses } from '../../facts/views/addresses';
import type { Groups } from '../../facts/views/groups';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { type Meaning, meanings, toldNames } from '../shared/hostsMeanings';
import { floatingIpNote } from '../shared/notes';
import { wrongNameFixes } from '../shared/wrongNameFixes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-on-another-floating-ip',
  title: {
    en: 'A virtual name is given another floating IP than its own',
    ja: '仮想コンピュータ名が別のFIPを指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry', 'masterDomainName'],
  views: ['names', 'addresses', 'groups', 'migrations'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    other: template({
      en: '"{name}" stands on the floating IP {own}, but {address} is that of "{resource}". The two may be on different servers, so the name cannot lead to its own; write {own}.',
      ja: '仮想コンピュータ名「{name}」のフローティングIPは {own} で、「{resource}」の {address} と一致しません。別のサーバを指すことがあります。{own} にしてください。',
    }),
    toldName: template({
      en: '"{name}" is the Master_DomainName that agents look for, but {address} is the floating IP of "{resource}", which moves apart from the virtual computer name. Give the name {own}.',
      ja: 'Master_DomainName の「{name}」のアドレス {address} は、別に移動する「{resource}」のフローティングIPで、仮想コンピュータ名の {own} と一致しません。',
    }),
  },
  docs: {
    en: {
      why: 'Each group carries its own floating IP. The one of the management group and the one of the business group lie next to each other in the list of addresses, and as long as both groups are on one server, the wrong one works as well.',
      whenItIsFine:
        "A second floating IP of the same group moves along and is all right. Where clp.conf does not tell the address under the name, nothing is reported, and a server's own address is the matter of another rule.",
    },
    ja: {
      why: 'フローティングIPはグループごとに異なります。管理用と業務用のアドレスは隣り合っていて間違えやすく、両方のグループが同じサーバにある間は、誤ったアドレスでも接続できます。',
      whenItIsFine:
        '同じグループにある別のフローティングIPは一緒に移動するため問題ありません。clp.conf から名前のアドレスがわからない場合は指摘しません。実IPアドレスを指す場合は別の規則が指摘します。',
    },
  },
  check({ facts, views: { names, addresses, groups, migrations }, report }) {
    const lines = facts.all('hostsEntry').filter(({ address }) => addresses.knows(address.value));
    const told = toldNames(facts.all('masterDomainName'), names, migrations);
    const meaningOf = meanings(lines, told, names, addresses);
    const wrong = lines.flatMap((line) => {
      const floating = addresses.floatingAt(line.address.value);
      if (floating?.address === undefined || addresses.nodesAt(line.address.value).length > 0) return [];
      const at = floating.address;
      return line.names
        .flatMap((name) => meaningOf(name) ?? [])
        .filter((meaning) => meaning.by !== 'hosts' && !movesAlong(floating, meaning, addresses, groups))
        .map((meaning) => ({ line, meaning, resource: floating.resource.value, at }));
    });
    const fixesOf = wrongNameFixes(wrong, lines);
    for (const one of wrong) {
      const { name, by, floatingIps, notes } = one.meaning;
      const [address, resource] = [one.line.address.value, one.resource];
      report({
        message: by === 'cluster' ? 'other' : 'toldName',
        at: name.at,
        args: { name: name.value, own: floatingIps.join(', '), address, resource },
        related: [floatingIpNote(one.at.at, address, resource), ...notes],
        fixes: fixesOf(one),
      });
    }
  },
});

/** Whether the address is as good as the name's own one: it is that, or one of the same group. Unknown counts as good. */
function movesAlong(
  { resource }: Fact<'floatingIp'>,
  { floatingIps }: Meaning,
  { floatingAt }: Addresses,
  { groupOf }: Groups,
): boolean {
  const group = groupOf(resource.value);
  const own = floatingIps.flatMap((address) => floatingAt(address)?.resource.value ?? []);
  return own.length === 0 || own.some((one) => one === resource.value || (group && groupOf(one) === group));
}

const ini = (name: string) => `; 𠮷野\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the address of the management group',
    files: {
      'clp.conf': guideCluster,
      'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.11\t⟦vcom⟧\r\n',
    },
    finds: ['other'],
    fixed: { 'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.12\tvcom\r\n' },
  },
  {
    name: 'beside a name that belongs there',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.11 webmanager ⟦vcom.example.local⟧\n' },
    finds: ['other'],
    fixed: { hosts: '192.168.0.11 webmanager\n192.168.0.12 vcom.example.local\n' },
  },
  { name: 'its own floating IP', files: { 'clp.conf': guideCluster, hosts: '192.168.0.12 vcom\n' }, finds: [] },
  {
    name: 'the name that agents are told, on the address of the WebManager',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('osce.example.com'),
      hosts: '192.168.0.11 webmanager ⟦osce.example.com⟧\n',
    },
    finds: ['toldName'],
    fixed: { hosts: '192.168.0.11 webmanager\n192.168.0.12 osce.example.com\n' },
  },
  {
    name: 'a second floating IP of the same group',
    files: {
      'clp.conf': guideClusterWith(
        '    <resource name="md@md1"/>',
        '    <resource name="fip@fip2"/><resource name="md@md1"/>',
      ).replace(
        '    <types name="md"/>',
        '    <fip name="fip2"><parameters><ip>192.168.0.13</ip></parameters></fip>\n    <types name="md"/>',
      ),
      'ofcscan.ini': ini('osce'),
      hosts: '192.168.0.13 vcom osce\n',
    },
    finds: [],
  },
  {
    name: 'clp.conf has the name on an address of another group, so that neither is its own',
    files: {
      'clp.conf': guideClusterWith('<target>fip1</target></parameters>', '<target>ManagementIP</target></parameters>'),
      'server1/hosts': '192.168.0.12 vcom\n',
      'server2/hosts': '192.168.0.12 vcom\n',
    },
    finds: [],
  },
  {
    name: 'clp.conf does not tell its address',
    files: {
      'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<ip/>'),
      hosts: '192.168.0.11 vcom\n',
    },
    finds: [],
  },
];
