import type { ComputerServices } from '../../facts/views/services';
import type { Fact } from '../../facts/vocabulary';
import { useOfService } from '../../knowledge/windowsServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { scriptPaths } from '../shared/registryScripts';
import { AUTOMATIC, serviceLabel, startFixes, startRemedies } from '../shared/serviceStarts';
import { service, servicesExport } from '../sites/serviceExamples';

/** The port of the default site of IIS, which has it as long as nobody changes that. */
const IIS_PORT = 80;

export default defineRule({
  id: 'services/web-server-does-not-start',
  title: {
    en: "The management server's web server does not start by itself",
    ja: 'Web サーバが自動で起動しない',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'portSetting', 'registryScript'],
  views: ['services'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '3-b' }],
  messages: {
    byHand: template({
      en: 'The server runs on {web}, but the service "{service}" has Start {start}, not automatic (2). After a restart agents and console may find no web server; set it to automatic.',
      ja: 'Web サーバは {web} ですが「{service}」の Start が {start} で、再起動後に接続できない可能性があります。自動 (2) にしてください。',
    }),
    portTaken: template({
      en: 'The server runs on Apache at port {port}, but "{service}" of IIS starts by itself, too. Whichever comes first may take the port from the other; set it to manual or move a port.',
      ja: 'Web サーバは Apache（ポート {port}）ですが IIS の「{service}」も自動起動で、ポートを取り合う可能性があります。どちらかを変更してください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents report to the server, and the console is shown, through IIS or Apache. When that does not start with Windows, all agents are offline after a restart, although the services of the product run. The vendor lists the services of either web server among those to check first.',
      whenItIsFine:
        'The rule needs to know which web server is used: clusterconf.json says so, as products.officescan.webServer. A web server that a service resource of the cluster starts has to be manual and is judged as such. Only servers are looked at.',
    },
    ja: {
      why: 'クライアントの報告と Web コンソールは IIS または Apache を経由します。OS と同時に起動しないと、再起動後にすべてのクライアントがオフラインと表示されます。メーカーの手順では、使用する Web サーバのサービスも確認の対象です。',
      whenItIsFine:
        'clusterconf.json の products.officescan.webServer に Web サーバの種類を書いた場合だけ、サーバを調べます。サービスリソースが起動する Web サーバは手動が正しく、別のルールで調べます。',
    },
  },
  check({ facts, views: { services }, report }) {
    const declared = facts.all('declaredProduct').find(({ webServer }) => webServer !== undefined)?.webServer;
    if (declared === undefined) return;
    const scripts = scriptPaths(facts.all('registryScript'));
    const related = [settingNote(declared.at, 'webServer', declared.value)];
    const web = declared.value === 'iis' ? 'IIS' : 'Apache';
    for (const one of services.computers.filter(isServer).flatMap(({ started }) => started)) {
      const { start, key } = one;
      const args = { service: serviceLabel(one), start: start.value };
      const use = useOfService(key.value);
      if (use === declared.value && start.value > AUTOMATIC && services.resourceOf(one) === undefined) {
        const fixes = startFixes(one, AUTOMATIC, scripts);
        report({
          message: 'byHand',
          at: start.at,
          args: { ...args, web },
          related,
          fixes,
          remedies: startRemedies(one, AUTOMATIC),
        });
      } else if (declared.value === 'apache' && key.value.toLowerCase() === 'w3svc' && start.value === AUTOMATIC) {
        const port = facts.all('portSetting').find(isAtIisPort);
        if (port === undefined) continue;
        const notes = [...related, settingNote(port.text.at, port.key.value, port.text.value)];
        report({ message: 'portTaken', at: start.at, args: { service: args.service, port: IIS_PORT }, related: notes });
      }
    }
  },
});

function isServer({ node }: ComputerServices): boolean {
  return node?.role === 'server';
}

function isAtIisPort({ role, port }: Fact<'portSetting'>): boolean {
  return role === 'server' && port === IIS_PORT;
}

const site = (web: string) =>
  `{ "products": { "officescan": { "webServer": "${web}" } }, "nodes": { "server1": { "files": ["server1/**"], "role": "server" } } }`;

export const examples: RuleExamples = [
  {
    name: 'IIS set to manual',
    files: {
      '𠮷/clusterconf.json': site('iis'),
      '𠮷/server1/services.reg': servicesExport({
        W3SVC: service('⟦dword:00000003⟧'),
        IISADMIN: service('dword:00000002'),
      }),
    },
    finds: ['byHand'],
  },
  {
    name: 'Apache disabled, in a file that was written to be imported',
    files: {
      'clusterconf.json': site('apache'),
      'server1/web.reg': `${servicesExport({ 'Apache2.2': service('⟦dword:00000004⟧') })}; 𠮷\r\n`,
    },
    finds: ['byHand'],
    fixed: { 'server1/web.reg': `${servicesExport({ 'Apache2.2': service('dword:00000002') })}; 𠮷\r\n` },
  },
  {
    name: 'IIS beside Apache at the same port',
    files: {
      'clusterconf.json': site('apache'),
      'server1/services.reg': servicesExport({
        Apache2: service('dword:00000002'),
        W3SVC: service('⟦dword:00000002⟧'),
      }),
      'server1/ofcscan.ini': '[INI_SERVER_SECTION]\r\nMaster_DomainPort=80\r\n',
    },
    finds: ['portTaken'],
  },
  {
    name: 'IIS beside Apache at another port',
    files: {
      'clusterconf.json': site('apache'),
      'server1/services.reg': servicesExport({ W3SVC: service('dword:00000002') }),
      'server1/ofcscan.ini': '[INI_SERVER_SECTION]\r\nMaster_DomainPort=8080\r\n',
    },
    finds: [],
  },
  {
    name: 'nothing tells the web server, and a computer that is no server',
    files: {
      'clusterconf.json': '{ "products": { "officescan": { "webServer": "iis" } } }',
      'pc1/services.reg': servicesExport({ W3SVC: service('dword:00000003') }),
    },
    finds: [],
  },
];
