import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { holdsVolumeGuid, volumeGuidKey } from '../../facts/values/volumeGuid';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located, Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serversOf } from '../shared/meeting';
import { sameTextNote, serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/volume-not-identified',
  title: {
    en: 'The volume of a disk is not known on a server',
    ja: 'ディスクのボリュームがわからないサーバ',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk', 'clusterServer'],
  views: ['definitions', 'groups', 'startup'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'resource/md@<name>/server@<name>/parameters/volumeguid, cpvolumeguid',
    },
    { document: 'github.com/EXPRESSCLUSTER: ControlDisk, clpcfset' },
  ],
  messages: {
    missing: template({
      en: 'The disk "{resource}" has no volume GUID for "{server}", where its group may start, so it cannot be activated there. Write the GUID of the data partition.',
      ja: 'ディスク「{resource}」に、起動サーバ「{server}」のボリュームGUIDがなく、そのサーバで活性できません。データパーティションのGUIDを設定してください。',
    }),
    missingCluster: template({
      en: 'The mirror "{resource}" has no GUID of the cluster partition on "{server}", where its group may start, so it cannot be activated there.',
      ja: 'ミラーディスク「{resource}」に「{server}」のクラスタパーティションのGUIDがなく、そのサーバで活性できません。',
    }),
    malformed: template({
      en: '"{guid}" is no volume GUID, so the volume of "{resource}" on "{server}" may not be found. Copy it from the output of mountvol.',
      ja: '「{guid}」はボリュームGUIDの形式ではありません。「{server}」で「{resource}」のボリュームが見つからない可能性があります。',
    }),
    same: template({
      en: 'On "{server}" the mirror "{resource}" has one GUID for its data and its cluster partition. One of the two may overwrite the other; they are different volumes.',
      ja: '「{server}」で「{resource}」のデータとクラスタの両パーティションが同じGUIDです。一方が上書きされる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Drive letters are not enough for Windows to tell a volume, so clp.conf holds its GUID for each server. When a server was replaced or added and its part was not, the disk comes up on the old server only, and the first failover fails at it.',
      whenItIsFine:
        'A file without any GUID for the disk is of another version or unfinished. The GUIDs of the servers may differ, as mirrors have it, or be the same, as with a shared disk. Servers on which the group never starts need none.',
    },
    ja: {
      why: 'Windows ではドライブ文字だけではボリュームを特定できないため、clp.conf にサーバごとのGUIDがあります。サーバの交換や追加のときに設定が漏れると、元のサーバでしか活性できず、最初のフェイルオーバが失敗します。',
      whenItIsFine:
        'GUIDが 1 つもないファイルは、別の版か作成途中とみなします。GUIDはサーバごとに異なっていても、共有ディスクのように同じでも問題ありません。起動サーバでないサーバには不要です。',
    },
  },
  check({ facts, views, report }) {
    if (!views.definitions.complete) return;
    const servers = facts.all('clusterServer').map(({ name }) => name);
    for (const disk of facts.all('movingDisk').filter(({ volumes }) => volumes.length > 0)) {
      const { resource, volumes } = disk;
      for (const { server, at, lack } of lacks(disk, servers, serversOf(resource.value, views))) {
        const related = [serverNote(server.at, server.value)];
        report({ message: lack, at, args: { resource: resource.value, server: server.value }, related });
      }
      for (const { server, data, cluster } of volumes) {
        const args = { resource: resource.value, server: server.value };
        for (const guid of [data, cluster]) {
          if (guid === undefined || isGuid(guid)) continue;
          report({ message: 'malformed', severity: 'warning', at: guid.at, args: { ...args, guid: guid.value } });
        }
        if (data === undefined || cluster === undefined || !areSame(data, cluster)) continue;
        report({ message: 'same', severity: 'warning', at: cluster.at, args, related: [sameTextNote(data.at)] });
      }
    }
  },
});

interface Lack {
  readonly server: Located<string>;
  readonly lack: 'missing' | 'missingCluster';
  /** The server's part of the disk, or the disk when there is none. */
  readonly at: Location;
}

/** What the file leaves out of the servers on which the disk's group may start. */
function lacks(
  { resource, volumes }: Fact<'movingDisk'>,
  servers: readonly Located<string>[],
  starting: ReadonlySet<string> | undefined,
): readonly Lack[] {
  const byServer = groupBy(volumes, ({ server }) => nameKey(server.value));
  const needsCluster = volumes.some(({ cluster }) => cluster !== undefined);
  return servers.flatMap((server) => {
    const own = byServer.get(nameKey(server.value)) ?? [];
    const hasData = own.some(({ data }) => data !== undefined);
    // A cluster partition counts when the file has one for any server.
    const hasCluster = !needsCluster || own.some(({ cluster }) => cluster !== undefined);
    if ((hasData && hasCluster) || starting?.has(nameKey(server.value)) !== true) return [];
    return [{ server, lack: hasData ? 'missingCluster' : 'missing', at: (own[0]?.server ?? resource).at }];
  });
}

function isGuid({ value }: Located<string>): boolean {
  return holdsVolumeGuid(value) || holdsPlaceholder(value);
}

function areSame(left: Located<string>, right: Located<string>): boolean {
  return keyOf(left.value) === keyOf(right.value) && !holdsPlaceholder(left.value);
}

/** A text that is no GUID is compared as it is: it may be one mistake in two places. */
function keyOf(text: string): string {
  return volumeGuidKey(text) ?? text.toLowerCase();
}

const D1 = '5f0c1a10-0000-0000-0000-100000000000';
const C1 = '5f0c1a10-0000-0000-0000-200000000000';
const D2 = '7a2b3c40-0000-0000-0000-100000000000';
const C2 = '7a2b3c40-0000-0000-0000-200000000000';

function part(server: string, data: string, cluster: string): string {
  const guids = `<volumeguid>${data}</volumeguid><cpvolumeguid>${cluster}</cpvolumeguid>`;
  return `<server name="${server}"><parameters>${guids}</parameters></server>`;
}

function withParts(...parts: readonly string[]): string {
  return guideClusterWith('</parameters></md>', `</parameters>${parts.join('')}</md>`);
}

export const examples: RuleExamples = [
  {
    name: 'the second server has no part',
    files: {
      'clp.conf': withParts(part('server1', D1, C1)).replace('<md name="md1">', '<!-- 𠮷 --><md name="⟦md1⟧">'),
    },
    finds: ['missing'],
  },
  {
    name: 'the cluster partition of the second server is missing',
    files: { 'clp.conf': withParts(part('server1', D1, C1), part('⟦server2⟧', D2, '')) },
    finds: ['missingCluster'],
  },
  {
    name: 'a GUID that lost its end',
    files: { 'clp.conf': withParts(part('server1', D1, C1), part('server2', '⟦7a2b3c40-0000-0000⟧', C2)) },
    finds: ['malformed'],
  },
  {
    name: 'one GUID for both partitions',
    files: { 'clp.conf': withParts(part('server1', D1, `⟦${D1}⟧`), part('server2', D2, C2)) },
    finds: ['same'],
  },
  {
    name: 'one GUID for both partitions, once in capitals and in braces',
    files: { 'clp.conf': withParts(part('server1', D1, `⟦{${D1.toUpperCase()}}⟧`), part('server2', D2, C2)) },
    finds: ['same'],
  },
  {
    name: 'both servers, one in capitals and in braces',
    files: { 'clp.conf': withParts(part('server1', D1, C1), part('SERVER2', `{${D2.toUpperCase()}}`, C2)) },
    finds: [],
  },
  {
    name: 'the group never starts on the second server',
    files: {
      'clp.conf': withParts(part('server1', D1, C1)).replace(
        '<group name="failover1">',
        '<group name="failover1"><policy name="server1"><order>0</order></policy>',
      ),
    },
    finds: [],
  },
  { name: 'no GUIDs in the file', files: { 'clp.conf': guideCluster }, finds: [] },
];
