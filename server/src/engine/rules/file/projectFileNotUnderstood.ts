import { fileKinds, isFileKind } from '../../files/kinds';
import { template } from '../../messages/message';
import { isLevel, levelNames } from '../../sites/config';
import { type JsonNode, type JsonProblemCode, member, members } from '../../syntax/json';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { ruleIds } from '../ruleIds.generated';
import { closestNameFixes } from '../shared/closeName';
import { excerpt } from '../shared/problems';

/** What clusterconf.json may hold at its top. */
const KEYS = [
  '$schema',
  'products',
  'nodes',
  'networks',
  'nat',
  'migration',
  'drweb',
  'kinds',
  'rules',
  'ignore',
  'suppress',
];

export default defineSyntaxRule({
  id: 'file/project-file-not-understood',
  title: {
    en: 'clusterconf.json holds something that has no effect',
    ja: 'clusterconf.json に解釈できない箇所がある',
  },
  severity: 'warning',
  confidence: 'certain',
  formats: ['json'],
  sources: [{ document: 'clusterconf: clusterconf.schema.json' }],
  messages: {
    missingSign: template({
      en: 'A "{sign}" is missing here, so what follows may be read wrongly or not at all. Put it in.',
      ja: 'ここに「{sign}」がなく、以降の設定が正しく読まれない可能性があります。「{sign}」を書いてください。',
    }),
    unreadable: template({
      en: '"{text}" is no JSON at this place, so what follows may be read wrongly or not at all. Correct or remove it.',
      ja: '「{text}」は JSON として読めず、以降の設定が正しく読まれない可能性があります。修正するか取り除いてください。',
    }),
    endsEarly: template({
      en: 'The file ends where something has to follow, so its last settings may be lost. Complete it.',
      ja: 'ファイルが途中で終わっていて、最後の設定が読まれない可能性があります。続きを書いてください。',
    }),
    unknownKey: template({
      en: 'There is no setting "{name}", so it may have no effect. There are: {known}.',
      ja: '「{name}」という設定はなく、効果がない可能性があります。使えるのは {known} です。',
    }),
    unknownRule: template({
      en: 'There is no rule "{name}", so what is said of it may have no effect. See the list of rules for its id.',
      ja: '「{name}」というルールはなく、効果がない可能性があります。ルールの一覧で ID を確認してください。',
    }),
    unknownLevel: template({
      en: 'There is no level "{name}", so the rule "{of}" may keep its own. There are: {known}.',
      ja: '「{name}」という重大度はなく、ルール「{of}」に反映されない可能性があります。使えるのは {known} です。',
    }),
    unknownKind: template({
      en: 'There is no kind of file "{name}", so "{of}" may be taken for what it was before. There are: {known}.',
      ja: '「{name}」というファイルの種類はなく、「{of}」に反映されない可能性があります。使えるのは {known} です。',
    }),
  },
  docs: {
    en: {
      why: 'What clusterconf cannot understand it leaves out, so that the rest of the file still counts. A rule that somebody meant to turn off then goes on reporting, and one that was meant to be stricter is not.',
      whenItIsFine:
        'Comments and a comma behind the last member are allowed. A rule of a later version is unknown to this one.',
    },
    ja: {
      why: '解釈できない箇所は無視され、残りの設定だけが使われます。そのため、無効にしたはずのルールが指摘を続けたり、厳しくしたはずのルールが元のままだったりします。',
      whenItIsFine:
        'コメントと、最後の要素の後のコンマは使えます。新しいバージョンで追加されたルールは、古いバージョンでは認識されません。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    // Further problems mostly follow from the first one.
    for (const { code, span } of problems.slice(0, 1)) {
      const sign = SIGNS.get(code);
      const text = excerpt(tree.text, span);
      if (sign !== undefined) report({ message: 'missingSign', at: place(span), args: { sign } });
      else if (text === '') report({ message: 'endsEarly', at: place(span) });
      else report({ message: 'unreadable', at: place(span), args: { text } });
    }
    for (const { message, node, of, known } of unknownNames(tree.root)) {
      const name = located(node, tree.text, place);
      const fixes = node.type === 'string' ? closestNameFixes(name, known) : [];
      report({ message, at: name.at, args: { name: name.value, of, known: known.join(', ') }, fixes });
    }
  },
});

/** What is missing, by the parser's name for that. */
const SIGNS: ReadonlyMap<JsonProblemCode, string> = new Map([
  ['ColonExpected', ':'],
  ['CommaExpected', ','],
  ['CloseBraceExpected', '}'],
  ['CloseBracketExpected', ']'],
]);

/** A name that nothing has. `of` is what it was said of. */
interface UnknownName {
  readonly message: 'unknownKey' | 'unknownRule' | 'unknownLevel' | 'unknownKind';
  readonly node: JsonNode;
  readonly of: string;
  readonly known: readonly string[];
}

function unknownNames(root: JsonNode | undefined): readonly UnknownName[] {
  const levels = members(member(root, 'rules'));
  const kinds = members(member(root, 'kinds'));
  const suppressed = member(root, 'suppress')?.children ?? [];
  const ids = [...levels.map(({ key }) => key), ...suppressed.flatMap((entry) => member(entry, 'rule') ?? [])];
  return [
    ...members(root)
      .filter(({ key }) => !KEYS.includes(key.value))
      .map(({ key }) => unknown('unknownKey', key, key, KEYS)),
    ...ids.filter(({ value }) => !ruleIds.includes(value)).map((id) => unknown('unknownRule', id, id, ruleIds)),
    ...levels
      .filter(({ value }) => !isLevel(value.value))
      .map(({ key, value }) => unknown('unknownLevel', value, key, levelNames)),
    ...kinds
      .filter(({ value }) => !isFileKind(String(value.value)))
      .map(({ key, value }) => unknown('unknownKind', value, key, fileKinds)),
  ];
}

function unknown(message: UnknownName['message'], node: JsonNode, of: JsonNode, known: readonly string[]): UnknownName {
  return { message, node, of: String(of.value), known };
}

/** A text stands between its quotation marks; anything else stands for itself. */
function located({ type, offset, length, value }: JsonNode, text: string, place: Place): Located<string> {
  const whole = { start: offset, end: offset + length };
  if (type !== 'string' || length < 2) return { value: excerpt(text, whole), at: place(whole) };
  return { value: String(value), at: place({ start: offset + 1, end: offset + length - 1 }) };
}

export const examples: RuleExamples = [
  {
    name: 'a slip in the name of a rule, and a level of another linter',
    files: {
      'clusterconf.json':
        '{ // 𠮷野\n  "rules": {\n    "⟦hosts/to-many-names⟧": "off",\n    "hosts/too-many-names": "⟦warn⟧"\n  }\n}\n',
    },
    finds: ['unknownRule', 'unknownLevel'],
    fixed: {
      'clusterconf.json':
        '{ // 𠮷野\n  "rules": {\n    "hosts/too-many-names": "off",\n    "hosts/too-many-names": "warn"\n  }\n}\n',
    },
  },
  {
    name: 'a setting and a kind of file that do not exist',
    files: { 'clusterconf.json': '{ "⟦ignored⟧": ["old/**"], "kinds": { "conf/*.txt": "⟦host⟧", "*.bak": ⟦1⟧ } }' },
    finds: ['unknownKey', 'unknownKind', 'unknownKind'],
    fixed: { 'clusterconf.json': '{ "ignore": ["old/**"], "kinds": { "conf/*.txt": "host", "*.bak": 1 } }' },
  },
  {
    name: 'a rule that is suppressed and does not exist',
    files: { 'clusterconf.json': '{ "suppress": [{ "rule": "⟦hosts/no-such-rule⟧", "path": "a/**" }] }' },
    finds: ['unknownRule'],
  },
  {
    name: 'signs that are missing, and text that does not belong',
    files: {
      'a/clusterconf.json': '{ "ignore": ["a" ⟦"b"⟧] }',
      'b/clusterconf.json': '{ "ignore": [⟦old⟧] }',
      'c/clusterconf.json': '{ "ignore":⟦⟧',
    },
    finds: ['missingSign', 'unreadable', 'endsEarly'],
  },
  {
    name: 'comments, a comma at the end, and all that there is',
    files: {
      'clusterconf.json':
        '{\n  /* 🏢 */\n  "nodes": { "server1": { "files": ["a/**"] } },\n  "rules": { "hosts/too-many-names": "hint" },\n  "kinds": { "h.txt": "hosts" },\n}\n',
    },
    finds: [],
  },
];
