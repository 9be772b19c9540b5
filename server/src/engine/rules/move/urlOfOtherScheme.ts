import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentsUseHttps } from '../shared/officeScanEra';

export default defineRule({
  id: 'move/url-of-other-scheme',
  title: {
    en: 'An address of the server mixes http and https',
    ja: 'サーバの URL の http と https が合わない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['serverUrl', 'declaredProduct'],
  sources: [
    { document: 'Trend Micro: ウイルスバスター Corp. クライアントがオフラインになる', section: '4-b' },
    { document: 'Trend Micro KA-0009594' },
  ],
  messages: {
    port: template({
      en: 'The address begins with {scheme} but names port {port}, which the server has for {other} by default. It may get no answer; correct the one or the other.',
      ja: '{scheme} の URL にポート {port} ({other} の初期値) が指定されています。応答がない可能性があります。どちらかを直してください。',
    }),
    version: template({
      en: 'The address begins with {scheme}, but agents and the server of version {version} talk by {other}. The check may fail although the server is fine; use {other}.',
      ja: '{scheme} の URL ですが、バージョン {version} のサーバとの通信は {other} です。サーバが正常でも確認に失敗する可能性があります。{other} にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The server answers HTTP on one port and HTTPS on another, 8080 and 4343 unless Setup was told otherwise. From XG Service Pack 1 on agents use HTTPS only. A check that asks the other way tells of a broken server where there is none.',
      whenItIsFine:
        'Servers whose ports were exchanged on purpose. The version is looked at for the file OfcNTCer.dat only, by which the vendor has the connection checked, and where clusterconf.json tells it.',
    },
    ja: {
      why: 'サーバは HTTP と HTTPS に別々のポートを使い、初期値はそれぞれ 8080 と 4343 です。XG Service Pack 1 以降は HTTPS だけで通信します。逆の方法で確認すると、正常なサーバが停止しているように見えます。',
      whenItIsFine:
        'ポートを意図して入れ替えている場合は問題ありません。バージョンとの照合は、接続確認に使う OfcNTCer.dat の URL で、clusterconf.json にバージョンがある場合だけ行います。',
    },
  },
  check({ facts, report }) {
    const usesHttps = agentsUseHttps(facts);
    const version = facts.all('declaredProduct').find(({ product }) => /officescan|apexone/i.test(product))?.version;
    for (const url of facts.all('serverUrl')) {
      const scheme = url.scheme.value;
      const other = scheme === 'http' ? 'https' : 'http';
      if (url.port !== undefined && url.port.value === DEFAULT_PORT[other]) {
        report({ message: 'port', at: schemeToPort(url), args: { scheme, port: url.port.value, other } });
      } else if (
        url.isCheck &&
        usesHttps !== undefined &&
        version !== undefined &&
        usesHttps !== (scheme === 'https')
      ) {
        report({ message: 'version', at: url.scheme.at, args: { scheme, other, version: version.value } });
      }
    }
  },
});

const DEFAULT_PORT: Readonly<Record<string, string>> = { http: '8080', https: '4343' };

function schemeToPort({ scheme, port }: Fact<'serverUrl'>) {
  const { path, span } = scheme.at;
  return { path, span: { start: span.start, end: port?.at.span.end ?? span.end } };
}

const check = '/officescan/hotfix_pccnt/Common/OfcNTCer.dat';
const rest = 'IpXfer.exe -s sv2 -p 8080 -sp 4343 -c 12345 -e OfcNTCer.dat\r\n';
const version = (text: string) => `{ "products": { "officescan": { "version": "${text}" } } }\n`;

export const examples: RuleExamples = [
  {
    name: 'https on the port for http',
    files: { 'move.bat': `rem 𠮷\r\ncertutil -urlcache -f ⟦https://sv2:8080⟧${check} OfcNTCer.dat\r\n${rest}` },
    finds: ['port'],
  },
  {
    name: 'http with a server that talks https only',
    files: {
      'clusterconf.json': version('Apex One'),
      'move.bat': `bitsadmin /transfer x ⟦http⟧://sv2:85${check} C:\\OfcNTCer.dat\r\n${rest}`,
    },
    finds: ['version'],
  },
  {
    name: 'what belongs together, and a remark',
    files: {
      'clusterconf.json': version('10.6'),
      'move.bat': `rem https://sv2:8080${check}\r\nstart http://sv2:8080${check}\r\nstart https://sv2:4343/officescan/console/\r\n${rest}`,
    },
    finds: [],
  },
];
