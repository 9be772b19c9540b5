import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

/** Kinds whose text is their owner's business: a licence key in the owner's encoding, a script of any program. */
const NOT_OURS: ReadonlySet<string> = new Set(['drweb-key', 'cluster-script']);

export default defineRule({
  id: 'file/characters-lost',
  title: {
    en: 'Characters were lost when the file was saved',
    ja: '保存したときに失われた文字がある',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['lostCharacter', 'misreading', 'fragileCharacter', 'fileEncoding', 'fileDamage'],
  sources: [{ document: 'Unicode Standard', section: '3.9 (U+FFFD substitution)' }],
  messages: {
    lost: template({
      en: 'A character is lost here: the text holds U+FFFD, which programs put in place of bytes that they cannot read. Names may be damaged; take the file from the server again. No other fix is offered in it.',
      ja: '読めなかった文字の跡 (U+FFFD) があり、名前が壊れている可能性があります。元のファイルを取得し直してください。ほかの修正は提示しません。',
    }),
  },
  docs: {
    en: {
      why: 'A program that opens a file in a wrong encoding shows U+FFFD for every byte that it cannot read, and writes it when it saves. What stood there before is gone from this copy, and whatever is concluded from the names round it may be wrong.',
      whenItIsFine: 'In a comment it does no harm. Somebody may have written the character on purpose, to speak of it.',
    },
    ja: {
      why: '文字コードを取り違えて開いたプログラムは、読めないバイトを U+FFFD として表示し、保存するとそのまま書き込みます。元の文字はこのファイルから失われており、前後の名前から判断した結果も正しいとは限りません。',
      whenItIsFine: 'コメントの中であれば動作に影響しません。この文字自体について書いてある場合も問題ありません。',
    },
  },
  check({ facts, report }) {
    // Each of these says what is the matter, and what can be done about it.
    if (facts.all('misreading').length > 0 || facts.all('fileDamage').length > 0) return;
    if (facts.all('fragileCharacter').some(({ kind }) => kind === 'userDefined')) return;
    if (facts.all('fileEncoding').some(({ kind }) => NOT_OURS.has(kind))) return;
    for (const { at } of facts.all('lostCharacter')) report({ message: 'lost', at });
  },
});

export const examples: RuleExamples = [
  {
    name: 'a comment that was saved by an editor that could not read it',
    files: { 'ofcscan.ini': '; 𠮷野 ⟦\ufffd⟧T\ufffd[\ufffdo\r\n[INI_SERVER_SECTION]\r\n' },
    finds: ['lost'],
  },
  {
    name: 'a file that is merely open in a wrong encoding',
    files: {
      'ofcscan.ini': {
        text: '; \ufffdT\ufffd[\ufffdo\r\n[INI_SERVER_SECTION]\r\n',
        encoding: 'shift_jis',
        misread: { shown: 'utf-8', text: '; サーバ\r\n[INI_SERVER_SECTION]\r\n' },
      },
    },
    finds: [],
  },
];
