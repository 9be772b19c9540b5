import { detectKind } from '../../files/detectKind';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'file/cannot-be-read',
  title: {
    en: 'A file cannot be read',
    ja: 'ファイルを読み取れない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['fileDamage', 'incompleteReading'],
  sources: [{ document: 'WHATWG: Encoding Standard' }],
  messages: {
    binary: template({
      en: 'The file holds no text, so nothing in it can be checked and the product cannot read it either. Copy it from the server anew.',
      ja: 'ファイルの内容がテキストではなく、製品も読み込めません。サーバからコピーし直してください。',
    }),
    undecodable: template({
      en: 'Some bytes of the file are text in none of the known encodings: it is damaged, or from a system of another language. Names in it may be read wrongly; copy it anew, without any conversion.',
      ja: 'どの文字コードでも読めない部分があり、名前が文字化けしている可能性があります。変換せずにサーバからコピーし直してください。',
    }),
    cutOff: template({
      en: 'The file ends within a character ({bytes} bytes): it was cut off, and what followed is missing. Take it from the server again.',
      ja: 'ファイルが文字の途中で終わっています ({bytes} バイト)。以降の内容が失われている可能性があります。取得し直してください。',
    }),
    nulTail: template({
      en: 'The file ends in {bytes} bytes that are no text (NUL): it was probably not written to its end, as when a computer crashes. The rest is checked; copy it from the server anew, and see whether it is whole there.',
      ja: '末尾の {bytes} バイトがテキストではありません (NUL)。障害などで最後まで書き込まれなかった可能性があります。サーバのファイルを確認し、取得し直してください。',
    }),
    empty: template({
      en: 'The file is empty. The capture may have failed; take it from the server again.',
      ja: 'ファイルが空です。取得に失敗した可能性があります。サーバから取得し直してください。',
    }),
    tooLarge: template({
      en: 'The file is larger than 32 MB ({bytes} bytes) and is not looked at. See whether it is the file that it is called after.',
      ja: 'ファイルが 32 MB を超えるため ({bytes} バイト) 調べていません。目的のファイルか確認してください。',
    }),
  },
  docs: {
    en: {
      why: "Copies between systems convert characters, cut files off or replace them by links and archives. Such a copy says nothing about the server, and when it is the server's own file, the product fails at its next start.",
      whenItIsFine:
        'Stray bytes in a comment do no harm, and text of a language whose encodings are not known here is right on its own system; both are no more than a warning. Files that are called like ours and belong to something else can be left out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'システム間でコピーすると、文字が変換されたり、途中で切れたり、リンクや圧縮ファイルに置き換わったりすることがあります。そのようなコピーからはサーバの状態が分かりません。サーバ自身のファイルであれば、次の起動時に製品が読み込めません。',
      whenItIsFine:
        'コメントに読めないバイトが混ざっていても動作し、ほかの言語の文字コードもその環境では正しく読めるため、警告にとどめます。名前が同じだけの別のファイルは、clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, report }) {
    for (const { damage, bytes, at } of facts.all('fileDamage')) {
      // What a script holds is its owner's business; only its place and its line ends are looked at.
      if (detectKind(at.path, '') === 'cluster-script') continue;
      if (damage === 'binary') report({ message: 'binary', at });
      if (damage === 'empty') report({ message: 'empty', at, severity: 'warning' });
      if (damage === 'too-large') report({ message: 'tooLarge', at, severity: 'info', args: { bytes } });
      if (damage === 'undecodable') report({ message: 'undecodable', at, severity: 'warning' });
      // Markup that is not closed tells of the missing end already.
      if (facts.all('incompleteReading').length > 0) continue;
      if (damage === 'cut-off') report({ message: 'cutOff', at, severity: 'warning', args: { bytes } });
      if (damage === 'nul-tail') report({ message: 'nulTail', at, severity: 'warning', args: { bytes } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'an export of which a part has arrived',
    files: {
      'a.reg': {
        text: '⟦⟧Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\ufffd',
        encoding: 'utf-16le',
        bom: true,
        damage: 'cut-off',
      },
    },
    finds: ['cutOff'],
  },
  {
    name: 'what a crash leaves behind a text',
    files: {
      'clp.conf': { text: `⟦⟧${guideCluster}`, damage: 'nul-tail' },
      hosts: { text: '⟦⟧192.168.0.12 vcom # 𠮷\n', damage: 'nul-tail' },
    },
    finds: ['nulTail', 'nulTail'],
  },
  {
    name: 'where the markup tells of the missing end',
    files: {
      'a/clp.conf': { text: '<root><cluster><name>\ufffd', damage: 'cut-off' },
      'b/clp.conf': { text: '<root><cluster>', damage: 'nul-tail' },
    },
    finds: [],
  },
  {
    name: 'a file of NULs, an empty one, and one that is too large',
    files: {
      'a/clp.conf': { text: '⟦⟧', damage: 'binary' },
      'b/ofcscan.ini': { text: '⟦⟧', damage: 'empty' },
      'c/ofcserver.ini': { text: '⟦⟧', damage: 'too-large' },
    },
    finds: ['binary', 'empty', 'tooLarge'],
  },
  {
    name: 'bytes that are text in no known encoding: another language, or damage',
    files: {
      hosts: { text: '⟦⟧192.168.0.12 vcom # \uFFFD\n', damage: 'undecodable' },
      'ofcscan.ini': { text: '⟦⟧; 𠮷\uFFFD\nMaster_DomainName=vcom\n', damage: 'undecodable' },
    },
    finds: ['undecodable', 'undecodable'],
  },
  {
    name: "a licence key in its owner's encoding",
    files: { 'agent.key': { text: '[Key]\nApplications=Update\n[User]\nName=\uFFFD\n', damage: 'undecodable' } },
    finds: [],
  },
  {
    name: 'scripts of a cluster may be empty, or programs',
    files: {
      'clp.conf': guideCluster,
      'scripts/failover1/script1/start.bat': { text: '', damage: 'empty' },
      'scripts/failover1/script1/tool': { text: '', damage: 'binary' },
    },
    finds: [],
  },
  {
    name: 'a file of blanks is a file',
    files: { 'ofcscan.ini': '\r\n', hosts: '# 🏢\n192.168.0.12 vcom\n' },
    finds: [],
  },
];
