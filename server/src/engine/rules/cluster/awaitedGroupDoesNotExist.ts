import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/awaited-group-does-not-exist',
  title: {
    en: 'A group waits for a group that does not exist',
    ja: '待ち合わせるグループが存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['groupPolicy'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/depend/act/depend, depend/deact/depend' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, AlertMessages (rc 17)' },
  ],
  messages: {
    missing: template({
      en: 'The group "{group}" waits for the group "{awaited}", which does not exist, so the order of the groups cannot be kept. Name an existing group.',
      ja: 'グループ「{group}」が待ち合わせる「{awaited}」というグループはなく、起動や停止の順序を保証できません。実在する名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'One group waits for another to be up before it starts, or to be down before it stops. A group that was renamed or removed never gets there: the waiting ends with a time-out, after 1800 seconds unless the file says otherwise, or the order is not kept at all.',
      whenItIsFine: 'Never. Names that differ in the case of letters alone are taken for the same.',
    },
    ja: {
      why: 'グループの起動前に他のグループの起動を、停止前に他のグループの停止を待ち合わせる設定です。名前が変わったり削除されたりしたグループは待っても現れず、既定では 1800 秒後にタイムアウトするか、順序が守られなくなります。',
      whenItIsFine: '常に誤りです。大文字と小文字だけの違いは同じ名前とみなします。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    for (const { group, waits } of facts.all('groupPolicy')) {
      for (const { group: awaited } of waits) {
        if (!definitions.lacks('group', awaited.value)) continue;
        const others = definitions.names('group').filter((name) => name !== group.value);
        report({
          message: 'missing',
          at: awaited.at,
          args: { group: group.value, awaited: awaited.value },
          fixes: closestNameFixes(awaited, others),
        });
      }
    }
  },
});

function waitingFor(name: string): string {
  const depend = `<depend><act><depend name="${name}"/></act></depend>`;
  return guideClusterWith('<group name="failover1">', `<group name="failover1"><!-- 🏢 -->${depend}`);
}

export const examples: RuleExamples = [
  {
    name: 'two letters too few',
    files: { 'clp.conf': waitingFor('⟦ManagementGrp⟧') },
    finds: ['missing'],
    fixed: { 'clp.conf': waitingFor('ManagementGroup') },
  },
  {
    name: 'a group that was removed, awaited at the stop',
    files: {
      'clp.conf': guideClusterWith(
        '<group name="failover1">',
        '<group name="failover1"><depend><deact><depend name="⟦database⟧"/></deact></depend>',
      ),
    },
    finds: ['missing'],
  },
  { name: 'the management group', files: { 'clp.conf': waitingFor('managementgroup') }, finds: [] },
  { name: 'no group waits', files: { 'clp.conf': guideCluster }, finds: [] },
];
