import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWorryFree, UNREACHABLE_PAGE } from '../shared/natState';
import { product, project, unreachable } from '../sites/natExamples';

export default defineRule({
  id: 'agents/polling-off',
  title: { en: 'Agents out of reach do not ask for settings', ja: 'ポーリングが設定されていない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['natState', 'declaredProduct'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    off: template({
      en: 'Ranges of agents out of reach are set, but no polling: these agents may get neither settings nor patterns, since a heartbeat brings none. Set a polling interval.',
      ja: '到達不能ネットワークの範囲がありますが、ポーリングの設定がありません。設定もパターンファイルも届かない可能性があります。間隔を設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'A heartbeat only says that an agent is alive. Patterns and settings come with polling, by which the agent asks the server at intervals, or with an update that the agent begins.',
      whenItIsFine:
        'Write "pollMinutes": "unknown" when nobody has looked. Where agents update by a schedule of their own, set the rule to off.',
    },
    ja: {
      why: 'ハートビートは動作していることを知らせるだけです。パターンファイルと設定は、エージェントが定期的にサーバへ接続するポーリングか、エージェントから始めるアップデートで届きます。',
      whenItIsFine:
        '確認していない場合は "pollMinutes": "unknown" と記載してください。エージェントのスケジュールで更新する運用なら、このルールを off にしてください。',
    },
  },
  check({ facts, report }) {
    if (isWorryFree(facts.all('declaredProduct'))) return;
    for (const { unreachable } of facts.all('natState')) {
      const [first] = unreachable?.ranges ?? [];
      if (first !== undefined && unreachable?.polling === 'off') report({ message: 'off', at: first.at });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'heartbeats only',
    files: {
      'clusterconf.json': `// 🏢\n${project(unreachable('"ranges": [⟦"192.168.1.0/24"⟧]', '"heartbeat": "all"'))}`,
      'b/clusterconf.json': project(unreachable('"ranges": [⟦"192.168.1.0/24"⟧]', '"pollMinutes": "off"')),
    },
    finds: ['off', 'off'],
  },
  {
    name: 'polling, polling that nobody has looked at, no ranges, another product',
    files: {
      'a/clusterconf.json': project(unreachable('"ranges": ["192.168.1.0/24"]', '"pollMinutes": 60')),
      'b/clusterconf.json': project(unreachable('"ranges": ["192.168.1.0/24"]', '"pollMinutes": "unknown"')),
      'c/clusterconf.json': project(unreachable('"heartbeat": "off"')),
      'd/clusterconf.json': project(product('wfbs'), unreachable('"ranges": ["192.168.1.0/24"]')),
    },
    finds: [],
  },
];
