import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'network/capture-in-unknown-language',
  title: {
    en: 'A command was captured in a language that is not known',
    ja: 'コマンドの出力の言語が対象外',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['commandCapture', 'fileDamage'],
  sources: [{ document: 'Microsoft Learn: ipconfig' }, { document: 'Microsoft Learn: netsh interface ipv4' }],
  messages: {
    unknown: template({
      en: 'The labels of this output are neither English nor Japanese, so that only addresses and numbers are read: nothing is said of names, DHCP and gateways. A .reg export of Services\\Tcpip tells all of it in any language.',
      ja: '出力の言語が英語と日本語のどちらでもないため、アドレスと数値だけを調べています。Services\\Tcpip の .reg もあるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Addresses, masks and metrics have the same form in every language, and are told by it. What stands beside a word, such as the answer to whether DHCP is on, is read in English and Japanese only.',
      whenItIsFine: 'This is no mistake. With exports of the registry beside it nothing is missing.',
    },
    ja: {
      why: 'アドレス、マスク、メトリックはどの言語でも同じ形式のため読み取れます。DHCP が有効かどうかのように言葉で表されるものは、英語と日本語だけを読み取ります。',
      whenItIsFine: '誤りではありません。レジストリのエクスポートがあれば、不足する情報はありません。',
    },
  },
  check({ facts, report }) {
    // What cannot be decoded, or was garbled, is told of by that.
    const damaged = new Set(facts.all('fileDamage').map(({ at }) => at.path));
    for (const { labelsKnown, garbled, at } of facts.all('commandCapture')) {
      if (labelsKnown || garbled !== undefined || damaged.has(at.path)) continue;
      report({ message: 'unknown', at });
    }
  },
});

const english = ipconfig('server1', guideConnections);
const german = english
  .replaceAll('Subnet Mask', 'Subnetzmaske')
  .replaceAll('IPv4 Address', 'IPv4-Adresse')
  .replaceAll('Host Name', 'Hostname')
  .replaceAll('Default Gateway', 'Standardgateway')
  .replaceAll('DHCP Enabled', 'DHCP aktiviert')
  .replaceAll('Connection-specific DNS Suffix', 'Verbindungsspezifisches DNS-Suffix');

export const examples: RuleExamples = [
  {
    name: 'a German system',
    files: { 'clp.conf': guideCluster, 'server1/ipconfig.txt': `⟦⟧${german}` },
    finds: ['unknown'],
  },
  { name: 'an English system', files: { 'clp.conf': guideCluster, 'server1/𠮷-ipconfig.txt': english }, finds: [] },
];
