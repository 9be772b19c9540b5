import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { groupsBehindNat, NAT_PAGE } from '../shared/natState';
import { branchBehindNat, branchList, group, project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/no-way-to-update',
  title: { en: 'Nothing updates agents behind a NAT', ja: 'NAT の先でアップデートする手段がない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['agentGroup'],
  views: ['agents'],
  sources: [{ ...NAT_PAGE, section: 'Step 1 クライアント権限の変更' }],
  messages: {
    deadlock: template({
      en: 'The agents of "{group}" are behind a NAT (declared), may not update by hand, and have no schedule: nothing begins an update, and the right to cannot reach them. Allow it and reinstall them, or connect them directly for a while.',
      ja: '「{group}」は NAT の先（指定）ですが、手動アップデートもスケジュールも無効のため更新できません。権限を許可して再インストールするか、一時的に直接接続が必要です。',
    }),
  },
  docs: {
    en: {
      why: 'The server cannot push patterns to these agents, so each update has to begin at the agent: by "Update now", or by the schedule. A changed right reaches them only with the next update, which nothing begins. So the right has to be granted first and the agents be installed after that.',
      whenItIsFine:
        'With a schedule the right arrives with the next update; that is another finding. A group of which nothing is told is not reported.',
    },
    ja: {
      why: 'サーバからパターンファイルを配信できないため、アップデートはエージェント側の「今すぐアップデート」かスケジュールで始める必要があります。変更した権限も次のアップデート時にしか届かないため、この状態では届きません。権限を許可してからインストールする必要があります。',
      whenItIsFine:
        'スケジュールが有効なら、次のアップデートで権限が届きます（別の指摘になります）。何も記載されていないグループは対象外です。',
    },
  },
  check({ facts, views, report }) {
    for (const { group, related } of groupsBehindNat(facts.all('agentGroup'), views.agents.networks)) {
      if (group.manualUpdate?.value !== false || group.schedule?.value !== false) continue;
      report({ message: 'deadlock', at: group.name.at, args: { group: group.name.value }, related });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a group that the list has behind the NAT',
    files: {
      'clusterconf.json': `// 𠮷\n${project(branchBehindNat, group('⟦"Branch"⟧', '"manualUpdate": false', '"schedule": false'))}`,
      'agents.csv': branchList,
    },
    finds: ['deadlock'],
  },
  {
    name: 'a group that is told to be there, without a list',
    files: {
      'clusterconf.json': project(group('⟦"支店"⟧', '"behindNat": true', '"manualUpdate": false', '"schedule": false')),
    },
    finds: ['deadlock'],
  },
  {
    name: 'the same at head office, and where the schedule is unknown',
    files: {
      'clusterconf.json': project(
        branchBehindNat,
        '"nat": { "groups": { "Head": { "manualUpdate": false, "schedule": false }, "Branch": { "manualUpdate": false, "schedule": "unknown" }, "Other": { "behindNat": false, "manualUpdate": false, "schedule": false } } }',
      ),
      'agents.csv': branchList,
    },
    finds: [],
  },
];
