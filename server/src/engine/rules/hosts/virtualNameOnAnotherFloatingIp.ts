import { parseIpAddress } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { addressFix } from '../shared/hostsFixes';
import { floatingIpNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-on-another-floating-ip',
  title: {
    en: 'A virtual name is given another floating IP than its own',
    ja: '仮想コンピュータ名が別のFIPを指している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['names', 'addresses'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    other: template({
      en: '"{name}" stands on the floating IP {own}, but {address} is that of "{resource}". The two may be on different servers, so the name cannot lead to its own; write {own}.',
      ja: '仮想コンピュータ名「{name}」のフローティングIPは {own} で、「{resource}」の {address} と一致しません。別のサーバを指すことがあります。{own} にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Each group carries its own floating IP. The one of the management group and the one of the business group lie next to each other in the list of addresses, and as long as both groups are on one server, the wrong one works as well.',
      whenItIsFine:
        "Never. Where clp.conf does not tell the address under the name, nothing is reported, and a server's own address is the matter of another rule.",
    },
    ja: {
      why: 'フローティングIPはグループごとに異なります。管理用と業務用のアドレスは隣り合っていて間違えやすく、両方のグループが同じサーバにある間は、誤ったアドレスでも接続できます。',
      whenItIsFine:
        '常に誤りです。clp.conf から名前のアドレスがわからない場合は指摘しません。実IPアドレスを指す場合は別の規則が指摘します。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    const lines = facts.all('hostsEntry').filter(({ address }) => addresses.knows(address.value));
    for (const line of lines) {
      const address = line.address.value;
      const floating = addresses.floatingAt(address);
      if (floating?.address === undefined || addresses.nodesAt(address).length > 0) continue;
      for (const name of line.names) {
        const virtual = names.serverNamed(name.value) === undefined ? names.virtualNamed(name.value) : undefined;
        const text = virtual && names.addressOf(virtual);
        const own = parseIpAddress(text?.value ?? '')?.canonical;
        if (text === undefined || own === undefined || own === parseIpAddress(address)?.canonical) continue;
        const resource = floating.resource.value;
        const along = line.names.filter(({ value }) => names.virtualNamed(value) === virtual);
        report({
          message: 'other',
          at: name.at,
          args: { name: name.value, own, address, resource },
          related: [
            floatingIpNote(text.at, own, virtual?.target?.value ?? ''),
            floatingIpNote(floating.address.at, address, resource),
          ],
          fixes: [addressFix(line, along, own, { among: lines, safety: 'safe' })],
        });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the address of the management group',
    files: {
      'clp.conf': guideCluster,
      'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.11\t⟦vcom⟧\r\n',
    },
    finds: ['other'],
    fixed: { 'agents/hosts': '# 𠮷野 🏢\r\n192.168.0.12\tvcom\r\n' },
  },
  {
    name: 'beside a name that belongs there',
    files: { 'clp.conf': guideCluster, hosts: '192.168.0.11 webmanager ⟦vcom.example.local⟧\n' },
    finds: ['other'],
    fixed: { hosts: '192.168.0.11 webmanager\n192.168.0.12 vcom.example.local\n' },
  },
  { name: 'its own floating IP', files: { 'clp.conf': guideCluster, hosts: '192.168.0.12 vcom\n' }, finds: [] },
  {
    name: 'clp.conf does not tell its address',
    files: {
      'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<ip/>'),
      hosts: '192.168.0.11 vcom\n',
    },
    finds: [],
  },
];
