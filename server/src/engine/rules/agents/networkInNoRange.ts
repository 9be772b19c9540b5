import { isRangeIn } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWorryFree, UNREACHABLE_PAGE } from '../shared/natState';
import { branchBehindNat, product, project, unreachable } from '../sites/natExamples';

export default defineRule({
  id: 'agents/network-in-no-range',
  title: { en: 'A network behind a NAT is in no range', ja: '到達不能ネットワークの範囲外' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['natState', 'reachedNetwork', 'declaredProduct'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    outside: template({
      en: '{range} is behind a NAT, but in none of the ranges for agents out of reach ({ranges}). Heartbeat and polling may not be used there; add the range in the console.',
      ja: '{range} は NAT の先ですが、到達不能ネットワークの範囲（{ranges}）に入っていません。ハートビートとポーリングが使われない可能性があります。追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent belongs to the unreachable network when its own address lies in one of the ranges. So these have to be the private ranges behind the NAT, and an agent outside of them neither sends heartbeats nor asks the server for settings.',
      whenItIsFine: 'Without any range the settings are not in use, and nothing is reported.',
    },
    ja: {
      why: 'エージェント自身の IP アドレスが範囲に入っている場合に、到達不能ネットワークのエージェントとして扱われます。そのため、NAT の先のプライベートアドレスの範囲を指定します。範囲外のエージェントは、ハートビートもポーリングも行いません。',
      whenItIsFine: '範囲が1つもなければ、この設定は使われていないため対象外です。',
    },
  },
  check({ facts, report }) {
    const ranges = facts.all('natState').flatMap(({ unreachable }) => unreachable?.ranges ?? []);
    const [first] = ranges;
    if (first === undefined || isWorryFree(facts.all('declaredProduct'))) return;
    const listed = ranges.map(({ value }) => value).join(', ');
    for (const { role, range } of facts.all('reachedNetwork')) {
      if (role === 'direct' || ranges.some(({ value }) => isRangeIn(range.value, value))) continue;
      report({ message: 'outside', at: range.at, args: { range: range.value, ranges: listed } });
    }
  },
});

const POLLING = '"pollMinutes": 30';

export const examples: RuleExamples = [
  {
    name: 'a range for another network',
    files: {
      'clusterconf.json': `// 𠮷\n${project(
        branchBehindNat.replace('"192.168.1.0/24"', '⟦"192.168.1.0/24"⟧'),
        unreachable('"ranges": ["192.168.2.0/24"]', POLLING),
      )}`,
    },
    finds: ['outside'],
  },
  {
    name: 'a wider range, no range at all',
    files: {
      'clusterconf.json': project(branchBehindNat, unreachable('"ranges": ["192.168.0.0/16"]', POLLING)),
      'b/clusterconf.json': project(branchBehindNat, unreachable('"ranges": []')),
    },
    finds: [],
  },
  {
    name: 'a product that has no such ranges',
    files: {
      'clusterconf.json': project(
        branchBehindNat,
        product('wfbs'),
        unreachable('"ranges": ["192.168.2.0/24"]', POLLING),
      ),
    },
    finds: [],
  },
];
