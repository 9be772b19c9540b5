import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { guideCluster } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/outermost-element-unknown',
  title: {
    en: 'The file is no configuration of a cluster',
    ja: 'クラスタ構成情報ではないファイル',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['xml'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'root' }],
  messages: {
    other: template({
      en: 'The outermost element is "{name}", but that of a clp.conf is "root", so nothing in this file could be checked. It may be another file under this name, such as a saved page; export the configuration again.',
      ja: '最も外側の要素が「root」ではなく「{name}」です。保存した Web ページなど、構成情報ではない可能性があります。エクスポートし直してください。',
    }),
  },
  docs: {
    en: {
      why: 'The WebManager and its successors are web pages, and a browser that is asked to save an export may save the page with the login form instead. The file has the right name and is no configuration, which shows when it is to be uploaded.',
      whenItIsFine: 'A file of another program that happens to have this name. Leave it out of the folder of the site.',
    },
    ja: {
      why: 'WebManager などの管理画面は Web ページのため、エクスポートを保存したつもりで、ログイン画面のページを保存してしまうことがあります。名前は正しくても構成情報ではなく、アップロードの時点まで気づきません。',
      whenItIsFine: 'たまたま同じ名前の、別のプログラムのファイルの場合です。サイトのフォルダーから外してください。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    const [first] = tree.roots;
    if (first === undefined || tree.roots.some(({ name }) => name.text === 'root')) return;
    report({ message: 'other', at: place(first.name.span), args: { name: first.name.text } });
  },
});

export const examples: RuleExamples = [
  {
    name: 'a page that was saved in place of the export',
    files: {
      'clp.conf': '<⟦html⟧ lang="ja"><head><title>𠮷 Cluster WebUI</title></head><body><p>Login</p></body></html>\n',
    },
    finds: ['other'],
  },
  {
    name: 'a name in capitals, which is another one',
    files: { 'clp.conf': guideCluster.replace('<root>', '<⟦Root⟧>').replace('</root>', '</Root>') },
    finds: ['other'],
  },
  { name: 'a configuration', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'a configuration behind something else', files: { 'clp.conf': `<note/>${guideCluster}` }, finds: [] },
];
