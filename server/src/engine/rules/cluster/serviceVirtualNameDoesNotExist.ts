import type { Group } from '../../facts/views/groups';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { memberNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'cluster/service-virtual-name-does-not-exist',
  title: {
    en: 'A service runs under a virtual name that its group lacks',
    ja: 'サービスの対象VCOMリソースがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['serviceResource', 'virtualComputerName'],
  views: ['definitions', 'groups'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' }],
  messages: {
    dangling: template({
      en: 'The service resource "{resource}" names the virtual computer name resource "{target}", which does not exist, so the service sees the real name. Write the resource of its group.',
      ja: '「{resource}」の対象VCOMリソース「{target}」は存在せず、仮想コンピュータ名を使用できません。同じグループのリソース名にしてください。',
    }),
    otherType: template({
      en: 'The service resource "{resource}" names "{target}", a resource of type {type} and no virtual computer name, so the service sees the real name. Write the vcom resource of its group.',
      ja: '「{resource}」の対象「{target}」はタイプ {type} のリソースで、仮想コンピュータ名を使用できません。同じグループの vcom リソースにしてください。',
    }),
    otherGroup: template({
      en: 'The service resource "{resource}" names "{target}" of the group "{group}", which may be active on another server, so the service cannot use the name. Write the resource of its own group.',
      ja: '「{resource}」の対象「{target}」は別のグループ「{group}」のリソースです。別のサーバで動くと名前を使用できません。同じグループのものにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The virtual name has to be there before the service starts, on the same server. A resource of another group comes up when and where that group does; one that does not exist never comes up, and one of another type gives no name.',
      whenItIsFine:
        'The element that links a service to a virtual name is in no public text: a parameter that is called after it, or that names such a resource, is taken for it. A file that cannot be read as a whole lacks nothing for certain.',
    },
    ja: {
      why: '仮想コンピュータ名は、サービスが起動する前に同じサーバで有効になっている必要があります。別のグループのリソースは、そのグループの都合で別のサーバで有効になることがあり、存在しないリソースは有効にならず、別のタイプのリソースは名前を持ちません。',
      whenItIsFine:
        '対象VCOMリソース名の要素名は公開されていないため、それらしい名前の要素、または仮想コンピュータ名リソースを指す要素をそれとみなします。ファイルの一部が読み取れない場合は指摘しません。',
    },
  },
  check({ facts, views: { definitions, groups }, report }) {
    const virtual = facts.all('virtualComputerName').map(({ resource }) => resource.value);
    for (const { resource, computerName } of facts.all('serviceResource')) {
      const own = groups.groupOf(resource.value);
      if (computerName === undefined || own === undefined) continue;
      const { value: target, at } = computerName;
      const args = { resource: resource.value, target };
      if (!virtual.includes(target)) {
        const types = definitions.typesOf(target);
        if (definitions.lacks('resource', target)) {
          report({ message: 'dangling', at, args, fixes: closestNameFixes(computerName, virtual) });
        } else if (types.length > 0 && !types.includes('vcom')) {
          const type = types.join(', ');
          report({ message: 'otherType', at, args: { ...args, type }, fixes: ownNameFixes(computerName, own) });
        }
        continue;
      }
      const other = groups.groupOf(target);
      if (other === undefined || other === own) continue;
      const related = other.members
        .filter(({ name }) => name.value === target)
        .map((member) => memberNote(member.at, target, other.fact.name.value));
      report({ message: 'otherGroup', at, args: { ...args, group: other.fact.name.value }, related });
    }
  },
});

/** The only virtual computer name resource of the group. */
function ownNameFixes({ at }: Located<string>, { members }: Group): readonly Fix[] {
  const [only, ...others] = members.filter(({ type }) => type === 'vcom').map(({ name }) => name.value);
  return only === undefined || others.length > 0 ? [] : [replacement(writeTitle(only), 'suggested', at, only)];
}

const target = (name: string) => `<name>OfficeScan Master Service</name><target>${name}</target>`;

export const examples: RuleExamples = [
  {
    name: 'a slip in the name',
    files: { '𠮷野/clp.conf': officeScanClusterWith(target('vcom1'), target('⟦vcom11⟧')) },
    finds: ['dangling'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'the floating IP that the name stands on',
    files: { '𠮷野/clp.conf': officeScanClusterWith(target('vcom1'), target('⟦fip1⟧')) },
    finds: ['otherType'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'the name in other letters, which may be one to the product',
    files: { 'clp.conf': officeScanClusterWith(target('vcom1'), target('VCOM1')) },
    finds: [],
  },
  {
    name: 'the virtual name of another group',
    files: {
      'clp.conf': officeScanClusterWith(target('vcom1'), target('⟦vcom2⟧'))
        .replace(
          '    <resource name="fip@ManagementIP"/>\n',
          '    <resource name="fip@ManagementIP"/>\n    <resource name="vcom@vcom2"/>\n',
        )
        .replace(
          '    <vcom name="vcom1">',
          '    <vcom name="vcom2"><parameters><vcomname>web</vcomname><target>ManagementIP</target></parameters></vcom>\n    <vcom name="vcom1">',
        ),
    },
    finds: ['otherGroup'],
  },
  { name: 'the virtual name of its own group', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'a file whose last line is missing, behind all resources',
    files: { 'clp.conf': officeScanClusterWith(target('vcom1'), target('⟦vcom11⟧')).replace('</root>', '') },
    finds: ['dangling'],
  },
  {
    name: 'a file that ends among the resources',
    files: {
      'clp.conf': officeScanClusterWith(target('vcom1'), target('vcom11')).replace(/ {2}<\/resource>[\s\S]*/, ''),
    },
    finds: [],
  },
];
