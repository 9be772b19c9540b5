import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/lvm-without-volume-manager',
  title: {
    en: 'An LVM disk has no volume manager under it',
    ja: 'LVM のボリュームマネージャがない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['definitions', 'dependencies', 'groups'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/disk@<name>/parameters/disktype, resource/volmgr@<name>' },
  ],
  messages: {
    none: template({
      en: 'The disk "{resource}" lies on LVM, but its group has no volume manager resource. The volume group may not be there on the other server; add a volmgr.',
      ja: 'ディスク「{resource}」は LVM ですが、グループにボリュームマネージャリソースがありません。別のサーバで活性できない可能性があります。',
    }),
    notBefore: template({
      en: 'The disk "{resource}" lies on LVM, but does not depend on the volume manager "{volmgr}". It may be mounted before the volume group is there; add the dependency.',
      ja: 'ディスク「{resource}」は LVM ですが、ボリュームマネージャ「{volmgr}」に依存していません。先にマウントしようとして失敗する可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A volume group is active on one server at a time. The volume manager resource imports it before the disk is mounted and exports it after the disk is released. Without that, the mount fails on the server that has not had the volume group yet.',
      whenItIsFine:
        'A disk that names no dependency follows the default order and is fine as long as its group has a volume manager. Volume groups that something outside the cluster activates everywhere need none.',
    },
    ja: {
      why: 'ボリュームグループは同時に 1 台のサーバでしか使えません。ボリュームマネージャリソースが、マウントの前にインポートし、解放の後にエクスポートします。これがないと、切り替え先でのマウントに失敗します。',
      whenItIsFine:
        '依存関係の指定がないディスクは既定の順序に従うため、グループにボリュームマネージャがあれば問題ありません。クラスタの外でボリュームグループを有効にする構成では不要です。',
    },
  },
  check({ facts, views, report }) {
    const disks = facts.all('movingDisk').filter(({ diskType }) => diskType?.value === 'lvm');
    // Most clusters have none, and what stands on what is much to work out.
    if (disks.length === 0 || !views.definitions.complete) return;
    const { dependencies, groups } = views;
    for (const { resource, diskType } of disks) {
      const group = groups.groupOf(resource.value);
      if (diskType === undefined || group === undefined) continue;
      const volmgr = group.members.find(({ type }) => type === 'volmgr');
      const args = { resource: resource.value };
      if (volmgr === undefined) report({ message: 'none', at: diskType.at, args });
      else if (!dependencies.allUnder(resource.value).some(({ on }) => groups.resource(on)?.type === 'volmgr'))
        report({ message: 'notBefore', at: diskType.at, args: { ...args, volmgr: volmgr.name.value } });
    }
  },
});

const type = '<disktype>lvm</disktype>';

export const examples: RuleExamples = [
  {
    name: 'no volume manager',
    files: {
      'clp.conf': linuxDisksWith(type, '<!-- 𠮷 --><disktype>⟦lvm⟧</disktype>')
        .replace('    <resource name="volmgr@volmgr1"/>\n', '')
        .replace(/ {4}<types name="volmgr"\/>\n.*\n/, ''),
    },
    finds: ['none'],
  },
  {
    name: 'the disk depends on the floating IP alone',
    files: {
      'clp.conf': linuxDisksWith(type, '<disktype>⟦lvm⟧</disktype>').replace(
        '<disk name="disk1">',
        '<disk name="disk1"><depend name="fip1"/>',
      ),
    },
    finds: ['notBefore'],
  },
  {
    name: 'the disk depends on the volume manager',
    files: { 'clp.conf': linuxDisksWith('<disk name="disk1">', '<disk name="disk1"><depend name="volmgr1"/>') },
    finds: [],
  },
  { name: 'the default order', files: { 'clp.conf': linuxDisks }, finds: [] },
  { name: 'disks of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];
