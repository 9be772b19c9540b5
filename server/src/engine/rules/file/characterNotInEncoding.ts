import type { Fact } from '../../facts/vocabulary';
import { codePageTwin } from '../../files/codePageTwins';
import { encodingTitle } from '../../files/encodingTitle';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'file/character-not-in-encoding',
  title: {
    en: 'A character that the encoding of the file lacks',
    ja: 'この文字コードで保存できない文字がある',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['unwritableCharacter', 'masterDirectory'],
  sources: [
    { document: 'Unicode Consortium: cp932.txt' },
    { document: 'WHATWG: Encoding Standard', section: 'index jis0208' },
  ],
  messages: {
    missing: template({
      en: '"{character}" ({code}) does not exist in {encoding}, the encoding of this file. Saving may put a question mark in its place; write another character.',
      ja: '「{character}」({code}) はこのファイルの {encoding} になく、保存すると「?」に変わる可能性があります。別の文字にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Keyboards, web pages and converters of other systems give the wave dash, the em dash and the minus sign as characters that look the same and that code page 932 does not know. An editor saves them as question marks without a word, and a name with one is another name from then on.',
      whenItIsFine:
        'A file that is meant to become UTF-8 anyway can hold any character; save it in that encoding first. In files that Windows reads in the code page of the system that is not an answer.',
    },
    ja: {
      why: '他のシステムの入力や変換で入る波ダッシュ、ダッシュ、マイナス記号は、見た目が同じでも Shift_JIS (コードページ 932) にない文字です。エディターは警告せずに「?」として保存し、名前に含まれていれば別の名前になります。',
      whenItIsFine:
        'UTF-8 に変えてよいファイルであれば、先に文字コードを変えて保存すればどの文字も使えます。Windows がシステムの文字コードで読むファイルでは、この方法は使えません。',
    },
  },
  check({ facts, report }) {
    // A yen sign in a path has a rule of its own, which says what it does to the path.
    const yenSigns = facts.all('masterDirectory').flatMap(({ path }) => path.yenSigns.map(({ span }) => span.start));
    for (const fact of facts.all('unwritableCharacter')) {
      const { character, encoding, at } = fact;
      if (character.value === YEN && (yenSigns.includes(at.span.start) || /\.reg$/i.test(at.path))) continue;
      const code = `U+${(character.value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const args = { character: character.value, code, encoding: encodingTitle({ encoding, bom: false }) };
      report({ message: 'missing', at, args, fixes: twins(fact) });
    }
  },
});

const YEN = '\u00a5';

/** A yen sign may be meant as one, or as the backslash that Japanese keyboards and fonts show like it. */
const FOR_YEN = ['￥', '\\'];

function twins({ character, encoding, at }: Fact<'unwritableCharacter'>): readonly Fix[] {
  if (encoding !== 'shift_jis') return [];
  if (character.value === YEN) return FOR_YEN.map((text) => replacement(writeTitle(text), 'suggested', at, text));
  const twin = codePageTwin(character.value);
  if (twin === undefined) return [];
  return [replacement(writeTitle(twin.text), twin.kind === 'same' ? 'safe' : 'suggested', at, twin.text)];
}

export const examples: RuleExamples = [
  {
    name: 'the wave dash of another keyboard',
    files: {
      'ofcscan.ini': { text: '; 表 8時⟦〜⟧18時\r\n', encoding: 'shift_jis', unwritable: '〜' },
    },
    finds: ['missing'],
    fixed: { 'ofcscan.ini': '; 表 8時～18時\r\n' },
  },
  {
    name: 'a form of a kanji that a name may insist on, and one for which there is nothing else',
    files: {
      hosts: { text: '# ⟦𠮷⟧野 ⟦🏢⟧\r\n192.168.0.12 vcom\r\n', encoding: 'shift_jis', unwritable: '𠮷🏢' },
    },
    finds: ['missing', 'missing'],
    fixed: { hosts: '# 吉野 🏢\r\n192.168.0.12 vcom\r\n' },
  },
  {
    name: 'a yen sign that may be meant as a backslash',
    files: { hosts: { text: '# D:⟦¥⟧OfficeScan\r\n', encoding: 'shift_jis', unwritable: '¥' } },
    finds: ['missing'],
    fixed: { hosts: '# D:\\OfficeScan\r\n' },
    fix: 1,
  },
  {
    name: 'a yen sign in the path that has a rule of its own',
    files: {
      'ofcscan.ini': {
        text: '[INI_SERVER_SECTION]\r\nMasterDirectory=¥¥vcom¥ofcscan\r\n',
        encoding: 'shift_jis',
        unwritable: '¥',
      },
    },
    finds: [],
  },
  { name: 'any character in UTF-8', files: { hosts: '# 〜 𠮷 🏢\n192.168.0.12 vcom\n' }, finds: [] },
];
