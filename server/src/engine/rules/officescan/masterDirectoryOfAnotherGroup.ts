import type { Fix } from '../../fixes/fix';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { memberNote, virtualNameNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/master-directory-of-another-group',
  title: {
    en: 'MasterDirectory names the virtual name of another group',
    ja: 'MasterDirectory が別のグループの名前',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDirectory'],
  views: ['groups', 'names', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8, 3-4-3' }],
  messages: {
    otherGroup: template({
      en: 'MasterDirectory names "{name}" of the group "{other}", but the services run in the group "{group}". When the groups are on different servers, the share cannot be reached.',
      ja: 'MasterDirectory の「{name}」はグループ「{other}」の仮想コンピュータ名ですが、サービスは「{group}」にあります。別々のサーバで動くと共有に接続できません。',
    }),
  },
  docs: {
    en: {
      why: 'The share lies on the disk of the group that the services of the management server are in, and moves with it. A virtual computer name of another group is a name that works, on whichever server that other group happens to be.',
      whenItIsFine:
        'Never while both groups can move on their own. Without a service resource of the management server nothing tells which group is meant, and nothing is reported.',
    },
    ja: {
      why: '共有は、管理サーバのサービスと同じグループのディスクにあり、一緒に移動します。別のグループの仮想コンピュータ名は、そのグループが動いているサーバを指すため、共有のないサーバに接続することがあります。',
      whenItIsFine:
        '2 つのグループが別々に移動できる限り、常に誤りです。管理サーバのサービスリソースがなく、どのグループかわからない場合は指摘しません。',
    },
  },
  check({ facts, views: { groups, names, officeScan }, report }) {
    const service = officeScan.services.find(({ role }) => role === 'master') ?? officeScan.services[0];
    const group = service && groups.groupOf(service.fact.resource.value);
    if (service === undefined || group === undefined) return;
    for (const { host } of facts.all('masterDirectory').map(({ path }) => path)) {
      const virtual = host && names.virtualNamed(host.value);
      const other = virtual && groups.groupOf(virtual.resource.value);
      if (host === undefined || virtual?.name === undefined || other === undefined || other === group) continue;
      const own = names.virtual.filter(({ fact }) => groups.groupOf(fact.resource.value) === group);
      report({
        message: 'otherGroup',
        at: host.at,
        args: { name: host.value, other: other.fact.name.value, group: group.fact.name.value },
        related: [
          virtualNameNote(virtual.name.at, virtual.name.value),
          memberNote(service.fact.resource.at, service.fact.resource.value, group.fact.name.value),
        ],
        fixes: own.map(({ name }): Fix => replacement(writeTitle(name.value), 'suggested', host.at, name.value)),
      });
    }
  },
});

/** The guide's cluster with a second virtual computer name, `files`, in the management group. */
const twoNames = officeScanCluster
  .replace(
    '<resource name="fip@ManagementIP"/>',
    '<resource name="fip@ManagementIP"/>\n    <resource name="vcom@vcom2"/>',
  )
  .replace(
    '    <types name="vcom"/>\n',
    '    <types name="vcom"/>\n    <vcom name="vcom2"><parameters><vcomname>files</vcomname><target>ManagementIP</target></parameters></vcom>\n',
  );

const ini = (host: string) => `; 𠮷野\r\nMasterDirectory=\\\\${host}\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the name of the other group',
    files: { 'clp.conf': twoNames, 'server1/ofcscan.ini': ini('⟦files⟧') },
    finds: ['otherGroup'],
    fixed: { 'server1/ofcscan.ini': ini('vcom') },
  },
  { name: 'the name of its own group', files: { 'clp.conf': twoNames, 'server1/ofcscan.ini': ini('VCOM') }, finds: [] },
  {
    name: 'no service tells the group',
    files: {
      'clp.conf': twoNames.replaceAll(/OfficeScan (Master Service|Control Manager Agent)/g, 'Other $1'),
      'ofcscan.ini': ini('files'),
    },
    finds: [],
  },
];
