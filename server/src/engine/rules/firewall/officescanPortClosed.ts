import type { ComputerFirewall } from '../../facts/views/firewall';
import type { JudgedPort } from '../../facts/views/firewallJudgement';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { computerLabel, portsLabel } from '../shared/firewallPorts';
import { openingRemedies } from '../shared/firewallRemedies';
import { settingNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import {
  allowRule,
  firewallExport,
  firewallFile,
  openings,
  profiles,
  RULES_KEY,
  rulesKey,
} from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/officescan-port-closed',
  title: { en: 'A port of the management server is closed', ja: '管理サーバのポートが許可されていない' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['firewall'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2' },
    { document: 'OfficeScan 10.0 online help', section: 'Trusted Port' },
  ],
  messages: {
    server: template({
      en: 'No rule of the firewall on {computer} lets in {ports}, the port of the management server ({key}). Agents cannot report there or fetch updates; open it.',
      ja: '{computer} のファイアウォールで管理サーバのポート {ports}（{key}）が許可されておらず、クライアントが通信できません。許可してください。',
    }),
    maybeServer: template({
      en: 'In these rules nothing lets {ports} into {computer}, the port of the management server ({key}). Agents may not reach it there; check it.',
      ja: 'この規則では {computer} で管理サーバのポート {ports}（{key}）が許可されず、クライアントが通信できない可能性があります。確認してください。',
    }),
    onAgent: template({
      en: 'No rule of the firewall on {computer} lets in {ports}, the port of the agents ({key}). The management server cannot notify this agent; open the port.',
      ja: '{computer} のファイアウォールでクライアントのポート {ports}（{key}）が許可されておらず、管理サーバから通知できません。許可してください。',
    }),
    agent: template({
      en: 'Nothing shown lets {ports} into {computer}, the port of the agents ({key}). If an agent runs on it, the management server may not reach it; check it.',
      ja: '{computer} でクライアントのポート {ports}（{key}）が許可されず、管理サーバから通知できない可能性があります。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents report to the port of the management server, and the server notifies agents at theirs, a number that Setup draws. Setup opens both on the server where it runs; on the other server of a cluster, or after a change of the numbers, it may not have.',
      whenItIsFine:
        'A rule for the programs of the product, or for the web server, opens the port as well. An agent port does not matter on a server without an agent. The rule looks at the computer that ofcscan.ini is from, at all servers of its cluster, and at agents. The firewall of OfficeScan is another one, which no file shows.',
    },
    ja: {
      why: 'クライアントは管理サーバのポートに接続し、管理サーバはセットアップが決めたポートでクライアントに通知します。セットアップは実行したサーバで両方を許可しますが、クラスタのもう一方のサーバや、番号の変更後には許可されていないことがあります。',
      whenItIsFine:
        '製品のプログラムや Web サーバを許可する規則でも通信できます。クライアントのないサーバでは、クライアントのポートは不要です。ofcscan.ini のあるコンピュータ、そのクラスタのサーバ、クライアントを調べます。ウイルスバスター Corp. のファイアウォールは別のもので、ファイルからは分かりません。',
    },
  },
  check({ views: { firewall }, report }) {
    for (const one of firewall.filter(({ whole }) => whole)) {
      for (const port of one.ports) {
        const { setting } = port.need;
        if (setting === undefined || !port.closed || port.because.why !== 'missing') continue;
        const message = messageOf(one, port);
        report({
          message,
          severity: message === 'server' || message === 'onAgent' ? 'error' : 'warning',
          at: one.list.heading,
          args: { computer: computerLabel(one), ports: portsLabel([port]), key: setting.key.value },
          related: [settingNote(setting.text.at, setting.key.value, port.need.port)],
          remedies: openingRemedies(one, [port]),
        });
      }
    }
  },
});

function messageOf(
  { certain }: ComputerFirewall,
  { need }: JudgedPort,
): 'server' | 'maybeServer' | 'onAgent' | 'agent' {
  if (need.setting?.role === 'agent') return certain && need.certain ? 'onAgent' : 'agent';
  return certain ? 'server' : 'maybeServer';
}

const ini = (server: string, agent: string) =>
  `; 𠮷野 🏢\r\nMasterDirectory=\\\\vcom\\ofcscan\r\nMaster_DomainPort=${server}\r\nClient_LocalServer_Port=${agent}\r\n`;
const cluster = [openings.tcp, openings.udp, openings.echo];
const webServer = allowRule('Web', 'Protocol=6|LPort=8080|');
const agent = allowRule('Agent', 'App=C:\\\\Program Files\\\\Trend Micro\\\\OfficeScan Client\\\\TmListen.exe|');

export const examples: RuleExamples = [
  {
    name: 'nothing but the cluster is let in',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('8080', '50001'),
      'server1/firewall.reg': firewallFile(...profiles, rulesKey(cluster, `⟦⟦${RULES_KEY}⟧⟧`)),
    },
    finds: ['server', 'agent'],
  },
  {
    name: 'a list without the profiles, on the other server of the pair',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('8080', '50001'),
      'server2/firewall.reg': firewallFile(rulesKey([...cluster, agent], `⟦${RULES_KEY}⟧`)),
    },
    finds: ['maybeServer'],
  },
  {
    name: 'a computer that is protected, with the port of the server that it belongs to',
    files: {
      'server1/ofcscan.ini': ini('8080', '50001'),
      'agents/pc1/firewall.reg': firewallFile(...profiles, rulesKey([webServer], `⟦${RULES_KEY}⟧`)),
      'agents/pc2/firewall.reg': firewallExport(agent),
    },
    finds: ['onAgent'],
  },
  {
    name: 'a rule for the web server, and one for the program of the agent',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('8080', '50001'),
      'server1/firewall.reg': firewallExport(...cluster, webServer, agent),
    },
    finds: [],
  },
  {
    name: 'the file of an agent, which says nothing of the server it is on',
    files: {
      'client/ofcscan.ini': 'Master_DomainPort=8080\r\nClient_LocalServer_Port=50001\r\n',
      'client/firewall.reg': firewallFile(...profiles, rulesKey([])),
    },
    finds: [],
  },
];
