import { message, template } from '../../messages/message';
import { normalKeyPath } from '../../syntax/reg/keyPath';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { RuleExamples } from '../examples';
import type { Related } from '../finding';
import { defineSyntaxRule, type Place } from '../rule';
import { shownName, shownText } from '../shared/regShown';
import { handWrittenKeys } from '../shared/regTree';

const later = template({ en: 'The value is set again here', ja: 'ここで再び設定されている値' });

export default defineSyntaxRule({
  id: 'registry/value-set-twice',
  title: {
    en: 'A registry value is set twice, to different data',
    ja: '同じ値に別のデータが 2 度設定される',
  },
  severity: 'warning',
  confidence: 'certain',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }],
  messages: {
    twice: template({
      en: '{name} is set to {before} here and to {after} further down in the same key. Only the later one counts, so this one may never have been meant to stay; remove one of them.',
      ja: '{name} はここで {before}、同じキーの後の行で {after} に設定されます。後のデータが有効となり、意図と異なる可能性があります。一方を削除してください。',
    }),
  },
  docs: {
    en: {
      why: 'Settings collected from several pages end up in one file, and two of them contradict each other. Importing it goes from top to bottom without a word, and the last line wins, whoever had looked at the first one.',
      whenItIsFine:
        'The same data twice does no harm, and a key that is deleted in between begins anew. Files of more than 1,000 values are taken for exports, which have no value twice.',
    },
    ja: {
      why: '複数の資料から集めた設定を 1 つのファイルにまとめると、互いに矛盾することがあります。インポートは何も表示せずに上から順に行われ、最後の行が有効になります。最初の行だけを見た人は気づきません。',
      whenItIsFine:
        '同じデータが 2 度あっても問題ありません。途中でキーを削除している場合も同様です。値が 1,000 個を超えるファイルはエクスポートとみなし、調べません。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    for (const [first, second] of contradictions(tree)) {
      const at = place(first.data);
      const name = shownName(first, tree);
      const [before, after] = [shownText(tree, first.data), shownText(tree, second.data)];
      report({ message: 'twice', at, args: { name, before, after }, related: [noteOn(second, place)] });
    }
  },
});

/** Values that a later one of the same name in the same key replaces by other data. */
function contradictions(tree: RegTree): readonly (readonly [RegValue, RegValue])[] {
  const found: (readonly [RegValue, RegValue])[] = [];
  const last = new Map<string, Map<string, RegValue>>();
  for (const key of handWrittenKeys(tree)) {
    // Whatever lay below the key is gone; to forget all is to say too little.
    if (key.deleted) last.clear();
    const path = normalKeyPath(key.path.text);
    const ofKey = last.get(path) ?? new Map<string, RegValue>();
    last.set(path, ofKey);
    for (const value of key.values()) {
      if (value.kind === 'unreadable') continue;
      // The default value has no name, and an empty name is the same to Windows.
      const name = value.name.text.toLowerCase();
      const before = ofKey.get(name);
      ofKey.set(name, value);
      const isMeant = before === undefined || before.kind === 'delete' || value.kind === 'delete';
      if (!isMeant && sameData(before, tree) !== sameData(value, tree)) found.push([before, value]);
    }
  }
  return found;
}

/** The data in the one spelling in which it is compared: numbers as such, bytes without their folds. */
function sameData(value: RegValue, tree: RegTree): string {
  const number = dwordData(value, tree);
  if (number !== undefined) return `dword:${number}`;
  const text = tree.text.slice(value.data.start, value.data.end);
  return value.kind === 'hex' ? text.toLowerCase().replace(/[\s\\]|,$/g, '') : text;
}

function noteOn({ data }: RegValue, place: Place): Related {
  return { at: place(data), message: message(later, {}) };
}

const header = 'Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野\r\n';
const KEY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n';

export const examples: RuleExamples = [
  {
    name: 'settings of two pages',
    files: {
      'a.reg': `${header}${KEY}"Start"=⟦dword:00000002⟧\r\n\r\n${KEY.toLowerCase().replace('hkey_local_machine', 'HKEY_LOCAL_MACHINE')}"start"=dword:00000003\r\n`,
    },
    finds: ['twice'],
  },
  {
    name: 'the same twice, a value set anew, and a key begun anew',
    files: {
      'a.reg': `${header}${KEY}"Start"=dword:00000002\r\n"Start"=dword:2\r\n"Old"="1"\r\n"Old"=-\r\n"Old"="2"\r\n`,
      'b.reg': `${header}${KEY}"Start"=dword:00000002\r\n\r\n${KEY.replace('[', '[-')}\r\n${KEY}"Start"=dword:00000003\r\n`,
    },
    finds: [],
  },
];
