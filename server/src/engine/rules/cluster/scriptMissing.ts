import { nameOnPlatform } from '../../facts/values/scriptName';
import type { ClusterScripts, ManagedScript, ScriptOwner } from '../../facts/views/scripts';
import { baseName } from '../../files/paths';
import { isScriptName } from '../../files/scriptPlace';
import type { Fix } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { pathList, scriptStub } from '../shared/scriptFolders';
import { inFolder, linuxCluster, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-missing',
  title: {
    en: 'A script that the cluster runs is missing',
    ja: 'クラスタが実行するスクリプトがない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['managedScript'],
  views: ['scripts'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/script, resource/exec, monitor/genw' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'scripts/<group>/<resource>, scripts/monitor.s/<monitor>' },
  ],
  messages: {
    resource: template({
      en: 'The group resource "{owner}" runs {files}, which was not captured with the other scripts, so the resource cannot be activated. Put the script there.',
      ja: '「{files}」がなく、グループリソース「{owner}」を活性できません。スクリプトを用意してください。',
    }),
    monitor: template({
      en: 'The monitor "{owner}" runs {files}, which was not captured with the other scripts, so it cannot work as it is set. Put the script there.',
      ja: '「{files}」がなく、モニタリソース「{owner}」は設定どおりに動作できません。スクリプトを用意してください。',
    }),
    notCaptured: template({
      en: 'The scripts of "{owner}" are not among the files under check, so they are not looked at. Check that they are on the server, or take in the folder "scripts" beside clp.conf.',
      ja: '「{owner}」などのスクリプトが対象のファイルに含まれないため調べていません。サーバにあることを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Script resources and custom monitors run files that the product keeps in its folder "scripts", by the names of the group, the resource and the monitor. A file that is not there when the configuration is uploaded makes the activation of its group fail, at the latest at the next failover.',
      whenItIsFine:
        'A path of its own, such as C:\\tools\\start.bat or /opt/start.sh, stands for a file outside the folder and is not looked for. When no script at all is among the files this is only a remark.',
    },
    ja: {
      why: 'スクリプトリソースやカスタムモニタリソースは、scripts フォルダーの中の、グループ、リソース、モニタの名前のフォルダーにあるファイルを実行します。ファイルがないまま設定を反映すると、遅くとも次のフェイルオーバでグループの活性に失敗します。',
      whenItIsFine:
        'C:\\tools\\start.bat や /opt/start.sh のようなパスは製品の管理外のため、調べません。スクリプトが 1 つも含まれない場合は情報にとどめます。',
    },
  },
  check({ views: { scripts }, report }) {
    for (const cluster of scripts) {
      const lacking = cluster.owners.filter((owner) => missingFrom(owner, cluster).length > 0);
      const [first] = lacking;
      if (cluster.root === undefined && first !== undefined) {
        report({ message: 'notCaptured', at: first.name.at, severity: 'info', args: { owner: first.name.value } });
        continue;
      }
      for (const owner of lacking) {
        if (owner.elsewhere.length > 0) continue;
        const files = pathList(missingFrom(owner, cluster).map(({ fact }) => `scripts/${fact.path}`));
        const kind = missingFrom(owner, cluster)[0]?.fact.kind ?? 'resource';
        const fixes = stubs(owner, cluster);
        report({ message: kind, at: owner.name.at, args: { owner: owner.name.value, files }, fixes });
      }
    }
  },
});

/**
 * Files of other names, such as start.py, are not looked at, so nobody knows whether they are there. A name that only
 * the other platform has is another mistake.
 */
function missingFrom({ managed }: ScriptOwner, { platform }: ClusterScripts): readonly ManagedScript[] {
  return managed.filter(({ fact, file }) => {
    const name = baseName(fact.path);
    if (platform !== undefined && nameOnPlatform(name, platform) !== undefined) return false;
    return fact.needed && file === undefined && isScriptName(name);
  });
}

const create = template({ en: 'Create {files} as a placeholder', ja: '仮の「{files}」を作成する' });

function stubs(owner: ScriptOwner, cluster: ClusterScripts): readonly Fix[] {
  const paths = missingFrom(owner, cluster).map(({ fact }) => {
    return `${cluster.root}/${owner.folder?.path ?? owner.path}/${baseName(fact.path)}`;
  });
  const files = paths.map((path) => ({ kind: 'create' as const, path, text: scriptStub(path) }));
  return [{ title: message(create, { files: pathList(paths) }), safety: 'suggested', edits: [], files }];
}

const { 'scripts/failover1/script1/stop.bat': stopBat, ...withoutStop } = windowsScripts;
const { 'scripts/monitor.s/genw1/genw.bat': _, ...withoutMonitor } = windowsScripts;

export const examples: RuleExamples = [
  {
    name: 'the stop script was not copied',
    files: {
      'clp.conf': windowsCluster.replace('<script name="script1"/>', '<!-- 𠮷 --><script name="⟦script1⟧"/>'),
      ...withoutStop,
    },
    finds: ['resource'],
    fixed: {
      'scripts/failover1/script1/stop.bat': '@echo off\r\nrem A placeholder: it does nothing yet.\r\nexit /b 0\r\n',
    },
  },
  {
    name: 'a custom monitor without its script',
    files: {
      'cluster/clp.conf': windowsCluster.replace('"genw1"', '"⟦genw1⟧"'),
      ...inFolder('cluster', withoutMonitor),
    },
    finds: ['monitor'],
    fixed: {
      'cluster/scripts/monitor.s/genw1/genw.bat':
        '@echo off\r\nrem A placeholder: it does nothing yet.\r\nexit /b 0\r\n',
    },
  },
  {
    name: 'two scripts of one resource are one finding',
    files: {
      'clp.conf': linuxCluster.replace('exec name="exec1"', 'exec name="⟦exec1⟧"'),
      'scripts/failover1/exec1/helper.sh': '#!/bin/sh\n',
    },
    finds: ['resource'],
    fixed: {
      'scripts/failover1/exec1/start.sh': '#!/bin/sh\n# A placeholder: it does nothing yet.\nexit 0\n',
      'scripts/failover1/exec1/stop.sh': '#!/bin/sh\n# A placeholder: it does nothing yet.\nexit 0\n',
    },
  },
  {
    name: 'nothing but clp.conf was captured',
    files: { 'clp.conf': linuxCluster.replace('exec name="exec1"', 'exec name="⟦exec1⟧"') },
    finds: ['notCaptured'],
  },
  {
    name: 'every script is there, on Windows in any case of letters',
    files: { 'clp.conf': windowsCluster, ...withoutStop, 'scripts/FAILOVER1/script1/STOP.BAT': stopBat },
    finds: [],
  },
  {
    name: "files of the user's own, and of a kind that is not looked at",
    files: {
      'clp.conf': linuxCluster.replace('start.sh', '/opt/start.sh').replace('stop.sh', 'stop.py'),
      'scripts/failover1/exec1/helper.sh': '#!/bin/sh\n',
    },
    finds: [],
  },
];
