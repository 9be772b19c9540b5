import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { shareFixes, virtualNameNotes } from '../shared/clusterIdentity';
import { guideCluster, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/master-directory-missing',
  title: {
    en: 'MasterDirectory is missing or empty',
    ja: 'MasterDirectory がない、または空',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['masterDirectory', 'emptyMasterDirectory', 'masterDomainName', 'agentValue'],
  views: ['names', 'nodes'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    empty: template({
      en: 'MasterDirectory has no value, so agents and tools may not find the share of the server. Write \\\\, the virtual computer name or without a cluster the name of the server, and \\ofcscan.',
      ja: 'MasterDirectory に値がなく、共有に接続できない可能性があります。「\\\\仮想コンピュータ名\\ofcscan」（単独のサーバでは実サーバ名）にしてください。',
    }),
    missing: template({
      en: 'The file of this server of the cluster has a Master_DomainName and no MasterDirectory. Agents and tools may not find the share; add it with the virtual computer name.',
      ja: 'クラスタのサーバのファイルに MasterDirectory の行がなく、共有に接続できない可能性があります。「\\\\仮想コンピュータ名\\ofcscan」で追加してください。',
    }),
  },
  docs: {
    en: {
      why: 'Setup writes the share of the server into this line, and on a cluster the guide has the virtual computer name put there by hand. Log-on scripts and tools put their paths behind the value; when it is lost, they find nothing, while the console and running agents go on as before.',
      whenItIsFine:
        'The file of an agent has no such line, nor is a single server asked for one. A file that is only a part of the real one, kept for a note, can be left out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'セットアップはこの行にサーバの共有を書き込み、クラスタではその中の実サーバ名を手作業で仮想コンピュータ名に変更します。値が失われると、管理コンソールや稼働中のクライアントは動き続けますが、ログオンスクリプトやツールは共有に接続できません。',
      whenItIsFine:
        'クライアント側のファイルと、単独のサーバで行がない場合は指摘しません。一部だけを抜き出したファイルは、clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, views: { names, nodes }, report }) {
    const related = virtualNameNotes(names);
    const empty = facts.all('emptyMasterDirectory');
    for (const { at, value } of empty)
      report({ message: 'empty', at, related, fixes: shareFixes(value, names, 'safe') });
    if (!names.severalServers || names.virtual.length === 0) return;
    const known = new Set(
      [...empty, ...facts.all('masterDirectory'), ...facts.all('agentValue')].map(({ at }) => at.path),
    );
    for (const { at } of facts.all('masterDomainName')) {
      if (!known.has(at.path) && isOfCluster(at.path)) report({ message: 'missing', at, related });
    }

    function isOfCluster(path: string): boolean {
      const node = nodes.of(path);
      return node === undefined || names.serverNamed(node.name) !== undefined;
    }
  },
});

const ini = (rest = '') => `; 𠮷野\r\nMaster_DomainName=192.168.0.12\r\n${rest}`;

export const examples: RuleExamples = [
  {
    name: 'a key without a value',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini('⟦MasterDirectory=⟧\r\n') },
    finds: ['empty'],
    fixed: { 'server1/ofcscan.ini': ini('MasterDirectory=\\\\vcom\\ofcscan\r\n') },
  },
  {
    name: 'no line at all, on both servers',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': '⟦Master_DomainName=192.168.0.12⟧\n',
      'server2/ofcscan.ini': '[𠮷]\n⟦Master_DomainName=vcom⟧\n',
    },
    finds: ['missing', 'missing'],
  },
  {
    name: 'a later line has the value',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': ini('MasterDirectory=\r\n[INI_SERVER_SECTION]\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n'),
    },
    finds: [],
  },
  {
    name: 'an agent, and a server beside the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/agent/ofcscan.ini': ini('ServerAddr=192.168.0.12\r\n'),
      'agents/pc1/ofcscan.ini': ini(),
    },
    finds: [],
  },
  { name: 'a single server', files: { 'clp.conf': singleServer, 'ofcscan.ini': ini() }, finds: [] },
];
