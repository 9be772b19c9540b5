import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/disk-has-no-device',
  title: {
    en: 'A disk resource names no device',
    ja: 'デバイス名のないディスクリソース',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['movingDisk'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/disk@<name>/parameters/device' }],
  messages: {
    none: template({
      en: 'The disk "{resource}" names no device, so it has nothing to mount and its group cannot start. Write it in parameters/device.',
      ja: 'ディスクリソース「{resource}」にデバイス名がなく、活性できません。parameters/device に設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The device has no default. Without it the resource fails at its activation, and its group with it, on every server.',
      whenItIsFine:
        'Disks of the type raw name a raw device and are left alone. So are mirrors, whose partitions another rule looks at, and the disks of Windows.',
    },
    ja: {
      why: 'デバイス名に既定値はありません。指定がないと、どのサーバでもリソースの活性に失敗し、グループを起動できません。',
      whenItIsFine:
        'タイプが raw のディスクは別の設定を使うため確認の対象外です。ミラーディスクと Windows のディスクは別の規則が確認します。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { resource, type, device, diskType } of facts.all('movingDisk')) {
      if (type !== 'disk' || device !== undefined || diskType?.value === 'raw') continue;
      report({ message: 'none', at: resource.at, args: { resource: resource.value } });
    }
  },
});

const device = '<device>/dev/vg1/lv1</device>';

export const examples: RuleExamples = [
  {
    name: 'an empty device',
    files: {
      'clp.conf': linuxDisksWith(device, '<device/>').replace(
        '<disk name="disk1">',
        '<!-- 🏢 --><disk name="⟦disk1⟧">',
      ),
    },
    finds: ['none'],
  },
  { name: 'a logical volume', files: { 'clp.conf': linuxDisks }, finds: [] },
  {
    name: 'a raw device',
    files: {
      'clp.conf': linuxDisksWith(`<disktype>lvm</disktype>${device}`, '<disktype>raw</disktype>'),
    },
    finds: [],
  },
  { name: 'disks of Windows', files: { 'clp.conf': guideCluster }, finds: [] },
];
