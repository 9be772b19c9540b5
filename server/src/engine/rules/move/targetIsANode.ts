import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import {
  standingAddressFixes,
  standingAddressNotes,
  virtualNameFixes,
  virtualNameNotes,
} from '../shared/clusterIdentity';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'move/target-is-a-node',
  title: {
    en: 'A script sends agents to one server of the cluster',
    ja: 'スクリプトがクラスタの 1 台を指している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['moveCommand', 'logonCommand'],
  views: ['names', 'addresses'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 3-4-3' },
    { document: 'ウイルスバスター Corp. 11.0 オンラインヘルプ', section: 'ログインスクリプトセットアップ' },
  ],
  messages: {
    move: template({
      en: 'The agent is moved to "{host}", one server of the cluster. After a failover it may lose its server; name the floating IP or the virtual computer name.',
      ja: '移動先の「{host}」はクラスタのサーバの 1 台です。フェイルオーバ後に通信できなくなる可能性があります。フローティングIPにしてください。',
    }),
    logon: template({
      en: 'The logon script calls set-up on "{host}", one server of the cluster. While the other one is active the share may not be there; name the virtual computer name.',
      ja: 'ログオンスクリプトの「{host}」はクラスタのサーバの 1 台です。フェイルオーバ後に共有に接続できない可能性があります。仮想コンピュータ名にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The data of the management server moves with its group, and so does its share. What names one of the two servers works until the first failover, and for a logon script nobody sees the error.',
      whenItIsFine:
        'Without a virtual computer name in the cluster the management server is no part of it, and the rule is silent.',
    },
    ja: {
      why: '管理サーバのデータと共有は、グループとともに移動します。実サーバを指定したスクリプトは最初のフェイルオーバまでは動作し、ログオンスクリプトのエラーには誰も気づきません。',
      whenItIsFine:
        'クラスタに仮想コンピュータ名がない場合は、管理サーバがクラスタ化されていないとみなし、指摘しません。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    if (!names.severalServers || names.virtual.length === 0) return;
    const isNode = (host: string) => names.serverNamed(host) !== undefined || addresses.nodesAt(host).length > 0;
    const related = [...virtualNameNotes(names), ...standingAddressNotes(names)];
    for (const { server } of facts.all('moveCommand')) {
      if (server === undefined || !isNode(server.value)) continue;
      const fixes = standingAddressFixes(server.at, names, addresses);
      report({ message: 'move', at: server.at, args: { host: server.value }, related, fixes });
    }
    for (const { host } of facts.all('logonCommand')) {
      if (!isNode(host.value)) continue;
      const fixes = virtualNameFixes(host.at, names, 'suggested');
      report({ message: 'logon', at: host.at, args: { host: host.value }, related, fixes });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a move to the real name of a server',
    files: { 'clp.conf': guideCluster, 'move.bat': 'rem 𠮷\r\nIpXfer.exe -s ⟦server1⟧ -p 8080 -c 12345\r\n' },
    finds: ['move'],
    fixed: { 'move.bat': 'rem 𠮷\r\nIpXfer.exe -s 192.168.0.12 -p 8080 -c 12345\r\n' },
  },
  {
    name: 'a logon script with the share of a server',
    files: { 'clp.conf': guideCluster, 'ofcscan.bat': '@echo off\r\n\\\\⟦192.168.0.1⟧\\ofcscan\\autopcc\r\n' },
    finds: ['logon'],
    fixed: { 'ofcscan.bat': '@echo off\r\n\\\\vcom\\ofcscan\\autopcc\r\n' },
  },
  {
    name: 'the virtual computer name, the floating IP, and another server',
    files: {
      'clp.conf': guideCluster,
      'a.bat': 'IpXfer.exe -s 192.168.0.12 -p 8080 -c 12345\r\n\\\\vcom\\ofcscan\\autopcc\r\n',
      'b.bat': 'IpXfer.exe -s third -p 8080 -c 12345\r\n',
    },
    finds: [],
  },
];
