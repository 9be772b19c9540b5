import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'file/characters-changed-by-saving',
  title: {
    en: 'Saving the file in an editor changes characters',
    ja: 'エディターで保存すると変わる文字がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['fragileCharacter'],
  sources: [
    { document: 'Microsoft KB170559' },
    { document: 'WHATWG: Encoding Standard', section: 'Shift_JIS encoder' },
  ],
  messages: {
    userDefined: template({
      en: 'The user-defined character {code} stands here, one of {count} in the file. Saving in an editor may replace it by a question mark; keep a copy, and let "clusterconf fix" make changes, which leaves its bytes alone.',
      ja: '外字 (コード {code} など {count} 文字) があり、エディターで保存すると「?」に変わる可能性があります。変更には clusterconf fix を使ってください。',
    }),
    doubled: template({
      en: '"{character}" stands here as {code}, one of {count} such codes in the file. Saving in an editor writes its other code; make sure that nothing compares the bytes.',
      ja: '「{character}」がコード {code} で書かれています (計 {count} 文字)。エディターで保存すると別のコードになります。バイト単位の比較がないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Code page 932 leaves F040 to F9FC to each computer: names of people and firms are often written with such characters. Editors turn a file into Unicode and back, and what they do not know is lost on the way. Some other characters, of NEC and IBM, have two codes, of which only one is written again.',
      whenItIsFine:
        'Nothing happens as long as nobody saves the file. "clusterconf fix" changes no byte outside its edits, so that all these characters stay as they are.',
    },
    ja: {
      why: 'コードページ 932 の F040〜F9FC は外字の領域で、人名や社名に使われます。エディターはファイルを Unicode に変換して戻すため、対応のない文字は失われます。NEC や IBM の拡張文字には 2 つのコードを持つものがあり、保存すると一方に統一されます。',
      whenItIsFine:
        '保存しない限り何も変わりません。clusterconf fix は変更箇所以外のバイトを書き換えないため、これらの文字もそのまま残ります。',
    },
  },
  check({ facts, report }) {
    const fragile = facts.all('fragileCharacter');
    for (const kind of ['userDefined', 'doubled'] as const) {
      const ofKind = fragile.filter((one) => one.kind === kind);
      const [first] = ofKind;
      if (first === undefined) continue;
      const { code, at, character } = first;
      const count = ofKind.length;
      if (kind === 'userDefined') report({ message: kind, at, args: { code, count } });
      else report({ message: kind, at, severity: 'info', args: { code, count, character: character.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a name with a character of the firm',
    files: {
      hosts: {
        text: '# ⟦\ue000⟧野 \ue000田\r\n192.168.0.12 vcom\r\n',
        encoding: 'shift_jis',
        fragile: { '\ue000': { kind: 'userDefined', code: 'F040' } },
      },
    },
    finds: ['userDefined'],
  },
  {
    name: 'a character with two codes',
    files: {
      'ofcscan.ini': {
        text: '; ⟦∵⟧ 監査\r\n',
        encoding: 'shift_jis',
        fragile: { '∵': { kind: 'doubled', code: '879A' } },
      },
    },
    finds: ['doubled'],
  },
  {
    name: 'the same character in the code that is written again',
    files: { 'ofcscan.ini': { text: '; ∵ 監査 𠮷\r\n', encoding: 'shift_jis' } },
    finds: [],
  },
];
