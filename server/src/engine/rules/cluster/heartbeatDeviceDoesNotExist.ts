import { type Fix, replacement } from '../../fixes/fix';
import { deviceTypes } from '../../knowledge/clpConf/deviceTypes';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { deviceFaultNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/heartbeat-device-does-not-exist',
  title: {
    en: 'A heartbeat has no fitting device on every server',
    ja: 'ハートビートのデバイスがサーバにない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['heartbeat'],
  views: ['definitions', 'devices'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'heartbeat/<type>@<name>/device, server@<name>/device@<id>' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    missing: template({
      en: 'The heartbeat "{heartbeat}" uses the device {id}, but "{server}" has no such device, so this heartbeat cannot work. Use an id that every server has.',
      ja: 'ハートビート「{heartbeat}」の番号 {id} のデバイスが「{server}」になく、ハートビートを開始できません。すべてのサーバにある番号にしてください。',
    }),
    otherType: template({
      en: 'The heartbeat "{heartbeat}" needs a device of type {wanted}, but the device {id} of "{server}" is of type {type}, so this heartbeat cannot work.',
      ja: 'ハートビート「{heartbeat}」には {wanted} のデバイスが必要です。「{server}」の番号 {id} は {type} のため、開始できません。',
    }),
  },
  docs: {
    en: {
      why: 'A heartbeat runs over one row of devices: the device of the same id on each server. Where a server lacks the row, or has something else in it, the path is dead from the start, and the cluster stands on fewer paths than the file promises.',
      whenItIsFine:
        'A device with an empty value is a row that the server leaves unused. A half-written file in which no server has a device yet, and kinds of heartbeat whose devices are not known are not looked at.',
    },
    ja: {
      why: 'ハートビートは、各サーバの同じ番号のデバイスを通ります。番号のないサーバや種類の異なるサーバがあると、その経路は最初から使えず、設定より少ない経路でクラスタが動くことになります。',
      whenItIsFine:
        '値が空のデバイスは、そのサーバで使わない経路です。どのサーバにもまだデバイスがない作成途中のファイルと、デバイスの種類がわからないハートビートは確認の対象外です。',
    },
  },
  check({ facts, views: { definitions, devices }, report }) {
    if (!definitions.complete) return;
    const used = new Set(facts.all('heartbeat').map(({ device }) => device?.value));
    for (const { name, type, device } of facts.all('heartbeat')) {
      const wanted = deviceTypes.get(type);
      if (wanted === undefined || device === undefined) continue;
      const faults = devices.faults(device.value, wanted);
      const fault = faults.find((one) => one.type === undefined) ?? faults[0];
      if (fault === undefined) continue;
      const args = { heartbeat: name.value, id: device.value, server: fault.server.value };
      const place = {
        at: device.at,
        related: faults.map((one) => deviceFaultNote(one, device.value)),
        fixes: spareFixes(
          device,
          devices.idsOf(wanted).filter((id) => !used.has(id)),
        ),
      };
      if (fault.type === undefined) report({ message: 'missing', args, ...place });
      else report({ message: 'otherType', args: { ...args, wanted, type: fault.type.value }, ...place });
    }
  },
});

/** The one fitting row that no heartbeat uses yet. */
function spareFixes({ at }: Located<number>, spare: readonly number[]): readonly Fix[] {
  const [id, ...others] = spare;
  if (id === undefined || others.length > 0) return [];
  return [replacement(writeTitle(String(id)), 'suggested', at, String(id))];
}

const second = '<priority>1</priority><device>1</device>';

function withHeartbeat(heartbeat: string): string {
  return guideClusterWith('  </heartbeat>', `    ${heartbeat}\n  </heartbeat>`);
}

export const examples: RuleExamples = [
  {
    name: 'an id that no server has',
    files: { 'clp.conf': guideClusterWith(second, '<priority>1</priority><device>⟦2⟧</device>') },
    finds: ['missing'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'a heartbeat over the board of the server, on a LAN device',
    files: {
      'clp.conf': withHeartbeat('<!-- 𠮷 --><bmchb name="bmchb1"><priority>2</priority><device>⟦1⟧</device></bmchb>'),
    },
    finds: ['otherType'],
  },
  {
    name: 'a server that was added without its devices',
    files: {
      'clp.conf': guideClusterWith('  <heartbeat>', '  <server name="server3"/>\n  <heartbeat>')
        .replace('<priority>0</priority><device>0<', '<priority>0</priority><device>⟦0⟧<')
        .replace('<priority>1</priority><device>1<', '<priority>1</priority><device>⟦1⟧<'),
    },
    finds: ['missing', 'missing'],
  },
  { name: 'both rows are there', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'one server leaves the row unused',
    files: { 'clp.conf': guideClusterWith('<info>192.168.0.2</info>', '<info/>') },
    finds: [],
  },
  {
    name: 'servers that have no devices yet',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><server name="server1"><priority>0</priority></server><server name="server2"/><heartbeat><lankhb name="lankhb1"><device>0</device></lankhb></heartbeat></root>\n',
    },
    finds: [],
  },
  {
    name: 'a kind of heartbeat that is not known',
    files: { 'clp.conf': withHeartbeat('<comhb name="comhb1"><priority>2</priority><device>100</device></comhb>') },
    finds: [],
  },
];
