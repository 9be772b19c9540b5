import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { UNREACHABLE_PAGE } from '../shared/natState';
import { project, unreachable } from '../sites/natExamples';

const LEAST = 1;
const MOST = 129_600;

export default defineRule({
  id: 'agents/minutes-out-of-range',
  title: { en: 'An interval that the console does not take', ja: '間隔が設定できる範囲の外' },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['natState'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    outside: template({
      en: '"{name}" is {minutes}, but the console takes 1 to 129600 minutes. Correct the value.',
      ja: '「{name}」は {minutes} ですが、設定できるのは 1～129600 分です。値を修正する必要があります。',
    }),
  },
  docs: {
    en: {
      why: 'Heartbeat, polling and the time after which an agent counts as offline can be set from one minute to ninety days. A value beyond that was mistyped here or never took effect there.',
      whenItIsFine: 'Write "off" for polling that is off.',
    },
    ja: {
      why: 'ハートビート、ポーリング、オフラインと見なすまでの時間は、1 分から 90 日まで設定できます。範囲外の値は、記載の誤りか、実際には有効になっていない設定です。',
      whenItIsFine: 'ポーリングが無効の場合は "off" と記載してください。',
    },
  },
  check({ facts, report }) {
    const check = (name: string, minutes: Located<number> | undefined) => {
      if (minutes === undefined || (minutes.value >= LEAST && minutes.value <= MOST)) return;
      report({ message: 'outside', at: minutes.at, args: { name, minutes: minutes.value } });
    };
    for (const { unreachable } of facts.all('natState')) {
      check('pollMinutes', unreachable?.polling === 'off' ? undefined : unreachable?.polling);
      check('heartbeatMinutes', unreachable?.heartbeatMinutes);
      check('offlineAfterMinutes', unreachable?.offlineAfterMinutes);
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'nothing, and more than ninety days',
    files: {
      'clusterconf.json': `// 𠮷\n${project(unreachable('"pollMinutes": ⟦0⟧', '"heartbeatMinutes": 20', '"offlineAfterMinutes": ⟦129601⟧'))}`,
    },
    finds: ['outside', 'outside'],
  },
  {
    name: 'the least, and the most',
    files: {
      'clusterconf.json': project(
        unreachable('"pollMinutes": 129600', '"heartbeatMinutes": 1', '"offlineAfterMinutes": 60'),
      ),
      'b/clusterconf.json': project(unreachable('"pollMinutes": "off"')),
    },
    finds: [],
  },
];
