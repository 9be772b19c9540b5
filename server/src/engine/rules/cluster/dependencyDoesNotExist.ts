import { groupBy } from '../../facts/groupBy';
import { nameKey, sameName } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { memberNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/dependency-does-not-exist',
  title: {
    en: 'A resource depends on one that its group does not have',
    ja: '依存するリソースがグループにない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['resourceDependency', 'failoverGroup'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/<type>@<name>/depend' }],
  messages: {
    missing: template({
      en: '"{resource}" depends on "{on}", but no resource has this name, so the order of starting cannot be kept. Name an existing resource of its group.',
      ja: '「{resource}」が依存する「{on}」というグループリソースはなく、起動の順序を守れません。同じグループの実在する名前にしてください。',
    }),
    otherGroup: template({
      en: '"{resource}" depends on "{on}", which belongs to the group "{group}". A dependency reaches no further than its own group, so the order cannot be kept.',
      ja: '「{resource}」が依存する「{on}」は別のグループ「{group}」のリソースです。依存関係は同じグループの中でしか設定できません。',
    }),
    itself: template({
      en: '"{resource}" depends on itself, so it would have to wait for its own start. Name the resource that has to start before it.',
      ja: '「{resource}」が自分自身に依存していて、起動できません。先に起動するリソースの名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Dependencies decide the order in which a group starts and stops its resources: the disk before the service that lives on it. One that leads nowhere leaves the order to chance, and services start before their disk or their address is there.',
      whenItIsFine:
        'A resource without any dependency follows the default of its type, and an unusual order, such as a disk behind the floating IP, may be intended: neither is reported.',
    },
    ja: {
      why: '依存関係は、グループ内のリソースを起動、停止する順序を決めます。依存先が存在しないと順序が保証されず、ディスクやアドレスの準備ができる前にサービスが起動することがあります。',
      whenItIsFine:
        '依存関係の指定がないリソースは、タイプごとの既定の順序に従います。ディスクがフローティングIPに依存するような珍しい順序も、意図したものとして指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const groups = groupsByResource(facts.all('failoverGroup'));
    const groupsWith = (resource: string) => groups.get(nameKey(resource)) ?? [];
    for (const { resource, on } of facts.all('resourceDependency')) {
      const args = { resource: resource.value, on: on.value };
      const own = groupsWith(resource.value);
      const target = groupsWith(on.value);
      const other = target.find((group) => !own.includes(group));
      if (sameName(on.value, resource.value)) {
        report({ message: 'itself', at: on.at, args });
      } else if (definitions.lacks('resource', on.value)) {
        report({ message: 'missing', at: on.at, args, fixes: closestNameFixes(on, companions(own, resource.value)) });
      } else if (other !== undefined && own.length > 0 && !own.some((group) => target.includes(group))) {
        const group = other.name.value;
        const related = other.members.filter(({ name }) => sameName(name.value, on.value));
        report({
          message: 'otherGroup',
          at: on.at,
          args: { ...args, group },
          related: related.map(({ name }) => memberNote(name.at, name.value, group)),
        });
      }
    }
  },
});

type FailoverGroup = Fact<'failoverGroup'>;

/** The groups that list each resource, by its name as a key. */
function groupsByResource(all: readonly FailoverGroup[]): ReadonlyMap<string, readonly FailoverGroup[]> {
  const listed = all.flatMap((group) => {
    const names = new Set(group.members.map(({ name }) => nameKey(name.value)));
    return [...names].map((name) => ({ name, group }));
  });
  return new Map(
    [...groupBy(listed, ({ name }) => name)].map(([name, pairs]) => [name, pairs.map(({ group }) => group)]),
  );
}

/** The other resources of its groups. */
function companions(groups: readonly FailoverGroup[], resource: string): readonly string[] {
  return groups.flatMap(({ members }) =>
    members.map(({ name }) => name.value).filter((name) => !sameName(name, resource)),
  );
}

const vcom = '<vcom name="vcom1">';

function withDepend(name: string): string {
  return guideClusterWith(vcom, `${vcom}<depend name="${name}"/>`);
}

export const examples: RuleExamples = [
  {
    name: 'a resource that was renamed',
    files: { 'clp.conf': withDepend('⟦fip01⟧') },
    finds: ['missing'],
    fixed: { 'clp.conf': withDepend('fip1') },
  },
  {
    name: 'the floating IP of the management group',
    files: { 'clp.conf': withDepend('⟦ManagementIP⟧') },
    finds: ['otherGroup'],
  },
  { name: 'itself', files: { 'clp.conf': withDepend('⟦vcom1⟧') }, finds: ['itself'] },
  {
    name: 'resources of its own group, one of them twice',
    files: { 'clp.conf': withDepend('fip1"/><depend name="md1') },
    finds: [],
  },
  { name: 'no dependency at all', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a resource that no group lists yet',
    files: {
      'clp.conf': guideClusterWith(
        vcom,
        '<fip name="spare"><parameters><ip>192.168.0.13</ip></parameters><depend name="fip1"/></fip><vcom name="vcom1">',
      ),
    },
    finds: [],
  },
];
