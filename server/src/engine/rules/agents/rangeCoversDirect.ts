import { inRange, isRangeIn, parseIpAddress } from '../../facts/values/ipAddress';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWorryFree, UNREACHABLE_PAGE } from '../shared/natState';
import { branchBehindNat, project, unreachable } from '../sites/natExamples';

const DIRECT = template({ en: 'reached as it is', ja: 'サーバから直接届きます' });

export default defineRule({
  id: 'agents/range-covers-direct',
  title: { en: 'A range for agents out of reach is too wide', ja: '到達不能ネットワークの範囲が広すぎる' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['natState', 'reachedNetwork', 'declaredProduct'],
  sources: [UNREACHABLE_PAGE],
  messages: {
    covers: template({
      en: 'The range {range} for agents out of reach covers {direct}, which the server reaches. It may no longer notify the agents there, which then wait for polling; make the range narrower.',
      ja: '到達不能ネットワークの範囲 {range} に、サーバから届く {direct} が含まれます。そこへの通知が行われなくなる可能性があります。範囲を狭めてください。',
    }),
  },
  docs: {
    en: {
      why: 'The server takes every agent with an address in the range for one that it cannot call, and leaves notices to polling. Agents that it could call then hear of new patterns and settings later than they could.',
      whenItIsFine: 'A range that lies in a network behind a NAT is right, whatever is wider than both.',
    },
    ja: {
      why: '範囲内の IP アドレスのエージェントはすべて到達不能として扱われ、通知はポーリングに任されます。直接届くはずのエージェントにも、パターンファイルや設定変更が遅れて届きます。',
      whenItIsFine: 'NAT の先のネットワークに収まる範囲は、より広いネットワークと重なっていても対象外です。',
    },
  },
  check({ facts, report }) {
    if (isWorryFree(facts.all('declaredProduct'))) return;
    const networks = facts.all('reachedNetwork');
    const translated = networks.filter(({ role }) => role === 'translated');
    for (const { unreachable, serverAddresses } of facts.all('natState')) {
      for (const range of unreachable?.ranges ?? []) {
        if (translated.some((network) => isRangeIn(range.value, network.range.value))) continue;
        const direct =
          networks.find((network) => network.role === 'direct' && overlap(network.range.value, range.value))?.range ??
          serverAddresses.find(({ value }) => isAddressIn(value, range.value));
        if (direct === undefined) continue;
        const related = [{ at: direct.at, message: message(DIRECT, {}) }];
        report({ message: 'covers', at: range.at, args: { range: range.value, direct: direct.value }, related });
      }
    }
  },
});

function overlap(left: string, right: string): boolean {
  return isRangeIn(left, right) || isRangeIn(right, left);
}

function isAddressIn(text: string, range: string): boolean {
  const address = parseIpAddress(text);
  return address !== undefined && inRange(address, range);
}

export const examples: RuleExamples = [
  {
    name: 'a range round everything, and one with the server in it',
    files: {
      'clusterconf.json': `// 𠮷\n${project(
        branchBehindNat,
        '"nat": { "serverAddresses": ["172.16.0.5"], "unreachable": { "ranges": [⟦"10.0.0.0/8"⟧, ⟦"172.16.0.0/16"⟧, "192.168.0.0/16"], "pollMinutes": 30 } }',
      )}`,
    },
    finds: ['covers', 'covers'],
  },
  {
    name: 'a branch behind a NAT within what the server reaches otherwise',
    files: {
      'clusterconf.json': project(
        '"networks": { "direct": ["10.0.0.0/8"], "translated": ["10.9.0.0/16"] }',
        unreachable('"ranges": ["10.9.0.0/16"]', '"pollMinutes": 30'),
      ),
    },
    finds: [],
  },
];
