import { nameKey, shortName } from '../../facts/values/hostName';
import { agentName } from '../../facts/views/agents';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { NAT_PAGE } from '../shared/natState';
import { branchBehindNat, branchList, project } from '../sites/natExamples';

const AGENT = template({ en: 'the agent with its registered address', ja: 'エージェントの登録アドレスです' });

export default defineRule({
  id: 'agents/hosts-no-cure',
  title: { en: 'Names do not help the server reach agents', ja: 'hosts では解決しない NAT の先への接続' },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['agents'],
  sources: [{ ...NAT_PAGE, section: 'NAT環境などでクライアントが認識できなくなる現象の解説' }],
  messages: {
    noCure: template({
      en: 'This file has names of {count} agents that are behind a NAT, such as "{name}". The server calls agents by the address that they have registered and not by name, so these lines do not let it reach them; see whether they serve anything else.',
      ja: 'NAT の先のエージェント {count} 台の名前があります（「{name}」など）。サーバは登録された IP アドレスに接続するため、この行では届きません。ほかの用途か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents mostly get their addresses by DHCP, so the server was made to go by the address that the agent reports. A name in hosts or DNS is not asked for, whatever it leads to.',
      whenItIsFine: 'Lines that other programs need. Remote desktop and shares do go by name.',
    },
    ja: {
      why: 'エージェントの IP アドレスは DHCP で割り当てられることが多いため、サーバはコンピュータ名ではなく、通知された IP アドレスに接続します。hosts や DNS に名前を登録しても使われません。',
      whenItIsFine: 'リモートデスクトップや共有フォルダなど、ほかの用途で必要な行であれば問題ありません。',
    },
  },
  check({ facts, views, report }) {
    const entries = facts.all('hostsEntry');
    if (entries.length === 0) return;
    const { all, networks } = views.agents;
    if (!networks.all.some(({ row, confidence }) => row.reach === 'behindNat' && confidence !== 'medium')) return;
    const behind = new Map<string, { readonly at: () => (typeof entries)[number]['at'] }>();
    for (const { table, line, row } of all) {
      const name = agentName(row);
      if (name === undefined || networks.decide(row).row.reach !== 'behindNat') continue;
      behind.set(shortName(name), { at: () => table.place(line, 'address') });
    }
    const found = new Map<
      string,
      { readonly at: (typeof entries)[number]['at']; readonly name: string; readonly agents: Set<string> }
    >();
    for (const { names } of entries) {
      for (const { value, at } of names) {
        const key = shortName(nameKey(value));
        if (!behind.has(key)) continue;
        const known = found.get(at.path);
        if (known === undefined) found.set(at.path, { at, name: value, agents: new Set([key]) });
        else known.agents.add(key);
      }
    }
    for (const { at, name, agents } of found.values()) {
      const agent = behind.get(shortName(nameKey(name)));
      const related = agent === undefined ? [] : [{ at: agent.at(), message: message(AGENT, {}) }];
      report({ message: 'noCure', at, args: { count: agents.size, name }, related });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'names of agents that the server cannot call',
    files: {
      'clusterconf.json': project(branchBehindNat),
      'agents.csv': branchList,
      hosts: '# 𠮷\r\n192.168.1.11 ⟦pc1⟧\r\n192.168.1.12 PC2.example.local\r\n',
    },
    finds: ['noCure'],
  },
  {
    name: 'agents that the server reaches, other names',
    files: {
      'clusterconf.json': project(branchBehindNat),
      'agents.csv': branchList,
      hosts: '10.1.2.3 pc3\r\n192.168.1.9 printer\r\n',
    },
    finds: [],
  },
];
