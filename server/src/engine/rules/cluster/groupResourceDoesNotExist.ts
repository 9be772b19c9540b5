import type { Fact, GroupMember } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/group-resource-does-not-exist',
  title: {
    en: 'A group lists a resource that does not exist',
    ja: 'グループのリソースが存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['failoverGroup', 'groupResource'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/resource@<type>@<name>' }],
  messages: {
    missing: template({
      en: 'The group "{group}" lists the resource "{name}", which does not exist, so the group cannot start as a whole. Name an existing resource or take it out.',
      ja: 'グループ「{group}」にあるグループリソース「{name}」の定義がなく、グループを起動できません。実在する名前にするか、取り除いてください。',
    }),
    otherType: template({
      en: 'The group "{group}" lists "{type}@{name}", but "{name}" is of type {actual}, so the group cannot start it. Write the type of the resource.',
      ja: 'グループ「{group}」の「{type}@{name}」はリソースのタイプ {actual} と一致しません。このままでは起動できません。タイプを合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'A group holds its resources by type and name. When a resource is renamed, removed or of another type, the entry leads nowhere and the group fails at its next start, which is often the failover.',
      whenItIsFine: 'Never. A group without any resource is no mistake and is not reported.',
    },
    ja: {
      why: 'グループはリソースをタイプと名前で指します。リソースの名前が変わったり、削除されたり、タイプが異なったりすると、次の起動時、多くはフェイルオーバのときに、グループの起動が失敗します。',
      whenItIsFine: '常に誤りです。リソースのないグループは指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const resources = facts.all('groupResource');
    for (const { name: group, members } of facts.all('failoverGroup')) {
      for (const member of members) {
        const { type, name } = member;
        const [actual, ...others] = definitions.typesOf(name.value);
        const args = { group: group.value, type, name: name.value };
        if (definitions.lacks('resource', name.value)) {
          report({
            message: 'missing',
            at: name.at,
            args,
            fixes: closestNameFixes(name, namesOfType(resources, type)),
          });
        } else if (actual !== undefined && actual !== type && !others.includes(type)) {
          report({
            message: 'otherType',
            at: member.at,
            args: { ...args, actual },
            fixes: [rightType(member, actual)],
          });
        }
      }
    }
  },
});

/** Only these can be meant: the type in front of the name has to fit too. */
function namesOfType(resources: readonly Fact<'groupResource'>[], type: string): readonly string[] {
  return resources.filter((resource) => resource.type === type).map(({ name }) => name.value);
}

function rightType({ name, at }: GroupMember, type: string): Fix {
  const text = `${type}@${name.value}`;
  return replacement(writeTitle(text), 'suggested', at, text);
}

const fip1 = '<resource name="fip@fip1"/>';

export const examples: RuleExamples = [
  {
    name: 'a mistyped name',
    files: { 'clp.conf': guideClusterWith(fip1, '<resource name="fip@⟦fip12⟧"/>') },
    finds: ['missing'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'a disk that was replaced by a mirror under the same name',
    files: { 'clp.conf': guideClusterWith('<resource name="md@md1"/>', '<!-- 🏢 --><resource name="⟦sd@md1⟧"/>') },
    finds: ['otherType'],
    fixed: { 'clp.conf': guideClusterWith('<resource name="md@md1"/>', '<!-- 🏢 --><resource name="md@md1"/>') },
  },
  { name: 'every resource is there', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a group without resources',
    files: {
      'clp.conf': guideClusterWith('<group name="failover1">', '<group name="empty"/><group name="failover1">'),
    },
    finds: [],
  },
];
