import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/resource-of-other-platform',
  title: {
    en: 'A resource is of a type of the other platform',
    ja: '別のプラットフォームのリソース',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['groupResource', 'clusterPlatform'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'all/serveros, resource/<type>@<name>' }],
  messages: {
    other: template({
      en: 'The resource "{resource}" is of the type {type}, which only {other} clusters have, but this one runs on {platform}. It may be ignored, or keep its group from starting.',
      ja: 'グループリソース「{resource}」のタイプ {type} は {other} 用ですが、このクラスタは {platform} です。無視されるか、起動できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Services, scripts in .bat files, virtual computer names and switched drives exist on Windows; shell scripts, mounted disks and volume managers on Linux. A part that was copied from a cluster of the other kind has nothing that could run it.',
      whenItIsFine: 'Types that both platforms have, and types that are not known, are left alone.',
    },
    ja: {
      why: 'サービス、.bat のスクリプト、仮想コンピュータ名、切替ドライブは Windows、シェルスクリプト、マウントするディスク、ボリュームマネージャは Linux のものです。別の種類のクラスタから複写した設定は動きません。',
      whenItIsFine: '両方のプラットフォームにあるタイプと、知られていないタイプは指摘しません。',
    },
  },
  check({ facts, report }) {
    const platform = facts.all('clusterPlatform')[0]?.os;
    if (platform?.value !== 'windows' && platform?.value !== 'linux') return;
    const other = platform.value === 'windows' ? 'linux' : 'windows';
    const related = [settingNote(platform.at, 'serveros', platform.value)];
    for (const { name, type } of facts.all('groupResource')) {
      if (!TYPES[other].has(type)) continue;
      const args = { resource: name.value, type, platform: NAMES[platform.value], other: NAMES[other] };
      report({ message: 'other', at: name.at, args, related });
    }
  },
});

const TYPES = {
  windows: new Set(['script', 'service', 'sd', 'vcom', 'regsync', 'appli']),
  linux: new Set(['exec', 'disk', 'volmgr']),
} as const;

const NAMES = { windows: 'Windows', linux: 'Linux' } as const;

export const examples: RuleExamples = [
  {
    name: 'a shell script on Windows',
    files: {
      'clp.conf': guideClusterWith(
        '    <types name="vcom"/>',
        '    <!-- 𠮷 --><exec name="⟦exec1⟧"/>\n    <types name="vcom"/>',
      ),
    },
    finds: ['other'],
  },
  {
    name: 'a virtual computer name on Linux',
    files: {
      'clp.conf': linuxDisksWith(
        '    <types name="exec"/>',
        '    <vcom name="⟦vcom1⟧"><parameters><vcomname>vcom</vcomname><target>fip1</target></parameters></vcom>\n    <types name="exec"/>',
      ),
    },
    finds: ['other'],
  },
  { name: 'what Windows has', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'what Linux has', files: { 'clp.conf': linuxDisks }, finds: [] },
];
