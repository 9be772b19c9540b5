import type { MisplacedSetting } from '../../facts/vocabulary/iniSettings';
import type { Fix } from '../../fixes/fix';
import { iniTable } from '../../knowledge/iniTables';
import { type Message, message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote } from '../shared/notes';

export default defineRule({
  id: 'officescan/key-in-another-section',
  title: {
    en: 'A key stands in another section than the documented one',
    ja: 'キーが資料と異なるセクションにある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [{ document: 'Trend Micro KA-0003307' }, { document: 'Trend Micro KA-0003133' }],
  messages: {
    section: template({
      en: '{key} stands in [{section}], but the vendor documents it for [{documented}], which this file has too. It may be ignored here; move the line.',
      ja: '{key} は [{section}] にありますが、資料では [{documented}] のキーです。無視される可能性があります。行を移してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows finds a key only in the section that the program asks for. A line that was added at the end of the file stands in the last section, whatever that is, and changes nothing.',
      whenItIsFine:
        'Only keys whose section the vendor documents are looked at, only where the file has that section, and not when the key stands there as well.',
    },
    ja: {
      why: 'Windows は、プログラムが指定したセクションのキーだけを読みます。ファイルの末尾に追加した行は最後のセクションに入り、何も変わりません。',
      whenItIsFine:
        'ベンダーの資料にセクションの記載があるキーだけを、そのセクションがファイルにある場合に調べます。正しいセクションにも同じキーがあれば指摘しません。',
    },
  },
  check({ facts, report }) {
    const settings = facts.all('documentedSetting');
    const atHome = new Set(settings.filter(isAtHome).map(({ name }) => name));
    for (const { file, name, key, section, misplaced } of settings) {
      const entry = iniTable(file)?.find(name);
      if (misplaced === undefined || section === undefined || atHome.has(name)) continue;
      // The section of the name of the server is known from programs alone.
      if (entry?.evidence !== 'vendor' || name === 'Master_DomainName') continue;
      const documented = misplaced.section.value;
      const related = [definedNote(misplaced.section.at, `[${documented}]`)];
      const fixes = [moving(misplaced)];
      report({ message: 'section', at: key.at, args: { key: key.value, section, documented }, related, fixes });
    }
  },
});

const title = template({ en: 'Move the line to [{section}]', ja: '行を [{section}] に移す' });

function moving({ section, home, line, text }: MisplacedSetting): Fix {
  const named: Message = message(title, { section: section.value });
  const edits = [
    { at: line, newText: '' },
    { at: home, newText: text },
  ];
  return { title: named, safety: 'suggested', edits };
}

function isAtHome({
  misplaced,
  section,
}: {
  readonly misplaced: unknown;
  readonly section: string | undefined;
}): boolean {
  return misplaced === undefined && section !== undefined;
}

export const examples: RuleExamples = [
  {
    name: 'added at the end of the file',
    files: {
      'ofcscan.ini': '[Global Setting]\r\nA=1\r\n[OTHER]\r\n; 𠮷\r\n⟦NoSleepInScheduleScan⟧=1\r\nB=2\r\n',
    },
    finds: ['section'],
    fixed: {
      'ofcscan.ini': '[Global Setting]\r\nNoSleepInScheduleScan=1\r\nA=1\r\n[OTHER]\r\n; 𠮷\r\nB=2\r\n',
    },
  },
  {
    name: 'where it belongs; there as well; a file without that section; a key of no known section',
    files: {
      'a/ofcscan.ini': '[GLOBAL SETTING]\nNoSleepInScheduleScan=1\n[OTHER]\nNoSleepInScheduleScan=1\n',
      'b/ofcscan.ini': '[OTHER]\nNoSleepInScheduleScan=1\n',
      'c/ofcscan.ini': '[INI_SERVER_SECTION]\n[OTHER]\nMaster_DomainPort=8080\nMaster_DomainName=sv\n',
    },
    finds: [],
  },
];
