import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { groupsBehindNat, NAT_PAGE } from '../shared/natState';
import { group, project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/update-right-may-be-missing',
  title: { en: 'Agents may lack the right to update', ja: 'アップデート権限が届いていない可能性' },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['agentGroup'],
  views: ['agents'],
  sources: [{ ...NAT_PAGE, section: 'Step 1 クライアント権限の変更' }],
  messages: {
    installed: template({
      en: 'Agents of "{group}" that were installed before manual updates were allowed may never have heard of it, since the server cannot call them. See that their tray icon offers "Update now", else reinstall them.',
      ja: '「{group}」で権限の許可より前に入れたエージェントには、変更が届いていないことがあります。「今すぐアップデート」の表示を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Saving the right grants it to existing and new agents, but those behind a NAT are not notified. The vendor says that only agents installed after the change have it. It also says that changed settings ride on the next report of an update, so that a schedule may bring the right after all; only the menu of the tray icon tells.',
      whenItIsFine:
        'Write "deployedAfterChange": true when the agents were installed after the change, or show the menu.',
    },
    ja: {
      why: '［保存］すると既存と新規のエージェントに権限が与えられますが、NAT の先には通知が届きません。ベンダーは、変更後にインストールしたものだけに反映されるとしています。一方、設定変更は次のアップデート通知の際に配信されるともあり、スケジュールで届く場合もあります。タスクトレイのメニューで判断できます。',
      whenItIsFine:
        '変更後にインストールした場合や、メニューを確認できた場合は "deployedAfterChange": true と記載してください。',
    },
  },
  check({ facts, views, report }) {
    for (const { group, related } of groupsBehindNat(facts.all('agentGroup'), views.agents.networks)) {
      const { name, manualUpdate, deployedAfterChange } = group;
      if (manualUpdate?.value !== true || deployedAfterChange?.value === true) continue;
      const at = deployedAfterChange?.at ?? manualUpdate.at;
      report({ message: 'installed', at, args: { group: name.value }, related });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'agents from before the change',
    files: {
      'clusterconf.json': `// 𠮷\n${project(group('"Branch"', '"behindNat": true', '"manualUpdate": true', '"deployedAfterChange": ⟦false⟧'))}`,
    },
    finds: ['installed'],
  },
  {
    name: 'nobody knows when they were installed',
    files: { 'clusterconf.json': project(group('"Branch"', '"behindNat": true', '"manualUpdate": ⟦true⟧')) },
    finds: ['installed'],
  },
  {
    name: 'agents from after the change, and a group of which nothing is told',
    files: {
      'clusterconf.json': project(
        '"nat": { "groups": { "A": { "behindNat": true, "manualUpdate": true, "deployedAfterChange": true }, "B": { "manualUpdate": true } } }',
      ),
    },
    finds: [],
  },
];
