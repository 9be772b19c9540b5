import { template } from '../../messages/message';
import type { IniSection } from '../../syntax/ini';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { definedNote } from '../shared/notes';
import { isProfile } from '../shared/profiles';

export default defineSyntaxRule({
  id: 'file/ini-section-twice',
  title: {
    en: 'A section stands twice in an ini file',
    ja: '同じセクションが 2 つある',
  },
  severity: 'hint',
  confidence: 'likely',
  formats: ['ini'],
  sources: [{ document: 'Microsoft Learn: GetPrivateProfileString' }],
  messages: {
    twice: template({
      en: '[{section}] begins here for the second time. Windows looks into the first one only, so that keys below may never be read; check that none of them is needed.',
      ja: '[{section}] がここで 2 回目です。読まれるのは最初のセクションだけのため、この下に必要なキーがないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A script that appends a section with its keys does not look whether the section is there. The keys look right and are never found.',
      whenItIsFine: 'Real files of the server hold doubled sections, so that this is a hint only.',
    },
    ja: {
      why: 'セクションごとキーを追加するスクリプトは、同じセクションがすでにあるかを確認しません。追加したキーは正しく見えても読まれません。',
      whenItIsFine: '実際のサーバのファイルにも重複したセクションがあるため、ヒントにとどめます。',
    },
  },
  check({ syntax: { tree }, kind, place, report }) {
    if (!isProfile(kind)) return;
    const first = new Map<string, IniSection>();
    let found = 0;
    for (const section of tree.sections()) {
      const { text, span } = section.name;
      const earlier = first.get(text.toLowerCase());
      if (earlier === undefined) first.set(text.toLowerCase(), section);
      if (earlier === undefined || text === '' || ++found > MOST) continue;
      const related = [definedNote(place(earlier.name.span), `[${text}]`)];
      report({ message: 'twice', at: place(span), args: { section: text }, related });
    }
  },
});

/** As many as a person will look at. */
const MOST = 50;

export const examples: RuleExamples = [
  {
    name: 'appended by a script, in letters of another case',
    files: { 'ofcscan.ini': '[Global Setting]\r\nA=1\r\n; 𠮷\r\n[⟦GLOBAL SETTING⟧]\r\nB=1\r\n' },
    finds: ['twice'],
  },
  {
    name: 'sections of different names, and a licence key',
    files: { 'ofcserver.ini': '[A]\nKey=1\n[B]\nKey=1\n', 'agent.key': '[Key]\nApplications=Update\n[Key]\n' },
    finds: [],
  },
];
