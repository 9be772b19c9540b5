import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/no-server',
  title: {
    en: 'The cluster has no server',
    ja: 'クラスタにサーバがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['cluster', 'clusterServer'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    none: template({
      en: 'The cluster "{cluster}" has no server, so the file cannot be used on any. Add the servers with their real host names.',
      ja: 'クラスタ「{cluster}」にサーバがなく、このファイルはどのサーバでも使用できません。実サーバ名でサーバを追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'Every server looks for its own host name in the file, and does not start the cluster when it is not there. A file without servers is a skeleton that was never filled in.',
      whenItIsFine:
        'Never, except for a skeleton that a script fills in later: leave it out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: '各サーバは自分のホスト名をファイルから探し、見つからなければクラスタを開始しません。サーバのないファイルは、中身の入っていないひな形です。',
      whenItIsFine:
        'スクリプトが後で書き込むひな形でなければ誤りです。ひな形は clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete || facts.all('clusterServer').length > 0) return;
    for (const { name } of facts.all('cluster')) {
      report({ message: 'none', at: name.at, args: { cluster: name.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a skeleton',
    files: { 'clp.conf': '<root><cluster><name>⟦𠮷野⟧</name></cluster></root>\n' },
    finds: ['none'],
  },
  { name: 'two servers', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a file that was cut off', files: { 'clp.conf': '<root><cluster><name>a</name></cluster>\n' }, finds: [] },
];
