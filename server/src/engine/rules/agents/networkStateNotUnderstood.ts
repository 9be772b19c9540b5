import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { project } from '../sites/natExamples';

export default defineRule({
  id: 'agents/network-state-not-understood',
  title: { en: 'A value of networks or nat has no effect', ja: 'networks または nat に解釈できない値' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['networkMisstatement'],
  sources: [{ document: 'clusterconf: clusterconf.schema.json', section: 'nat' }],
  messages: {
    value: template({
      en: 'This value of "{setting}" may have no effect, so that nothing is concluded from it. There are: {allowed}.',
      ja: '「{setting}」のこの値は使えず、判定に反映されない可能性があります。使えるのは {allowed} です。',
    }),
    name: template({
      en: 'There is no "{setting}" here, so it may have no effect. There are: {allowed}.',
      ja: '「{setting}」という項目はなく、効果がない可能性があります。使えるのは {allowed} です。',
    }),
  },
  docs: {
    en: {
      why: 'What clusterconf cannot understand it leaves out. Agents behind a NAT are then not recognised, although the value was meant to tell where they are.',
      whenItIsFine: 'Write null, "unknown", or nothing for what is not known.',
    },
    ja: {
      why: '解釈できない値は無視されます。そのため、NAT の先にあると示したはずのエージェントが認識されません。',
      whenItIsFine: '分からない値は null または "unknown" とするか、省略してください。',
    },
  },
  check({ facts, report }) {
    for (const { setting, allowed, isName, at } of facts.all('networkMisstatement')) {
      report({ message: isName ? 'name' : 'value', at, args: { setting, allowed: allowed.join(', ') } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a range with too many bits, a word for a number, names that are not there',
    files: {
      'clusterconf.json': `// 𠮷\n${project(
        '"networks": { "translated": [⟦"192.168.1.0/33"⟧] }',
        '"nat": { ⟦"server"⟧: 1, "unreachable": { "heartbeatMinutes": ⟦"ten"⟧, "ranges": [⟦"branch"⟧] }, "groups": { "B": { ⟦"manual"⟧: true, "schedule": ⟦"yes"⟧ } } }',
      )}`,
    },
    finds: ['value', 'name', 'value', 'value', 'name', 'value'],
  },
  {
    name: 'all that there is, and what nobody knows',
    files: {
      'clusterconf.json': project(
        '"networks": { "translated": ["192.168.1.0/24", "fd00::/8"], "direct": ["10.0.0.1"] }',
        '"nat": { "serverAddresses": ["10.0.0.1"], "serverSeenAs": "av.example.com", "unreachable": { "ranges": ["192.168.1.0/24"], "pollMinutes": 60, "heartbeat": "unknown", "heartbeatMinutes": 10, "offlineAfterMinutes": null }, "groups": { "B": { "behindNat": "unknown", "manualUpdate": true, "schedule": false, "updateSource": "server", "deployedAfterChange": true } } }',
      ),
    },
    finds: [],
  },
];
