import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddressFixes, virtualNameFixes } from '../shared/clusterIdentity';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/placeholder-left-in',
  title: {
    en: 'A placeholder of the guide is left in ofcscan.ini',
    ja: '手順書の仮の文字列が残っている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDirectory', 'masterDomainName'],
  views: ['addresses', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 3-4-3, 5-2, 5-6' }],
  messages: {
    directory: template({
      en: 'MasterDirectory still holds the placeholder "{text}", so nobody finds the share. Write the virtual computer name; without a cluster, the name of the server.',
      ja: 'MasterDirectory に仮の文字列「{text}」が残っていて、共有に接続できません。仮想コンピュータ名 (単独のサーバでは実サーバ名) にしてください。',
    }),
    domainName: template({
      en: 'Master_DomainName still holds the placeholder "{text}", so agents find no server. Write the floating IP; without a cluster, the name or address of the server.',
      ja: 'Master_DomainName に仮の文字列「{text}」が残っていて、サーバを識別できません。フローティングIP (単独のサーバではその名前) にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide and many notes write what has to be replaced in angle brackets. Copied into the file as it is, the text is taken for the name of a computer, and no computer can have it.',
      whenItIsFine:
        'Never in the file of a running server. A sample that is kept beside it can be left out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: '手順書やメモでは、置き換える部分を山かっこで示します。そのままファイルに書き写すと、コンピュータ名として扱われますが、その名前のコンピュータはありません。',
      whenItIsFine:
        '稼働中のサーバのファイルでは常に誤りです。見本として置いているファイルは、clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, views: { addresses, names }, report }) {
    for (const { text, path } of facts.all('masterDirectory')) {
      if (!holdsPlaceholder(text.value)) continue;
      const isHost = path.host !== undefined && holdsPlaceholder(path.host.value);
      const place = isHost ? path.host : text;
      const fixes = isHost ? virtualNameFixes(place.at, names, 'safe') : [];
      report({ message: 'directory', at: place.at, args: { text: place.value }, fixes });
    }
    for (const { text } of facts.all('masterDomainName')) {
      if (!holdsPlaceholder(text.value)) continue;
      const fixes = standingAddressFixes(text.at, names, addresses);
      report({ message: 'domainName', at: text.at, args: { text: text.value }, fixes });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the line of the guide as it is printed',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': '; 𠮷野\r\nMasterDirectory=\\\\⟦<実サーバ名>⟧\\ofcscan\r\n',
    },
    finds: ['directory'],
    fixed: { 'server1/ofcscan.ini': '; 𠮷野\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n' },
  },
  {
    name: 'full-width brackets in the name of the server',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': 'Master_DomainName=⟦＜フローティングIP＞⟧\nMasterDirectory=\\\\vcom\\ofcscan\n',
    },
    finds: ['domainName'],
    fixed: { 'ofcscan.ini': 'Master_DomainName=192.168.0.12\nMasterDirectory=\\\\vcom\\ofcscan\n' },
  },
  {
    name: 'the share is left open',
    files: { 'ofcscan.ini': 'MasterDirectory=⟦\\\\server1\\<share>⟧\n' },
    finds: ['directory'],
  },
  {
    name: 'a name with hyphens and capitals is a name',
    files: { 'ofcscan.ini': 'Master_DomainName=SV-OFC_01\nMasterDirectory=\\\\SV-OFC_01\\ofcscan\n' },
    finds: [],
  },
];
