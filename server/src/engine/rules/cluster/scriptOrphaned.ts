import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { linuxCluster, linuxScripts, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-orphaned',
  title: {
    en: 'A script belongs to no resource and no monitor',
    ja: '対応するリソースのないスクリプト',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['clusterScript'],
  views: ['scripts'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'scripts/<group>/<resource>, scripts/monitor.s/<monitor>' }],
  messages: {
    folder: template({
      en: 'No resource of the group and no monitor is called like the folder scripts/{folder}, so nothing runs its scripts. Check whether a name in clp.conf has changed, or remove the folder.',
      ja: 'scripts/{folder} に対応するグループリソースやモニタリソースがありません。名前が変わっていないか、不要でないか確認してください。',
    }),
    outside: template({
      en: 'scripts/{path} lies in no folder of a resource or monitor, so the product does not run it. Check where it belongs.',
      ja: 'scripts/{path} はグループリソースやモニタリソースのフォルダーの外にあります。置き場所を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Scripts stay behind when a resource or monitor is removed or renamed. They do nothing, but people read and repair them in the belief that they run.',
      whenItIsFine:
        'A script that others call by its path may lie anywhere. Folders that end in ".s" are the product\'s own and are not looked at. Additional files beside a start or stop script are normal.',
    },
    ja: {
      why: 'グループリソースやモニタリソースを削除したり名前を変えたりすると、スクリプトだけが残ります。実行されませんが、動いているものと思って調べたり直したりする原因になります。',
      whenItIsFine:
        'ほかのスクリプトからパスを指定して呼び出すものは、どこにあっても問題ありません。「.s」で終わるフォルダーは製品のもののため調べません。開始、終了スクリプトと同じ場所に別のファイルがあるのは普通です。',
    },
  },
  check({ views: { scripts }, report }) {
    for (const { orphans, strays } of scripts) {
      for (const { path, files } of orphans) {
        report({ message: 'folder', at: files[0].at, args: { folder: path } });
      }
      for (const { path, at } of strays) report({ message: 'outside', at, args: { path } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a resource and a monitor were removed, and their folders were not',
    files: {
      'clp.conf': windowsCluster,
      ...windowsScripts,
      'scripts/failover1/network𠮷/start.bat': '⟦⟧@echo off\r\n',
      'scripts/failover1/network𠮷/stop.bat': '@echo off\r\n',
      'scripts/monitor.s/monitor_nic/genw.bat': '⟦⟧rem 🏢\r\n',
    },
    finds: ['folder', 'folder'],
  },
  {
    name: 'a script was copied to the folder of the group',
    files: { 'clp.conf': linuxCluster, ...linuxScripts, 'scripts/failover1/start.sh': '⟦⟧#!/bin/sh\n' },
    finds: ['outside'],
  },
  {
    name: 'additional files beside the scripts, and folders of the product',
    files: {
      'clp.conf': linuxCluster,
      ...linuxScripts,
      'scripts/failover1/exec1/recover.ps1': '',
      'scripts/forcestop.s/vm1/forcestop.sh': '#!/bin/sh\n',
    },
    finds: [],
  },
  {
    name: 'an element that is left open may have swallowed the resource',
    files: {
      'clp.conf': windowsCluster.replace('</monitor>\n', ''),
      ...windowsScripts,
      'scripts/failover1/script2/start.bat': '@echo off\r\n',
    },
    finds: [],
  },
];
