import type { Fix } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { RegTree } from '../../syntax/reg/tree';
import { type Span, span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { handWrittenKeys, mayBeWrittenByHand } from '../shared/regTree';

const current = { en: 'Write CurrentControlSet in every key', ja: 'すべてのキーを CurrentControlSet にする' };

export default defineSyntaxRule({
  id: 'registry/numbered-control-set',
  title: {
    en: 'Keys name a control set by its number',
    ja: '番号付きのコントロールセットがある',
  },
  severity: 'info',
  confidence: 'likely',
  formats: ['reg'],
  sources: [{ document: 'Microsoft Learn: HKLM\\SYSTEM\\CurrentControlSet Registry Tree' }],
  messages: {
    numbered: template({
      en: 'The keys name {set}, which need not be the set that the computer runs with. Before an import make sure that it is, or write CurrentControlSet.',
      ja: 'キーが {set} を指していますが、コンピュータが現在使う設定とは限りません。取り込む場合は確認してください (通常は CurrentControlSet)。',
    }),
  },
  docs: {
    en: {
      why: 'Windows keeps several control sets and runs with one of them; CurrentControlSet always is that one. After a start with the last known good configuration the number is another, and an import into the old number changes nothing that works.',
      whenItIsFine:
        'Exports of the whole of SYSTEM, and those of a disk that is not running, have numbers and are right. Files that also name CurrentControlSet are not reported, nor are those of more than 1,000 values.',
    },
    ja: {
      why: 'Windows は複数のコントロールセットを持ち、そのうちの 1 つで動作します。CurrentControlSet は常にその 1 つを指します。前回正常起動時の構成で起動した後は番号が変わり、古い番号に取り込んでも動作は変わりません。',
      whenItIsFine:
        'SYSTEM 全体のエクスポートや、停止中のディスクのエクスポートでは番号が正しい表記です。CurrentControlSet もあるファイルや、値が 1,000 個を超えるファイルは指摘しません。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    if (!mayBeWrittenByHand(tree) || !/controlset0/i.test(tree.text)) return;
    if (/\\currentcontrolset[\\\]]/i.test(tree.text)) return;
    const places = [...handWrittenKeys(tree)].flatMap(({ path }) => numberedSet(path.text, path.span.start) ?? []);
    const [first] = places;
    if (first === undefined) return;
    const set = tree.text.slice(first.start, first.end);
    report({ message: 'numbered', at: place(first), args: { set }, fixes: renamed(places, tree, place) });
  },
});

/** Where the path names a set below HKEY_LOCAL_MACHINE\SYSTEM by its number. */
function numberedSet(path: string, at: number): Span | undefined {
  const found = /^HKEY_LOCAL_MACHINE\\SYSTEM\\(ControlSet\d{3})(?=\\|$)/i.exec(path)?.[1];
  const start = at + 'HKEY_LOCAL_MACHINE\\SYSTEM\\'.length;
  return found === undefined ? undefined : span(start, start + found.length);
}

/** One name for all; two sets in one file would become the same keys twice. */
function renamed(places: readonly Span[], { text }: RegTree, place: Place): readonly Fix[] {
  const sets = new Set(places.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  if (sets.size > 1) return [];
  const edits = places.map((one) => ({ at: place(one), newText: 'CurrentControlSet' }));
  return [{ title: plain(current), safety: 'suggested', edits }];
}

const header = 'Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野\r\n';
const key = (set: string) => `[HKEY_LOCAL_MACHINE\\SYSTEM\\${set}\\Services\\a]\r\n"Start"=dword:00000003\r\n`;

export const examples: RuleExamples = [
  {
    name: 'a part of an export that is to be imported elsewhere',
    files: { 'a.reg': `${header}${key('⟦ControlSet001⟧')}\r\n${key('ControlSet001')}` },
    finds: ['numbered'],
    fixed: { 'a.reg': `${header}${key('CurrentControlSet')}\r\n${key('CurrentControlSet')}` },
  },
  {
    name: 'two sets',
    files: { 'a.reg': `${header}${key('⟦ControlSet001⟧')}\r\n${key('ControlSet002')}` },
    finds: ['numbered'],
  },
  {
    name: 'the current one, alone and beside its number, and a key that is merely called alike',
    files: {
      'a.reg': header + key('CurrentControlSet'),
      'b.reg': `${header}${key('ControlSet001')}\r\n${key('CurrentControlSet')}`,
      'c.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\ControlSet001]\r\n`,
    },
    finds: [],
  },
];
