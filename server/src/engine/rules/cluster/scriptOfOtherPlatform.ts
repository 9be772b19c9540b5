import { nameOnPlatform } from '../../facts/values/scriptName';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { linuxCluster, linuxScripts, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-of-other-platform',
  title: {
    en: 'A script has the extension of the other platform',
    ja: 'スクリプトの拡張子が OS に合わない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['managedScript', 'clusterPlatform'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section:
        'monitor/genw@<name>/parameters/path, emergency/preaction/path, resource/exec@<name>/parameters/act/path',
    },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    other: template({
      en: '"{owner}" runs the script "{file}", but the cluster runs on {platform}, where it cannot be run. The product keeps it as "{right}" there.',
      ja: '「{owner}」のスクリプト「{file}」は {platform} で実行できません。{platform} では製品が管理するファイルは「{right}」です。',
    }),
  },
  docs: {
    en: {
      why: 'The product keeps its scripts as .bat files on Windows and as .sh files on Linux. A name that was copied from a cluster of the other kind leads to a file that is not there or that nothing can run, so the resource fails, or the monitor does.',
      whenItIsFine:
        'Files of the user outside the scripts folder, which have a full path, and scripts of other languages, are not looked at.',
    },
    ja: {
      why: '製品が管理するスクリプトは、Windows では .bat、Linux では .sh です。別の種類のクラスタから複写した名前のままだと、ファイルがないか実行できず、リソースの活性や監視に失敗します。',
      whenItIsFine: 'フルパスで指定した scripts フォルダー以外のファイルと、他の言語のスクリプトは確認の対象外です。',
    },
  },
  check({ facts, report }) {
    const platform = facts.all('clusterPlatform')[0]?.os;
    if (platform?.value !== 'windows' && platform?.value !== 'linux') return;
    const related = [settingNote(platform.at, 'serveros', platform.value)];
    for (const { owner, written } of facts.all('managedScript')) {
      const right = nameOnPlatform(written?.value ?? '', platform.value);
      if (written === undefined || right === undefined) continue;
      const args = { owner: owner.value, file: written.value, platform: NAMES[platform.value], right };
      const fixes = [replacement(writeTitle(right), 'suggested', written.at, right)];
      report({ message: 'other', at: written.at, args, related, fixes });
    }
  },
});

const NAMES = { windows: 'Windows', linux: 'Linux' } as const;

export const examples: RuleExamples = [
  {
    name: 'a custom monitor from Linux',
    files: {
      'clp.conf': windowsCluster.replace('<path>genw.bat</path>', '<path>⟦genw.sh⟧</path>'),
      ...windowsScripts,
    },
    finds: ['other'],
    fixed: { 'clp.conf': windowsCluster },
  },
  {
    name: 'a start script from Windows',
    files: {
      'clp.conf': linuxCluster.replace('<path>start.sh</path>', '<!-- 𠮷 --><path>⟦start.bat⟧</path>'),
      ...linuxScripts,
    },
    finds: ['other'],
    fixed: { 'clp.conf': linuxCluster.replace('<path>start.sh</path>', '<!-- 𠮷 --><path>start.sh</path>') },
  },
  { name: 'what Windows runs', files: { 'clp.conf': windowsCluster, ...windowsScripts }, finds: [] },
  { name: 'what Linux runs', files: { 'clp.conf': linuxCluster, ...linuxScripts }, finds: [] },
  {
    name: 'a file of the user, and another language',
    files: {
      'clp.conf': linuxCluster
        .replace('<path>start.sh</path>', '<path>/opt/start.bat</path>')
        .replace('<path>stop.sh</path>', '<path>stop.py</path>'),
    },
    finds: [],
  },
];
