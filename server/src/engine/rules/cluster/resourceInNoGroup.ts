import { nameKey } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/resource-in-no-group',
  title: {
    en: 'A resource belongs to no group',
    ja: 'どのグループにも属さないリソース',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['groupResource', 'failoverGroup'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/resource@<type>@<name>' }],
  messages: {
    orphan: template({
      en: 'No group lists the resource "{resource}", so nothing may ever start it. Add it to a group, or remove it.',
      ja: 'グループリソース「{resource}」がどのグループにもなく、起動されない可能性があります。グループに加えるか、削除してください。',
    }),
  },
  docs: {
    en: {
      why: 'A resource is started, stopped and moved by its group alone. One that was taken out of its group, or was never put into one, stays in the file and looks as if it were in use, while its address, its disk or its service never comes up.',
      whenItIsFine:
        'A file without any group is unfinished and is not looked at. Where a group lists a resource of the same type that does not exist, or an entry without a type, that mistake is reported instead.',
    },
    ja: {
      why: 'グループリソースの起動、停止、移動は、属するグループが行います。グループから外れたリソースはファイルに残っていて使用中に見えますが、アドレスもディスクもサービスも起動されません。',
      whenItIsFine:
        'グループのないファイルは作成途中とみなします。グループに同じタイプの存在しないリソースや、タイプのない項目がある場合は、そちらだけを指摘します。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const members = facts.all('failoverGroup').flatMap((group) => group.members);
    // An entry without a type is a mistake of its own, and one that names nothing may be meant for any resource.
    const untyped = facts
      .all('failoverGroup')
      .flatMap((group) => group.untyped.map(({ value }) => value.replace(/^@/, '')));
    if (!definitions.complete || facts.all('failoverGroup').length === 0) return;
    if (untyped.some((name) => definitions.lacks('resource', name))) return;
    const listed = new Set([...members.map(({ name }) => nameKey(name.value)), ...untyped.map(nameKey)]);
    const dangling = new Set(
      members.filter(({ name }) => definitions.lacks('resource', name.value)).map(({ type }) => type),
    );
    for (const { name, type } of facts.all('groupResource')) {
      if (listed.has(nameKey(name.value)) || dangling.has(type)) continue;
      report({ message: 'orphan', at: name.at, args: { resource: name.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a virtual computer name that was taken out of its group',
    files: {
      'clp.conf': guideClusterWith('    <resource name="vcom@vcom1"/>\n', '<!-- 𠮷 -->').replace(
        '<vcom name="vcom1">',
        '<vcom name="⟦vcom1⟧">',
      ),
    },
    finds: ['orphan'],
  },
  { name: 'every resource is in a group', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'the group lists it under a name with a slip',
    files: { 'clp.conf': guideClusterWith('<resource name="vcom@vcom1"/>', '<resource name="vcom@vcom"/>') },
    finds: [],
  },
  {
    name: 'the group lists it without its type',
    files: { 'clp.conf': guideClusterWith('<resource name="vcom@vcom1"/>', '<resource name="vcom1"/>') },
    finds: [],
  },
  {
    name: 'the group lists the name of nothing, without a type',
    files: { 'clp.conf': guideClusterWith('<resource name="vcom@vcom1"/>', '<resource name="vcom"/>') },
    finds: [],
  },
  {
    name: 'a file that has no groups yet',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><resource><fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip></resource></root>\n',
    },
    finds: [],
  },
];
