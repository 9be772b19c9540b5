import type { ComputerServices } from '../../facts/views/services';
import type { Fact } from '../../facts/vocabulary';
import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { useOfService } from '../../knowledge/windowsServices';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { commandRemedy, quotedName } from '../shared/commandRemedy';
import { scState } from '../sites/serviceExamples';

const START = template({ en: 'Start the service {service}', ja: 'サービス {service} を開始する' });

export default defineRule({
  id: 'agents/service-stopped',
  title: { en: 'A service between server and agents is stopped', ja: '通信に必要なサービスが停止している' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct'],
  views: ['services'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '3-b, 4-a' }],
  messages: {
    onAgent: template({
      en: 'The service "{service}" was stopped on {computer} when this was captured. Until it runs the agent may be shown as offline; start it.',
      ja: '{computer} の「{service}」が停止しています。動作するまでエージェントがオフラインになる可能性があります。サービスを開始してください。',
    }),
    onServer: template({
      en: 'The service "{service}" was stopped on the management server {computer} when this was captured. Until it runs all agents may be shown as offline; start it.',
      ja: '管理サーバ {computer} の「{service}」が停止しています。すべてのエージェントがオフラインになる可能性があります。サービスを開始してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents answer through their listener, and the server through its Master Service and its web server. When one of these is stopped the console shows agents as offline, and nothing else looks wrong. The vendor has the services looked at on both sides, and started where they are stopped.',
      whenItIsFine:
        'On the passive server of a cluster the services are stopped rightly, so servers of a cluster are not looked at. A service that is on its way up or down says nothing. Of the web servers the one counts that clusterconf.json names (products.officescan.webServer).',
    },
    ja: {
      why: 'エージェントはリスナーで、サーバは Master Service と Web サーバで通信します。どれかが停止するとコンソールでエージェントがオフラインと表示されますが、ほかに異常は見えません。メーカーの手順では両側のサービスを確認し、停止していれば開始します。',
      whenItIsFine:
        'クラスタの待機系ではサービスの停止が正しいため、クラスタのサーバは調べません。開始中や停止中の状態も対象外です。Web サーバは clusterconf.json の products.officescan.webServer で指定した方だけを調べます。',
    },
  },
  check({ facts, views: { services }, report }) {
    const web = facts.all('declaredProduct').find(({ webServer }) => webServer !== undefined)?.webServer?.value;
    for (const computer of services.computers) {
      const { node, states } = computer;
      for (const one of states.filter(({ state }) => state.value === STOPPED)) {
        const side = sideNeeding(one, computer, web);
        if (side === undefined || node === undefined) continue;
        const service = one.displayName?.value ?? one.key.value;
        const key = quotedName(one.key.value);
        const remedies =
          key === undefined ? [] : [commandRemedy(message(START, { service: one.key.value }), `sc start ${key}`)];
        report({ message: side, at: one.state.at, args: { service, computer: node.name }, remedies });
      }
    }
  },
});

/** Microsoft Learn: SERVICE_STATUS. */
const STOPPED = 1;

/** The side that cannot do without the service. */
function sideNeeding(
  { key, displayName }: Fact<'serviceState'>,
  { node, isClusterServer }: ComputerServices,
  web: 'iis' | 'apache' | undefined,
): 'onAgent' | 'onServer' | undefined {
  const use = useOfService(key.value);
  if (node?.role === 'agent') return use === 'agent' ? 'onAgent' : undefined;
  if (node?.role !== 'server' || isClusterServer === true) return undefined;
  const role = officeScanServiceCalled(key.value)?.role ?? officeScanServiceCalled(displayName?.value ?? '')?.role;
  return role === 'master' || (web !== undefined && use === web) ? 'onServer' : undefined;
}

const project =
  '{ "products": { "officescan": { "webServer": "iis" } }, "nodes": { "sv1": { "files": ["sv1/**"], "role": "server" } } }\n';

export const examples: RuleExamples = [
  {
    name: 'the listener of an agent',
    files: { '𠮷/agents/pc1/sc.txt': scState('tmlisten', '⟦1⟧  STOPPED', 'OfficeScan NT Listener') },
    finds: ['onAgent'],
  },
  {
    name: 'the Master Service and the web server',
    files: {
      'clusterconf.json': project,
      'sv1/sc.txt': `${scState('ofcservice', '⟦1⟧  STOPPED', 'OfficeScan Master Service')}\r\n${scState('W3SVC', '⟦1⟧  STOPPED', 'World Wide Web Publishing Service')}`,
    },
    finds: ['onServer', 'onServer'],
  },
  {
    name: 'running services, the web server that is not used, and services that nobody needs',
    files: {
      'clusterconf.json': project,
      'sv1/sc.txt': `${scState('ofcservice', '4  RUNNING', 'OfficeScan Master Service')}\r\n${scState('Apache2.2', '1  STOPPED', 'Apache2.2')}`,
      'agents/pc1/sc.txt': `${scState('tmlisten', '2  START_PENDING', 'OfficeScan NT Listener')}\r\n${scState('TmPfw', '1  STOPPED', 'OfficeScan NT Firewall')}`,
    },
    finds: [],
  },
];
