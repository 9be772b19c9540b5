import { knownChild } from '../../knowledge/elementTree';
import { message, template } from '../../messages/message';
import type { XmlElement } from '../../syntax/xml/tree';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { eachKnownElement } from '../shared/knownElements';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/element-given-twice',
  title: {
    en: 'A setting is given twice',
    ja: '同じ設定が二重にある',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['xml'],
  local: true,
  sources: [{ document: 'CLUSTERPRO X: clp.conf' }],
  messages: {
    twice: template({
      en: '"{name}" stands here a second time in the same element, but only one of the two can count. Keep the one that is meant.',
      ja: '「{name}」が同じ要素の中に 2 つあり、一方が無視される可能性があります。必要な方だけを残してください。',
    }),
  },
  docs: {
    en: {
      why: 'Settings come once in each element; what may come several times carries a name or an id. After an edit by hand, or when two files were merged, a setting stands there twice, and nobody can tell from the file which of the two the product takes.',
      whenItIsFine:
        'Servers, groups, devices, dependencies and all else that carries a name or an id may come as often as needed.',
    },
    ja: {
      why: '設定は 1 つの要素に 1 回だけ書かれ、複数書けるものには name か id が付きます。手作業での編集やファイルの結合で二重になると、どちらが使われるかはファイルからはわかりません。',
      whenItIsFine: 'サーバ、グループ、デバイス、依存関係など、name や id の付くものは複数あって問題ありません。',
    },
  },
  check({ syntax: { tree }, within, place, report }) {
    eachKnownElement(tree, within, ({ known, inside }) => {
      const met = new Map<string, XmlElement>();
      for (const element of inside) {
        const { text: name, span } = element.name;
        if (knownChild(known, name)?.repeats !== false) continue;
        const first = met.get(name);
        if (first === undefined) {
          met.set(name, element);
          continue;
        }
        const related = [{ at: place(first.name.span), message: message(firstOne, { name }) }];
        report({ message: 'twice', at: place(span), args: { name }, related });
      }
    });
  },
});

const firstOne = template({ en: '"{name}" stands here for the first time', ja: '1 つ目の「{name}」はここです' });

const vcomname = '<vcomname>vcom</vcomname>';

export const examples: RuleExamples = [
  {
    name: 'a parameter that was added and not replaced',
    files: { 'clp.conf': guideClusterWith(vcomname, `${vcomname}<!-- 𠮷 --><⟦vcomname⟧>ofc</vcomname>`) },
    finds: ['twice'],
  },
  {
    name: 'two sections after a merge',
    files: { 'clp.conf': guideClusterWith('</root>', '  <⟦monitor⟧/>\n</root>') },
    finds: ['twice'],
  },
  { name: 'servers, groups and devices', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'dependencies, policies and elements that are not known',
    files: {
      'clp.conf': guideClusterWith(
        '<vcom name="vcom1">',
        '<vcom name="vcom1"><depend name="fip1"/><depend name="md1"/><memo/><memo/>',
      ),
    },
    finds: [],
  },
];
