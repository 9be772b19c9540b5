import { isServerHost, serverHostIn } from '../../facts/values/serverHost';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/underscore-in-server-name',
  title: {
    en: 'Master_DomainName has an underscore',
    ja: 'Master_DomainName に下線がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['masterDomainName'],
  sources: [{ document: 'RFC 1123', section: '2.1' }],
  messages: {
    underscore: template({
      en: 'Master_DomainName is "{name}". An underscore is no character of a host name, so DNS servers and certificates may refuse it; use a name with hyphens.',
      ja: 'Master_DomainName の「{name}」に下線が含まれています。DNS や証明書で拒否される可能性があります。下線のない名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows lets computers have such names and finds them by NetBIOS, so that the first tests succeed. DNS servers of other makers, web servers and the makers of certificates take them for a mistake, which shows when agents in another network or over HTTPS are added.',
      whenItIsFine:
        'In a network where everything resolves the name it works; Control Manager documents that it accepts it. Allow the rule in clusterconf.json then.',
    },
    ja: {
      why: 'Windows ではこのようなコンピュータ名を付けられ、NetBIOS で見つかるため、最初のテストは成功します。他社の DNS サーバや Web サーバ、証明書の発行機関は誤りとみなすため、別のネットワークや HTTPS で接続するクライアントを追加したときに問題になります。',
      whenItIsFine:
        'すべての機器で名前解決できるネットワークでは動作します。Control Manager は下線を使えるとしています。その場合は clusterconf.json でこのルールを許可してください。',
    },
  },
  check({ facts, report }) {
    for (const { text } of facts.all('masterDomainName')) {
      const host = serverHostIn(text.value);
      if (!host.includes('_') || !isServerHost(host)) continue;
      report({ message: 'underscore', at: text.at, args: { name: text.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a name that Windows allows',
    files: { 'ofcscan.ini': '; 𠮷野\r\nMaster_DomainName=⟦AV_SERVER⟧\r\n' },
    finds: ['underscore'],
  },
  {
    name: 'hyphens, and a placeholder that is the matter of another rule',
    files: { 'a/ofcscan.ini': 'Master_DomainName=AV-SERVER\n', 'b/ofcscan.ini': 'Master_DomainName=<server_name>\n' },
    finds: [],
  },
];
