import { groupBy } from '../../facts/groupBy';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { firstMeeting } from '../shared/meeting';
import { apart, guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/mount-point-unclear',
  title: {
    en: 'A mount point is taken, or no full path',
    ja: 'マウントポイントに誤りがある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['groups', 'startup'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/md@<name>/parameters/mount/point' }],
  messages: {
    relative: template({
      en: '"{point}", the mount point of "{resource}", does not begin with "/", so it leads to no fixed folder and the disk cannot be mounted. Write the full path.',
      ja: '「{resource}」のマウントポイント「{point}」は「/」で始まる絶対パスではなく、マウントできません。絶対パスにしてください。',
    }),
    twice: template({
      en: 'The disks "{first}" and "{second}" of one group are both mounted on {point}. The second hides the first, whose data cannot be reached; give each its own.',
      ja: '同じグループの「{first}」と「{second}」のマウントポイントがどちらも {point} です。先にマウントした方のデータを使用できません。',
    }),
    otherGroup: template({
      en: 'The disks "{first}" and "{second}" of two groups are both mounted on {point}. When both groups are on one server, one may hide the other; give each its own.',
      ja: '別々のグループの「{first}」と「{second}」のマウントポイントがどちらも {point} です。同じサーバで動くと一方のデータを使用できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A disk that is mounted over another one hides it. As long as two groups run on two servers nobody notices; after a failover both come up on one, and one application finds the files of the other.',
      whenItIsFine:
        'Groups that never run on one server together, for which the finding can be allowed. Disks without a mount point are used raw.',
    },
    ja: {
      why: '同じ場所に重ねてマウントすると、先のディスクは見えなくなります。2 つのグループが別々のサーバで動く間は気づかず、フェイルオーバで 1 台に集まったときに、一方のアプリケーションがもう一方のファイルを見ることになります。',
      whenItIsFine:
        '同じサーバで同時に動くことのないグループであれば問題ありません。マウントポイントのないディスクは確認の対象外です。',
    },
  },
  check({ facts, views, report }) {
    const uses = facts.all('movingDisk').flatMap(({ resource: { value: resource }, mountPoint: point }) => {
      return point === undefined || holdsPlaceholder(point.value) ? [] : [{ resource, point }];
    });
    for (const { resource, point } of uses) {
      if (point.value.startsWith('/')) continue;
      report({ message: 'relative', at: point.at, args: { resource, point: point.value } });
    }
    for (const [point, all] of groupBy(uses, ({ point: { value } }) => value.replace(/(.)\/+$/, '$1'))) {
      const pair = firstMeeting(all, views);
      if (pair === undefined) continue;
      const [first, second] = pair;
      const args = { first: first.resource, second: second.resource, point };
      const related = [{ at: first.point.at, message: message(usedHere, { resource: args.first }) }];
      const group = views.groups.groupOf(args.first);
      if (group !== undefined && group === views.groups.groupOf(args.second))
        report({ message: 'twice', at: second.point.at, args, related });
      else report({ message: 'otherGroup', severity: 'warning', at: second.point.at, args, related });
    }
  },
});

const usedHere = template({
  en: '{resource} is mounted here',
  ja: '{resource} のマウントポイントです',
});

const second = '<point>/mnt/md2</point>';

export const examples: RuleExamples = [
  {
    name: 'a path without its beginning',
    files: { 'clp.conf': linuxDisksWith(second, '<!-- 𠮷 --><point>⟦mnt/md2⟧</point>') },
    finds: ['relative'],
  },
  {
    name: 'a copied mirror',
    files: { 'clp.conf': linuxDisksWith(second, '<point>⟦/mnt/md1/⟧</point>') },
    finds: ['twice'],
  },
  {
    name: 'a copied mirror in another group',
    files: {
      'clp.conf': linuxDisksWith(second, '<point>⟦/mnt/md1⟧</point>').replace(
        '    <resource name="md@md2"/>\n',
        '  </group>\n  <group name="failover2">\n    <resource name="md@md2"/>\n',
      ),
    },
    finds: ['otherGroup'],
  },
  {
    name: 'one mount point in groups that never meet',
    files: { 'clp.conf': apart(linuxDisksWith(second, '<point>/mnt/md1</point>'), 'md@md2') },
    finds: [],
  },
  { name: 'three mount points', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'drives of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];
