import { distance } from 'fastest-levenshtein';
import { replacement } from '../../fixes/fix';
import { iniTable, MOST_INI_LINES } from '../../knowledge/iniTables';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { writeTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'officescan/key-mistyped',
  title: {
    en: 'A key is spelled almost like a known one',
    ja: 'キー名に誤りがある',
  },
  severity: 'hint',
  confidence: 'likely',
  formats: ['ini'],
  sources: [{ document: 'OfficeScan 10.0 online help', section: 'Trusted Port' }],
  messages: {
    mistyped: template({
      en: 'No key "{key}" is known, but "{close}" is, and this file does not have it. A key that is misspelt is ignored without a word; check it.',
      ja: '「{key}」というキーは知られていません。「{close}」の誤りであれば、警告なしに無視されます。確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The server asks for the keys that it knows and never looks at the others. A setting under a name with a slip of the pen has no effect, and the default holds.',
      whenItIsFine:
        'There is no public list of all keys, so that a key may be real and unknown here. Only a name that is one letter away from a known key is reported, and only when the known key is not in the file.',
    },
    ja: {
      why: 'サーバは知っているキーだけを読み、ほかのキーは見ません。名前を誤った設定は効果がなく、既定値で動作します。',
      whenItIsFine:
        'すべてのキーの一覧は公開されていないため、実在するキーの場合もあります。既知のキーと 1 文字だけ異なり、既知のキーがファイルにない場合だけ指摘します。',
    },
  },
  check({ syntax: { tree }, kind, place, report }) {
    const table = iniTable(kind);
    if (table === undefined || tree.lineCount > MOST_INI_LINES) return;
    const names = table.keys.flatMap(({ name }) => (name.includes('#') || name.length < SHORTEST ? [] : [name]));
    const missing = names.filter((name) => tree.named(name).length === 0);
    const near = nearestBy(missing);
    for (const { key } of tree.entries()) {
      // Full-width characters are the matter of a rule of their own.
      if (/[^\0-\x7f]/.test(key.text)) continue;
      if (key.text.length < SHORTEST - 1 || table.find(key.text) !== undefined) continue;
      const close = near(key.text);
      if (close === undefined) continue;
      const at = place(key.span);
      const fixes = [replacement(writeTitle(close), 'suggested', at, close)];
      report({ message: 'mistyped', at, args: { key: key.text, close }, fixes });
    }
  },
});

/** In a shorter name one letter makes too much of a difference. */
const SHORTEST = 6;

/** How much of a name one slip leaves as it was, at one end or the other. */
const END = 3;

/** Finds the one name that is a letter away, by the ends of the names, so that few of them are compared. */
function nearestBy(names: readonly string[]): (key: string) => string | undefined {
  const byEnd = new Map<string, string[]>();
  for (const name of names) {
    for (const end of endsOf(name.toLowerCase())) byEnd.set(end, [...(byEnd.get(end) ?? []), name]);
  }
  return (key) => {
    const own = key.toLowerCase();
    const candidates = new Set(endsOf(own).flatMap((end) => byEnd.get(end) ?? []));
    const close = [...candidates].filter((name) => isSlip(own, name.toLowerCase()));
    return close.length === 1 ? close[0] : undefined;
  };
}

function endsOf(name: string): readonly string[] {
  return [`^${name.slice(0, END)}`, `${name.slice(-END)}$`];
}

/** One letter more, less or different, or two in each other's place; another number is another key. */
function isSlip(key: string, name: string): boolean {
  if (Math.abs(key.length - name.length) > 1 || withoutNumbers(key) === withoutNumbers(name)) return false;
  const letters = distance(key, name);
  return letters === 1 || (letters === 2 && key.length === name.length && sorted(key) === sorted(name));
}

function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, '');
}

function sorted(name: string): string {
  return [...name].toSorted().join('');
}

export const examples: RuleExamples = [
  {
    name: 'two letters swapped, and an underscore too few',
    files: {
      'ofcscan.ini': '; 𠮷\r\n⟦Master_DomianName⟧=sv1\r\n⟦Client_LocalServerPort⟧=21112\r\n',
    },
    finds: ['mistyped', 'mistyped'],
    fixed: { 'ofcscan.ini': '; 𠮷\r\nMaster_DomainName=sv1\r\nClient_LocalServerPort=21112\r\n' },
  },
  {
    name: 'the right key stands beside it; other keys; another number; a licence key',
    files: {
      'a/ofcscan.ini': 'Master_DomainName=sv1\nMaster_DomianName=sv1\n',
      'b/ofcscan.ini': 'Master_Domain=1\nSomething_Else=2\nMaster_DomainName2=3\nmaster_domainport=8080\n',
      'agent.key': '[Key]\nApplications=Update\nMaster_DomianName=1\n',
    },
    finds: [],
  },
];
