import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/server-name-in-capitals',
  title: {
    en: 'A server name has capital letters',
    ja: 'サーバ名に大文字がある',
  },
  severity: 'hint',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['clusterServer'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@name' },
    { document: 'github.com/EXPRESSCLUSTER: AlertMessages', section: 'pm 15' },
  ],
  messages: {
    capitals: template({
      en: 'The server "{name}" is written with capital letters. Is its host name spelled just so? A name that the server does not know as its own keeps the cluster from starting there.',
      ja: 'サーバ名「{name}」に大文字があります。実際のホスト名の表記と同じか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product looks itself up in the configuration by the host name of the computer. When the spelling differs it finds no server of that name, reports that the local server is not in the configuration, and does not start. Tools of the vendor write names in small letters.',
      whenItIsFine:
        'When the host name is spelled like that, as in some clusters that run well. So the rule is off until it is turned on.',
    },
    ja: {
      why: '製品は、そのコンピュータのホスト名で構成情報の中から自サーバを探します。表記が異なると自サーバが見つからず、構成情報に自サーバがないという警告が出て起動しません。ベンダのツールは小文字で書き出します。',
      whenItIsFine:
        'ホスト名も同じ表記であれば問題ありません。正しく動作しているクラスタもあるため、既定では無効です。',
    },
  },
  check({ facts, report }) {
    for (const { name } of facts.all('clusterServer')) {
      if (name.value !== name.value.toLowerCase()) {
        report({ message: 'capitals', at: name.at, args: { name: name.value } });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a host name as Windows shows it',
    files: { 'clp.conf': guideClusterWith('<server name="server1">', '<!-- 🏢 --><server name="⟦SERVER1⟧">') },
    finds: ['capitals'],
  },
  { name: 'small letters and digits', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'capital letters elsewhere',
    files: { 'clp.conf': guideClusterWith('<fipw name="fipw1">', '<fipw name="FIPW1">') },
    finds: [],
  },
];
