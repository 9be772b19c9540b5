import type { Group } from '../../facts/views/groups';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { memberNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/virtual-name-target-does-not-exist',
  title: {
    en: 'A virtual computer name stands on no floating IP',
    ja: '仮想コンピュータ名の対象FIPがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['virtualComputerName'],
  views: ['definitions', 'groups'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/vcom@<name>/parameters/target' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    empty: template({
      en: 'The virtual computer name "{resource}" has no target floating IP, so the name cannot be given an address. Name the floating IP resource of its group.',
      ja: '仮想コンピュータ名リソース「{resource}」に対象FIPリソース名がなく、名前を登録できません。同じグループのフローティングIPを指定してください。',
    }),
    missing: template({
      en: 'The virtual computer name "{resource}" stands on "{target}", which is no floating IP resource, so the name cannot be given an address.',
      ja: '仮想コンピュータ名リソース「{resource}」の対象「{target}」というフローティングIPはなく、名前を登録できません。',
    }),
    otherGroup: template({
      en: 'The virtual computer name "{resource}" stands on "{target}" of the group "{group}". When one of the two groups moves, the name cannot reach its services any more.',
      ja: '仮想コンピュータ名リソース「{resource}」の対象「{target}」は別のグループ「{group}」のフローティングIPです。片方だけが移動すると接続できません。',
    }),
  },
  docs: {
    en: {
      why: 'The virtual computer name leads to the address of its target floating IP, and the two move together because they are in one group. Without that address nothing is registered under the name, and MasterDirectory, agents and consoles find nobody.',
      whenItIsFine:
        'A target that is a virtual IP resource (vip) is left alone. A name in no group yet may stand on any floating IP.',
    },
    ja: {
      why: '仮想コンピュータ名は対象のフローティングIPのアドレスを指し、同じグループにあることで一緒に移動します。アドレスがなければ名前は登録されず、MasterDirectory もクライアントも接続先を見つけられません。',
      whenItIsFine:
        '対象が仮想IPリソース（vip）の場合は確認の対象外です。グループに属していない間は、どのフローティングIPでも指摘しません。',
    },
  },
  check({ facts, views: { definitions, groups }, report }) {
    for (const { resource, target } of definitions.complete ? facts.all('virtualComputerName') : []) {
      const own = groups.groupOf(resource.value);
      const args = { resource: resource.value };
      if (target === undefined) {
        report({ message: 'empty', at: resource.at, args });
        continue;
      }
      const types = definitions.typesOf(target.value);
      const fixes = [...new Set(floatingIpsOf(own))];
      if (!types.some((type) => type === 'fip' || type === 'vip')) {
        report({
          message: 'missing',
          at: target.at,
          args: { ...args, target: target.value },
          fixes: nameFixes(target, fixes),
        });
        continue;
      }
      const other = groups.groupOf(target.value);
      if (own === undefined || other === undefined || own === other || listed(own, target.value)) continue;
      const group = other.fact.name.value;
      const place = other.members.find(({ name }) => name.value === target.value);
      report({
        message: 'otherGroup',
        at: target.at,
        args: { ...args, target: target.value, group },
        related: place === undefined ? [] : [memberNote(place.name.at, target.value, group)],
        fixes: nameFixes(target, fixes),
      });
    }
  },
});

function listed({ members }: Group, resource: string): boolean {
  return members.some(({ name }) => name.value === resource);
}

function floatingIpsOf(group: Group | undefined): readonly string[] {
  return (group?.members ?? []).filter(({ type }) => type === 'fip').map(({ name }) => name.value);
}

/** The only floating IP of the group, or of several the one with a close name. */
function nameFixes(target: Located<string>, floatingIps: readonly string[]): readonly Fix[] {
  const [only, ...others] = floatingIps;
  if (only === undefined || others.length > 0) return closestNameFixes(target, floatingIps);
  return [replacement(writeTitle(only), 'suggested', target.at, only)];
}

const target = '<target>fip1</target></parameters></vcom>';

function withTarget(text: string): string {
  return guideClusterWith(target, `${text}</parameters></vcom>`);
}

export const examples: RuleExamples = [
  {
    name: 'no target',
    files: {
      'clp.conf': withTarget('<target/>').replace('<vcom name="vcom1">', '<!-- 🏢 --><vcom name="⟦vcom1⟧">'),
    },
    finds: ['empty'],
  },
  {
    name: 'a disk is no floating IP',
    files: { 'clp.conf': withTarget('<target>⟦md1⟧</target>') },
    finds: ['missing'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'the floating IP of the management group',
    files: { 'clp.conf': withTarget('<target>⟦ManagementIP⟧</target>') },
    finds: ['otherGroup'],
    fixed: { 'clp.conf': guideCluster },
  },
  { name: 'the floating IP of its own group', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'in no group yet',
    files: {
      'clp.conf': guideClusterWith('    <resource name="vcom@vcom1"/>\n', '').replace(
        '<target>fip1</target></parameters></vcom>',
        '<target>ManagementIP</target></parameters></vcom>',
      ),
    },
    finds: [],
  },
];
