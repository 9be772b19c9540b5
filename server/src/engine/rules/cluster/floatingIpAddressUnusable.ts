import { parseIpAddress } from '../../facts/values/ipAddress';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { unusableAs } from '../../facts/values/unusableAddress';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/floating-ip-address-unusable',
  title: {
    en: 'A floating IP has an address that cannot be used',
    ja: 'フローティングIPのアドレスが使えない値',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['floatingIp'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/fip@<name>/parameters/ip' },
    { document: 'RFC 6890: Special-Purpose IP Address Registries' },
  ],
  messages: {
    malformed: template({
      en: '"{address}" is no IP address, so the floating IP "{resource}" cannot be activated and its group cannot start. Write the address in figures.',
      ja: '「{address}」は IP アドレスではなく、フローティングIP「{resource}」を活性できません。実際のアドレスにしてください。',
    }),
    unreachable: template({
      en: '{address} is an address at which no other computer can be reached, so nobody finds the group by the floating IP "{resource}". Write one of the public network.',
      ja: '{address} は他のコンピュータから到達できないアドレスで、フローティングIP「{resource}」に接続できません。',
    }),
  },
  docs: {
    en: {
      why: 'A floating IP is added to an interface of the server on which its group starts. A text that is no address cannot be added, and the group stops at it; an address of the computer itself, or one that belongs to no interface, leads nobody there.',
      whenItIsFine:
        'An address with %interface or /prefix behind it, and IPv6. Where servers have addresses of their own, those are looked at and not the common one. The mark of a template is reported as such.',
    },
    ja: {
      why: 'フローティングIPは、グループが起動するサーバのインターフェイスに追加されます。アドレスでない文字列は追加できず、グループの起動がそこで止まります。自分自身を指すアドレスや予約されたアドレスでは、どこからも接続できません。',
      whenItIsFine:
        'アドレスの後の %インターフェイス名や /プレフィックス、IPv6 は問題ありません。サーバ別のアドレスがある場合は、共通の値ではなくそちらを調べます。ひな形の仮の文字列は別の規則が指摘します。',
    },
  },
  check({ facts, report }) {
    for (const { resource, address, ofServers } of facts.all('floatingIp')) {
      const common = ofServers.length > 0 ? undefined : address;
      for (const text of common === undefined ? ofServers : [common]) {
        const fault = unusableAs(parseIpAddress(text.value));
        // An address that Windows gives itself can be had, if only out of reach of the servers' own networks.
        if (fault === undefined || fault === 'selfAssigned' || holdsPlaceholder(text.value)) continue;
        const args = { resource: resource.value, address: text.value };
        if (fault === 'malformed') report({ message: fault, at: text.at, args, fixes: slipFixes(text) });
        else report({ message: 'unreachable', at: text.at, args });
      }
    }
  },
});

/** The address where only its points or the width of its figures are wrong. */
function slipFixes({ value, at }: Located<string>): readonly Fix[] {
  const meant = value
    .normalize('NFKC')
    .replace(/[,、。]/g, '.')
    .replace(/\.$/, '');
  if (unusableAs(parseIpAddress(meant)) !== undefined) return [];
  return [replacement(writeTitle(meant), 'suggested', at, meant)];
}

const ip = '<ip>192.168.0.12</ip>';

function withAddress(text: string): string {
  return guideClusterWith(ip, `<!-- 𠮷 --><ip>${text}</ip>`);
}

const ofServer = (server: string, text: string) =>
  `<server name="${server}"><parameters><ip>${text}</ip></parameters></server>`;

export const examples: RuleExamples = [
  { name: 'a part above 255', files: { 'clp.conf': withAddress('⟦192.168.0.299⟧') }, finds: ['malformed'] },
  {
    name: 'a comma for a point',
    files: { 'clp.conf': withAddress('⟦192.168.0,12⟧') },
    finds: ['malformed'],
    fixed: { 'clp.conf': withAddress('192.168.0.12') },
  },
  {
    name: 'a point too many',
    files: { 'clp.conf': withAddress('⟦192.168.0.12.⟧') },
    finds: ['malformed'],
    fixed: { 'clp.conf': withAddress('192.168.0.12') },
  },
  { name: 'the virtual computer name', files: { 'clp.conf': withAddress('⟦vcom⟧') }, finds: ['malformed'] },
  { name: 'the computer itself', files: { 'clp.conf': withAddress('⟦127.0.0.1⟧') }, finds: ['unreachable'] },
  { name: 'a group address', files: { 'clp.conf': withAddress('⟦239.0.0.12⟧') }, finds: ['unreachable'] },
  {
    name: 'the address of one server',
    files: {
      'clp.conf': guideClusterWith(
        `<parameters>${ip}</parameters>`,
        ofServer('server1', '192.168.0.12') + ofServer('server2', '⟦192.168.0⟧'),
      ),
    },
    finds: ['malformed'],
  },
  { name: 'addresses of the public network', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'the interface behind it', files: { 'clp.conf': withAddress('192.168.0.12%public') }, finds: [] },
  { name: 'the prefix behind it', files: { 'clp.conf': withAddress('192.168.0.12/24') }, finds: [] },
  { name: 'an IPv6 address', files: { 'clp.conf': withAddress('fd00::12%eth0') }, finds: [] },
  { name: 'a placeholder is another mistake', files: { 'clp.conf': withAddress('__FIP1__') }, finds: [] },
  {
    name: 'a common text that nobody uses',
    files: {
      'clp.conf': guideClusterWith(
        `<parameters>${ip}</parameters>`,
        `<parameters><ip>vcom</ip></parameters>${ofServer('server1', '192.168.0.12')}${ofServer('server2', '192.168.0.13')}`,
      ),
    },
    finds: [],
  },
];
