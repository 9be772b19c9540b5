import type { IndexedType } from '../../facts/vocabulary/clusterSettings';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { removeTitle, writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/type-index-differs',
  title: {
    en: 'The index of types does not fit its section',
    ja: 'types の一覧が内容と一致しない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['typeIndex'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/types, monitor/types, heartbeat/types' }],
  messages: {
    missing: template({
      en: 'Entries of type "{type}" stand in "{section}", but its index has no types line for them, so they may not be loaded. Add the line.',
      ja: '「{section}」に {type} がありますが、types の行がありません。読み込まれない可能性があります。行を追加してください。',
    }),
    empty: template({
      en: 'The index of "{section}" lists the type "{type}", of which there is no entry. Remove the line, or see whether an entry is missing.',
      ja: '「{section}」の types にある {type} のエントリがありません。行が不要か、エントリが漏れていないか確認してください。',
    }),
    twice: template({
      en: 'The index of "{section}" lists the type "{type}" twice. Remove one of the two lines.',
      ja: '「{section}」の types に {type} が 2 回あります。一方の行が不要か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Each section begins with, or has among its entries, one types line for every type in it. All exports of the product and of its tools are like that; whoever adds an entry by hand easily forgets the line, and the entry is not found.',
      whenItIsFine:
        'The lines may stand in any order, before, between or behind the entries. An empty section needs none.',
    },
    ja: {
      why: '各セクションには、含まれる種類ごとに types の行が 1 つあります。製品やツールの出力は必ずこの形ですが、手作業でエントリを追加すると行を忘れやすく、エントリが読み込まれないことがあります。',
      whenItIsFine: '行の順序や位置は自由です。空のセクションには必要ありません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { section, listed, present, end } of facts.all('typeIndex')) {
      const names = new Set(listed.map(({ type }) => type.value));
      for (const one of present.filter(({ type }) => !names.has(type.value))) {
        const fixes = [adding(one, end?.before ?? '')];
        report({ message: 'missing', at: one.type.at, args: { section, type: one.type.value }, fixes });
      }
      const entries = new Set(present.map(({ type }) => type.value));
      const met = new Set<string>();
      for (const one of listed) {
        const { value: type, at } = one.type;
        const message = met.has(type) ? 'twice' : entries.has(type) ? undefined : 'empty';
        met.add(type);
        if (message === undefined) continue;
        report({ message, at, severity: 'info', args: { section, type }, fixes: [removing(one, message)] });
      }
    }
  },
});

/** A line of the index before the first entry of that type, where the product's own exports have it. */
function adding({ type, element }: IndexedType, lead: string): Fix {
  const line = `<types name="${type.value}"/>`;
  const before: Location = { path: element.path, span: { start: element.span.start, end: element.span.start } };
  return replacement(writeTitle(line), 'safe', before, `${line}${lead}`);
}

/** A line without entries may be what is left of one that should be there. */
function removing({ type, line }: IndexedType, message: 'empty' | 'twice'): Fix {
  const safety = message === 'twice' ? 'safe' : 'suggested';
  return replacement(removeTitle(`<types name="${type.value}"/>`), safety, line, '');
}

const types = '    <types name="vcom"/>\n';

export const examples: RuleExamples = [
  {
    name: 'a resource that was added by hand',
    files: { 'clp.conf': guideClusterWith(types, '').replace('<vcom name', '<⟦vcom⟧ name') },
    finds: ['missing'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'the line of a type that is gone',
    files: { 'clp.conf': guideClusterWith(types, `    <!-- 𠮷 -->\n    <types name="⟦sd⟧"/>\n${types}`) },
    finds: ['empty'],
    fixed: { 'clp.conf': guideClusterWith(types, `    <!-- 𠮷 -->\n${types}`) },
  },
  {
    name: 'one line too many',
    files: { 'clp.conf': guideClusterWith(types, `${types}    <types name="⟦vcom⟧"/>\n`) },
    finds: ['twice'],
    fixed: { 'clp.conf': guideCluster },
  },
  { name: 'lines between the entries', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a section without entries, and lines behind them',
    files: {
      'clp.conf': guideClusterWith('  <monitor>', '  <networkpartition/>\n  <monitor>')
        .replace('    <types name="fipw"/>\n', '')
        .replace('</fipw>', '</fipw><types name="fipw"/>'),
    },
    finds: [],
  },
];
