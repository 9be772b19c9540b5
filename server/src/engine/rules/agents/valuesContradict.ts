import type { AgentSide, AgentText } from '../../facts/views/agentSides';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameServer } from '../shared/moveTargets';
import { settingNote } from '../shared/notes';
import { agentIni, agentReg, serverIni } from '../sites/agentExamples';

export default defineRule({
  id: 'agents/values-contradict',
  title: { en: 'Two files of one agent contradict each other', ja: '同じエージェントの設定が食い違う' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['agentSides'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '2' }],
  messages: {
    contradict: template({
      en: '{key} of {agent} is "{value}", but its {other} is "{otherValue}". It may call another server, or listen on another port, than its administrator thinks; see which of the two its console shows.',
      ja: '{agent} の {key} は「{value}」ですが、{other} は「{otherValue}」です。想定と異なる接続先になる可能性があります。コンソールの表示と比べてください。',
    }),
  },
  docs: {
    en: {
      why: 'An agent keeps its server and its port in its ini files and in its registry. When only one of them was changed by hand, or a move ended half way, it calls one server and shows the other in its files, and every search for the reason goes astray.',
      whenItIsFine:
        'Files that were captured at different times, before and after a move, differ rightly: capture them anew. Where the ofcscan.ini of a server is there, each value is compared with that and not with the others.',
    },
    ja: {
      why: 'エージェントは接続先と待ち受けポートを ini ファイルとレジストリの両方に保存します。片方だけを手で変えたり、移動が途中で終わったりすると、実際の接続先とファイルの内容が食い違い、原因の調査を誤らせます。',
      whenItIsFine:
        '移動の前と後など、別の時点のファイルが混ざっている場合は取得し直してください。サーバの ofcscan.ini がある場合は、それぞれをサーバの値と比べるため、このルールでは指摘しません。',
    },
  },
  check({ views: { agentSides }, report }) {
    if (agentSides.servers.length > 0) return;
    for (const agent of agentSides.agents.filter(({ node }) => node !== undefined)) {
      for (const [first, other] of contradictions(agent)) {
        const values = { value: other.text.value, other: first.key.value, otherValue: first.text.value };
        const args = { agent: agent.name, key: other.key.value, ...values };
        const related = [settingNote(first.text.at, first.key.value, first.text.value)];
        report({ message: 'contradict', at: other.text.at, args, related });
      }
    }
  },
});

/** The first of each kind with every one that says something else. */
function contradictions({ servers, agentPorts }: AgentSide): readonly (readonly [AgentText, AgentText])[] {
  const pairs = [servers, agentPorts].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [first, other] as const),
  );
  return pairs.filter(([first, other]) => !isSame(first, other));
}

function isSame(left: AgentText, right: AgentText): boolean {
  if (left.port !== undefined && right.port !== undefined) return left.port === right.port;
  return sameServer(left.text.value, right.text.value);
}

export const examples: RuleExamples = [
  {
    name: 'the ini and the registry of one agent',
    files: {
      'agents/pc1/agent.reg': agentReg('"Server"="sv2"', '"LocalServerPort"=dword:00005278'),
      'agents/pc1/ofcscan.ini': agentIni('⟦sv1⟧', '8080', '⟦12345⟧'),
    },
    finds: ['contradict', 'contradict'],
  },
  {
    name: 'the same in another spelling, two agents, and where a server decides',
    files: {
      'a/agents/pc1/agent.reg': agentReg('"Server"="SV1.example.local"', '"LocalServerPort"=dword:00005278'),
      'a/agents/pc1/ofcscan.ini': agentIni('sv1'),
      'a/agents/pc2/ofcscan.ini': agentIni('sv2', '80', '12345'),
      'b/clusterconf.json': '{}',
      'b/sv/ofcscan.ini': serverIni('sv1'),
      'b/agents/pc1/ofcscan.ini': agentIni('sv1'),
      'b/agents/pc1/agent.reg': agentReg('"Server"="sv1.example.local"', '"LocalServerPort"=dword:00005278'),
    },
    finds: [],
  },
];
