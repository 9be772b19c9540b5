import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { groupsBehindNat, NAT_PAGE } from '../shared/natState';
import { branchBehindNat, branchList, group, project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/manual-update-not-allowed',
  title: { en: 'Agents behind a NAT update by schedule only', ja: 'NAT の先で手動アップデートが無効' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['agentGroup'],
  views: ['agents'],
  sources: [{ ...NAT_PAGE, section: 'Step 1 クライアント権限の変更' }],
  messages: {
    scheduleOnly: template({
      en: 'The agents of "{group}" are behind a NAT and may not update by hand: between two scheduled updates nothing may bring them patterns or settings. Allow manual updates; the right arrives with the next update.',
      ja: '「{group}」は NAT の先で手動アップデートが無効なため、次の自動アップデートまで更新も設定変更も届かない可能性があります。手動アップデートを許可してください。',
    }),
  },
  docs: {
    en: {
      why: 'The vendor has users begin updates at agents that the server cannot call. Without the right, "Update now" is missing from the menu of the tray icon, and new patterns and changed settings wait for the schedule.',
      whenItIsFine:
        'Where nobody sits at the computers and the schedule is short, set the rule to off. Groups that the server reaches are not reported.',
    },
    ja: {
      why: 'サーバから接続できないエージェントでは、エージェント側でアップデートを始めます。権限がないとタスクトレイに「今すぐアップデート」が表示されず、新しいパターンファイルや設定変更はスケジュールを待つことになります。',
      whenItIsFine:
        '利用者のいない端末で、スケジュールの間隔が短ければ、このルールを off にしてください。サーバから届くグループは対象外です。',
    },
  },
  check({ facts, views, report }) {
    for (const { group, related } of groupsBehindNat(facts.all('agentGroup'), views.agents.networks)) {
      const { name, manualUpdate, schedule } = group;
      if (manualUpdate?.value !== false || schedule?.value !== true) continue;
      report({ message: 'scheduleOnly', at: manualUpdate.at, args: { group: name.value }, related });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a schedule, and no right to update',
    files: {
      'clusterconf.json': `// 🏢\n${project(branchBehindNat, group('"Branch"', '"manualUpdate": ⟦false⟧', '"schedule": true'))}`,
      'agents.csv': branchList,
    },
    finds: ['scheduleOnly'],
  },
  {
    name: 'the right is there, or the server reaches them',
    files: {
      'clusterconf.json': project(
        branchBehindNat,
        '"nat": { "groups": { "Head": { "manualUpdate": false, "schedule": true }, "Branch": { "manualUpdate": true, "schedule": true, "deployedAfterChange": true } } }',
      ),
      'agents.csv': branchList,
    },
    finds: [],
  },
];
