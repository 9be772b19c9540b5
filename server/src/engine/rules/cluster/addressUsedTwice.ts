import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { floatingIpNote, nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/address-used-twice',
  title: {
    en: 'One address is used by two servers or floating IPs',
    ja: '同じIPアドレスを二重に使用している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['serverDevice', 'floatingIp'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device/info, resource/fip@<name>/parameters/ip' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' },
  ],
  messages: {
    servers: template({
      en: '{address} belongs to "{first}" and to "{second}" at once. Two computers with one address cannot be reached reliably; give each server its own.',
      ja: '{address} がサーバ「{first}」と「{second}」の両方のアドレスです。アドレスが競合し、通信できません。サーバごとに別のアドレスにしてください。',
    }),
    floatingIps: template({
      en: '{address} is the floating IP of "{first}" and of "{second}" at once, so the second of them cannot be activated. Give each its own address.',
      ja: '{address} が「{first}」と「{second}」の両方のフローティングIPです。片方しか活性できません。別のアドレスにしてください。',
    }),
    serverAndFloatingIp: template({
      en: '{address} is the own address of "{server}" and the floating IP of "{resource}" at once, so the floating IP cannot be activated. It needs an address that nobody has.',
      ja: '{address} がサーバ「{server}」の実IPアドレスと「{resource}」のフローティングIPの両方です。競合して活性できません。別のアドレスにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'An address that two computers answer to reaches now one of them and now the other. A floating IP is checked for being in use before it is activated, so a group with an address that is taken does not start, or starts on one server only.',
      whenItIsFine:
        'One server may use an address for several purposes: as an interconnect and as its public address, and as mirror connect. Loopback addresses of a single server are normal in single-server products.',
    },
    ja: {
      why: '2 台が同じアドレスに応答すると、通信が不安定になります。フローティングIPは使用中でないことを確かめてから活性するため、使用中のアドレスではグループを起動できないか、片方のサーバでしか起動できません。',
      whenItIsFine:
        '1 台のサーバが同じアドレスをインタコネクト、パブリック、ミラーコネクトで兼用することは問題ありません。サーバが 1 台の構成では、ループバックアドレスも普通です。',
    },
  },
  check({ facts, report }) {
    const uses = [
      ...facts.all('serverDevice').flatMap(serverUse),
      ...facts.all('floatingIp').flatMap(floatingUses),
    ].toSorted((left, right) => left.address.at.span.start - right.address.at.span.start);
    for (const all of groupBy(uses, ({ key }) => key).values()) {
      const [first] = all;
      const second = all.find((use) => use.owner !== first?.owner);
      if (first === undefined || second === undefined) continue;
      const place = { at: second.address.at, related: all.filter((use) => use !== second).map(noteOf) };
      const args = { address: second.address.value, first: first.name, second: second.name };
      if (first.floating !== second.floating) {
        const [resource, server] = first.floating ? [first.name, second.name] : [second.name, first.name];
        report({ message: 'serverAndFloatingIp', ...place, args: { address: args.address, resource, server } });
      } else report({ message: first.floating ? 'floatingIps' : 'servers', ...place, args });
    }
  },
});

interface Use {
  /** The address in the one spelling that equal addresses share. */
  readonly key: string;
  readonly address: Located<string>;
  readonly floating: boolean;
  /** The server or the resource. */
  readonly name: string;
  readonly owner: string;
}

/** Loopback is every computer's own, and "0.0.0.0" nobody's: both are no addresses to share. */
function serverUse({ server, type, info }: Fact<'serverDevice'>): readonly Use[] {
  const key = parseIpAddress(info?.value ?? '')?.canonical;
  if (info === undefined || key === undefined || (type?.value !== 'lan' && type?.value !== 'mdc')) return [];
  if (UNSPECIFIED.test(key) || LOOPBACK.test(key)) return [];
  return [{ key, address: info, floating: false, name: server.value, owner: `server ${nameKey(server.value)}` }];
}

const UNSPECIFIED = /^(0\.0\.0\.0|::)$/;
const LOOPBACK = /^(127\.|::1$)/;

function floatingUses({ resource, address, ofServers }: Fact<'floatingIp'>): readonly Use[] {
  return [...(address === undefined ? [] : [address]), ...ofServers].flatMap((one) => {
    const key = parseIpAddress(one.value)?.canonical;
    const owner = `resource ${nameKey(resource.value)}`;
    return key === undefined ? [] : [{ key, address: one, floating: true, name: resource.value, owner }];
  });
}

function noteOf({ address, floating, name }: Use) {
  return floating ? floatingIpNote(address.at, address.value, name) : nodeAddressNote(address.at, address.value, name);
}

export const examples: RuleExamples = [
  {
    name: 'the second server was copied from the first',
    files: { 'clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info>⟦192.168.0.1⟧</info>') },
    finds: ['servers'],
  },
  {
    name: 'two floating IPs',
    files: { 'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<ip>⟦192.168.0.11%public⟧</ip>') },
    finds: ['floatingIps'],
  },
  {
    name: "a server's own address as floating IP",
    files: { 'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<!-- 𠮷 --><ip>⟦192.168.0.2⟧</ip>') },
    finds: ['serverAndFloatingIp'],
  },
  {
    name: 'interconnect and mirror connect of one server share an address',
    files: { 'clp.conf': guideCluster },
    finds: [],
  },
  {
    name: 'two rows of one server with one address',
    files: { 'clp.conf': guideClusterWith('<info>192.168.0.1</info>', '<info>10.0.0.1</info>') },
    finds: [],
  },
  {
    name: 'a single server that talks to itself',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="one"><device id="0"><type>lan</type><info>127.0.0.1</info></device><device id="400"><type>mdc</type><info>127.0.0.1</info></device></server></root>\n',
    },
    finds: [],
  },
];
