import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { groupsBehindNat, isWorryFree, UNREACHABLE_PAGE } from '../shared/natState';
import { project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/settings-need-polling',
  title: { en: 'Settings do not come with updates', ja: 'アップデートだけでは設定が届かない' },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['agentGroup', 'natState', 'declaredProduct'],
  views: ['agents'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    elsewhere: template({
      en: 'The agents of "{group}" are behind a NAT and update from the vendor\'s servers, with polling off: settings need a contact of their own with the management server. See how they get them.',
      ja: '「{group}」は NAT の先で、ベンダーのサーバからアップデートし、ポーリングが無効です。設定変更がサーバから届くか確認してください。',
    }),
  },
  docs: {
    en: {
      why: "An agent that updates from the management server or from another agent is told of settings on that way. One that updates from the vendor's own servers asks the management server for settings in a second step, which is polling.",
      whenItIsFine:
        'An agent that reports its updates to the server gets its settings with the next report, so they may only be late.',
    },
    ja: {
      why: '管理サーバや他のエージェントからアップデートする場合は、その際に設定も届きます。ベンダーのサーバからアップデートする場合、設定は別途ポーリングで管理サーバから取得します。',
      whenItIsFine: 'アップデートの通知がサーバに届けば、その際に設定が配信されます。その場合は反映が遅れるだけです。',
    },
  },
  check({ facts, views, report }) {
    if (isWorryFree(facts.all('declaredProduct'))) return;
    if (!facts.all('natState').some(({ unreachable }) => unreachable?.polling === 'off')) return;
    for (const { group, related } of groupsBehindNat(facts.all('agentGroup'), views.agents.networks)) {
      const { name, updateSource } = group;
      if (updateSource?.value !== 'activeupdate') continue;
      report({ message: 'elsewhere', at: updateSource.at, args: { group: name.value }, related });
    }
  },
});

const OFF = '"unreachable": { "pollMinutes": "off" }';

export const examples: RuleExamples = [
  {
    name: "updates from the vendor's servers, and no polling",
    files: {
      'clusterconf.json': `// 𠮷\n${project(`"nat": { ${OFF}, "groups": { "B": { "behindNat": true, "updateSource": ⟦"activeupdate"⟧ } } }`)}`,
    },
    finds: ['elsewhere'],
  },
  {
    name: 'updates from another agent, polling, and another product',
    files: {
      'a/clusterconf.json': project(
        `"nat": { ${OFF}, "groups": { "B": { "behindNat": true, "updateSource": "agent" } } }`,
      ),
      'b/clusterconf.json': project(
        '"nat": { "unreachable": { "pollMinutes": 30 }, "groups": { "B": { "behindNat": true, "updateSource": "activeupdate" } } }',
      ),
      'c/clusterconf.json': project(
        '"nat": { "groups": { "B": { "behindNat": true, "updateSource": "activeupdate" } } }',
      ),
    },
    finds: [],
  },
];
