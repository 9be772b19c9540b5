import type { ComputerFirewall } from '../../facts/views/firewall';
import type { JudgedPort } from '../../facts/views/firewallJudgement';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, portsLabel, profilesLabel, ruleNote } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { guideCluster } from '../sites/exampleSites';
import {
  allowRule,
  firewallExport,
  firewallFile,
  openings,
  profileKey,
  rulesKey,
  TCP_PORTS,
} from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/port-closed-in-a-profile',
  title: { en: 'A port is open in some profiles only', ja: '一部のプロファイルだけで許可されている' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2.19' },
  ],
  messages: {
    profiles: template({
      en: '{ports} of CLUSTERPRO is closed on {computer} in the profile {profiles}. A network without a gateway, as interconnects are, is usually Public, so the heartbeat may be cut; open it in all profiles.',
      ja: '{computer} のプロファイル {profiles} で CLUSTERPRO の {ports} を受信できない可能性があります。全プロファイルで許可してください。',
    }),
  },
  docs: {
    en: {
      why: 'A rule counts in the profiles that it names, and each network of a computer is in one of them. Windows cannot identify a network that has no gateway and puts it into the public profile, so the interconnect is in another one than the network of the domain.',
      whenItIsFine:
        'When the networks of the servers are known to be in the profiles that the rule has, it is all right: Get-NetConnectionProfile shows it. Profiles in which the firewall is off are left out.',
    },
    ja: {
      why: '規則は指定したプロファイルでだけ有効で、ネットワークごとにどれか一つのプロファイルが使われます。ゲートウェイのないネットワークは識別されずパブリックになるため、インタコネクトとドメインのネットワークではプロファイルが異なります。',
      whenItIsFine:
        'サーバの各ネットワークが規則のプロファイルに含まれると分かっていれば問題ありません（Get-NetConnectionProfile で確認できます）。ファイアウォールが無効なプロファイルは対象外です。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const one of firewall) {
      for (const ports of partlyOpen(one)) {
        const [port] = ports;
        const rule = port?.opened.find(({ profiles }) => profiles !== undefined);
        if (port === undefined || rule?.profiles === undefined) continue;
        report({
          message: 'profiles',
          at: rule.profiles.at,
          args: {
            ports: portsLabel(ports),
            computer: computerLabel(one),
            profiles: profilesLabel(port.closedIn),
          },
          related: [ruleNote(rule.at, rule.name)],
          remedies: openingRemedies(one, ports),
        });
      }
    }
  },
});

/** Ports that are open in some of the profiles, those with the same rules and profiles together. */
function partlyOpen({ ports }: ComputerFirewall): readonly (readonly JudgedPort[])[] {
  const groups = new Map<string, JudgedPort[]>();
  for (const port of ports) {
    const { closed, closedIn, because, need } = port;
    // Agents and their server are on one network, of which the rule may well have the profile.
    if (closed || closedIn.length === 0 || because.why === 'blocked' || need.owner !== 'CLUSTERPRO') continue;
    const key = [...closedIn, ...port.opened.map(({ id }) => id)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), port]);
  }
  return [...groups.values()];
}

const domainOnly = (profile: string) => allowRule('𠮷', `Protocol=6|${TCP_PORTS}Profile=${profile}|`);

export const examples: RuleExamples = [
  {
    name: 'a rule for the domain only',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(domainOnly('⟦Domain⟧'), openings.udp, openings.echo),
    },
    finds: ['profiles'],
  },
  {
    name: 'two rules that have all profiles together',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallExport(
        domainOnly('Domain|Profile=Private'),
        domainOnly('Public').replace('𠮷', '吉'),
        openings.udp,
        openings.echo,
      ),
    },
    finds: [],
  },
  {
    name: 'the firewall is off in the other profiles',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(
        profileKey('DomainProfile'),
        profileKey('StandardProfile', 'dword:00000000'),
        profileKey('PublicProfile', 'dword:00000000'),
        rulesKey([domainOnly('Domain'), openings.udp, openings.echo]),
      ),
    },
    finds: [],
  },
];
