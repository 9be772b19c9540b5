import type { ScriptOwner } from '../../facts/views/scripts';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { moveTitle, scriptNote } from '../shared/scriptFolders';
import { batchFile, linuxCluster, linuxScripts, shellScript, windowsCluster } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-in-wrong-group',
  title: {
    en: 'Scripts lie in the folder of another group',
    ja: 'スクリプトが別のフォルダーにある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['managedScript'],
  views: ['scripts'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'scripts/<group>/<resource>, scripts/monitor.s/<monitor>' }],
  messages: {
    elsewhere: template({
      en: 'The scripts of "{owner}" lie in scripts/{found}, but the product looks in scripts/{expected}, so they cannot be run. Move the folder.',
      ja: '「{owner}」のスクリプトは scripts/{found} にあり、製品が読む scripts/{expected} にないため実行できません。移動してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product finds scripts by the names of the group and the resource, and those of monitors in monitor.s. When a group is renamed in the file by hand, or a resource moves to another group, the folder has to follow; otherwise the resource has no scripts, although they are all there.',
      whenItIsFine:
        'A folder that is left over beside the right one does no harm; it is a remark of another rule. A folder that belongs to a resource of that other group is not meant.',
    },
    ja: {
      why: '製品は、グループとリソースの名前からスクリプトを探します。モニタのスクリプトは monitor.s の中です。ファイルを直接編集してグループ名を変えたり、リソースを別のグループへ移したりしたときは、フォルダーも移動しないと、スクリプトがないものとして扱われます。',
      whenItIsFine:
        '正しい場所にもフォルダーがあれば、古いフォルダーが残っていても害はなく、別のルールの情報にとどまります。別のグループの同名リソースのフォルダーは対象外です。',
    },
  },
  check({ views: { scripts }, report }) {
    for (const owner of scripts.flatMap(({ owners }) => owners)) {
      const [found] = owner.elsewhere;
      if (found === undefined || !owner.managed.some(({ fact }) => fact.needed)) continue;
      report({
        message: 'elsewhere',
        at: owner.name.at,
        args: { owner: owner.name.value, found: found.path, expected: owner.path },
        related: owner.elsewhere.map(({ files: [first] }) => scriptNote(first.at)),
        fixes: moves(owner),
      });
    }
  },
});

function moves({ elsewhere, path }: ScriptOwner): readonly Fix[] {
  return elsewhere.map(({ path: found, files: [{ root }] }) => ({
    title: moveTitle(`scripts/${found}`, `scripts/${path}`),
    safety: 'suggested',
    edits: [],
    files: [{ kind: 'rename', from: `${root}/${found}`, to: `${root}/${path}` }],
  }));
}

export const examples: RuleExamples = [
  {
    name: 'the group was renamed, and the folder was not',
    files: {
      'clp.conf': linuxCluster.replace('exec name="exec1"', 'exec name="⟦exec1⟧"'),
      'scripts/業務𠮷/exec1/start.sh': shellScript,
      'scripts/業務𠮷/exec1/stop.sh': shellScript,
      'scripts/業務𠮷/exec1/helper': 'echo 1\n',
    },
    finds: ['elsewhere'],
    fixed: {
      'scripts/業務𠮷/exec1/start.sh': null,
      'scripts/業務𠮷/exec1/stop.sh': null,
      'scripts/業務𠮷/exec1/helper': null,
      'scripts/failover1/exec1/start.sh': shellScript,
      'scripts/failover1/exec1/stop.sh': shellScript,
      'scripts/failover1/exec1/helper': 'echo 1\n',
    },
  },
  {
    name: "a monitor's folder without the product's suffix",
    files: {
      'clp.conf': windowsCluster.replace('"genw1"', '"⟦genw1⟧"'),
      'scripts/failover1/script1/start.bat': batchFile,
      'scripts/failover1/script1/stop.bat': batchFile,
      'scripts/monitor/genw1/genw.bat': batchFile,
    },
    finds: ['elsewhere'],
    fixed: { 'scripts/monitor/genw1/genw.bat': null, 'scripts/monitor.s/genw1/genw.bat': batchFile },
  },
  {
    name: 'an old copy beside the right folder',
    files: { 'clp.conf': linuxCluster, ...linuxScripts, 'scripts/old/exec1/start.sh': shellScript },
    finds: [],
  },
  {
    name: 'the folder of another resource',
    files: {
      'clp.conf': linuxCluster.replace('<resource name="exec@exec1"/>', '<resource name="exec@exec2"/>'),
      'scripts/failover1/exec2/start.sh': shellScript,
    },
    finds: [],
  },
];
