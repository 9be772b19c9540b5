import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddresses, standingAddressFixes, standingAddressNotes } from '../shared/clusterIdentity';
import { memberNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-is-management-ip',
  title: {
    en: 'Master_DomainName is the floating IP of the management group',
    ja: 'Master_DomainName が管理用グループのIP',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDomainName'],
  views: ['addresses', 'groups', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-2, 5-2' }],
  messages: {
    managementIp: template({
      en: 'Master_DomainName is {address}, the floating IP of the management group "{group}", which need not run where the management server does. Write the floating IP under the virtual computer name.',
      ja: 'Master_DomainName が管理用グループ「{group}」の {address} です。業務グループが別のサーバで動くと接続できません。仮想コンピュータ名のフローティングIPにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The management group exists for the WebManager and moves on its own. As long as both groups happen to be on one server everything works; when only one of them moves, agents talk to a server on which the management server is not running.',
      whenItIsFine:
        'A group counts as one for management when it holds nothing but addresses beside a group with real work. Where the virtual computer name itself stands on that address nothing is said.',
    },
    ja: {
      why: '管理用グループは WebManager のためのもので、業務グループとは別に移動します。両方が同じサーバにある間は動きますが、一方だけが移動すると、クライアントは管理サーバが動いていないサーバに接続します。',
      whenItIsFine:
        '業務用のグループとは別に、アドレスだけを持つグループを管理用とみなします。仮想コンピュータ名がそのフローティングIPを使っている場合は指摘しません。',
    },
  },
  check({ facts, views: { addresses, groups, names }, report }) {
    const standing = standingAddresses(names);
    if (standing.length === 0) return;
    for (const { text } of facts.all('masterDomainName')) {
      const floating = addresses.floatingAt(text.value);
      const group = floating && groups.groupOf(floating.resource.value);
      if (group === undefined || !groups.isManagement(group)) continue;
      if (standing.some(({ resource }) => resource === floating?.resource.value)) continue;
      const name = group.fact.name.value;
      const own = group.members.filter((member) => member.name.value === floating?.resource.value);
      report({
        message: 'managementIp',
        at: text.at,
        args: { address: text.value, group: name },
        related: [
          ...own.map((member) => memberNote(member.at, member.name.value, name)),
          ...standingAddressNotes(names),
        ],
        fixes: standingAddressFixes(text.at, names, addresses),
      });
    }
  },
});

const ini = (name: string) => `; 🏢\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the address of the WebManager',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦192.168.0.11⟧') },
    finds: ['managementIp'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'the address under the virtual computer name',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('192.168.0.12') },
    finds: [],
  },
  {
    name: 'a virtual computer name that stands on that very address',
    files: {
      'clp.conf': guideClusterWith('<target>fip1</target></parameters>', '<target>ManagementIP</target></parameters>'),
      'ofcscan.ini': ini('192.168.0.11'),
    },
    finds: [],
  },
  {
    name: 'without a virtual computer name nothing tells which address is meant',
    files: { 'clp.conf': guideClusterWith('<vcomname>vcom</vcomname>', ''), 'ofcscan.ini': ini('192.168.0.11') },
    finds: [],
  },
];
