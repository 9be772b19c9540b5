import type { Fact } from '../../facts/vocabulary';
import { deviceTypes } from '../../knowledge/clpConf/deviceTypes';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { deviceTypeNote, lacksDeviceNote, settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/network-partition-cannot-work',
  title: {
    en: 'A network partition resource cannot work',
    ja: 'NP 解決リソースが動作できない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['networkPartition', 'serverDevice'],
  views: ['definitions', 'devices'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'networkpartition/<type>@<name>, server@<name>/device@<id>' },
    { document: 'github.com/EXPRESSCLUSTER: AlertMessages', section: 'nm 34, 35' },
  ],
  messages: {
    missing: template({
      en: '"{name}" uses the device {id}, but "{server}" has no such device, so a split of the cluster cannot be found there. Add the device to every server.',
      ja: '「{name}」の番号 {id} のデバイスが「{server}」になく、NP 解決を開始できません。すべてのサーバに追加してください。',
    }),
    otherType: template({
      en: '"{name}" needs a device of type {wanted}, but the device {id} of "{server}" is of type {type}, so a split of the cluster cannot be found there.',
      ja: '「{name}」には {wanted} のデバイスが必要ですが、「{server}」の番号 {id} は {type} のため、NP 解決を開始できません。',
    }),
    unused: template({
      en: 'No server uses "{name}": its device {id} is 0 or empty on all of them, so a split of the cluster cannot be found. Write 1 on the servers that use it.',
      ja: '「{name}」を使用するサーバがありません。番号 {id} のデバイスがすべて 0 か空のため、NP を検出できません。使用するサーバで 1 にしてください。',
    }),
    noTarget: template({
      en: '"{name}" asks no address, so it can never tell that the network has failed. Write at least one address into its group.',
      ja: '「{name}」に確認先の IP アドレスがなく、ネットワークの障害を検出できません。グループに 1 つ以上指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'When the servers lose each other, the network partition resource tells which of them is cut off and has to stop. Without its device, or with nobody to ask, it does not start, and both servers run the group.',
      whenItIsFine:
        'A single server may leave the resource unused with 0. An empty networkpartition section means that there is no such resource. Types whose devices are not known are not looked at.',
    },
    ja: {
      why: 'サーバ同士が通信できなくなったとき、どちらが孤立していて停止すべきかを判断するのが NP 解決リソースです。デバイスや確認先がないと開始できず、両サーバがグループを起動します。',
      whenItIsFine:
        '一部のサーバだけ 0 にして使用しないことはできます。networkpartition が空の場合は NP 解決リソースを使用しません。デバイスの種類がわからないものは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions, devices }, report }) {
    if (!definitions.complete) return;
    for (const resource of facts.all('networkPartition')) {
      const { name, type, device, targets } = resource;
      if (type === 'pingnp' && targets.length === 0) {
        report({ message: 'noTarget', at: name.at, args: { name: name.value } });
      }
      const wanted = deviceTypes.get(type);
      if (wanted === undefined || device === undefined) continue;
      const args = { name: name.value, id: device.value };
      const [fault] = devices.faults(device.value, wanted);
      if (fault === undefined) {
        const idle = ON_OR_OFF.has(wanted) ? idleDevices(device.value, facts.all('serverDevice')) : [];
        const related = idle.map(({ id, server }) => settingNote(id.at, server.value, '0'));
        if (idle.length > 0) report({ message: 'unused', at: device.at, args, related });
      } else if (fault.type === undefined) {
        const related = [lacksDeviceNote(fault.server.at, fault.server.value, device.value)];
        report({ message: 'missing', at: device.at, args: { ...args, server: fault.server.value }, related });
      } else {
        const related = [deviceTypeNote(fault.type.at, fault.server.value, fault.type.value)];
        const types = { wanted, type: fault.type.value };
        report({
          message: 'otherType',
          at: device.at,
          args: { ...args, ...types, server: fault.server.value },
          related,
        });
      }
    }
  },
});

/** The types of device whose value tells whether the server uses the row: 1, or 0 or nothing. */
const ON_OR_OFF: ReadonlySet<string> = new Set(['ping', 'http', 'witness']);

/** The devices of a row that no server uses; none when one does. */
function idleDevices(id: number, all: readonly Fact<'serverDevice'>[]): readonly Fact<'serverDevice'>[] {
  const row = all.filter((device) => device.id.value === id);
  return row.every(({ info }) => info === undefined || info.value === '0') ? row : [];
}

const interconnect = /( {4}<device id="0"><type>lan)/g;

/** The guide's cluster with a ping resource, and its device on each server as given. */
function withPing(resource: string, first: string, second: string): string {
  const devices = [first, second];
  return guideClusterWith(
    '  <group name="ManagementGroup">',
    `  <networkpartition><types name="pingnp"/><pingnp name=${resource}</pingnp></networkpartition>\n  <group name="ManagementGroup">`,
  ).replaceAll(interconnect, (line) => `    ${devices.shift() ?? ''}\n${line}`);
}

const used = '<device id="10200"><type>ping</type><info>1</info></device>';
const unused = used.replace('1</info>', '0</info>');
const targets = '<grp id="0"><list id="0"><ip>192.168.0.254</ip></list></grp>';

function ping(name: string, device: string): string {
  return `"${name}"><priority>0</priority><device>${device}</device>${targets}`;
}

export const examples: RuleExamples = [
  {
    name: 'one server without the device',
    files: { 'clp.conf': withPing(ping('pingnp1', '⟦10200⟧'), used, '<!-- 𠮷 -->') },
    finds: ['missing'],
  },
  {
    name: 'a LAN device',
    files: { 'clp.conf': withPing(ping('pingnp1', '⟦1⟧'), '', '') },
    finds: ['otherType'],
  },
  {
    name: 'used nowhere',
    files: { 'clp.conf': withPing(ping('pingnp1', '⟦10200⟧'), unused, unused) },
    finds: ['unused'],
  },
  {
    name: 'nobody to ask',
    files: { 'clp.conf': withPing(ping('⟦pingnp1⟧', '10200'), used, used).replace('<ip>192.168.0.254</ip>', '') },
    finds: ['noTarget'],
  },
  {
    name: 'a gateway that both servers ask',
    files: { 'clp.conf': withPing(ping('pingnp1', '10200'), used, used) },
    finds: [],
  },
  { name: 'one server asks', files: { 'clp.conf': withPing(ping('pingnp1', '10200'), used, unused) }, finds: [] },
  {
    name: 'an empty section',
    files: {
      'clp.conf': guideClusterWith(
        '  <group name="ManagementGroup">',
        '  <networkpartition/>\n  <group name="ManagementGroup">',
      ),
    },
    finds: [],
  },
  { name: 'no section', files: { 'clp.conf': guideCluster }, finds: [] },
];
