import { distance } from 'fastest-levenshtein';
import type { Fix } from '../../fixes/fix';
import { holdsTypes, type KnownElement } from '../../knowledge/elementTree';
import { template } from '../../messages/message';
import type { XmlElement } from '../../syntax/xml/tree';
import { type Span, span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { eachKnownElement } from '../shared/knownElements';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/element-name-mistyped',
  title: {
    en: 'An element is called almost like a known one',
    ja: '要素名に誤りがある',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['xml'],
  local: true,
  sources: [{ document: 'CLUSTERPRO X: clp.conf' }],
  messages: {
    mistyped: template({
      en: 'No element "{name}" is known here, but "{close}" is. A setting under a wrong name may be ignored without a word; correct the name.',
      ja: '要素「{name}」は知られていません。「{close}」の誤りで、設定が無視される可能性があります。名前を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The product reads the elements that it knows and leaves the others alone. A setting under a name with a slip of the pen has no effect, and nothing says so: the default holds.',
      whenItIsFine:
        'Names that are far from every known one may be settings that are not public, and are left alone. So are the types of resources, monitors and heartbeats, of which there are more than are known.',
    },
    ja: {
      why: '製品は知っている要素だけを読み、ほかは読み飛ばします。名前を誤った設定は効果がなく、警告もないまま既定値で動作します。',
      whenItIsFine:
        '既知のどの名前とも大きく異なるものは、公開されていない設定の場合があるため指摘しません。リソース、モニタ、ハートビートの種類の名前も確認の対象外です。',
    },
  },
  check({ syntax: { tree }, within, place, report }) {
    eachKnownElement(tree, within, ({ element: parent, known, inside }) => {
      if (holdsTypes(known)) return;
      for (const element of inside) {
        const close = meantName(element, parent, known);
        if (close === undefined) continue;
        const { text: name, span } = element.name;
        report({
          message: 'mistyped',
          at: place(span),
          args: { name, close },
          fixes: renaming(element, close, place),
        });
      }
    });
  },
});

/** In a shorter name one letter makes too much of a difference. */
const SHORTEST = 5;

/** The one known name that is a letter away and missing here. A name that has another number is one of a series. */
function meantName(element: XmlElement, parent: XmlElement, { children }: KnownElement): string | undefined {
  const name = element.name.text;
  if (children.has(name) || name.length < SHORTEST) return undefined;
  const close = [...children.keys()].filter(
    (other) => other.length >= SHORTEST && isOneLetterOff(name, other) && parent.child(other) === undefined,
  );
  return close.length === 1 ? close[0] : undefined;
}

function isOneLetterOff(name: string, other: string): boolean {
  if (Math.abs(name.length - other.length) > 1 || distance(name, other) !== 1) return false;
  return withoutNumbers(name) !== withoutNumbers(other);
}

function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, '');
}

/** What is ignored today takes effect afterwards, so a person has to see it. */
function renaming(element: XmlElement, name: string, place: Place): readonly Fix[] {
  const spans = nameSpans(element);
  if (spans.length === 0) return [];
  const edits = spans.map((piece) => ({ at: place(piece), newText: name }));
  return [{ title: writeTitle(name), safety: 'suggested', edits }];
}

function nameSpans({ name, close, selfClosing }: XmlElement): readonly Span[] {
  if (selfClosing) return [name.span];
  if (close === undefined) return [];
  const start = close.start + '</'.length;
  return [name.span, span(start, start + name.text.length)];
}

const target = '<target>fip1</target><relation>';

export const examples: RuleExamples = [
  {
    name: 'one letter too many',
    files: {
      'clp.conf': guideClusterWith(target, '<!-- 𠮷 --><⟦tarrget⟧>fip1</tarrget><relation>'),
    },
    finds: ['mistyped'],
    fixed: { 'clp.conf': guideClusterWith(target, `<!-- 𠮷 -->${target}`) },
  },
  {
    name: 'one letter too few, and empty',
    files: {
      'clp.conf': guideClusterWith(
        '  <group name="ManagementGroup">',
        '  <⟦networkpartiton⟧/>\n  <group name="ManagementGroup">',
      ),
    },
    finds: ['mistyped'],
  },
  { name: 'known names only', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a name that is like no other, a type that is like another, and one more of a series',
    files: {
      'clp.conf': guideClusterWith(target, `<ignoreerrorflg>0</ignoreerrorflg>${target}`)
        .replace('</root>', '  <pm><exec0/><exec3/></pm>\n</root>')
        .replace('<types name="md"/>', '<vip name="vip1"/><types name="md"/>'),
    },
    finds: [],
  },
  {
    name: 'the right name stands beside it',
    files: { 'clp.conf': guideClusterWith(target, `<targets/>${target}`) },
    finds: [],
  },
];
