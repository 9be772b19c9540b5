import type { Group } from '../../facts/views/groups';
import type { Monitor } from '../../facts/views/monitors';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { memberNote } from '../shared/notes';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-recovers-another-group',
  title: {
    en: 'A monitor recovers another group than it watches',
    ja: '監視対象と別のグループを回復する',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: [],
  views: ['groups', 'monitors'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/target, relation' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' },
  ],
  messages: {
    group: template({
      en: 'The monitor "{monitor}" watches "{target}" of the group "{own}", but recovers the group "{name}". A failure may move the wrong group and leave the broken one; name "{own}".',
      ja: 'モニタリソース「{monitor}」の対象「{target}」は「{own}」にありますが、回復対象はグループ「{name}」です。別のグループが移動する可能性があります。',
    }),
    resource: template({
      en: 'The monitor "{monitor}" watches "{target}" of the group "{own}", but recovers "{name}" of the group "{other}". A failure may restart the wrong one; name a resource of "{own}".',
      ja: 'モニタリソース「{monitor}」の対象「{target}」は「{own}」にありますが、回復対象「{name}」は「{other}」にあります。別のグループが影響を受ける可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A monitor that was copied keeps the recovery target of the first one. It then sees the failure of its own resource and answers it by restarting or moving a group that is well.',
      whenItIsFine:
        'The group of what is watched, with any threshold: 0 is a deliberate failover at once. The whole server may be recovered by every monitor, and monitors that watch no resource may recover what they like.',
    },
    ja: {
      why: 'モニタリソースを複写すると、元の回復対象が残ります。自分の対象の障害を検出しても、正常な別のグループを再起動したり移動したりします。',
      whenItIsFine:
        '対象と同じグループであれば、しきい値が 0（すぐにフェイルオーバ）でも問題ありません。サーバ全体を回復対象にすることと、リソースを監視しないモニタの回復対象は確認の対象外です。',
    },
  },
  check({ views: { groups, monitors }, report }) {
    const byName = new Map(groups.all.map((group) => [group.fact.name.value, group]));
    for (const monitor of monitors.all) {
      const { fact, watches } = monitor;
      const own = groups.groupOf(watches?.value ?? '');
      const target = fact.recovery?.name;
      if (watches === undefined || target === undefined || own === undefined) continue;
      const isGroup = fact.recovery?.type === 'grp';
      const other = isGroup ? byName.get(target.value) : recoveredGroup(monitor, groups.groupOf(target.value));
      if (other === undefined || other === own || isIn(own, isGroup ? watches.value : target.value, other)) continue;
      const args = { monitor: fact.name.value, target: watches.value, own: own.fact.name.value, name: target.value };
      const place = { at: target.at, related: memberNotes(own, watches.value), fixes: ownFixes(monitor, own) };
      if (isGroup) report({ message: 'group', args, ...place });
      else report({ message: 'resource', args: { ...args, other: other.fact.name.value }, ...place });
    }
  },
});

function recoveredGroup({ fact }: Monitor, group: Group | undefined): Group | undefined {
  return fact.recovery?.type === 'rsc' ? group : undefined;
}

/** A resource that both groups list is another mistake. */
function isIn(own: Group, resource: string, other: Group): boolean {
  return [own, other].every(({ members }) => members.some(({ name }) => name.value === resource));
}

function memberNotes(group: Group, resource: string) {
  const members = group.members.filter(({ name }) => name.value === resource);
  return members.map(({ name }) => memberNote(name.at, resource, group.fact.name.value));
}

function ownFixes({ fact, reaction, watches }: Monitor, own: Group): readonly Fix[] {
  const isGroup = fact.recovery?.type === 'grp';
  const name = isGroup ? own.fact.name.value : (watches?.value ?? '');
  const content = recoveryContent(isGroup ? 'grp' : 'rsc', name);
  return settingFixes(recoverTitle(name), 'suggested', [reaction?.places.recovery, content]);
}

const relation = '<relation><type>rsc</type><name>fip1</name></relation>';

function withRelation(type: string, name: string): string {
  return guideClusterWith(relation, `<relation><type>${type}</type><name>${name}</name></relation>`);
}

export const examples: RuleExamples = [
  {
    name: 'the management group',
    files: { 'clp.conf': withRelation('grp', '⟦ManagementGroup⟧') },
    finds: ['group'],
    fixed: { 'clp.conf': withRelation('grp', 'failover1') },
  },
  {
    name: 'the floating IP of the management group',
    files: { 'clp.conf': withRelation('rsc', '⟦ManagementIP⟧') },
    finds: ['resource'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'a failover at once of its own group',
    files: {
      'clp.conf': guideClusterWith(
        relation,
        '<relation><type>grp</type><name>failover1</name></relation><emergency><threshold><restart>0</restart></threshold></emergency>',
      ),
    },
    finds: [],
  },
  { name: 'another resource of its group', files: { 'clp.conf': withRelation('rsc', 'md1') }, finds: [] },
  { name: 'the whole server', files: { 'clp.conf': withRelation('cls', 'LocalServer') }, finds: [] },
  {
    name: 'a monitor that watches no resource',
    files: {
      'clp.conf': guideClusterWith(
        '    <types name="fipw"/>',
        '    <!-- 𠮷 --><ipw name="ipw1"><relation><type>grp</type><name>ManagementGroup</name></relation><parameters><list id="0"><ip>192.168.0.254</ip></list></parameters></ipw>\n    <types name="fipw"/>',
      ),
    },
    finds: [],
  },
  { name: 'the resource itself', files: { 'clp.conf': guideCluster }, finds: [] },
];
