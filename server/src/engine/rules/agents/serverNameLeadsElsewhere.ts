import { nameKey, sameName } from '../../facts/values/hostName';
import { isSink } from '../../facts/values/hostsWords';
import { addressKey } from '../../facts/values/ipAddress';
import type { AgentSides } from '../../facts/views/agentSides';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { agentIni, serverIni } from '../sites/agentExamples';

export default defineRule({
  id: 'agents/server-name-leads-elsewhere',
  title: { en: "An agent's hosts file hides the server", ja: 'エージェントの hosts でサーバ名が別の場所を指す' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['agentSides', 'nodes'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '4-b' }],
  messages: {
    itself: template({
      en: 'This line gives "{name}", the server of {agent}, the address {address}, which leads nowhere or to the computer itself. The agent cannot reach its server by that name; take the line out.',
      ja: '{agent} の接続先「{name}」に、どこにもつながらない {address} が割り当てられているため、サーバに接続できません。この行を削除してください。',
    }),
  },
  docs: {
    en: {
      why: 'A hosts file goes before DNS. When a line gives the name of the server an address that leads nowhere, as lists of blocked names and tests do, the check by address works and the check by name fails: the vendor has names looked at exactly then.',
      whenItIsFine:
        'On the management server itself the loopback address is right, and is not looked at. An address of some other computer is compared with what other hosts files say, by hosts/addresses-differ-between-files.',
    },
    ja: {
      why: 'hosts は DNS より優先されます。ブロックリストや検証用の行がサーバ名にどこにもつながらないアドレスを割り当てると、IP アドレスでの確認は成功し、名前での確認だけが失敗します。メーカーの手順では、その場合に名前解決を確認します。',
      whenItIsFine:
        '管理サーバ自身の hosts ではループバックアドレスでも問題ないため、調べません。別のコンピュータのアドレスは、hosts/addresses-differ-between-files がほかの hosts と比べます。',
    },
  },
  check({ facts, views: { agentSides, nodes }, report }) {
    const targets = targetsByAgent(agentSides);
    if (targets.size === 0) return;
    const targetOf = (path: string) => targets.get(nameKey(nodes.of(path)?.name ?? ''));
    for (const entry of facts.all('hostsEntry')) {
      const target = targetOf(entry.at.path);
      const name = target && nameIn(entry, target);
      if (target === undefined || name === undefined || !isSink(entry.address.value)) continue;
      const args = { name: name.value, agent: target.agent, address: addressKey(entry.address.value) };
      report({ message: 'itself', at: name.at, args, related: [settingNote(target.at, target.key, target.text)] });
    }
  },
});

interface Target {
  readonly agent: string;
  readonly key: string;
  readonly text: string;
  readonly at: Fact<'hostsEntry'>['at'];
}

/** What each computer with an agent calls, by the computer's name; the server's own agent calls its own computer. */
function targetsByAgent({ agents }: AgentSides): ReadonlyMap<string, Target> {
  return new Map(
    agents.flatMap(({ name, node, servers: [target] }) => {
      if (node === undefined || node.role === 'server' || target === undefined) return [];
      if (sameName(node.name, target.text.value)) return [];
      return [[nameKey(name), { agent: name, key: target.key.value, text: target.text.value, at: target.text.at }]];
    }),
  );
}

/** The name of the server in a line. Lists of unwanted names are long, so the cheap question goes first. */
function nameIn({ names }: Fact<'hostsEntry'>, { text }: Target): Located<string> | undefined {
  return names.find(({ value }) => value.length === text.length && sameName(value, text));
}

export const examples: RuleExamples = [
  {
    name: 'a line that a test has left behind',
    files: {
      'sv/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/ofcscan.ini': agentIni('sv1'),
      'agents/pc1/hosts': '# 𠮷 🏢\r\n0.0.0.0 ⟦SV1⟧\r\n',
    },
    finds: ['itself'],
  },
  {
    name: 'the address of the server, another name, and a computer without an agent',
    files: {
      'sv/ofcscan.ini': serverIni('sv1'),
      'agents/pc1/ofcscan.ini': agentIni('sv1'),
      'agents/pc1/hosts': '10.0.0.5 sv1\r\n0.0.0.0 ads.example.com\r\n',
      'agents/pc2/hosts': '0.0.0.0 sv1\r\n',
    },
    finds: [],
  },
];
