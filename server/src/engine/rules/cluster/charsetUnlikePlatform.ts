import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/charset-unlike-platform',
  title: {
    en: 'The character set is that of the other platform',
    ja: 'charset がプラットフォームと合わない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['clusterCharset', 'clusterPlatform'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'all/charset, all/serveros' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux' },
  ],
  messages: {
    unlike: template({
      en: 'The charset is "{charset}", which clusters on {other} have, but this one runs on {platform}. Japanese text in alerts and scripts may be damaged; use "{usual}" and save the file in it.',
      ja: 'charset「{charset}」は {other} 用ですが、クラスタは {platform} です。文字化けする可能性があります。「{usual}」で保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product keeps Japanese text as SJIS on Windows and as EUC-JP on Linux. A file that was taken over from the other platform shows its comments as rubbish, and alerts that quote them too.',
      whenItIsFine:
        'Only charset is meant. "encode" tells where the file was saved: SJIS is normal there for a Linux or an English cluster. ASCII, GB2312 and UTF-8 exist on both platforms.',
    },
    ja: {
      why: '製品は日本語の文字列を Windows では SJIS、Linux では EUC-JP で保持します。別のプラットフォームから流用したファイルでは、コメントやアラートの文字列が読めなくなります。',
      whenItIsFine:
        '対象は charset だけです。encode は保存したマシンの文字コードで、Linux や英語のクラスタでも SJIS は正常です。ASCII、GB2312、UTF-8 は両方のプラットフォームにあります。',
    },
  },
  check({ facts, report }) {
    const [platform] = facts.all('clusterPlatform');
    const own = PLATFORMS.find(({ os }) => os === platform?.os.value);
    const other = PLATFORMS.find(({ os }) => os !== platform?.os.value);
    if (platform === undefined || own === undefined || other === undefined) return;
    for (const { charset } of facts.all('clusterCharset')) {
      if (charset.value.toUpperCase() !== other.charset) continue;
      report({
        message: 'unlike',
        at: charset.at,
        args: { charset: charset.value, other: other.name, platform: own.name, usual: own.charset },
        related: [settingNote(platform.os.at, 'serveros', platform.os.value)],
      });
    }
  },
});

const PLATFORMS = [
  { os: 'windows', name: 'Windows', charset: 'SJIS' },
  { os: 'linux', name: 'Linux', charset: 'EUC-JP' },
] as const;

function cluster(charset: string, os: string): string {
  return guideClusterWith(
    '<charset>ASCII</charset><serveros>windows</serveros>',
    `<charset>${charset}</charset><serveros>${os}</serveros>`,
  ).replace('encoding="ASCII"', `encoding="${charset.replace(/[⟦⟧]/g, '')}"`);
}

export const examples: RuleExamples = [
  { name: 'SJIS on Linux', files: { 'clp.conf': cluster('⟦SJIS⟧', 'linux') }, finds: ['unlike'] },
  { name: 'EUC-JP on Windows', files: { 'clp.conf': cluster('⟦EUC-JP⟧', 'windows') }, finds: ['unlike'] },
  {
    name: 'the right ones, and an English cluster that was saved on a Japanese Windows',
    files: {
      'a/clp.conf': cluster('SJIS', 'windows'),
      'b/clp.conf': cluster('EUC-JP', 'linux'),
      'c/clp.conf': guideCluster,
    },
    finds: [],
  },
  { name: 'Chinese on Linux', files: { 'clp.conf': cluster('GB2312', 'linux') }, finds: [] },
];
