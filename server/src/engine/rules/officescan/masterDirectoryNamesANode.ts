import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { virtualNameFixes, virtualNameNotes } from '../shared/clusterIdentity';
import { serverNote } from '../shared/notes';
import { guideCluster, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/master-directory-names-a-node',
  title: {
    en: 'MasterDirectory names one real server of the cluster',
    ja: 'MasterDirectory が実サーバ名を指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['masterDirectory'],
  views: ['names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    realName: template({
      en: 'MasterDirectory names the real server "{server}". After a failover its share is out of reach; write the virtual computer name instead.',
      ja: 'MasterDirectory が実サーバ名「{server}」です。フェイルオーバ後は共有に届きません。仮想コンピュータ名にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Setup writes the name of the computer it runs on. Agents and tools reach for the share under that name, so after a failover they look for it on the server that has stopped, although the group runs well on the other one.',
      whenItIsFine:
        'Never on a failover cluster. On a single server the real name is right, and without a cluster export in the folder this rule says nothing.',
    },
    ja: {
      why: 'セットアップは実行したコンピュータの名前を書き込みます。クライアントやツールはこの名前の共有へ接続するため、フェイルオーバ後は、グループがもう一方のサーバで動いていても、停止したサーバを探し続けます。',
      whenItIsFine:
        'フェイルオーバクラスタでは常に誤りです。単独のサーバでは実サーバ名が正しく、フォルダーにクラスタの設定ファイルがなければ何も指摘しません。',
    },
  },
  check({ facts, views: { names }, report }) {
    if (!names.severalServers) return;
    for (const { path } of facts.all('masterDirectory')) {
      const server = path.host && names.serverNamed(path.host.value);
      if (path.host === undefined || server === undefined) continue;
      report({
        message: 'realName',
        at: path.host.at,
        args: { server: path.host.value },
        related: [serverNote(server.name.at, server.name.value), ...virtualNameNotes(names)],
        fixes: virtualNameFixes(path.host.at, names, 'safe'),
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the name that Setup wrote is left in',
    files: {
      'cluster/clp.conf': guideCluster,
      'server1/ofcscan.ini': '[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\⟦server1⟧\\ofcscan\r\n',
    },
    finds: ['realName'],
    fixed: { 'server1/ofcscan.ini': '[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n' },
  },
  {
    name: 'upper case, a full name, and text in two planes before it',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': '; 𠮷野 🏢\n[INI_SERVER_SECTION]\nMasterDirectory = \\\\⟦SERVER2.example.local⟧\\ofcscan\n',
    },
    finds: ['realName'],
  },
  {
    name: 'the virtual computer name is right',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\vcom\\ofcscan\n' },
    finds: [],
  },
  {
    name: 'where nothing fails over the real name is right',
    files: { 'clp.conf': singleServer, 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\n' },
    finds: [],
  },
  {
    name: 'without a cluster the real name is right',
    files: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\n' },
    finds: [],
  },
];
