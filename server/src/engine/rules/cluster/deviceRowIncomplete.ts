import type { FactReader } from '../../facts/store';
import { nameKey } from '../../facts/values/hostName';
import { deviceTypes } from '../../knowledge/clpConf/deviceTypes';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf, type Whereabouts } from '../shared/meeting';
import { deviceTypeNote, lacksDeviceNote } from '../shared/notes';
import { guideCluster, guideClusterWith, withThirdServer } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/device-row-incomplete',
  title: {
    en: 'A row of devices is not the same on every server',
    ja: 'デバイスの組が全サーバで揃っていない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['serverDevice', 'heartbeat', 'networkPartition', 'movingDisk'],
  views: ['definitions', 'devices', 'groups', 'startup'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>' }],
  messages: {
    missing: template({
      en: 'The device {id} of type {type} stands under "{has}", but not under "{server}". The same id on every server makes one row; what is to run over it may not work.',
      ja: '番号 {id} のデバイス（{type}）は「{has}」にありますが「{server}」にありません。この経路は使えない可能性があります。',
    }),
    otherType: template({
      en: 'The device {id} is of type {type} on "{has}", but of type {other} on "{server}". The same id on every server makes one row; what is to run over it may not work.',
      ja: '番号 {id} のデバイスは「{has}」では {type}、「{server}」では {other} です。この経路は使えない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The devices of one id on all servers form one row: an interconnect, a mirror connect, a disk. A row with a hole is mostly a device that was added on one server and forgotten on another; as soon as something is set up over it, it fails there.',
      whenItIsFine:
        'A server that leaves the row unused has the device with an empty value. Mirror connects are needed only where a group with a mirror may start. Rows that a heartbeat, a mirror or a network partition resource uses already are left to the rules about those.',
    },
    ja: {
      why: '全サーバの同じ番号のデバイスが、インタコネクト、ミラーコネクト、ディスクなどの 1 つの組になります。欠けている組は、あるサーバで追加して別のサーバで忘れたもので、使おうとした時点で失敗します。',
      whenItIsFine:
        'その組を使わないサーバでは、値が空のデバイスを置きます。ミラーコネクトは、ミラーディスクのグループの起動サーバにだけ必要です。ハートビート、ミラー、NP 解決リソースが使用している組は、それぞれのルールが確認します。',
    },
  },
  check({ facts, views, report }) {
    if (!views.definitions.complete) return;
    const done = usedElsewhere(facts);
    const mirrored = mirroredServers(facts, views);
    for (const { id, type, server } of facts.all('serverDevice')) {
      if (type === undefined || done.has(id.value)) continue;
      done.add(id.value);
      const needed = type.value === 'mdc' ? mirrored : undefined;
      const [fault] = views.devices
        .faults(id.value, type.value)
        .filter((one) => needed?.has(nameKey(one.server.value)) ?? true);
      if (fault === undefined) continue;
      const args = { id: id.value, type: type.value, has: server.value, server: fault.server.value };
      if (fault.type === undefined) {
        const related = [lacksDeviceNote(fault.server.at, fault.server.value, id.value)];
        report({ message: 'missing', at: id.at, args, related });
      } else {
        const related = [deviceTypeNote(fault.type.at, fault.server.value, fault.type.value)];
        report({ message: 'otherType', at: id.at, args: { ...args, other: fault.type.value }, related });
      }
    }
  },
});

/** The ids of rows that something runs over whose own rule looks at them. */
function usedElsewhere(facts: FactReader<'heartbeat' | 'networkPartition' | 'movingDisk'>): Set<number> {
  const paths = [...facts.all('heartbeat'), ...facts.all('networkPartition')].filter(({ type }) =>
    deviceTypes.has(type),
  );
  const mirrors = facts.all('movingDisk').flatMap(({ mirrorPaths }) => mirrorPaths);
  return new Set([...paths, ...mirrors].flatMap(({ device }) => device?.value ?? []));
}

/** The servers that a mirror may be active on; undefined when that is every one, or there is no mirror yet. */
function mirroredServers(facts: FactReader<'movingDisk'>, whereabouts: Whereabouts): ReadonlySet<string> | undefined {
  const all = facts
    .all('movingDisk')
    .filter(({ type }) => MIRRORS.has(type))
    .map(({ resource }) => serversOf(resource.value, whereabouts));
  const known = all.filter((servers) => servers !== undefined);
  return all.length > 0 && known.length === all.length ? new Set(known.flatMap((servers) => [...servers])) : undefined;
}

const MIRRORS: ReadonlySet<string> = new Set(['md', 'hd']);

const third = '    <device id="400"><type>mdc</type><info>10.0.0.1</info></device>\n';

export const examples: RuleExamples = [
  {
    name: 'a third interface on one server only',
    files: {
      'clp.conf': guideClusterWith(
        third,
        `    <!-- 𠮷 --><device id="⟦2⟧"><type>lan</type><info>172.16.0.1</info></device>\n${third}`,
      ),
    },
    finds: ['missing'],
  },
  {
    name: 'a mirror connect against an interconnect',
    files: {
      'clp.conf': guideClusterWith(third, third.replace('400', '⟦400⟧')).replace(
        '<type>mdc</type><info>10.0.0.2</info>',
        '<type>lan</type><info>10.0.0.2</info>',
      ),
    },
    finds: ['otherType'],
  },
  { name: 'every row on both servers', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'no mirror connect on a server that no mirror starts on',
    files: { 'clp.conf': withThirdServer(guideCluster) },
    finds: [],
  },
  {
    name: 'one server leaves the mirror connect unused',
    files: { 'clp.conf': guideClusterWith('<type>mdc</type><info>10.0.0.2</info>', '<type>mdc</type><info/>') },
    finds: [],
  },
  {
    name: 'a heartbeat over the row has a rule of its own',
    files: {
      'clp.conf': guideClusterWith('    <device id="1"><type>lan</type><info>192.168.0.2</info></device>\n', ''),
    },
    finds: [],
  },
];
