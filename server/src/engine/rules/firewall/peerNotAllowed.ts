import { covers } from '../../facts/values/addressRange';
import { parseIpAddress } from '../../facts/values/ipAddress';
import type { NodeAddress } from '../../facts/views/addresses';
import type { ComputerFirewall } from '../../facts/views/firewall';
import type { JudgedPort } from '../../facts/views/firewallJudgement';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, portsLabel } from '../shared/firewallPorts';
import { peerRemedy } from '../shared/firewallRemedies';
import { nodeAddressNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import { allowRule, firewallExport, openings, TCP_PORTS } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/peer-not-allowed',
  title: { en: 'The other server is not among the allowed addresses', ja: '許可したアドレスに相手サーバがない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 4-1-3' },
    { document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2.19' },
  ],
  messages: {
    nobody: template({
      en: 'On {computer} {ports} is allowed from {remote} only, and no address of {server} is among them. Its heartbeat is cut off; allow {missing}.',
      ja: '{computer} の {ports} は {remote} からだけ許可され、サーバ「{server}」と通信できません。{missing} も許可してください。',
    }),
    notAll: template({
      en: 'On {computer} {ports} is allowed from {remote} only; {missing} of {server} is missing. That network may serve for nothing when the other one fails; allow it too.',
      ja: '{computer} の {ports} は {remote} からだけの許可で、サーバ「{server}」の {missing} と通信できない可能性があります。追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'A rule with remote addresses opens its ports for these alone. After a server has been exchanged, or an interconnect has been added, the addresses of the cluster are others than those in the rule, and the new path is closed.',
      whenItIsFine:
        'Several rules count together. LocalSubnet is taken to cover addresses that share the first 24 bits with one of the server; words that only the computer can explain are taken to cover everything.',
    },
    ja: {
      why: 'リモートアドレスを指定した規則は、そのアドレスだけに許可します。サーバの交換やインタコネクトの追加の後、クラスタのアドレスが規則と異なると、その経路は使えません。',
      whenItIsFine:
        '複数の規則は合わせて判定します。LocalSubnet は、サーバのアドレスと先頭 24 ビットが同じアドレスを含むものとします。そのコンピュータでしか分からないキーワードは、すべてを含むものとします。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const one of firewall) {
      for (const group of limitedPorts(one)) {
        for (const [server, all] of peersByServer(one)) {
          const missing = all.filter((peer) => !isAllowed(peer, group, one));
          if (missing.length === 0) continue;
          const addresses = [...new Set(missing.map(({ address }) => address))];
          const isNobody = missing.length === all.length && one.certain && !group.entries.some(isGuessed);
          report({
            message: isNobody ? 'nobody' : 'notAll',
            severity: isNobody ? 'error' : 'warning',
            at: group.remote.at,
            args: {
              computer: computerLabel(one),
              ports: portsLabel(group.ports),
              remote: group.remote.value.join(', '),
              server,
              missing: addresses.join(', '),
            },
            related: missing.map((peer) => nodeAddressNote(peer.at, peer.address, peer.server)),
            remedies: peerRemedy(group.ports, addresses),
          });
        }
      }
    }
  },
});

/** Ports that are open for the same limited addresses. */
interface LimitedPorts {
  readonly ports: readonly JudgedPort[];
  readonly remote: NonNullable<JudgedPort['opened'][number]['remote']>;
  readonly entries: readonly string[];
}

function limitedPorts({ ports }: ComputerFirewall): readonly LimitedPorts[] {
  const groups = new Map<string, { ports: JudgedPort[] } & LimitedPorts>();
  for (const port of ports) {
    const { opened, need } = port;
    const [remote] = opened.flatMap((rule) => rule.remote ?? []);
    if (remote === undefined || need.owner !== 'CLUSTERPRO') continue;
    if (opened.some((rule) => rule.remote === undefined || rule.narrowed)) continue;
    const key = opened.map(({ id }) => id).join('\n');
    const entries = opened.flatMap((rule) => rule.remote?.value ?? []);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ports: [port], remote, entries });
    else group.ports.push(port);
  }
  return [...groups.values()];
}

/** The subnet of the server is known as far as masks are usual, and no further. */
function isGuessed(entry: string): boolean {
  return /^localsubnet$/i.test(entry.trim());
}

/** The addresses of the other servers; one that serves for several things is one. */
function peersByServer({ peers }: ComputerFirewall): ReadonlyMap<string, readonly NodeAddress[]> {
  const servers = new Map<string, NodeAddress[]>();
  const seen = new Set<string>();
  for (const peer of peers) {
    if (seen.has(`${peer.server} ${peer.address}`)) continue;
    seen.add(`${peer.server} ${peer.address}`);
    servers.set(peer.server, [...(servers.get(peer.server) ?? []), peer]);
  }
  return servers;
}

function isAllowed(peer: NodeAddress, { entries }: LimitedPorts, { own }: ComputerFirewall): boolean {
  const address = parseIpAddress(peer.address);
  return address === undefined || entries.some((entry) => covers(entry, address, own) !== false);
}

const server1 = (remote: string) =>
  firewallExport(allowRule('𠮷', `Protocol=6|${TCP_PORTS}${remote}|`), openings.udp, openings.echo);

export const examples: RuleExamples = [
  {
    name: 'the address of a server that is gone',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': server1('RA4=⟦10.0.0.9⟧') },
    finds: ['nobody'],
  },
  {
    name: 'the interconnect only',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': server1('RA4=⟦10.0.0.0/255.255.255.0⟧') },
    finds: ['notAll'],
  },
  {
    name: 'the own subnets, and the other server elsewhere',
    files: {
      'clp.conf': guideCluster.replace(
        '<info>10.0.0.2</info></device>\n    <device id="1">',
        '<info>10.0.9.2</info></device>\n    <device id="1">',
      ),
      'server1/firewall.reg': server1('RA4=⟦LocalSubnet⟧'),
    },
    finds: ['notAll'],
  },
  {
    name: 'both networks, one as a range, and the own subnets',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': server1('RA4=10.0.0.1-10.0.0.2|RA4=192.168.0.0/24'),
      'server2/firewall.reg': server1('RA4=LocalSubnet'),
    },
    finds: [],
  },
];
