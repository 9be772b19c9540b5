import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { renumbering, sequenceFault } from '../shared/numberSequences';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/group-id-unclear',
  title: {
    en: 'Groups are not numbered 0, 1, 2 …',
    ja: 'グループの番号が連番でない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['groupPolicy'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/gid' }],
  messages: {
    twice: template({
      en: 'The groups "{other}" and "{group}" both have the number {id}. The management screen may mix them up; number the groups from 0.',
      ja: 'グループ「{other}」と「{group}」の番号が同じ {id} です。管理画面で取り違える可能性があります。0 から順に付けてください。',
    }),
    gap: template({
      en: 'The group "{group}" has the number {id}, but no group has the one before it. The management screen may mix groups up; number them from 0.',
      ja: 'グループ「{group}」の番号 {id} の前が欠けています。管理画面でグループを取り違える可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The programs that save the file number the groups from 0 without gaps. A group that was copied keeps the number of the other one, and a group that was taken out leaves a hole; what an operator then does to one group in the management screen may hit another.',
      whenItIsFine: 'Groups without any number are normal: the exports of Windows clusters have none.',
    },
    ja: {
      why: '設定を保存するプログラムは、グループに 0 から番号を付けます。グループを複写すると番号が重複し、削除すると欠番ができます。その状態では、管理画面での操作が別のグループに及ぶ可能性があります。',
      whenItIsFine: '番号のないグループは普通です。Windows クラスタのファイルには番号がありません。',
    },
  },
  check({ facts, report }) {
    const groups = facts.all('groupPolicy').filter(({ id }) => id !== undefined);
    const numbers = groups.flatMap(({ id }) => id ?? []);
    const fault = sequenceFault(numbers);
    if (fault === undefined) return;
    const { at, twin } = fault;
    const groupOf = (id: typeof twin) => groups.find((group) => group.id === id)?.group.value ?? '';
    const args = { group: groupOf(at), id: at.value };
    const fixes = [renumbering(numbers, 'suggested')];
    if (twin === undefined) report({ message: 'gap', at: at.at, args, fixes });
    else {
      const related = [settingNote(twin.at, 'gid', twin.value)];
      report({ message: 'twice', at: at.at, args: { ...args, other: groupOf(twin) }, related, fixes });
    }
  },
});

function withIds(first: string, second: string): string {
  return guideClusterWith('<group name="failover1">', `<group name="failover1"><gid>${second}</gid>`).replace(
    '<group name="ManagementGroup">',
    `<group name="ManagementGroup"><!-- 🏢 --><gid>${first}</gid>`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'a copied group',
    files: { 'clp.conf': withIds('0', '⟦0⟧') },
    finds: ['twice'],
    fixed: { 'clp.conf': withIds('0', '1') },
  },
  {
    name: 'a group between them was removed',
    files: { 'clp.conf': withIds('⟦2⟧', '0') },
    finds: ['gap'],
    fixed: { 'clp.conf': withIds('1', '0') },
  },
  { name: 'numbers in another order than the groups', files: { 'clp.conf': withIds('1', '0') }, finds: [] },
  { name: 'no numbers at all', files: { 'clp.conf': guideCluster }, finds: [] },
];
