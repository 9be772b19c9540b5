import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { Definitions } from '../../facts/views/definitions';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
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
    untyped: template({
      en: 'The group "{group}" lists "{text}", which gives no type, so the group cannot start that resource. Write {meant}.',
      ja: 'グループ「{group}」の「{text}」にはリソースのタイプがなく、起動できません。{meant} にしてください。',
    }),
    unreadable: template({
      en: 'The group "{group}" lists "{text}", which is neither type and name nor the name of a resource, so it cannot start anything. Write type@name, or take it out.',
      ja: 'グループ「{group}」の「{text}」は「タイプ@リソース名」の形式ではなく、起動できません。実在するリソースにするか、取り除いてください。',
    }),
  },
  docs: {
    en: {
      why: 'A group holds its resources by type and name. When a resource is renamed, removed or of another type, or the entry gives no type at all, the entry leads nowhere and the group fails at its next start, which is often the failover.',
      whenItIsFine: 'Never. A group without any resource is no mistake and is not reported.',
    },
    ja: {
      why: 'グループはリソースをタイプと名前で指します。リソースの名前が変わったり、削除されたり、タイプが異なったり、書かれていなかったりすると、次の起動時、多くはフェイルオーバのときに、グループの起動が失敗します。',
      whenItIsFine: '常に誤りです。リソースのないグループは指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const resources = facts.all('groupResource');
    for (const { name: group, members, untyped } of facts.all('failoverGroup')) {
      for (const entry of definitions.complete ? untyped : []) {
        if (holdsPlaceholder(entry.value)) continue;
        const [meant, ...others] = typedForms(entry.value, definitions);
        const args = { group: group.value, text: entry.value };
        const isListed = members.some(({ type, name }) => `${type}@${name.value}` === meant);
        const fixes = meant === undefined || isListed || others.length > 0 ? [] : [write(meant, entry.at)];
        if (meant === undefined) report({ message: 'unreadable', at: entry.at, args });
        else report({ message: 'untyped', at: entry.at, args: { ...args, meant }, fixes });
      }
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
            fixes: [write(`${actual}@${name.value}`, member.at)],
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

/** The resources that an entry without a type may stand for, each as a group lists it. */
function typedForms(entry: string, definitions: Definitions): readonly string[] {
  const name = entry.replace(/^@/, '');
  return definitions.typesOf(name).map((type) => `${type}@${name}`);
}

function write(text: string, at: Location): Fix {
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
  {
    name: 'the name alone',
    files: { 'clp.conf': guideClusterWith(fip1, '<resource name="⟦fip1⟧"/>') },
    finds: ['untyped'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'nothing before the sign',
    files: { 'clp.conf': guideClusterWith(fip1, '<resource name="⟦@fip1⟧"/>') },
    finds: ['untyped'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'the name alone, behind the entry as it should be',
    files: { 'clp.conf': guideClusterWith(fip1, `${fip1}<resource name="⟦fip1⟧"/>`) },
    finds: ['untyped'],
  },
  {
    name: 'the name of nothing',
    files: { 'clp.conf': guideClusterWith(fip1, `${fip1}<!-- 🏢 --><resource name="⟦nosuch⟧"/>`) },
    finds: ['unreadable'],
  },
  {
    name: 'the mark of a template',
    files: { 'clp.conf': guideClusterWith(fip1, `${fip1}<resource name="__RESOURCE__"/>`) },
    finds: [],
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
