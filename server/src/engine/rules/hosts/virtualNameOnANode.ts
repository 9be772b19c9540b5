import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { meanings, toldNames } from '../shared/hostsMeanings';
import { nodeAddressNote } from '../shared/notes';
import { wrongNameFixes } from '../shared/wrongNameFixes';
import { guideCluster, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-on-a-node',
  title: {
    en: 'A virtual name is given the address of one server',
    ja: '仮想の名前が実IPアドレスを指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry', 'masterDomainName'],
  views: ['names', 'addresses', 'migrations'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 5-2, 7' }],
  messages: {
    virtualName: template({
      en: '"{name}" is the virtual computer name, but {address} is an address of the server "{server}". After a failover the name cannot reach the active server; give it the floating IP.',
      ja: '仮想コンピュータ名「{name}」のアドレス {address} はサーバ「{server}」の実IPアドレスです。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
    toldName: template({
      en: '"{name}" is the Master_DomainName that agents look for, but {address} is an address of the server "{server}". After a failover it leads to the wrong server; give the name the floating IP.',
      ja: 'Master_DomainName の「{name}」のアドレス {address} はサーバ「{server}」の実IPアドレスです。フェイルオーバ後は接続できません。フローティングIPにしてください。',
    }),
    floatingName: template({
      en: '"{name}" has the floating IP {floatingIp} on another line, but {address} is an address of the server "{server}". After a failover the name cannot be reached by this one.',
      ja: '「{name}」は別の行ではフローティングIP {floatingIp} ですが、{address} はサーバ「{server}」の実IPアドレスです。フェイルオーバ後は接続できません。',
    }),
  },
  docs: {
    en: {
      why: 'The virtual name stands for whichever server is active, and so does the name that agents are told for the management server. A hosts line that ties it to one server works on the day it is written and until the first failover; from then on the computer with that file talks to the server that has stopped.',
      whenItIsFine: "Never. The servers' real names belong on their own addresses and are not looked at here.",
    },
    ja: {
      why: '仮想コンピュータ名も、クライアントに知らされる管理サーバの名前も、その時点の現用系を指す名前です。hosts で 1 台のサーバに結び付けると、最初のフェイルオーバまでは動きますが、その後は停止したサーバへ接続し続けます。',
      whenItIsFine: '常に誤りです。実サーバ名は各サーバのアドレスに対応させるもので、この規則の対象外です。',
    },
  },
  check({ facts, views: { names, addresses, migrations }, report }) {
    const lines = facts.all('hostsEntry').filter(({ address }) => addresses.knows(address.value));
    const told = toldNames(facts.all('masterDomainName'), names, migrations);
    const meaningOf = meanings(lines, told, names, addresses);
    const wrong = lines.flatMap((line) => {
      const [node] = addresses.nodesAt(line.address.value);
      if (node === undefined || addresses.floatingAt(line.address.value) !== undefined) return [];
      return line.names.flatMap((name) => meaningOf(name) ?? []).map((meaning) => ({ line, meaning, node }));
    });
    const fixesOf = wrongNameFixes(wrong, lines);
    for (const one of wrong) {
      const { name, by, floatingIps, notes } = one.meaning;
      const args = { name: name.value, address: one.line.address.value, server: one.node.server };
      const place = {
        at: name.at,
        related: [nodeAddressNote(one.node.at, one.node.address, one.node.server), ...notes],
        fixes: fixesOf(one),
      };
      if (by !== 'hosts') report({ message: MESSAGES[by], args, ...place });
      else report({ message: 'floatingName', args: { ...args, floatingIp: floatingIps.join(', ') }, ...place });
    }
  },
});

const MESSAGES = { cluster: 'virtualName', agents: 'toldName' } as const;

const ini = (name: string) => `; 🏢\r\nMaster_DomainName=${name}\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the virtual name alone on the address of the first server',
    files: {
      'clp.conf': guideCluster,
      'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.1\tserver1\r\n192.168.0.1\t⟦vcom⟧ # console\r\n',
    },
    finds: ['virtualName'],
    fixed: { 'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.1\tserver1\r\n192.168.0.12\tvcom # console\r\n' },
  },
  {
    name: 'beside the real name, short and in full',
    files: {
      'clp.conf': guideCluster,
      hosts: '192.168.0.1 server1 ⟦vcom⟧ ⟦vcom.example.local⟧ # both',
    },
    finds: ['virtualName', 'virtualName'],
    fixed: { hosts: '192.168.0.1 server1 # both\n192.168.0.12 vcom vcom.example.local' },
  },
  {
    name: 'right on one line and wrong on the other',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.12 vcom\n10.0.0.2 server2 ⟦vcom⟧\n' },
    finds: ['virtualName'],
    fixed: { hosts: '192.168.0.12 vcom\n10.0.0.2 server2\n' },
  },
  {
    name: 'a name that another file gives the floating IP',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': '192.168.0.12 osce\n',
      'server2/hosts': '192.168.0.2 ⟦OSCE⟧\n',
    },
    finds: ['floatingName'],
    fixed: { 'server2/hosts': '192.168.0.12 OSCE\n' },
  },
  {
    name: 'the name that agents are told, in two files',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('osce'),
      'server2/ofcscan.ini': ini('OSCE'),
      'server1/hosts': '192.168.0.1 server1 ⟦osce⟧\n',
      'server2/hosts': '10.0.0.2 server2\n192.168.0.1 ⟦OSCE⟧\n',
    },
    finds: ['toldName', 'toldName'],
    fixed: {
      'server1/hosts': '192.168.0.1 server1\n192.168.0.12 osce\n',
      'server2/hosts': '10.0.0.2 server2\n192.168.0.12 OSCE\n',
    },
  },
  {
    name: 'a single server that agents are told by another name',
    files: { 'clp.conf': singleServer, 'ofcscan.ini': ini('osce'), hosts: '192.168.0.1 server1 osce\n' },
    finds: [],
  },
  {
    name: 'the name that agents are told, on the floating IP, and a short form of it that they do not use',
    files: {
      'clp.conf': guideCluster,
      'ofcscan.ini': ini('osce.example.com'),
      hosts: '192.168.0.1 server1 osce\n192.168.0.12 osce.example.com\n',
    },
    finds: [],
  },
  {
    name: 'every name where it belongs',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.1 server1\n192.168.0.2 server2\n192.168.0.12 vcom console\n' },
    finds: [],
  },
  {
    name: 'an address that is none of the cluster',
    files: { 'clp.conf': guideCluster, hosts: '172.16.0.9 vcom\n' },
    finds: [],
  },
  { name: 'without a cluster nobody knows which name is virtual', files: { hosts: '192.168.0.1 vcom\n' }, finds: [] },
];
