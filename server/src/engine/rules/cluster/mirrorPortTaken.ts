import { groupBy } from '../../facts/groupBy';
import { isClusterPort } from '../../facts/values/port';
import { type Fix, replacement } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { mayMeet } from '../shared/meeting';
import { freeMirrorPort, type MirrorPortUse, mirrorPorts } from '../shared/mirrorPorts';
import { writeTitle } from '../shared/titles';
import { apart, guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/mirror-port-taken',
  title: {
    en: 'A port of a mirror is taken',
    ja: 'ミラーのポート番号が重複している',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk', 'clusterPlatform'],
  views: ['groups', 'startup'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/md@<name>/parameters/mddriver/port, hbport, ack2port' },
    { document: 'github.com/EXPRESSCLUSTER: Oracle-Database, Tools' },
  ],
  messages: {
    twice: template({
      en: 'The mirror "{second}" uses the port {port}, which "{first}" uses too, so the second mirror cannot connect. Give it one that is free.',
      ja: 'ミラーディスク「{second}」のポート {port} は「{first}」と同じで、2 つ目のミラーが接続できません。空いているポートにしてください。',
    }),
    self: template({
      en: 'The mirror "{second}" gives the port {port} to two of its connections, so one of them cannot be made. Give one of them a port that is free.',
      ja: 'ミラーディスク「{second}」の 2 つのポートがどちらも {port} で、一方が接続できません。空いているポートにしてください。',
    }),
    selfByDefault: template({
      en: 'The mirror "{second}" is given the port {port}, which another of its connections has by default. One of the two may be unable to connect; write one that is free.',
      ja: 'ミラーディスク「{second}」のポート {port} は自身の別の接続の既定値でもあり、一方が接続できない可能性があります。別のポートを設定してください。',
    }),
    byDefault: template({
      en: 'The mirrors "{first}" and "{second}" both use the port {port}, which is the one of the first mirror by default. The second may be unable to connect; write one that is free.',
      ja: 'ミラーディスク「{first}」と「{second}」がどちらも既定のポート {port} を使い、2 つ目が接続できない可能性があります。別のポートを設定してください。',
    }),
    own: template({
      en: 'The mirror "{second}" uses the port {port}, on which CLUSTERPRO itself listens. One of the two may fail to start; use one that is free.',
      ja: 'ミラーディスク「{second}」のポート {port} は CLUSTERPRO 自身が使用するため、どちらかが起動できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'On Linux each mirror has three ports of its own. The first one has 29051, 29031 and 29071 and does not write them; the next ones count on from there. When a mirror was copied together with its ports, or without them, two drivers want one port, and only one of them gets it. The three of one mirror have to differ as well.',
      whenItIsFine:
        'Ports in any other order or range, and the same ports in groups whose policies name no common server. Two mirrors without any port are a warning only, since nobody says that the default is the same for both.',
    },
    ja: {
      why: 'Linux では、ミラーごとに 3 つのポートを使います。1 つ目は 29051、29031、29071 でファイルには書かれず、2 つ目以降は続きの番号です。ポートごと、またはポートなしで複写すると、2 つのドライバが同じポートを使おうとします。1 つのミラーの 3 つのポートも互いに異なる必要があります。',
      whenItIsFine:
        '順序や範囲が異なっていても、重複しなければ問題ありません。起動サーバに共通のサーバがないグループどうしの重複も同じです。ポートの記載がない 2 つのミラーは、既定値が同じとは限らないため警告にとどめます。',
    },
  },
  check({ facts, views, report }) {
    const all = mirrorPorts(facts);
    for (const [first, ...others] of groupBy(all, ({ port }) => port).values()) {
      if (first === undefined) continue;
      for (const second of others) {
        if (!mayMeet(first.resource, second.resource, views)) continue;
        // The one with a written port is the one to change; where neither has one, there is nothing to replace.
        const [stays, moves] = second.written || !first.written ? [first, second] : [second, first];
        const args = { first: stays.resource, second: moves.resource, port: moves.port };
        const related = [{ at: stays.at, message: message(usedHere, { resource: stays.resource, port: stays.port }) }];
        const place = { at: moves.at, args, related, fixes: freeFixes(moves, all) };
        const own = stays.resource === moves.resource;
        if (first.written && second.written) report({ message: own ? 'self' : 'twice', ...place });
        else report({ message: own ? 'selfByDefault' : 'byDefault', severity: 'warning', ...place });
      }
    }
    for (const use of all.filter(({ port }) => isClusterPort(port))) {
      const args = { second: use.resource, port: use.port };
      report({ message: 'own', severity: 'warning', at: use.at, args, fixes: freeFixes(use, all) });
    }
  },
});

const usedHere = template({
  en: '{resource} uses {port}',
  ja: '{resource} が {port} を使用しています',
});

function freeFixes({ at, role, written }: MirrorPortUse, all: readonly MirrorPortUse[]): readonly Fix[] {
  if (!written) return [];
  const port = String(freeMirrorPort(role, all));
  return [replacement(writeTitle(port), 'suggested', at, port)];
}

const ports = '<mddriver><port>29052</port><hbport>29032</hbport><ack2port>29072</ack2port></mddriver>';

function withPorts(data: string, heartbeat: string): string {
  return linuxDisksWith(
    ports,
    `<mddriver><!-- 🏢 --><port>${data}</port><hbport>${heartbeat}</hbport><ack2port>29072</ack2port></mddriver>`,
  );
}

function withFirst(mddriver: string): string {
  return linuxDisksWith(
    '<cppath>/dev/sdb1</cppath></diskdev><fs>ext4</fs>',
    `<cppath>/dev/sdb1</cppath></diskdev><fs>ext4</fs>${mddriver}`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'the heartbeat port on the data port of the first',
    files: {
      'clp.conf': withFirst('<mddriver><port>29052</port></mddriver>').replace(
        '<port>29052</port><hb',
        '<port>⟦29052⟧</port><hb',
      ),
    },
    finds: ['twice'],
    fixed: {
      'clp.conf': withFirst('<mddriver><port>29052</port></mddriver>').replace(
        '<port>29052</port><hb',
        '<port>29051</port><hb',
      ),
    },
  },
  {
    name: 'the second mirror has the ports of the first',
    files: { 'clp.conf': withPorts('⟦29051⟧', '29032') },
    finds: ['byDefault'],
    fixed: { 'clp.conf': withPorts('29052', '29032') },
  },
  {
    name: 'one mirror with one port for two things',
    files: { 'clp.conf': withPorts('29032', '⟦29032⟧') },
    finds: ['self'],
    fixed: { 'clp.conf': withPorts('29032', '29033') },
  },
  {
    name: 'a port that the mirror itself has by default for something else',
    files: { 'clp.conf': withFirst('<mddriver><port>⟦29031⟧</port></mddriver>') },
    finds: ['selfByDefault'],
    fixed: { 'clp.conf': withFirst('<mddriver><port>29051</port></mddriver>') },
  },
  {
    name: 'a port of the cluster itself',
    files: { 'clp.conf': withPorts('29052', '⟦29003⟧') },
    finds: ['own'],
    fixed: { 'clp.conf': withPorts('29052', '29032') },
  },
  {
    name: 'the same ports on servers that share nothing',
    files: { 'clp.conf': apart(withPorts('29051', '29031'), 'md@md2') },
    finds: [],
  },
  { name: 'ports that count on', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'ports of another range', files: { 'clp.conf': withPorts('30052', '30032') }, finds: [] },
  { name: 'mirrors of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];
