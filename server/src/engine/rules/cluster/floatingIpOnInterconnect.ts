import { areNeighbours, type IpAddress, inRange, parseIpAddress } from '../../facts/values/ipAddress';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { floatingIpNote, nodeAddressNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/floating-ip-on-interconnect',
  title: {
    en: 'A floating IP lies on the dedicated interconnect',
    ja: '専用インタコネクト上のフローティングIP',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['floatingIp', 'declaredNetwork'],
  views: ['networks'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    declared: template({
      en: 'The floating IP {address} lies in {range}, the heartbeat network of clusterconf.json. Clients may be unable to reach it; give it an address of the public network.',
      ja: 'フローティングIP {address} はハートビート用のネットワーク {range} にあり、クライアントが接続できない可能性があります。パブリックのアドレスにしてください。',
    }),
    mirror: template({
      en: 'The floating IP {address} lies on the network of the mirror connect, while another one is on {other}. Clients may be unable to reach it; give it an address next to the other.',
      ja: 'フローティングIP {address} はミラーコネクトのネットワークにあり、クライアントが接続できない可能性があります。別のフローティングIPは {other} です。',
    }),
  },
  docs: {
    en: {
      why: 'The dedicated interconnect joins the servers and nobody else. A floating IP there works when it is tried from the other server, and no client ever reaches it. In the guide the heartbeat runs over 10.0.0.x and both floating IPs lie in 192.168.0.x.',
      whenItIsFine:
        'Which network is dedicated, the files tell only by networks in clusterconf.json, or when the mirror runs over one network while another floating IP lies on a second. Else nothing is reported.',
    },
    ja: {
      why: '専用のインタコネクトはサーバ間だけをつなぎます。そこに置いたフローティングIPは、もう一方のサーバからは使えても、クライアントからは接続できません。手順書ではハートビートが 10.0.0.x、フローティングIPは 2 つとも 192.168.0.x です。',
      whenItIsFine:
        'どのネットワークが専用かは、clusterconf.json の networks か、ミラーコネクトと別のフローティングIPのネットワークが異なる場合にしかわかりません。それ以外は指摘しません。',
    },
  },
  check({ facts, views: { networks }, report }) {
    const declared = facts.all('declaredNetwork');
    const heartbeats = declared.filter(({ role }) => role === 'heartbeat');
    const mirrors = networks.mirrors.flatMap(({ sharedWith }) => sharedWith?.devices ?? []).flatMap(placeOf);
    const others = networks.rows.flatMap(({ devices }) => devices).flatMap(placeOf);
    const placed = facts.all('floatingIp').flatMap((fact) => {
      const address = parseIpAddress(fact.address?.value ?? '');
      if (fact.address === undefined || address === undefined) return [];
      return [{ text: fact.address, resource: fact.resource.value, address, mirror: isNear(address, mirrors) }];
    });
    const apart = placed.find(({ mirror, address }) => !mirror && isNear(address, others));
    for (const { text, address, mirror } of placed) {
      const range = heartbeats.find((network) => inRange(address, network.range.value))?.range;
      const args = { address: text.value };
      if (range !== undefined) {
        const related = [{ at: range.at, message: message(declaredHere, { range: range.value }) }];
        report({ message: 'declared', at: text.at, args: { ...args, range: range.value }, related });
      } else if (mirror && apart !== undefined && declared.length === 0) {
        const related = [
          ...mirrors.map(({ info, server }) => nodeAddressNote(info.at, info.value, server)),
          floatingIpNote(apart.text.at, apart.text.value, apart.resource),
        ];
        report({ message: 'mirror', at: text.at, args: { ...args, other: apart.text.value }, related });
      }
    }
  },
});

const declaredHere = template({
  en: '{range} is declared a heartbeat network',
  ja: '{range} はハートビート用のネットワークと宣言されています',
});

interface Place {
  readonly server: string;
  readonly info: Located<string>;
  readonly address: IpAddress;
}

function placeOf({ server, info }: Fact<'serverDevice'>): readonly Place[] {
  const address = parseIpAddress(info?.value ?? '');
  return info === undefined || address === undefined ? [] : [{ server: server.value, info, address }];
}

function isNear(address: IpAddress, places: readonly Place[]): boolean {
  return places.some((place) => areNeighbours(place.address, address));
}

const ip = '<ip>192.168.0.12</ip>';

export const examples: RuleExamples = [
  {
    name: 'beside the mirror connect, with the management IP on the public network',
    files: { 'clp.conf': guideClusterWith(ip, '<!-- 🏢 --><ip>⟦10.0.0.12⟧</ip>') },
    finds: ['mirror'],
  },
  {
    name: 'in the heartbeat network that clusterconf.json declares',
    files: {
      'clp.conf': guideClusterWith(ip, '<ip>⟦10.0.0.12⟧</ip>'),
      'clusterconf.json': '{ "networks": { "public": ["192.168.0.0/24"], "heartbeat": ["10.0.0.0/24"] } }\n',
    },
    finds: ['declared'],
  },
  { name: 'both on the public network', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'the mirror runs over the network of all floating IPs',
    files: {
      'clp.conf': guideClusterWith(ip, '<ip>10.0.0.12</ip>').replace('<ip>192.168.0.11</ip>', '<ip>10.0.0.11</ip>'),
    },
    finds: [],
  },
];
