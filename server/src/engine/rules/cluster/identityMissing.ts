import { template } from '../../messages/message';
import type { XmlElement } from '../../syntax/xml/tree';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/identity-missing',
  title: {
    en: 'The file does not say which cluster it is',
    ja: 'クラスタの基本情報がない',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['xml'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'all, cluster/name' }],
  messages: {
    missing: template({
      en: 'The file has no {missing}. These have no default, so the product cannot use the file. Export it anew, or write the values.',
      ja: '{missing} がありません。既定値がないため、製品はこのファイルを使用できません。エクスポートし直すか、値を書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Nearly everything in the file has a default; the name of the cluster, its platform and its two encodings have none. A file without them is a piece of one, or a hand-made one that was never finished, and is refused.',
      whenItIsFine:
        'Never. A file that is not well-formed is not looked at, since the part may be there and unreadable.',
    },
    ja: {
      why: 'ファイルのほとんどの設定には既定値がありますが、クラスタ名、プラットフォーム、2 つの文字コードにはありません。これらのないファイルは一部だけの写しか作りかけで、受け付けられません。',
      whenItIsFine: '常に誤りです。文法に誤りのあるファイルは、読み取れないだけの場合があるため確認の対象外です。',
    },
  },
  check({ syntax: { tree, problems }, place, report }) {
    const { root } = tree;
    if (root?.name.text !== 'root' || problems.length > 0 || !isCluster(root)) return;
    const missing = NEEDED.filter(([section, name]) => isBlank(root.child(section)?.child(name)));
    if (missing.length === 0) return;
    const paths = missing.map((path) => path.join('/')).join(', ');
    report({ message: 'missing', at: place(root.name.span), args: { missing: paths } });
  },
});

const NEEDED = [
  ['all', 'charset'],
  ['all', 'encode'],
  ['all', 'serveros'],
  ['cluster', 'name'],
] as const;

/** A piece that somebody keeps for copying holds one section, and no servers with something to run on them. */
function isCluster(root: XmlElement): boolean {
  return root.child('server') !== undefined && root.child('group') !== undefined;
}

function isBlank(element: XmlElement | undefined): boolean {
  return element === undefined || element.content().text === '';
}

export const examples: RuleExamples = [
  {
    name: 'a name that was never written',
    files: {
      'clp.conf': guideClusterWith('<name>cluster</name>', '<name> </name><comment>𠮷</comment>').replace(
        '<root>',
        '<⟦root⟧>',
      ),
    },
    finds: ['missing'],
  },
  {
    name: 'the first section was lost while copying',
    files: {
      'clp.conf': guideClusterWith(
        '  <all><charset>ASCII</charset><serveros>windows</serveros><encode>SJIS</encode></all>\n',
        '',
      ).replace('<root>', '<⟦root⟧>'),
    },
    finds: ['missing'],
  },
  { name: 'all four are there', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a piece that is kept for copying', files: { 'clp.conf': '<root><server name="a"/></root>\n' }, finds: [] },
];
