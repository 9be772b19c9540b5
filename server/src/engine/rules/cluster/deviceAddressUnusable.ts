import { type IpAddress, parseIpAddress } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { unusableAs } from '../../facts/values/unusableAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith, singleServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/device-address-unusable',
  title: {
    en: 'A server has an address that no server can have',
    ja: 'サーバのIPアドレスに使えない値がある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['serverDevice', 'clusterServer'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/info' },
    { document: 'RFC 6890: Special-Purpose IP Address Registries' },
    { document: 'RFC 4007: IPv6 Scoped Address Architecture' },
  ],
  messages: {
    malformed: template({
      en: '"{address}" is no IP address, so nothing can run over the device {id} of "{server}". Write the address of that interface.',
      ja: '「{address}」は IP アドレスではなく、「{server}」の番号 {id} のデバイスは通信できません。実際のアドレスにしてください。',
    }),
    reserved: template({
      en: '{address} is an address that no interface can have, so nothing can run over the device {id} of "{server}". Write the address of that interface.',
      ja: '{address} はインタフェースに割り当てられないアドレスで、「{server}」の番号 {id} のデバイスは通信できません。',
    }),
    loopback: template({
      en: '{address} leads every computer to itself, so the servers cannot reach each other over the device {id} of "{server}". Write the address of that interface.',
      ja: '{address} は自分自身を指すアドレスで、「{server}」の番号 {id} のデバイスでは他のサーバと通信できません。',
    }),
    selfAssigned: template({
      en: '{address} of "{server}" is an address that Windows gives itself when nobody else does. It may be another one after a restart; give the interface a fixed address.',
      ja: '「{server}」の {address} は自動割り当てのアドレスです。再起動後に変わる可能性があります。固定のアドレスにしてください。',
    }),
    linkAlone: template({
      en: '{address} of "{server}" is an address of the link, which any of its interfaces may have. Write an address of the network, or "%" and the interface behind it.',
      ja: '「{server}」の {address} はリンクローカルアドレスで、どのインタフェースのものか決まりません。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Heartbeats, mirrors and the link to the board of the server run between the addresses of one row. With a text that is no address, or one that leads nowhere, the path is dead, and the cluster sees the other server as down.',
      whenItIsFine:
        'A product for a single server talks to itself over 127.0.0.1. IPv6 addresses of the link (fe80::) with the interface behind them, such as %eth1, lead to one neighbour. An empty value leaves the row unused.',
    },
    ja: {
      why: 'ハートビート、ミラー、BMC との通信は、同じ組のアドレスの間で行われます。アドレスでない文字列や到達できないアドレスでは経路が使えず、相手のサーバがダウンしたとみなされます。',
      whenItIsFine:
        '単体サーバ用の製品では 127.0.0.1 で自分自身と通信します。%eth1 のようにインタフェースを付けた IPv6 のリンクローカルアドレス（fe80::）は、相手が 1 つに決まります。空の値は未使用を表します。',
    },
  },
  check({ facts, report }) {
    const alone = facts.all('clusterServer').length < 2;
    for (const { server, id, type, info } of facts.all('serverDevice')) {
      if (!HOLDS_ADDRESS.has(type?.value ?? '') || info === undefined || holdsPlaceholder(info.value)) continue;
      const address = parseIpAddress(info.value);
      const args = { address: info.value, id: id.value, server: server.value };
      if (isOfLinkAlone(address) && !info.value.includes('%'))
        report({ message: 'linkAlone', severity: 'info', at: info.at, args });
      const fault = unusableAs(address);
      if (fault === undefined || (fault === 'loopback' && alone)) continue;
      const severity = fault === 'selfAssigned' ? 'warning' : 'error';
      report({ message: fault, at: info.at, severity, args });
    }
  },
});

/** fe80::/10 (RFC 4291): every interface of a computer has one, and only the interface tells them apart (RFC 4007). */
function isOfLinkAlone(address: IpAddress | undefined): boolean {
  const [first = 0, second = 0] = address?.bytes ?? [];
  return address?.family === 6 && first === 0xfe && second >= 0x80 && second <= 0xbf;
}

const HOLDS_ADDRESS: ReadonlySet<string> = new Set(['lan', 'mdc', 'bmc']);

const info = '<device id="0"><type>lan</type><info>10.0.0.2</info>';

function withAddress(address: string): string {
  return guideClusterWith(info, `<!-- 𠮷 -->${info.replace('10.0.0.2', address)}`);
}

export const examples: RuleExamples = [
  { name: 'a number too many', files: { 'clp.conf': withAddress('⟦10.0.0.0.2⟧') }, finds: ['malformed'] },
  { name: 'a group address', files: { 'clp.conf': withAddress('⟦239.0.0.2⟧') }, finds: ['reserved'] },
  {
    name: 'the address of every computer itself',
    files: { 'clp.conf': withAddress('⟦127.0.0.1⟧') },
    finds: ['loopback'],
  },
  {
    name: 'an address that Windows gave itself',
    files: { 'clp.conf': withAddress('⟦169.254.0.2⟧') },
    finds: ['selfAssigned'],
  },
  {
    name: 'an IPv6 address of the link without its interface',
    files: { 'clp.conf': withAddress('⟦fe80::2⟧') },
    finds: ['linkAlone'],
  },
  { name: 'private addresses', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a product for one server that talks to itself',
    files: { 'clp.conf': singleServer.replace('192.168.0.1', '127.0.0.1') },
    finds: [],
  },
  {
    name: 'an IPv6 address of the link, and a template',
    files: {
      'clp.conf': guideClusterWith(info, info.replace('10.0.0.2', 'fe80::2%eth1')).replace('192.168.0.2', '%IP2%'),
    },
    finds: [],
  },
];
