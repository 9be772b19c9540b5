import { groupBy } from '../../facts/groupBy';
import type { NameUse } from '../../facts/views/repeatedNames';
import { message, template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { withoutNames } from '../shared/hostsFixes';
import { someOfEachFile } from '../shared/misreadWords';
import { hostsNote } from '../shared/notes';

export default defineRule({
  id: 'hosts/duplicate-entry',
  title: {
    en: 'A name is given the same address twice',
    ja: '同じ名前とアドレスが 2 回ある',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['repeatedNames'],
  sources: [{ document: 'Microsoft サポート KB177075' }],
  messages: {
    twice: template({
      en: 'Another line gives "{name}" the address {address} already. Nothing breaks; see which of the two is to stay, so that a later change is not made in one of them only.',
      ja: '「{name}」のアドレス {address} は別の行にもあります。動作に影響はありませんが、変更のときに片方だけを直さないよう、残す行を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Two lines that say the same are harmless until one of them is changed. Then the name has two addresses, and which of them is used differs from program to program.',
      whenItIsFine:
        'Always, until something changes. Names whose address leads nowhere are not looked at, however often they come.',
    },
    ja: {
      why: '同じ内容の行が 2 つあっても害はありませんが、片方だけを変更すると 1 つの名前に 2 つのアドレスができ、どちらが使われるかはプログラムによって異なります。',
      whenItIsFine: '変更するまでは問題ありません。どこにもつながらないアドレスの名前は、何回あっても指摘しません。',
    },
  },
  check({ views: { repeatedNames }, report }) {
    const repeats = repeatedNames.flatMap((group) => [...groupBy(group, placeOf).values()].flatMap(withFirst));
    for (const onLine of groupBy(someOfEachFile(repeats), ({ use }) => use.entry).values()) {
      const [one] = onLine;
      if (one === undefined) continue;
      const { use, first } = one;
      const names = onLine.map((repeat) => repeat.use.name);
      const title = message(remove, { text: names.map(({ value }) => value).join(' ') });
      report({
        message: 'twice',
        at: use.name.at,
        args: { name: use.name.value, address: use.entry.address.value },
        related: [hostsNote(first.name.at, first.name.value, first.entry.address.value)],
        fixes: [{ title, safety: 'safe', edits: withoutNames(use.entry, names) }],
      });
    }
  },
});

const remove = template({ en: 'Remove the repeated "{text}"', ja: '重複した「{text}」を取り除く' });

interface Repeat {
  readonly at: Location;
  readonly use: NameUse;
  readonly first: NameUse;
}

function placeOf({ entry, address }: NameUse): string {
  return `${address} ${entry.at.path}`;
}

function withFirst([first, ...others]: readonly NameUse[]): readonly Repeat[] {
  return first === undefined ? [] : others.map((use) => ({ at: use.name.at, use, first }));
}

export const examples: RuleExamples = [
  {
    name: 'a whole line, in other letters',
    files: { hosts: '172.16.0.1 web # 𠮷野 🏢\r\n172.16.0.1\t⟦WEB⟧\r\n172.16.0.2 db\r\n' },
    finds: ['twice'],
    fixed: { hosts: '172.16.0.1 web # 𠮷野 🏢\r\n\r\n172.16.0.2 db\r\n' },
  },
  {
    name: 'some names of a line, and a comment that stays',
    files: { hosts: '172.16.0.1 web www\n172.16.0.1 ⟦web⟧ new www # moved\n' },
    finds: ['twice'],
    fixed: { hosts: '172.16.0.1 web www\n172.16.0.1 new # moved\n' },
  },
  {
    name: 'twice on one line',
    files: { hosts: '172.16.0.1 web ⟦web⟧\n' },
    finds: ['twice'],
    fixed: { hosts: '172.16.0.1 web\n' },
  },
  {
    name: 'another address, another file, and names that nobody is to reach',
    files: {
      'server1/hosts': '172.16.0.1 web\nfd00::1 web\n0.0.0.0 a\n0.0.0.0 a\n127.0.0.1 localhost\n127.0.0.1 localhost\n',
      'server2/hosts': '172.16.0.1 web\n',
    },
    finds: [],
  },
];
