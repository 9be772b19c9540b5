import type { ClusterScripts, ManagedScript } from '../../facts/views/scripts';
import { baseName, folderOf, isBelow } from '../../files/paths';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { moveTitle, scriptNote } from '../shared/scriptFolders';
import { linuxCluster, linuxScripts, shellScript, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-name-case',
  title: {
    en: 'A script is spelled in another case than in clp.conf',
    ja: 'スクリプトの大文字と小文字が違う',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['managedScript'],
  views: ['scripts'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'scripts/<group>/<resource>, scripts/monitor.s/<monitor>' },
    { document: 'POSIX.1-2017: Base Definitions', section: '4.13 Pathname Resolution' },
  ],
  messages: {
    differs: template({
      en: '"{actual}" should be called "{name}". On Linux these are two names, so the scripts of "{owner}" cannot be found. Rename it.',
      ja: '「{actual}」の名前が「{name}」と一致しません。Linux では「{owner}」のスクリプトを実行できません。名前を変更してください。',
    }),
  },
  docs: {
    en: {
      why: 'People who write scripts on Windows are used to names in any case, and copies over shares and old archives change it. On the Linux server the file is another one than the one that clp.conf asks for, and the resource cannot be activated.',
      whenItIsFine: 'On Windows the case of letters does not count, and this rule says nothing.',
    },
    ja: {
      why: 'Windows では名前の大文字と小文字を区別しないため、作成やコピーの途中で変わることがあります。Linux のサーバでは clp.conf が求めるものとは別のファイルになり、グループリソースを活性できません。',
      whenItIsFine: 'Windows では大文字と小文字を区別しないため、何も指摘しません。',
    },
  },
  check({ views: { scripts }, report }) {
    for (const cluster of scripts) {
      if (cluster.platform !== 'linux') continue;
      for (const { path, name, script, file } of misspelled(cluster)) {
        report({
          message: 'differs',
          at: script.fact.owner.at,
          args: { actual: fromScripts(path, cluster), name, owner: script.fact.owner.value },
          related: [scriptNote(file.at)],
          fixes: renames(path, name, cluster),
        });
      }
    }
  },
});

/** A file or folder with letters of another case, and the first script that is not found for it. */
interface Misspelled {
  readonly path: string;
  /** How its last part has to be spelled. */
  readonly name: string;
  readonly script: ManagedScript;
  readonly file: NonNullable<ManagedScript['file']>;
}

/** Each file and folder once: a folder spelled wrongly hides all scripts in it. */
function misspelled({ owners }: ClusterScripts): readonly Misspelled[] {
  const found = new Map<string, Misspelled>();
  for (const script of owners.flatMap(({ managed }) => managed)) {
    const { fact, file } = script;
    if (!fact.needed || file === undefined) continue;
    const names = ['scripts', ...fact.path.split('/')].toReversed();
    let path = `${file.root}/${file.path}`;
    for (const name of names) {
      if (baseName(path) !== name && !found.has(path)) found.set(path, { path, name, script, file });
      path = folderOf(path);
    }
  }
  return [...found.values()];
}

function fromScripts(path: string, { root = '' }: ClusterScripts): string {
  return path.slice(root.length - baseName(root).length);
}

/** Nothing is moved over what is there in the right spelling already. */
function renames(path: string, name: string, cluster: ClusterScripts): readonly Fix[] {
  const folder = folderOf(path);
  const to = folder === '' ? name : `${folder}/${name}`;
  const isTaken = cluster.files.some(({ at }) => at.path === to || isBelow(at.path, to));
  if (isTaken) return [];
  const title = moveTitle(fromScripts(path, cluster), fromScripts(to, cluster));
  return [{ title, safety: 'suggested', edits: [], files: [{ kind: 'rename', from: path, to }] }];
}

export const examples: RuleExamples = [
  {
    name: 'a script in capitals',
    files: {
      'clp.conf': linuxCluster.replace('exec name="exec1"', '!-- 𠮷 --><exec name="⟦exec1⟧"'),
      'scripts/failover1/exec1/START.SH': shellScript,
      'scripts/failover1/exec1/stop.sh': shellScript,
    },
    finds: ['differs'],
    fixed: { 'scripts/failover1/exec1/START.SH': null, 'scripts/failover1/exec1/start.sh': shellScript },
  },
  {
    name: 'a folder of a group with all that is in it',
    files: {
      'cluster/clp.conf': linuxCluster.replace('exec name="exec1"', 'exec name="⟦exec1⟧"'),
      'cluster/scripts/Failover1/exec1/start.sh': shellScript,
      'cluster/scripts/Failover1/exec1/stop.sh': shellScript,
    },
    finds: ['differs'],
    fixed: {
      'cluster/scripts/Failover1/exec1/start.sh': null,
      'cluster/scripts/Failover1/exec1/stop.sh': null,
      'cluster/scripts/failover1/exec1/start.sh': shellScript,
      'cluster/scripts/failover1/exec1/stop.sh': shellScript,
    },
  },
  {
    name: 'the right spelling is there too, for another resource',
    files: {
      'clp.conf': linuxCluster.replace('exec name="exec1"', 'exec name="⟦exec1⟧"'),
      'scripts/Failover1/exec1/start.sh': shellScript,
      'scripts/Failover1/exec1/stop.sh': shellScript,
      'scripts/failover1/exec2/start.sh': shellScript,
    },
    finds: ['differs'],
  },
  {
    name: 'on Windows the case does not count',
    files: {
      'clp.conf': windowsCluster,
      ...Object.fromEntries(Object.entries(windowsScripts).map(([path, text]) => [path.toUpperCase(), text])),
    },
    finds: [],
  },
  {
    name: 'both spellings are there',
    files: { 'clp.conf': linuxCluster, ...linuxScripts, 'scripts/failover1/exec1/Start.sh': shellScript },
    finds: [],
  },
];
