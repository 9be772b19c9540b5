import type { ClusterScripts } from '../../facts/views/scripts';
import type { Fact } from '../../facts/vocabulary';
import { encodingOfLabel } from '../../files/encodingLabels';
import type { Fix, FixSafety } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { Newline } from '../../text/lineEnds';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { inFolder, linuxCluster, linuxScripts, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-line-ends',
  title: {
    en: 'A script has the line ends of another system',
    ja: 'スクリプトの改行コードが違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['clusterScript'],
  views: ['scripts'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'all/serveros, all/encode' },
    { document: 'POSIX.1-2017: Shell Command Language', section: '2.3 Token Recognition' },
  ],
  messages: {
    crlf: template({
      en: 'This line of a shell script ends in CR LF. Linux takes the CR for a part of the command, so the script may not start at all; write line feeds.',
      ja: 'シェルスクリプトの改行が CR LF です。Linux では実行できない可能性があります。改行を LF にしてください。',
    }),
    savedOnWindows: template({
      en: 'This line of a shell script ends in CR LF. clp.conf was saved on Windows, so the product may convert it when it is uploaded; check the script on the server.',
      ja: 'シェルスクリプトの改行が CR LF です。Windows で保存した設定は反映時に変換されることがあります。サーバ上で確認してください。',
    }),
    lf: template({
      en: 'This line of a batch file ends in LF alone. The command interpreter may miss labels and read lines wrongly; write CR LF.',
      ja: 'バッチファイルの改行が LF だけです。ラベルが見つからないなど、正しく動作しない可能性があります。CR LF にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The kernel looks for an interpreter called "/bin/sh" with a carriage return behind it, and every last word of a line gets one too. Batch files with bare line feeds mostly run, until a goto or call jumps to a label that is no longer found.',
      whenItIsFine:
        'A repository that stores all files with line feeds and converts them when they are rolled out. Scripts of the other system, and PowerShell, which takes both, are not looked at.',
    },
    ja: {
      why: 'Linux は「/bin/sh」の後に CR の付いた名前のプログラムを探し、各行の最後の語にも CR が付きます。LF だけのバッチファイルは一見動作しますが、goto や call の飛び先のラベルが見つからなくなることがあります。',
      whenItIsFine:
        'すべてのファイルを LF で保存し、配布時に変換しているリポジトリであれば問題ありません。もう一方の OS のスクリプトと、どちらの改行も使える PowerShell は調べません。',
    },
  },
  check({ views: { scripts }, report }) {
    for (const cluster of scripts) {
      for (const script of cluster.files) {
        const { firstCrlf, firstLf } = wrongEnds(script, cluster);
        if (firstLf !== undefined) {
          report({ message: 'lf', at: firstLf, fixes: [rewrite(script, '\r\n', 'suggested')] });
        }
        if (firstCrlf === undefined) continue;
        const windows = savedOnWindows(cluster);
        if (windows === undefined) report({ message: 'crlf', at: firstCrlf, fixes: [rewrite(script, '\n', 'safe')] });
        else {
          const related = [settingNote(windows.at, 'encode', windows.value)];
          const fixes = [rewrite(script, '\n', 'suggested')];
          report({ message: 'savedOnWindows', at: firstCrlf, severity: 'info', related, fixes });
        }
      }
    }
  },
});

type Ends = Partial<Pick<Fact<'clusterScript'>, 'firstCrlf' | 'firstLf'>>;

function wrongEnds({ path, firstCrlf, firstLf }: Fact<'clusterScript'>, { platform }: ClusterScripts): Ends {
  if (platform === 'linux' && /\.sh$/i.test(path)) return { firstCrlf };
  return platform === 'windows' && /\.(bat|cmd)$/i.test(path) ? { firstLf } : {};
}

/** `encode` when it is that of a Japanese Windows: what saved a file there may have written all its lines in its own way. */
function savedOnWindows({ encode }: ClusterScripts) {
  return encode !== undefined && encodingOfLabel(encode.encode.value) === 'shift_jis' ? encode.encode : undefined;
}

const titles = {
  '\n': plain({ en: 'End all lines in LF', ja: 'すべての改行を LF にする' }),
  '\r\n': plain({ en: 'End all lines in CR LF', ja: 'すべての改行を CR LF にする' }),
} as const;

function rewrite({ at }: Fact<'clusterScript'>, newline: Newline, safety: FixSafety): Fix {
  return { title: titles[newline], safety, edits: [], files: [{ kind: 'line-ends', path: at.path, newline }] };
}

const start = 'scripts/failover1/exec1/start.sh';
const startBat = 'scripts/failover1/script1/start.bat';

export const examples: RuleExamples = [
  {
    name: 'a shell script that was edited on Windows',
    files: { 'clp.conf': linuxCluster, ...linuxScripts, [start]: '⟦#!/bin/sh⟧\r\n# 𠮷\r\nexit 0\n' },
    finds: ['crlf'],
    fixed: { [start]: '#!/bin/sh\n# 𠮷\nexit 0\n' },
  },
  {
    name: 'a configuration that was saved on Windows',
    files: {
      'clp.conf': linuxCluster.replace('<encode>EUC-JP', '<encode>SJIS'),
      ...linuxScripts,
      [start]: '#!/bin/sh\n⟦echo 1⟧\r\n',
    },
    finds: ['savedOnWindows'],
    fixed: { [start]: '#!/bin/sh\necho 1\n' },
  },
  {
    name: 'a batch file that was edited on Linux',
    files: { 'clp.conf': windowsCluster, ...windowsScripts, [startBat]: '@echo off\r\n⟦rem 𠮷 🏢⟧\nexit /b 0\n' },
    finds: ['lf'],
    fixed: { [startBat]: '@echo off\r\nrem 𠮷 🏢\r\nexit /b 0\r\n' },
  },
  {
    name: 'scripts that have the line ends of their system, and PowerShell',
    files: {
      'windows/clp.conf': windowsCluster,
      ...inFolder('windows', windowsScripts),
      'windows/scripts/failover1/script1/start.ps1': 'exit 0\n',
      'linux/clp.conf': linuxCluster,
      ...inFolder('linux', linuxScripts),
    },
    finds: [],
  },
  {
    name: 'a script of the other system, and one line without an end',
    files: { 'clp.conf': linuxCluster, ...linuxScripts, 'scripts/failover1/exec1/a.bat': 'a\r\n', [start]: 'exit 0' },
    finds: [],
  },
];
