import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { declared, protocolKey, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/schannel-does-not-govern-apache',
  title: {
    en: 'The web server does not follow these settings',
    ja: 'Apache に効かない TLS の設定',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct'],
  views: ['tls'],
  sources: [{ document: 'Microsoft Learn: TLS registry settings' }],
  messages: {
    apache: template({
      en: 'clusterconf.json says that the server runs on Apache, which has TLS of its own: these keys say nothing of what {computer} accepts. See SSLProtocol in its httpd.conf.',
      ja: 'clusterconf.json では Web サーバが Apache です。{computer} が受け付ける TLS はこのキーでは決まりません。httpd.conf の SSLProtocol を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The keys below SCHANNEL are for programs that use the TLS of Windows, such as IIS. Apache brings OpenSSL along and reads its own configuration. Whoever judges an Apache by the registry judges another program.',
      whenItIsFine:
        'This is no mistake, only evidence for something else: what the server opens itself may still go through Windows. Only a server of which clusterconf.json says that it runs on Apache is reported.',
    },
    ja: {
      why: 'SCHANNEL の下のキーは、IIS のように Windows の TLS を使うプログラムの設定です。Apache は OpenSSL を使い、独自の設定ファイルに従うため、レジストリからは判断できません。',
      whenItIsFine:
        '誤りではなく、判断の材料が足りないという指摘です。サーバから開く接続には Windows の設定が使われることがあります。clusterconf.json で Apache と指定したサーバだけが対象です。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const apache = facts.all('declaredProduct').find(({ webServer }) => webServer?.value === 'apache')?.webServer;
    if (apache === undefined) return;
    for (const { name, role, capture } of tls.computers) {
      if (role !== 'server' || capture === undefined) continue;
      const related = [settingNote(apache.at, 'webServer', apache.value)];
      report({ message: 'apache', at: capture, args: { computer: name }, related });
    }
  },
});

const marked = (text: string) => text.replace(/\[.*\\Protocols\]/, (line) => `⟦${line}⟧`);

export const examples: RuleExamples = [
  {
    name: 'a server on Apache',
    files: {
      '𠮷/clusterconf.json': declared('10.6', ', "webServer": "apache"'),
      '𠮷/server1/tls.reg': marked(schannel(9600, protocolKey('TLS 1.0\\Server'))),
      '𠮷/agents/pc1/tls.reg': schannel(9600),
    },
    finds: ['apache'],
  },
  {
    name: 'a server on IIS',
    files: {
      'clusterconf.json': declared('10.6', ', "webServer": "iis"'),
      'server1/tls.reg': schannel(9600),
    },
    finds: [],
  },
  {
    name: 'nothing tells the web server',
    files: { 'clusterconf.json': declared('10.6'), 'server1/tls.reg': schannel(9600) },
    finds: [],
  },
];
