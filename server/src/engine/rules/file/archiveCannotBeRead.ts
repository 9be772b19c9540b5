import { ARCHIVE_LIMITS, type ArchiveProblemCode } from '../../files/archive/archive';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'file/archive-cannot-be-read',
  title: {
    en: 'An exported cluster cannot be read',
    ja: 'エクスポートしたファイルを読み取れない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['archiveProblem'],
  sources: [{ document: 'PKWARE: APPNOTE.TXT, .ZIP File Format Specification', section: '4.3, 4.4' }],
  messages: {
    encrypted: template({
      en: '"{subject}" in the archive is protected with a password, so nothing in it can be checked. Unpack it, or pack it again without one.',
      ja: '「{subject}」がパスワードで保護されているため、調べることができません。展開するか、パスワードなしで作り直してください。',
    }),
    unsafeName: template({
      en: 'The archive has an entry called "{subject}", which would be written outside its folder, so nothing of it is read. Export the cluster anew.',
      ja: '「{subject}」という安全でない名前が含まれているため、調べることができません。エクスポートし直してください。',
    }),
    controlCharacter: template({
      en: 'The name of "{subject}" in the archive holds a control character, which no file of a cluster has, so nothing of it is read. Export the cluster anew.',
      ja: '「{subject}」の名前に制御文字が含まれているため、調べることができません。エクスポートし直してください。',
    }),
    sameName: template({
      en: 'The archive holds "{subject}" twice with different content, and nothing tells which one counts, so nothing of it is read. Export the cluster anew.',
      ja: '内容の異なる「{subject}」が 2 つあり、どちらが有効か判断できないため、調べることができません。エクスポートし直してください。',
    }),
    tooManyEntries: template({
      en: 'The archive has {subject} entries, more than the {limit} that are read. Pack clp.conf and its scripts alone.',
      ja: '項目が {subject} 個あり、上限の {limit} 個を超えるため調べることができません。clp.conf と scripts だけにしてください。',
    }),
    tooLarge: template({
      en: 'The archive unpacks to {subject} bytes, more than the {limit} MB that are read. Pack clp.conf and its scripts alone.',
      ja: '展開後が {subject} バイトで、上限の {limit} MB を超えるため調べることができません。clp.conf と scripts だけにしてください。',
    }),
    tooDense: template({
      en: '"{subject}" unpacks to more than {limit} times its size, as in archives that are made to do harm, so nothing is read. Pack clp.conf and its scripts alone.',
      ja: '「{subject}」は展開すると {limit} 倍を超えるため、調べることができません。clp.conf と scripts だけにしてください。',
    }),
    unsupported: template({
      en: '"{subject}" is packed by a method that cannot be read here. Pack the archive again in the usual way (Deflate).',
      ja: '「{subject}」の圧縮方式に対応していないため、調べることができません。標準の方式 (Deflate) で作り直してください。',
    }),
    damaged: template({
      en: '"{subject}" cannot be unpacked: the archive is damaged or cut off. Copy it anew.',
      ja: 'アーカイブが壊れているか途中で切れているため、「{subject}」を展開できません。コピーし直してください。',
    }),
  },
  docs: {
    en: {
      why: 'An export of the cluster is a zip archive with clp.conf and the folder of its scripts. It is read in memory as it is, with limits, and nothing of it is ever written; when one part of it cannot be trusted, none is, and its findings are missing.',
      whenItIsFine:
        'Archives without a clp.conf at their top or in one folder are somebody else\'s and never reported. One that is not meant to be read can be left out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'クラスタ構成情報のエクスポートは、clp.conf と scripts フォルダーを含む zip です。上限を設けてメモリ上でそのまま読み、どこにも書き込みません。一部でも信頼できない場合は全体を読まないため、その中の指摘は出ません。',
      whenItIsFine:
        '先頭または 1 つのフォルダーの中に clp.conf がない zip は対象外で、指摘しません。調べる必要のないものは、clusterconf.json の ignore で対象から外せます。',
    },
  },
  check({ facts, report }) {
    for (const { code, subject, at } of facts.all('archiveProblem')) {
      if (code === 'too-many-entries') {
        report({ message: 'tooManyEntries', at, args: { subject, limit: ARCHIVE_LIMITS.entries } });
      } else if (code === 'too-large') {
        report({ message: 'tooLarge', at, args: { subject, limit: ARCHIVE_LIMITS.total / 1024 / 1024 } });
      } else if (code === 'too-dense') {
        report({ message: 'tooDense', at, args: { subject, limit: ARCHIVE_LIMITS.ratio } });
      } else report({ message: OF_ONE_ENTRY[code], at, args: { subject } });
    }
  },
});

const OF_ONE_ENTRY = {
  encrypted: 'encrypted',
  'unsafe-name': 'unsafeName',
  'control-character': 'controlCharacter',
  'same-name': 'sameName',
  unsupported: 'unsupported',
  damaged: 'damaged',
} as const;

function archive(code: ArchiveProblemCode, subject: string) {
  return { text: '⟦⟧', archiveProblem: { code, subject } };
}

export const examples: RuleExamples = [
  {
    name: 'a password',
    files: { 'export.zip': archive('encrypted', 'clp.conf') },
    finds: ['encrypted'],
  },
  {
    name: 'archives that are made to do harm',
    files: {
      'a.zip': archive('unsafe-name', '../../Startup/𠮷.bat'),
      'b.zip': archive('too-dense', 'clp.conf'),
    },
    finds: ['unsafeName', 'tooDense'],
  },
  {
    name: 'names that no export has',
    files: { 'a.zip': archive('control-character', 'a\ufffdb.bat'), 'b.zip': archive('same-name', 'CLP.conf') },
    finds: ['controlCharacter', 'sameName'],
  },
  {
    name: 'archives of more than a cluster',
    files: { 'a.zip': archive('too-large', '104857600'), 'b.zip': archive('too-many-entries', '20000') },
    finds: ['tooLarge', 'tooManyEntries'],
  },
  {
    name: 'one that was cut off, and one of an unusual packer',
    files: { 'a.zip': archive('damaged', 'clp.conf'), 'b.zip': archive('unsupported', 'clp.conf') },
    finds: ['damaged', 'unsupported'],
  },
  {
    name: 'an archive that is read is its files',
    files: { 'export.zip/clp.conf': guideCluster },
    finds: [],
  },
];
