import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { begun, currentKey, neighbour, objects, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/state-not-understood',
  title: { en: 'A value of the renewal state has no effect', ja: '更新の状態に解釈できない値がある' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['licenceKey', 'renewalMisstatement', 'renewalState'],
  sources: [{ document: 'clusterconf: clusterconf.schema.json', section: 'drweb' }],
  messages: {
    value: template({
      en: 'This value of "{setting}" may have no effect, so that the verdict depends on it. There are: {allowed}.',
      ja: '「{setting}」のこの値は使えず、判定に反映されない可能性があります。使えるのは {allowed} です。',
    }),
    name: template({
      en: 'There is no "{setting}" here, so it may have no effect. There are: {allowed}.',
      ja: '「{setting}」という項目はなく、効果がない可能性があります。使えるのは {allowed} です。',
    }),
    noKey: template({
      en: 'There is no licence key "{path}", so the renewal may be judged without it. Correct the path.',
      ja: '「{path}」というライセンスキーはなく、判定に使われない可能性があります。パスを修正してください。',
    }),
  },
  docs: {
    en: {
      why: 'What clusterconf cannot understand it leaves out. The verdict on the renewal then says "depends on", although the value was meant to decide it.',
      whenItIsFine: 'Write null, "unknown", or nothing for what is not known. A key that is not there yet is null.',
    },
    ja: {
      why: '解釈できない値は無視されます。その値で決まるはずの判定が「条件による」になります。',
      whenItIsFine: '分からない値は null または "unknown" とするか、省略してください。まだないキーは null とします。',
    },
  },
  check({ facts, report }) {
    for (const { setting, allowed, isName, at } of facts.all('renewalMisstatement')) {
      report({ message: isName ? 'name' : 'value', at, args: { setting, allowed: allowed.join(', ') } });
    }
    const keys = new Set(facts.all('licenceKey').map(({ at }) => at.path));
    for (const { currentKey, renewalKey } of facts.all('renewalState')) {
      for (const key of [currentKey, renewalKey]) {
        if (key !== undefined && !keys.has(key.value))
          report({ message: 'noKey', at: key.at, args: { path: key.value } });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a value of another type, an unknown word, a name that is not there',
    files: {
      'clusterconf.json': `// 𠮷\n${renewalState(
        '"origin": ⟦"gift"⟧',
        '"manualButton": ⟦"yes"⟧',
        '⟦"gus"⟧: true',
        '"objects": [{ "id": "a", "kind": ⟦"room"⟧, "licenses": ⟦-1⟧ }]',
      )}`,
    },
    finds: ['value', 'value', 'name', 'value', 'value'],
  },
  {
    name: 'a path without a key',
    files: { 'a/clusterconf.json': renewalState('"currentKey": ⟦"old/agent.key"⟧'), 'a/agent.key': currentKey },
    finds: ['noKey'],
  },
  {
    name: 'all that there is, with a key that is not there yet',
    files: {
      'a/clusterconf.json': begun(
        false,
        '"productVersion": "12.0.11"',
        '"currentKey": "./agent.key"',
        '"renewalKey": null',
        '"manualButton": "unknown"',
        objects(neighbour('branch', 'yes')),
      ),
      'a/agent.key': currentKey,
    },
    finds: [],
  },
];
