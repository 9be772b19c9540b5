import { nameKey } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf } from '../shared/meeting';
import { deviceFaultNote, settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith, withThirdServer } from '../sites/exampleSites';
import { linuxDisks } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/mirror-path-incomplete',
  title: {
    en: 'A mirror has no path to every server',
    ja: 'ミラーコネクトの経路に不足がある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['definitions', 'devices', 'groups', 'startup'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/md@<name>/parameters/netdev, server@<name>/device@<id>' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    noDevice: template({
      en: 'The mirror "{resource}" goes over the device {id}, but "{server}" has no mirror connect of this id, so the data cannot be copied there. Use an id that every server of its group has.',
      ja: 'ミラーディスク「{resource}」の番号 {id} のミラーコネクトが「{server}」になく、ミラーリングできません。グループの起動サーバのすべてにある番号にしてください。',
    }),
    priority: template({
      en: 'Two paths of the mirror "{resource}" have the priority {value}. Which of them is used first may be left to chance; give each its own.',
      ja: 'ミラーディスク「{resource}」の経路に優先度 {value} が 2 つあり、使用する順序が定まらない可能性があります。',
    }),
    name: template({
      en: 'Two paths of the mirror "{resource}" have the name "{value}". One of them may be ignored; give each its own.',
      ja: 'ミラーディスク「{resource}」の経路に「{value}」が 2 つあり、一方が無視される可能性があります。別の名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A mirror copies its data over mirror connects: rows of devices of the type mdc with the same id on each server. Where a server lacks the row, the copy stops, and after a failover the other server has old data or none.',
      whenItIsFine:
        'A mirror may go over the interconnect, and several mirrors over one path. A mirror without any path in the file, and an id with an empty value, are not looked at. Servers on which the group never starts need no path.',
    },
    ja: {
      why: 'ミラーディスクは、各サーバの同じ番号のミラーコネクト（タイプ mdc のデバイス）を通してデータを複製します。番号のないサーバがあると複製できず、フェイルオーバ後のデータが古いか、ありません。',
      whenItIsFine:
        'インタコネクトと同じアドレスでも、複数のミラーで同じ経路を使っても問題ありません。経路の記載がないミラーと、値が空のデバイスは確認の対象外です。グループの起動サーバでないサーバには経路は不要です。',
    },
  },
  check({ facts, views, report }) {
    if (!views.definitions.complete) return;
    for (const { resource, mirrorPaths } of facts.all('movingDisk')) {
      const servers = serversOf(resource.value, views);
      for (const { device } of mirrorPaths) {
        const all = device === undefined ? [] : views.devices.faults(device.value, 'mdc');
        const faults = all.filter(({ server }) => servers?.has(nameKey(server.value)) ?? true);
        const [fault] = faults;
        if (device === undefined || fault === undefined) continue;
        const args = { resource: resource.value, id: device.value, server: fault.server.value };
        const related = faults.map((one) => deviceFaultNote(one, device.value));
        report({ message: 'noDevice', at: device.at, args, related });
      }
      for (const part of ['priority', 'name'] as const) {
        const twins = firstTwins(mirrorPaths.map((path) => path[part]));
        if (twins === undefined) continue;
        const [first, second] = twins;
        report({
          message: part,
          severity: 'warning',
          at: second.at,
          args: { resource: resource.value, value: second.value },
          related: [settingNote(first.at, part === 'name' ? 'mdcname' : part, first.value)],
        });
      }
    }
  },
});

type Value = Located<string | number>;

function firstTwins(values: readonly (Value | undefined)[]): readonly [Value, Value] | undefined {
  const met = new Map<string | number, Value>();
  for (const value of values) {
    if (value === undefined) continue;
    const twin = met.get(value.value);
    if (twin !== undefined) return [twin, value];
    met.set(value.value, value);
  }
  return undefined;
}

function path(id: number, { device, priority, name }: Readonly<Record<keyof Path, string>>): string {
  return `<netdev id="${id}"><priority>${priority}</priority><device>${device}</device><mdcname>${name}</mdcname></netdev>`;
}

type Path = Fact<'movingDisk'>['mirrorPaths'][number];

function withPaths(...paths: readonly string[]): string {
  return guideClusterWith('<md name="md1"><parameters>', `<md name="md1"><parameters>${paths.join('')}`);
}

export const examples: RuleExamples = [
  {
    name: 'an id that no server has',
    files: { 'clp.conf': withPaths(path(0, { device: '⟦401⟧', priority: '1', name: 'mdc1 𠮷' })) },
    finds: ['noDevice'],
  },
  {
    name: 'the device of the interconnect',
    files: { 'clp.conf': withPaths(path(0, { device: '⟦0⟧', priority: '1', name: 'mdc1' })) },
    finds: ['noDevice'],
  },
  {
    name: 'a copied path',
    files: {
      'clp.conf': withPaths(
        path(0, { device: '400', priority: '1', name: 'mdc1' }),
        path(1, { device: '400', priority: '⟦1⟧', name: '⟦mdc1⟧' }),
      ),
    },
    finds: ['priority', 'name'],
  },
  {
    name: 'the mirror connect of the guide',
    files: { 'clp.conf': withPaths(path(0, { device: '400', priority: '1', name: 'mdc1' })) },
    finds: [],
  },
  {
    name: 'a third server on which the group never starts',
    files: { 'clp.conf': withThirdServer(withPaths(path(0, { device: '400', priority: '1', name: 'mdc1' }))) },
    finds: [],
  },
  { name: 'two mirrors over one path', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'no path in the file', files: { 'clp.conf': guideCluster }, finds: [] },
];
