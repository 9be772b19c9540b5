import { addressKey } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { isServerHost, serverHostIn } from '../../facts/values/serverHost';
import type { Names } from '../../facts/views/names';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddresses } from '../shared/clusterIdentity';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/server-name-malformed',
  title: {
    en: 'Master_DomainName is no name and no address',
    ja: 'Master_DomainName の形式が正しくない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDomainName'],
  views: ['names'],
  sources: [
    { document: 'RFC 1123', section: '2.1' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 5-2' },
  ],
  messages: {
    form: template({
      en: 'Master_DomainName is "{text}", which is neither a computer name nor an IP address, so agents cannot find the server. Write the name or address alone.',
      ja: 'Master_DomainName の「{text}」はコンピュータ名でも IP アドレスでもなく、サーバに接続できません。名前またはアドレスだけを書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Agents put the address of the server together from this value and the port. A pasted URL, a port behind the name, backslashes or blanks give an address that nothing resolves, and the port stands in a key of its own.',
      whenItIsFine:
        'Names with an underscore resolve in many networks and are the matter of another rule. Quotation marks round the value are discarded by Windows.',
    },
    ja: {
      why: 'クライアントは、この値とポート番号から接続先を組み立てます。URL、名前の後のポート番号、「\\」や空白が含まれていると名前解決できません。ポート番号は別のキーに書きます。',
      whenItIsFine:
        '下線を含む名前は多くのネットワークで使えるため、別のルールで扱います。値全体を囲む引用符は Windows が取り除きます。',
    },
  },
  check({ facts, views: { names }, report }) {
    for (const { text } of facts.all('masterDomainName')) {
      if (holdsPlaceholder(text.value) || isServerHost(text.value)) continue;
      const host = serverHostIn(text.value);
      const fixes = isRight(host, names) ? [replacement(writeTitle(host), 'suggested', text.at, host)] : [];
      report({ message: 'form', at: text.at, args: { text: text.value }, fixes });
    }
  },
});

/** Whether what is left is an answer: on a cluster only what moves with the group is one. */
function isRight(host: string, names: Names): boolean {
  if (!isServerHost(host)) return false;
  if (!names.severalServers || names.virtualNamed(host) !== undefined) return true;
  return standingAddresses(names).some(({ address }) => address === addressKey(host));
}

const ini = (name: string) => `; 𠮷野\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the address of the console, pasted',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦http://192.168.0.12:8080/officescan/⟧') },
    finds: ['form'],
    fixed: { 'ofcscan.ini': ini('192.168.0.12') },
  },
  {
    name: 'a share, and a blank inside',
    files: { 'a/ofcscan.ini': ini('⟦\\\\av-server⟧'), 'b/ofcscan.ini': ini('⟦av server⟧') },
    finds: ['form', 'form'],
    fixed: { 'a/ofcscan.ini': ini('av-server') },
  },
  {
    name: 'a real server of the cluster behind the URL: what is left would be wrong as well',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': ini('⟦https://server1⟧') },
    finds: ['form'],
  },
  {
    name: 'a name, a full name, both kinds of address',
    files: {
      'a/ofcscan.ini': ini('AV-SERVER'),
      'b/ofcscan.ini': ini('av-server.example.local'),
      'c/ofcscan.ini': ini('192.168.0.12'),
      'd/ofcscan.ini': ini('fd00::12'),
    },
    finds: [],
  },
];
