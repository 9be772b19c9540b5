import type { Fact } from '../../facts/vocabulary';
import type { Fix, FixEdit } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

/** One host name and eight aliases. */
const MOST_NAMES = 9;

export default defineRule({
  id: 'hosts/too-many-names',
  title: {
    en: 'A hosts line has more names than Windows reads',
    ja: 'hosts の 1 行に名前が多すぎる',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['hostsEntry'],
  views: ['nodes'],
  sources: [{ document: 'Microsoft サポート KB2717022' }],
  messages: {
    tooMany: template({
      en: 'This line has {count} names, but Windows reads the first {limit} only, so "{name}" and what follows cannot be resolved. Split the line.',
      ja: 'この行の名前は {count} 個ですが、Windows が読むのは先頭の {limit} 個だけです。「{name}」以降は解決できません。行を分けてください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows takes one host name and eight aliases from a line of its hosts file and drops the rest without a word. The names at the end of the line then fail on Windows, while the same file works on Linux.',
      whenItIsFine:
        'On Linux there is no such limit: when the computer or the cluster runs Linux, or when no file tells the system, this rule says nothing.',
    },
    ja: {
      why: 'Windows は hosts の 1 行から、ホスト名 1 個と別名 8 個までを読み、残りは何も表示せずに無視します。同じファイルが Linux では動くため、原因に気付きにくくなります。',
      whenItIsFine:
        'Linux にはこの上限がありません。コンピュータまたはクラスタが Linux の場合と、どのファイルからも OS がわからない場合は、指摘しません。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    for (const entry of facts.all('hostsEntry')) {
      const lost = entry.names[MOST_NAMES];
      const last = entry.names.at(-1);
      if (lost === undefined || last === undefined || nodes.platformOf(entry.at.path) !== 'windows') continue;
      report({
        message: 'tooMany',
        at: { path: entry.at.path, span: { start: lost.at.span.start, end: last.at.span.end } },
        args: { count: entry.names.length, limit: MOST_NAMES, name: lost.value },
        fixes: [splitFix(entry)],
      });
    }
  },
});

/** Breaks the line before every tenth name; a comment stays behind the last one. */
function splitFix({ address, names, newline, at: { path } }: Fact<'hostsEntry'>): Fix {
  const edits = names.flatMap((name, index): readonly FixEdit[] => {
    const before = names[index - 1];
    if (before === undefined || index % MOST_NAMES !== 0) return [];
    const span = { start: before.at.span.end, end: name.at.span.start };
    return [{ at: { path, span }, newText: `${newline}${address.value} ` }];
  });
  return { title: plain({ en: 'Split the line', ja: '行を分ける' }), safety: 'safe', edits };
}

const nine = 'n1 n2 n3 n4 n5 n6 n7 n8 n9';

export const examples: RuleExamples = [
  {
    name: 'eleven names on a server of the cluster',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': `# 𠮷野\r\n192.168.0.9\t${nine} ⟦n10 n11⟧ # printers\r\n`,
    },
    finds: ['tooMany'],
    fixed: { 'server1/hosts': `# 𠮷野\r\n192.168.0.9\t${nine}\r\n192.168.0.9 n10 n11 # printers\r\n` },
  },
  {
    name: 'nineteen names beside an ofcscan.ini, which only Windows has',
    files: {
      hosts: `192.168.0.9 ${nine} ⟦${nine}\tn19⟧`,
      'ofcscan.ini': '[INI_SERVER_SECTION]\n',
    },
    finds: ['tooMany'],
    fixed: { hosts: `192.168.0.9 ${nine}\n192.168.0.9 ${nine}\n192.168.0.9 n19` },
  },
  {
    name: 'nine names are read',
    files: { 'clp.conf': guideCluster, 'server1/hosts': `192.168.0.9 ${nine} # n10 n11\n` },
    finds: [],
  },
  {
    name: 'a Linux cluster',
    files: {
      'clp.conf': guideClusterWith('<serveros>windows</serveros>', '<serveros>linux</serveros>'),
      hosts: `192.168.0.9 ${nine} n10\n`,
    },
    finds: [],
  },
  { name: 'nothing tells the system', files: { hosts: `192.168.0.9 ${nine} n10\n` }, finds: [] },
];
