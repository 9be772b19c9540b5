import type { Fix } from '../../fixes/fix';
import { MOST_INI_LINES } from '../../knowledge/iniTables';
import { isSecret } from '../../knowledge/secrets';
import { message, template } from '../../messages/message';
import type { IniEntry, IniTree } from '../../syntax/ini';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { definedNote } from '../shared/notes';
import { isProfile } from '../shared/profiles';

export default defineSyntaxRule({
  id: 'file/ini-key-twice',
  title: {
    en: 'A key stands twice in one section',
    ja: '同じセクションに同じキーが 2 つある',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['ini'],
  sources: [{ document: 'Microsoft Learn: GetPrivateProfileString' }],
  messages: {
    differs: template({
      en: '{key} stands here for the second time in [{section}], with another value. Windows reads the first one, so that a change here may have no effect; keep one of the two.',
      ja: '[{section}] に {key} が 2 回あり、値が異なります。読まれるのは最初の行で、ここの変更は反映されない可能性があります。片方にしてください。',
    }),
    same: template({
      en: '{key} stands here for the second time in [{section}], with the same value. Windows reads the first one; whoever edits this line later, edits nothing.',
      ja: '[{section}] に {key} が 2 回あり、値は同じです。読まれるのは最初の行です。後でこの行だけを変更しないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows takes the first line with the name. A person who searches from the end of the file, or a script that appends a line, changes the other one and wonders why nothing happens.',
      whenItIsFine:
        'Real files of the server hold such lines, written by the product itself, so that equal ones are a hint only. Keys of the same name in different sections are different keys.',
    },
    ja: {
      why: 'Windows は、同じ名前のうち最初の行を読みます。ファイルの末尾から検索した人や、行を追加するスクリプトが後の行を変更しても、何も起こりません。',
      whenItIsFine:
        '製品自身が書き込んだ実際のファイルにもこのような行があるため、値が同じ場合はヒントにとどめます。セクションが異なれば別のキーです。',
    },
  },
  check({ syntax: { tree }, kind, place, report }) {
    if (!isProfile(kind) || tree.lineCount > MOST_INI_LINES) return;
    const first = new Map<string, IniEntry>();
    let found = 0;
    for (const entry of tree.entries()) {
      const { key, value, section } = entry;
      const name = `${section?.text ?? ''}\n${key.text}`.toLowerCase();
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, entry);
      if (earlier === undefined || key.text === '' || ++found > MOST) continue;
      const args = { key: key.text, section: section?.text ?? '' };
      const related = [definedNote(place(earlier.key.span), key.text)];
      const fixes = removals(entry, tree, place);
      if (earlier.value.text !== value.text) report({ message: 'differs', at: place(key.span), args, related, fixes });
      else report({ message: 'same', severity: 'hint', at: place(key.span), args, related, fixes });
    }
  },
});

/** As many as a person will look at. */
const MOST = 50;

const title = message(template({ en: 'Remove this line, which is not read', ja: '読まれないこの行を取り除く' }), {});

/**
 * Takes the later line away with its line break: what is read stays as it is. Whoever shows an edit shows what it takes
 * away, so that a line with a secret is left to the person.
 */
function removals({ line, key, value }: IniEntry, { text }: IniTree, place: Place): readonly Fix[] {
  if (isSecret(key.text, value.text)) return [];
  const end = text.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(line.end + 1, text.length);
  const at: Location = place({ start: line.start, end });
  return [{ title, safety: 'suggested', edits: [{ at, newText: '' }] }];
}

export const examples: RuleExamples = [
  {
    name: 'two values',
    files: { 'ofcscan.ini': '[A]\r\n; 𠮷\r\nKey=1\r\n⟦KEY⟧=2\r\nOther=3\r\n' },
    finds: ['differs'],
    fixed: { 'ofcscan.ini': '[A]\r\n; 𠮷\r\nKey=1\r\nOther=3\r\n' },
  },
  {
    name: 'one value, in a section that goes on further down',
    files: { 'ofcserver.ini': '[A]\nKey=1\n[B]\nKey=1\n[a]\n⟦Key⟧ = 1' },
    finds: ['same'],
    fixed: { 'ofcserver.ini': '[A]\nKey=1\n[B]\nKey=1\n[a]\n' },
  },
  {
    name: 'a secret, which no edit may show',
    files: { 'ofcscan.ini': '[A]\nUnload_Pwd=!CRYPT!01\n⟦Unload_Pwd⟧=!CRYPT!02\n' },
    finds: ['differs'],
  },
  {
    name: 'one in each section, and a licence key',
    files: {
      'ofcscan.ini': '[A]\nKey=1\n[B]\nKey=2\n',
      'agent.key': '[Key]\nApplications=Update\nApplications=Scheduler\n',
    },
    finds: [],
  },
];
