import type { AgentSide, AgentSides, AgentText } from '../../facts/views/agentSides';
import type { ServerMatch } from '../../facts/views/serverMatch';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { toldOnce } from '../shared/agentServers';
import { settingNote } from '../shared/notes';
import { agentIni, agentReg, serverIni } from '../sites/agentExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'agents/server-differs',
  title: { en: 'An agent calls another server', ja: 'エージェントの接続先がサーバと一致しない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['agentSides'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '2' }],
  messages: {
    other: template({
      en: '{key} of {agent} is "{target}", but the server gives out "{server}", which is another computer. The server never hears of this agent; move the agent to it, or correct the server.',
      ja: '{agent} の {key} は「{target}」で、サーバの「{server}」とは別のコンピュータのため、サーバに接続できません。接続先を合わせてください。',
    }),
    node: template({
      en: '{key} of {agent} is "{target}", one server of the cluster, but the server gives out "{server}". After a failover the agent calls a computer on which no server runs; move the agent.',
      ja: '{agent} の {key} はクラスタの片方のサーバ「{target}」を指しており、フェイルオーバ後に接続できません。「{server}」に合わせてください。',
    }),
    unlike: template({
      en: '{key} of {agent} is "{target}", but the server gives out "{server}". Unless both names lead to one computer, the agent may never reach its server; make them the same.',
      ja: '{agent} の {key} は「{target}」ですが、サーバは「{server}」です。別のコンピュータであれば接続できない可能性があります。合わせてください。',
    }),
    short: template({
      en: '{key} of {agent} is "{target}" and the server gives out "{server}". See that the agent resolves the name as it has it.',
      ja: '{agent} の {key} は「{target}」、サーバは「{server}」です。エージェント側の書き方で名前を解決できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent reports to the one server whose name or address was written into it when it was installed. After a server was renamed or replaced, or an agent was installed from an old package, it goes on calling the old one: the console shows it as offline, or not at all. The vendor has this compared right after the licence.',
      whenItIsFine:
        'A name and an address are compared only where hosts files, the cluster or the addresses of the computers show where the name leads. A site with the old and the new server of a move accepts both. Behind NAT agents may call an address that only the router knows: allow it in clusterconf.json.',
    },
    ja: {
      why: 'エージェントは、インストール時に書き込まれたサーバにだけ接続します。サーバの名前や IP アドレスを変えた後や、古いパッケージでインストールした場合は以前のサーバに接続し続け、コンソールではオフラインになるか、表示されません。メーカーの手順でも、ライセンスの次に確認します。',
      whenItIsFine:
        '名前と IP アドレスは、hosts、クラスタ構成、コンピュータのアドレスから対応が分かる場合だけ比べます。移行元と移行先のサーバがある場合は、どちらでも問題ありません。NAT 用のアドレスに接続する環境では、clusterconf.json で許可してください。',
    },
  },
  check({ views: { agentSides }, report }) {
    const [server] = agentSides.servers;
    if (server === undefined) return;
    for (const agent of agentSides.agents) {
      for (const target of toldOnce(agent.servers)) {
        const message = faultOf(target, agentSides);
        if (message === undefined) continue;
        const severity = SEVERITIES[message];
        const args = argsOf(agent, target, server.name.value);
        const related = [settingNote(server.name.at, 'Master_DomainName', server.name.value), ...target.elsewhere];
        report({ message, severity, at: target.text.at, args, related });
      }
    }
  },
});

const SEVERITIES = { other: 'error', node: 'error', unlike: 'warning', short: 'info' } as const;

function faultOf({ text }: AgentText, { servers, match }: AgentSides): keyof typeof SEVERITIES | undefined {
  const found = new Set<ServerMatch>(servers.map((server) => match(text.value, server)));
  if (found.has('same') || found.has('known') || found.has('unknown')) return undefined;
  if (found.has('short')) return 'short';
  if (found.has('node')) return 'node';
  return found.has('unlike') ? 'unlike' : 'other';
}

function argsOf({ name }: AgentSide, { key, text }: AgentText, server: string) {
  return { agent: name, key: key.value, target: text.value, server };
}

export const examples: RuleExamples = [
  {
    name: 'the address of a server that is gone',
    files: {
      'sv/ofcscan.ini': serverIni('192.168.10.5'),
      'agents/pc1/ofcscan.ini': agentIni('⟦192.168.10.4⟧'),
      'agents/pc2/agent.reg': agentReg('"Server"="⟦192.168.10.4⟧"', '"LocalServerPort"=dword:00005278'),
    },
    finds: ['other', 'other'],
  },
  {
    name: 'one server of the cluster in place of the floating IP',
    files: {
      'cluster/clp.conf': guideCluster,
      'server1/ofcscan.ini': serverIni('192.168.0.12').replace('sv1', 'vcom'),
      'agents/pc1/ofcscan.ini': agentIni('⟦server1⟧'),
    },
    finds: ['node'],
  },
  {
    name: 'two names of which nothing more is known, and a name with and without its domain',
    files: {
      'sv/ofcscan.ini': serverIni('sv1.example.local'),
      'agents/pc1/ofcIMPDP.ini': '; 𠮷\r\n[INI_SERVER_SECTION]\r\nMaster_DomainName=⟦oldsv⟧\r\n',
      'agents/pc2/ofcscan.ini': agentIni('⟦SV1⟧'),
    },
    finds: ['unlike', 'short'],
  },
  {
    name: 'the same in other letters, an address of that name, and a name that nothing tells of',
    files: {
      'sv/ofcscan.ini': serverIni('sv1'),
      'sv/hosts': '10.0.0.5 sv1\r\n',
      'agents/pc1/ofcscan.ini': agentIni('SV1'),
      'agents/pc2/ofcscan.ini': agentIni('10.0.0.5'),
    },
    finds: [],
  },
  {
    name: 'no file tells the address of the name, and the two servers of a move',
    files: {
      'old/ofcscan.ini': serverIni('10.0.0.4'),
      'new/ofcscan.ini': serverIni('sv2'),
      'agents/pc1/ofcscan.ini': agentIni('10.0.0.4'),
      'agents/pc2/ofcscan.ini': agentIni('10.0.0.9'),
    },
    finds: [],
  },
];
