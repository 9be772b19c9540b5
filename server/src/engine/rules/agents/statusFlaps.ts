import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { UNREACHABLE_PAGE } from '../shared/natState';
import { project, unreachable } from '../sites/natExamples';

/** The vendor recommends a polling interval of at least so many heartbeats. */
const HEARTBEATS = 3;
/** Above this the vendor calls the status that is shown outdated. */
const LONGEST = 60;

export default defineRule({
  id: 'agents/status-flaps',
  title: { en: 'Intervals by which the status is wrong', ja: '状態表示が正しくならない間隔' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['natState'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    polling: template({
      en: 'Agents ask every {poll} minutes and send a heartbeat every {beat}: the vendor recommends a polling interval of at least three heartbeats, else status and load may suffer. Poll less often, or send heartbeats more often.',
      ja: 'ポーリングは {poll} 分、ハートビートは {beat} 分間隔です。ポーリングはハートビートの 3 倍以上が推奨で、状態や負荷に影響する可能性があります。調整してください。',
    }),
    offline: template({
      en: 'An agent counts as offline after {after} minutes, but sends a heartbeat every {beat} only, so it may be shown as offline and online in turn. Make the first value greater.',
      ja: '{after} 分でオフラインと見なされますが、ハートビートは {beat} 分間隔のため、表示がオンラインとオフラインを繰り返す可能性があります。見直してください。',
    }),
    stale: template({
      en: 'A heartbeat every {beat} minutes: the status that the console shows is up to that old. See whether an hour or less is meant.',
      ja: 'ハートビートは {beat} 分間隔で、コンソールの状態表示はその分だけ古くなります。60 分以下にできないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The console knows agents out of reach by their heartbeats and polling only. Intervals that do not fit each other make their status jump, or show what was an hour ago.',
      whenItIsFine: 'Long intervals save bandwidth on thin lines. Without heartbeats nothing is compared.',
    },
    ja: {
      why: '到達不能ネットワークのエージェントの状態は、ハートビートとポーリングだけで判断されます。間隔の組み合わせが合わないと、表示が頻繁に変わったり、古い状態が表示されたりします。',
      whenItIsFine: '回線の帯域を節約するために間隔を長くすることはあります。ハートビートが無効の場合は比較しません。',
    },
  },
  check({ facts, report }) {
    for (const { unreachable } of facts.all('natState')) {
      const beat = unreachable?.heartbeatMinutes;
      if (unreachable === undefined || beat === undefined || unreachable.heartbeat?.value === 'off') continue;
      const { polling, offlineAfterMinutes: after } = unreachable;
      if (polling !== undefined && polling !== 'off' && polling.value < HEARTBEATS * beat.value)
        report({ message: 'polling', at: polling.at, args: { poll: polling.value, beat: beat.value } });
      if (after !== undefined && after.value <= beat.value)
        report({ message: 'offline', at: after.at, args: { after: after.value, beat: beat.value } });
      if (beat.value > LONGEST) report({ message: 'stale', at: beat.at, severity: 'info', args: { beat: beat.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'polling as often as heartbeats, and offline before the next one',
    files: {
      'clusterconf.json': `// 𠮷\n${project(unreachable('"pollMinutes": ⟦20⟧', '"heartbeat": "all"', '"heartbeatMinutes": 20', '"offlineAfterMinutes": ⟦20⟧'))}`,
    },
    finds: ['polling', 'offline'],
  },
  {
    name: 'a heartbeat every two hours',
    files: {
      'clusterconf.json': project(
        unreachable('"pollMinutes": 360', '"heartbeatMinutes": ⟦120⟧', '"offlineAfterMinutes": 360'),
      ),
    },
    finds: ['stale'],
  },
  {
    name: 'three heartbeats to one question, and no heartbeat',
    files: {
      'clusterconf.json': project(
        unreachable('"pollMinutes": 60', '"heartbeatMinutes": 20', '"offlineAfterMinutes": 21'),
      ),
      'b/clusterconf.json': project(unreachable('"pollMinutes": 5', '"heartbeat": "off"', '"heartbeatMinutes": 90')),
    },
    finds: [],
  },
];
