import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { codePageReads, readsCodePage932, saveAsPlain } from '../shared/codePage932';
import { someOfEachFile } from '../shared/misreadWords';
import { hostsNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/comment-swallows-next-line',
  title: {
    en: 'A comment in UTF-8 takes the next line with it',
    ja: 'コメントが次の行を巻き込む',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['swallowedHostsEntry', 'fileEncoding', ...codePageReads],
  views: ['nodes'],
  sources: [
    { document: 'Microsoft Learn: IsDBCSLeadByteEx', section: 'code page 932' },
    { document: 'microsoft/PowerToys', section: 'issue 24842' },
  ],
  messages: {
    comment: template({
      en: 'Japanese Windows reads the last byte of the comment "{tail}" as half a character, which takes the line break. "{name}" on the next line becomes part of the comment and cannot be resolved. Put an ASCII character behind the comment, or save the file as Shift_JIS.',
      ja: '日本語の Windows ではコメント「{tail}」の末尾のバイトが改行と結び付き、次の行の「{name}」を解決できません。末尾に半角文字を付けるか、Shift_JIS で保存してください。',
    }),
    word: template({
      en: 'Japanese Windows reads the last byte of "{tail}" as half a character, which takes the line break. "{name}" on the next line becomes part of this one and cannot be resolved. Save the file as Shift_JIS.',
      ja: '日本語の Windows では「{tail}」の末尾のバイトが改行と結び付き、次の行の「{name}」を解決できません。Shift_JIS で保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows reads its hosts file in the code page of the system, which in Japan is 932. There a byte of 81 to 9F or E0 to FC is the first half of a character and takes the byte behind it, and the last byte of many Japanese words in UTF-8 is such a one. So one comment hides the line below it and another, with other words, does not, which looks like chance.',
      whenItIsFine:
        'On Linux, on Windows of another language, and in a file that is saved in the code page. What is reported was counted byte by byte; a comment above a comment or a blank line hides nothing and is not reported.',
    },
    ja: {
      why: 'Windows は hosts をシステムのコードページで読み、日本語版では 932 です。81〜9F と E0〜FC のバイトは 2 バイト文字の前半として次のバイトと結び付きます。UTF-8 の「検証サーバ」や「管理」の最後のバイトはこれに当たり、「本番」や「メモ」は当たりません。コメントの言葉によって次の行が消えたり消えなかったりするため、偶然のように見えます。',
      whenItIsFine:
        'Linux、日本語以外の Windows、Shift_JIS で保存したファイルでは問題ありません。バイト単位で確かめたものだけを指摘し、次の行がコメントや空行の場合は指摘しません。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    const lines = facts.all('swallowedHostsEntry');
    if (lines.length === 0) return;
    const isRead = readsCodePage932(facts, nodes);
    const certain = new Set(facts.all('fileEncoding').flatMap((fact) => (fact.certain ? [fact.at.path] : [])));
    for (const line of someOfEachFile(lines)) {
      const { tail, isComment, address, names } = line;
      const [name] = names;
      if (name === undefined || !isRead(tail.at.path)) continue;
      const args = { tail: endOf(tail.value), name: name.value };
      const related = [hostsNote(name.at, name.value, address.value)];
      const anew = certain.has(tail.at.path) ? [saveAsPlain(tail.at.path, nodes)] : [];
      if (isComment) report({ message: 'comment', at: tail.at, args, related, fixes: [asciiFix(line), ...anew] });
      else report({ message: 'word', at: tail.at, args, related, fixes: anew });
    }
  },
});

/** An underscore may be the second half of a character, so that programs of every kind take it with the first one. */
const ASCII = '_';
const title = plain({ en: 'Put "_" behind the comment', ja: 'コメントの末尾に「_」を付ける' });

function asciiFix({ tail: { at } }: Fact<'swallowedHostsEntry'>): Fix {
  const end = { path: at.path, span: { start: at.span.end, end: at.span.end } };
  return { title, safety: 'safe', edits: [{ at: end, newText: ASCII }] };
}

/** Of a long comment the end is what matters. */
function endOf(text: string): string {
  const characters = [...text];
  return characters.length <= 20 ? text : `…${characters.slice(-20).join('')}`;
}

const utf8 = (text: string) => ({ text, encoding: 'utf-8' }) as const;

export const examples: RuleExamples = [
  {
    name: 'a comment behind an entry, and one on a line of its own',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': utf8(
        '192.168.0.1 server1 ⟦# 𠮷野 検証サーバ⟧\r\n192.168.0.2 server2\r\n⟦# 仮想サーバ⟧\r\n192.168.0.12 vcom\r\n',
      ),
    },
    finds: ['comment', 'comment'],
    fixed: {
      'server1/hosts':
        '192.168.0.1 server1 # 𠮷野 検証サーバ_\r\n192.168.0.2 server2\r\n# 仮想サーバ\r\n192.168.0.12 vcom\r\n',
    },
  },
  {
    name: 'a name that is not ASCII, in a site of a Japanese cluster',
    files: {
      'clp.conf': guideClusterWith('<charset>ASCII</charset>', '<charset>SJIS</charset>'),
      hosts: utf8('192.168.0.9 ⟦管理⟧\n192.168.0.1 server1\n'),
    },
    finds: ['word'],
  },
  {
    name: 'words that end in the second half of a character, a mark behind them, and lines that say nothing',
    files: {
      'clp.conf': guideCluster,
      hosts: utf8(
        '# 本番のサーバー\n192.168.0.1 server1 # メモ\n192.168.0.2 server2 # 検証サーバ.\n192.168.0.12 vcom # 検証サーバ\n\n# 検証サーバ\n# end\n',
      ),
    },
    finds: [],
  },
  {
    name: 'saved as Shift_JIS, and as UTF-8 with a mark',
    files: {
      'clp.conf': guideCluster,
      'server1/hosts': { text: '# 検証サーバ\n192.168.0.1 server1\n', encoding: 'shift_jis' },
      'server2/hosts': { text: '# 検証サーバ\n192.168.0.1 server1\n', encoding: 'utf-8', bom: true },
    },
    finds: [],
  },
  {
    name: 'a Linux cluster',
    files: {
      'clp.conf': guideClusterWith('<serveros>windows</serveros>', '<serveros>linux</serveros>'),
      hosts: utf8('# 検証サーバ\n192.168.0.1 server1\n'),
    },
    finds: [],
  },
  {
    name: 'nothing tells that the computer is Japanese',
    files: { 'clp.conf': guideCluster, hosts: utf8('192.168.0.1 server1 # 管理\n192.168.0.2 server2\n') },
    finds: [],
  },
];
