import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { mirrorPorts } from '../shared/mirrorPorts';
import { guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

/** The ports that Linux gives to outgoing connections unless it is told otherwise. */
const OUTGOING = { first: 32768, last: 60999 } as const;

export default defineRule({
  id: 'cluster/mirror-port-among-outgoing',
  title: {
    en: 'A mirror port lies among those of outgoing connections',
    ja: 'OS が割り当てる範囲のミラーポート',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: ['movingDisk', 'clusterPlatform'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/md@<name>/parameters/mddriver/port, hbport, ack2port' },
    { document: 'Linux kernel: ip_local_port_range' },
  ],
  messages: {
    outgoing: template({
      en: 'The port {port} of the mirror "{resource}" lies in the range {first}-{last}, from which Linux takes ports for outgoing connections by default. Is the range set otherwise on the servers?',
      ja: 'ミラーディスク「{resource}」のポート {port} は、Linux が既定で送信に使う範囲 {first}-{last} にあります。サーバの設定を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'While a server starts, any program may be given such a port for a connection of its own, and the mirror then finds it taken. It happens once in a hundred starts and is hard to find.',
      whenItIsFine:
        'The range is a setting of each server, ip_local_port_range, which is in none of the files, so this rule only asks. The default ports of mirrors lie outside.',
    },
    ja: {
      why: 'サーバの起動中に、他のプログラムの送信にこのポートが割り当てられると、ミラーが使用できなくなります。まれにしか起こらないため、原因を見つけにくい障害です。',
      whenItIsFine:
        '範囲は各サーバの ip_local_port_range で決まり、ファイルではわからないため、確認をお願いするだけです。ミラーの既定のポートは範囲の外です。',
    },
  },
  check({ facts, report }) {
    for (const { resource, port, at, written } of mirrorPorts(facts)) {
      if (!written || port < OUTGOING.first || port > OUTGOING.last) continue;
      report({ message: 'outgoing', at, args: { resource, port, ...OUTGOING } });
    }
  },
});

function withPort(port: string): string {
  return linuxDisksWith('<port>29052</port>', `<!-- 𠮷 --><port>${port}</port>`);
}

export const examples: RuleExamples = [
  { name: 'a high port', files: { 'clp.conf': withPort('⟦50052⟧') }, finds: ['outgoing'] },
  { name: 'a port below the range', files: { 'clp.conf': withPort('30052') }, finds: [] },
  { name: 'the ports of the product', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'mirrors of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];
