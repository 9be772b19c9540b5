import { isRangeIn } from '../../facts/values/ipAddress';
import type { AgentNetwork } from '../../facts/views/agentNetworks';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { declaredNote, isWorryFree, NAT_PAGE, UNREACHABLE_PAGE } from '../shared/natState';
import { agentList, branchBehindNat, branchList, product, project, unreachable } from '../sites/natExamples';

const CURES = {
  update: template({
    en: 'what the vendor documents: updates begun at the agent, by hand or by a schedule',
    ja: 'ベンダーの対処方法: エージェント側でのアップデート（手動またはスケジュール）',
  }),
  polling: template({
    en: 'what the vendor documents: updates begun at the agent, and heartbeat and polling for the unreachable network',
    ja: 'ベンダーの対処方法: エージェント側でのアップデートと、到達不能ネットワークのハートビートとポーリング',
  }),
} as const;

/** More networks than this are told together. */
const MOST = 20;

export default defineRule({
  id: 'agents/behind-nat',
  title: { en: 'Agents are behind a NAT', ja: 'サーバから届かない NAT の先のエージェント' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['natState', 'declaredProduct'],
  views: ['agents'],
  sources: [NAT_PAGE, UNREACHABLE_PAGE],
  messages: {
    declared: template({
      en: 'Agents in {range}, which is declared to be behind a NAT: {count}. The server cannot call them: their status may be wrong, and patterns, updates at start and notices of settings do not reach them; all else works.',
      ja: '{range}（NAT の先と指定）のエージェントは {count} 台です。状態表示が正しくなく、パターン配信・起動時の更新・設定通知が届かない可能性があります。',
    }),
    carrier: template({
      en: "Agents with addresses in {range}, which is for providers' NAT: {count}. It is all but certain that the server cannot call them: status, patterns, updates at start and notices of settings may fail; all else works.",
      ja: '{range}（事業者の NAT 用）のエージェントは {count} 台です。ほぼ確実にサーバから届かず、状態表示・配信・設定通知が機能しない可能性があります。',
    }),
    shown: template({
      en: 'Agents in {range}, a private network, while the server has a public address: {count}, all offline and all updated lately. Very likely they are behind a NAT: the server cannot call them, and all else works.',
      ja: '{range} のエージェント {count} 台は、すべてオフラインなのに更新されています。サーバはグローバルアドレスのため、NAT の先で届かない可能性があります。',
    }),
    likely: template({
      en: 'Agents in {range}, a private network, while the server has a public address: {count}. Likely they are behind a NAT, so that status, patterns and notices fail; declare the network in clusterconf.json.',
      ja: '{range} のエージェントは {count} 台です。サーバはグローバルアドレスのため、NAT の先と推定されます。clusterconf.json の networks で確認してください。',
    }),
    oneWay: template({
      en: 'Agents in {range}: {count}, all offline and yet all updated lately. Possibly they are behind a NAT, so that the server cannot call them; declare the network in clusterconf.json.',
      ja: '{range} のエージェント {count} 台は、すべてオフラインなのに更新されています。NAT の先にないか確認してください。',
    }),
    more: template({
      en: 'Agents in {networks} more networks that are likely behind a NAT: {count}. See the list, and declare these networks in clusterconf.json.',
      ja: 'NAT の先と推定されるネットワークがほかに {networks} 個あります（エージェント {count} 台）。一覧を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent tells the server its own address, and the server calls it there, by address and not by name. Where the address is translated on the way, nobody answers: the console shows the agent as offline whatever it does, and nothing can be pushed to it, neither patterns, nor an update at start, nor notices of settings. Updates that the agent begins itself work, as does all else.',
      whenItIsFine:
        'Private networks that are routed look alike, so different networks alone are never reported. Declare what the server reaches under "networks" as "direct". Networks in a range for unreachable agents with polling or heartbeat are not reported. How sure it is stands in the message.',
    },
    ja: {
      why: 'エージェントは自分の IP アドレスをサーバに通知し、サーバは名前ではなくその IP アドレスに接続します。途中でアドレスが変換されると接続できず、コンソールでは常にオフラインと表示され、パターンファイルの配信、起動時のアップデート、設定変更の通知が届きません。エージェントから始めるアップデートなど、それ以外の機能は使えます。',
      whenItIsFine:
        'ルーティングされたプライベートネットワークは見分けがつかないため、ネットワークが違うだけでは指摘しません。直接届くネットワークは networks の direct に記載してください。ハートビートまたはポーリングを設定した到達不能ネットワークは対象外です。確度は文面に示します。',
    },
  },
  check({ facts, views, report }) {
    const cure = message(isWorryFree(facts.all('declaredProduct')) ? CURES.update : CURES.polling, {});
    const settings = facts.all('natState').flatMap(({ unreachable }) => unreachable ?? []);
    const found = views.agents.networks.all
      .flatMap((network) => {
        const kind = kindOf(network);
        return kind === undefined || settings.some((one) => covers(one, network)) ? [] : [{ network, ...kind }];
      })
      .toSorted((left, right) => right.network.count - left.network.count);
    for (const { network, key, severity } of found.slice(0, MOST)) {
      const { first, range, count, declared } = network;
      const at = first.table.place(first.line, 'address');
      const related = [...(declared === undefined ? [] : [declaredNote(declared)]), { at, message: cure }];
      report({ message: key, at, severity, args: { range, count }, related });
    }
    const [rest, ...others] = found.slice(MOST).map(({ network }) => network);
    if (rest === undefined) return;
    const count = [rest, ...others].reduce((sum, network) => sum + network.count, 0);
    const at = rest.first.table.place(rest.first.line, 'address');
    report({ message: 'more', at, severity: 'info', args: { networks: others.length + 1, count } });
  },
});

/** One agent alone is no sign of anything. */
const FEWEST = 2;

function kindOf({ row, count, online, looksOneWay }: AgentNetwork) {
  if (row.id === 'V1') return { key: 'declared', severity: 'warning' } as const;
  if (count < FEWEST) return undefined;
  if (row.id === 'V4') return { key: 'carrier', severity: 'warning' } as const;
  // The server has seen most of them, so it can call them.
  if (row.id === 'V6' && online * 2 > count) return undefined;
  if (row.id === 'V6' && looksOneWay) return { key: 'shown', severity: 'warning' } as const;
  if (row.id === 'V6') return { key: 'likely', severity: 'info' } as const;
  const isPossible = row.id === 'V7' || row.id === 'V8' || row.id === 'V9';
  return isPossible && looksOneWay ? ({ key: 'oneWay', severity: 'info' } as const) : undefined;
}

/** The agents of the range call the server themselves, which keeps their status and settings right. */
function covers(
  { ranges, polling, heartbeat }: NonNullable<Fact<'natState'>['unreachable']>,
  { range }: AgentNetwork,
): boolean {
  const calls = (polling !== undefined && polling !== 'off') || (heartbeat !== undefined && heartbeat.value !== 'off');
  return calls && ranges.some(({ value }) => isRangeIn(range, value));
}

const SERVER = '[INI_SERVER_SECTION]\nMaster_DomainName=203.0.113.10\n';
const ONE_WAY = ['Branch,Offline,2026/11/20', 'Branch,Offline,2026/11/19'] as const;

export const examples: RuleExamples = [
  {
    name: 'a branch that is declared to be behind a NAT',
    files: {
      'clusterconf.json': project(branchBehindNat, product('officescan')),
      'agents.csv': branchList.replace('pc1,192.168.1.11', '𠮷,⟦192.168.1.11⟧'),
    },
    finds: ['declared'],
  },
  {
    name: 'the same with Worry-Free Business Security, and addresses of a provider',
    files: {
      'clusterconf.json': project(branchBehindNat, product('wfbs')),
      'agents.csv': agentList(
        'a,⟦100.64.1.1⟧,Mobile,Offline,2026/11/20',
        'b,100.80.1.2,Mobile,Online,2026/11/20',
        'c,⟦192.168.1.5⟧,Branch,Offline,2026/11/20',
      ),
    },
    finds: ['carrier', 'declared'],
  },
  {
    name: 'a server with a public address',
    files: {
      'ofcscan.ini': SERVER,
      'agents.csv': agentList(
        `a,⟦192.168.1.1⟧,${ONE_WAY[0]}`,
        `b,192.168.1.2,${ONE_WAY[1]}`,
        'c,⟦192.168.2.1⟧,Other,Offline,2026/11/20',
        'd,192.168.2.2,Other,Offline,2026/01/20',
        'e,192.168.3.1,Seen,Online,2026/11/20',
        'f,192.168.3.2,Seen,Online,2026/11/20',
      ),
    },
    finds: ['shown', 'likely'],
  },
  {
    name: 'private networks on both sides, and agents that are offline and updated',
    files: {
      'ofcscan.ini': SERVER.replace('203.0.113.10', '10.1.0.10'),
      'agents.csv': agentList(`a,⟦192.168.1.1⟧,${ONE_WAY[0]}`, `b,192.168.1.2,${ONE_WAY[1]}`),
    },
    finds: ['oneWay'],
  },
  {
    name: 'more networks than anybody reads about',
    files: {
      'ofcscan.ini': SERVER,
      'agents.csv': `Computer,IP address\r\n${Array.from({ length: 21 }, (_, net) => `a${net},⟦10.9.${net}.1⟧\r\nb${net},10.9.${net}.2\r\n`).join('')}`,
    },
    finds: [...Array.from({ length: 20 }, () => 'likely'), 'more'],
  },
  {
    name: 'routed private networks, of which some computers are switched off',
    files: {
      'ofcscan.ini': SERVER.replace('203.0.113.10', '10.1.0.10'),
      'agents.csv': agentList(
        'a,192.168.1.1,Branch,Offline,2026/11/20',
        'b,192.168.1.2,Branch,Online,2026/11/20',
        'c,10.2.1.1,Branch,Offline,2026/10/01',
        'd,10.2.1.2,Branch,Offline,2026/10/02',
      ),
    },
    finds: [],
  },
  {
    name: 'a branch in a range for agents out of reach, with polling',
    files: {
      'clusterconf.json': project(branchBehindNat, unreachable('"ranges": ["192.168.0.0/16"]', '"pollMinutes": 30')),
      'agents.csv': branchList,
    },
    finds: [],
  },
];
