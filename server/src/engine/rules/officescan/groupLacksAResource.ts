import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/group-lacks-a-resource',
  title: {
    en: 'The group of the server lacks an address, a disk or a name',
    ja: '管理サーバのグループに足りないものがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['groupResource'],
  views: ['definitions', 'groups', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    floatingIp: template({
      en: 'The group "{group}" runs the management server and has no floating IP. Agents may lose the server at a failover; add the floating IP that they are told.',
      ja: '管理サーバのグループ「{group}」にフローティングIPがありません。フェイルオーバ後に接続できない可能性があります。追加してください。',
    }),
    disk: template({
      en: 'The group "{group}" runs the management server and has neither a disk nor a mirror disk. Its data may stay on the other server; add the switched partition.',
      ja: '管理サーバのグループ「{group}」にディスクもミラーディスクもありません。データが引き継がれない可能性があります。追加してください。',
    }),
    virtualName: template({
      en: 'The group "{group}" runs the management server and has no virtual computer name. Its share may be out of reach after a failover; add the virtual computer name resource.',
      ja: '管理サーバのグループ「{group}」に仮想コンピュータ名リソースがありません。共有に届かなくなる可能性があります。追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'Three things have to move with the management server: the address that agents know, the partition with its programs and data, and the name under which its share and its services are found. The guide puts all of them into one group.',
      whenItIsFine:
        'Other resources may bring what is missing: a virtual IP, a network drive. Then nothing is said of it. The rule looks only at the group that the management server is in.',
    },
    ja: {
      why: '管理サーバと一緒に移動するものは 3 つあります。クライアントが使うアドレス、プログラムとデータのあるパーティション、共有とサービスの名前です。手順書では、すべてを 1 つの業務グループに入れます。',
      whenItIsFine:
        '仮想IPや NAS など、別の種類のリソースが同じ役割を果たす場合は指摘しません。管理サーバのグループだけを調べます。',
    },
  },
  check({ facts, views: { definitions, groups, officeScan }, report }) {
    const { group, floatingIps, disks, virtualNames } = officeScan;
    if (group === undefined || !definitions.complete) return;
    const { name } = group.fact;
    const found = { at: name.at, args: { group: name.value } };
    // What stands in no group at all has been taken out of this one, which another rule says.
    const orphans = facts.all('groupResource').filter((one) => groups.groupOf(one.name.value) === undefined);
    const has = (types: ReadonlySet<string>) => [...group.members, ...orphans].some(({ type }) => types.has(type));
    if (floatingIps.length === 0 && !has(ADDRESSES)) report({ message: 'floatingIp', ...found });
    if (disks.length === 0 && !has(STORES)) report({ message: 'disk', ...found });
    if (virtualNames.length === 0 && !has(NAMES)) report({ message: 'virtualName', ...found });
  },
});

/** Types that do the same in another way; one that the group lists and the file does not define is another mistake. */
const ADDRESSES: ReadonlySet<string> = new Set(['fip', 'vip', 'awsvip', 'awseip', 'azurepp']);
const STORES: ReadonlySet<string> = new Set(['sd', 'md', 'hd', 'disk', 'nas', 'cifs']);
const NAMES: ReadonlySet<string> = new Set(['vcom', 'ddns', 'awsdns', 'azuredns']);

/** The cluster without one resource: neither its place in the group nor its definition. */
function without(resource: string, definition: RegExp): string {
  return officeScanCluster.replace(`    <resource name="${resource}"/>\n`, '').replace(definition, '');
}

const marked = (cluster: string) => cluster.replace('<group name="failover1">', '<group name="⟦failover1⟧">');

export const examples: RuleExamples = [
  {
    name: 'no floating IP',
    files: { '𠮷野/clp.conf': marked(without('fip@fip1', / {4}<fip name="fip1">.*\n/)) },
    finds: ['floatingIp'],
  },
  {
    name: 'no disk',
    files: { 'clp.conf': marked(without('md@md1', / {4}<md name="md1">.*\n/)) },
    finds: ['disk'],
  },
  {
    name: 'no virtual computer name',
    files: { 'clp.conf': marked(without('vcom@vcom1', / {4}<vcom name="vcom1">.*\n/)) },
    finds: ['virtualName'],
  },
  {
    name: 'a floating IP that was taken out of the group is the matter of another rule',
    files: { 'clp.conf': officeScanCluster.replace('    <resource name="fip@fip1"/>\n', '') },
    finds: [],
  },
  {
    name: 'a network drive in place of the disk',
    files: { 'clp.conf': officeScanCluster.replace('"md@md1"', '"nas@nas1"') },
    finds: [],
  },
  { name: 'the group of the guide', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': guideCluster.replace('    <resource name="vcom@vcom1"/>\n', '') },
    finds: [],
  },
];
