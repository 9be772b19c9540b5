import type { ClusterScripts } from '../../facts/views/scripts';
import type { Fact } from '../../facts/vocabulary';
import { type EncodingName, encodingOfLabel } from '../../files/encodingLabels';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { linuxCluster, linuxScripts, windowsCluster, windowsScripts } from '../sites/scriptExamples';

export default defineRule({
  id: 'cluster/script-encoding',
  title: {
    en: 'A script is in another encoding than the cluster',
    ja: 'スクリプトの文字コードが違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['clusterScript', 'fileEncoding'],
  views: ['scripts'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'all/encode' }],
  messages: {
    differs: template({
      en: 'The script is {found}, but clp.conf says that scripts are {expected}. Text beyond ASCII in it may come out garbled; save it as {expected}.',
      ja: 'スクリプトは {found} ですが、clp.conf の指定は {expected} です。文字化けする可能性があります。{expected} で保存してください。',
    }),
    mark: template({
      en: 'The script begins with a byte-order mark, so its first line may not be read as a command. Save it without the mark.',
      ja: '先頭に BOM があり、1 行目をコマンドとして認識できない可能性があります。BOM を付けずに保存してください。',
    }),
    wide: template({
      en: 'The script is UTF-16, which its interpreter may not read at all. Save it in an encoding that is made of single bytes for ASCII.',
      ja: 'スクリプトが UTF-16 で、まったく実行できない可能性があります。ほかの文字コードで保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product converts scripts from the encoding that clp.conf names to that of the servers. One that was saved in another encoding, mostly UTF-8 by a new editor, reaches the server with its Japanese garbled: messages at best, paths and file names at worst.',
      whenItIsFine:
        'Scripts of ASCII alone are the same in every encoding. Versions from 5 on take UTF-8, and PowerShell wants its mark; neither is reported. Short Japanese texts that could be either are left alone.',
    },
    ja: {
      why: '製品はスクリプトを、clp.conf の文字コードからサーバの文字コードへ変換します。新しいエディターの UTF-8 など、別の文字コードで保存すると、サーバでは日本語が文字化けします。メッセージだけでなく、パスやファイル名が変わることもあります。',
      whenItIsFine:
        'ASCII だけのスクリプトはどの文字コードでも同じです。バージョン 5 以降の UTF-8 と、BOM が必要な PowerShell は指摘しません。どちらとも判断できない短い日本語も対象外です。',
    },
  },
  check({ facts, views: { scripts }, report }) {
    const encodings = new Map(facts.all('fileEncoding').map((fact) => [fact.at.path, fact]));
    for (const cluster of scripts) {
      for (const { at, path } of cluster.files) {
        const bytes = encodings.get(at.path);
        if (bytes === undefined || !/\.(bat|cmd|sh)$/i.test(path)) continue;
        const { encode } = cluster;
        if (bytes.encoding.startsWith('utf-16')) report({ message: 'wide', at });
        else if (bytes.bom) report({ message: 'mark', at });
        else if (encode !== undefined && differs(bytes, cluster)) {
          const expected = encode.encode.value;
          const related = [settingNote(encode.encode.at, 'encode', expected)];
          report({ message: 'differs', at, args: { found: SPOKEN[bytes.encoding], expected }, related });
        }
      }
    }
  },
});

/** How people call the encodings; the labels of clp.conf are used where there is one. */
const SPOKEN: Readonly<Record<EncodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'SJIS',
  'euc-jp': 'EUC-JP',
  gbk: 'GB2312',
  'windows-1252': 'windows-1252',
  ascii: 'ASCII',
};

/** The encodings that bytes tell apart. */
const TOLD_APART: ReadonlySet<EncodingName | undefined> = new Set(['utf-8', 'shift_jis', 'euc-jp']);

function differs({ encoding, belief, certain }: Fact<'fileEncoding'>, { encode, savedBy }: ClusterScripts): boolean {
  const expected = encodingOfLabel(encode?.encode.value ?? '');
  if (!certain || belief !== 'detected' || !TOLD_APART.has(expected)) return false;
  const major = Number.parseInt(savedBy?.version?.value ?? '', 10);
  return encoding !== expected && !(encoding === 'utf-8' && major >= 5);
}

const startSh = 'scripts/failover1/exec1/start.sh';
const startBat = 'scripts/failover1/script1/start.bat';
const japanese = '@echo off\r\nrem 業務を開始する 𠮷\r\n';

export const examples: RuleExamples = [
  {
    name: 'a batch file that a new editor has saved',
    files: { 'clp.conf': windowsCluster, ...windowsScripts, [startBat]: `⟦⟧${japanese}` },
    finds: ['differs'],
  },
  {
    name: 'a shell script from Windows',
    files: {
      'clp.conf': linuxCluster,
      ...linuxScripts,
      [startSh]: { text: '⟦⟧#!/bin/sh\n# 業務を開始する\n', encoding: 'shift_jis' },
    },
    finds: ['differs'],
  },
  {
    name: 'a byte-order mark, and UTF-16',
    files: {
      'clp.conf': linuxCluster,
      ...linuxScripts,
      [startSh]: { text: '⟦⟧#!/bin/sh\n', bom: true },
      'scripts/failover1/exec1/stop.sh': { text: '⟦⟧#!/bin/sh\n', encoding: 'utf-16le', bom: true },
    },
    finds: ['mark', 'wide'],
  },
  {
    name: 'the encoding that clp.conf names, and ASCII alone',
    files: { 'clp.conf': windowsCluster, ...windowsScripts, [startBat]: { text: japanese, encoding: 'shift_jis' } },
    finds: [],
  },
  {
    name: 'UTF-8 on a new version, and PowerShell',
    files: {
      'clp.conf': windowsCluster.replace(
        '  <group',
        '  <trekking><savedversion>5.3.1-1</savedversion></trekking>\n  <group',
      ),
      ...windowsScripts,
      [startBat]: japanese,
      'scripts/failover1/script1/start.ps1': { text: '# 業務\r\n', bom: true },
    },
    finds: [],
  },
];
