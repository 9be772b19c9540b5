import { groupBy } from '../../facts/groupBy';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

const FIRST = template({ en: 'the first one', ja: '最初の設定' });

export default defineRule({
  id: 'cluster/alert-destination-given-twice',
  title: {
    en: 'An event has its destinations twice',
    ja: '同じイベントの通報先が2つある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['alertDestination'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'messages/<module>@id' }],
  messages: {
    twice: template({
      en: 'The event {id} of {module} has destinations already. Only one of the two can count; keep the one that is meant.',
      ja: '{module} のイベント {id} の通報先が重複しています。有効になるのは一方だけのため、どちらが正しいか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Each event of a module has one entry that says where it goes. With two of them nobody can tell which one the product follows, so a mail or a trap that was set up may never be sent. It comes about when pieces of a file are copied by hand or by scripts.',
      whenItIsFine: 'The same number in two modules is two events.',
    },
    ja: {
      why: 'モジュールのイベントごとに、通報先を決める項目は1つです。2つあると、どちらが使われるかわからず、設定したはずのメールやトラップが送られないことがあります。ファイルの一部を手作業やスクリプトで複製したときに起こります。',
      whenItIsFine: 'モジュールが異なれば、番号が同じでも別のイベントです。',
    },
  },
  check({ facts, report }) {
    for (const [, [first, ...others]] of groupBy(
      facts.all('alertDestination'),
      ({ module, id }) => `${module} ${id.value}`,
    )) {
      if (first === undefined) continue;
      for (const { module, id } of others) {
        const related = [{ at: first.id.at, message: message(FIRST, {}) }];
        report({ message: 'twice', at: id.at, args: { module, id: id.value }, related });
      }
    }
  },
});

function withMessages(entries: string): string {
  return guideClusterWith('</root>', `<messages><types name="trnsv"/>${entries}</messages></root>`);
}

export const examples: RuleExamples = [
  {
    name: 'an entry that was copied',
    files: { 'clp.conf': withMessages('<!-- 🏢 --><trnsv id="2310"/><trnsv id="2320"/><trnsv id="⟦2310⟧"/>') },
    finds: ['twice'],
  },
  {
    name: 'several events, and one number in two modules',
    files: { 'clp.conf': withMessages('<trnsv id="2310"/><trnsv id="2320"/><rc id="2310"/>') },
    finds: [],
  },
];
