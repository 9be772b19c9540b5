import { groupBy } from '../../facts/groupBy';
import type { FactReader } from '../../facts/store';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameTextNote } from '../shared/notes';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/placeholder-left-in',
  title: {
    en: 'A placeholder of a template is left in',
    ja: 'ひな形の仮の文字列が残っている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: [
    'clusterServer',
    'serverDevice',
    'floatingIp',
    'virtualComputerName',
    'failoverGroup',
    'groupResource',
    'monitorResource',
  ],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server, group, resource, monitor' }],
  messages: {
    left: template({
      en: '"{text}" is a placeholder of a template, not a name or an address, so the file cannot be used like this. Write the real value.',
      ja: '「{text}」はひな形の仮の文字列です。このままでは使用できません。実際の名前またはアドレスにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Set-up scripts fill a template clp.conf with the names and addresses of the site. When a step was skipped or the template itself is uploaded, the cluster looks for a server or an address that is called like the placeholder.',
      whenItIsFine:
        'A template that a script fills in later is meant to hold placeholders: leave it out with "ignore" in clusterconf.json. Names with hyphens, single underscores or capitals are ordinary names.',
    },
    ja: {
      why: '構築用のスクリプトは、ひな形の clp.conf に環境の名前やアドレスを書き込みます。手順を飛ばしたりひな形をそのままアップロードしたりすると、仮の文字列がサーバ名やアドレスとして使われます。',
      whenItIsFine:
        'スクリプトが後で書き換えるひな形であれば問題ありません。clusterconf.json の ignore で対象から外せます。ハイフン、下線、大文字を含むだけの名前は指摘しません。',
    },
  },
  check({ facts, report }) {
    const left = valuesOf(facts).filter(({ value }) => holdsPlaceholder(value));
    for (const [text, [first, ...others]] of groupBy(left, ({ value }) => value)) {
      if (first === undefined) continue;
      report({ message: 'left', at: first.at, args: { text }, related: others.map(({ at }) => sameTextNote(at)) });
    }
  },
});

type Reads =
  | 'clusterServer'
  | 'serverDevice'
  | 'floatingIp'
  | 'virtualComputerName'
  | 'failoverGroup'
  | 'groupResource'
  | 'monitorResource';

/** The names and addresses that the file gives, not those it refers to, in file order. */
function valuesOf(facts: FactReader<Reads>): readonly Located<string>[] {
  const values = [
    ...(['clusterServer', 'failoverGroup', 'groupResource', 'monitorResource'] as const).flatMap((kind) =>
      facts.all(kind).map(({ name }) => name),
    ),
    ...facts.all('serverDevice').map(({ info }) => info),
    ...facts
      .all('floatingIp')
      .flatMap(({ address, ofServers, misplaced }) => [address, ...ofServers, misplaced?.value]),
    ...facts.all('virtualComputerName').map(({ name }) => name),
  ];
  return values
    .filter((value) => value !== undefined)
    .toSorted((left, right) => left.at.span.start - right.at.span.start);
}

export const examples: RuleExamples = [
  {
    name: 'a name and an address that a script should have replaced',
    files: {
      'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<ip>⟦__FIP_ADDRESS__⟧</ip>').replace(
        '<vcomname>vcom</vcomname>',
        '<!-- 𠮷野 --><vcomname>⟦INPUT_HOST1⟧</vcomname>',
      ),
    },
    finds: ['left', 'left'],
  },
  {
    name: 'one placeholder in two places is one finding',
    files: {
      'clp.conf': guideClusterWith(
        '<device id="0"><type>lan</type><info>10.0.0.2</info></device>',
        '<device id="0"><type>lan</type><info>⟦%IP2%⟧</info></device>',
      ).replace('<type>mdc</type><info>10.0.0.2</info>', '<type>mdc</type><info>%IP2%</info>'),
    },
    finds: ['left'],
  },
  {
    name: 'angle brackets, as documents write what has to be replaced',
    files: { 'clp.conf': guideClusterWith('<vcomname>vcom</vcomname>', '<vcomname>⟦&lt;vcom name&gt;⟧</vcomname>') },
    finds: ['left'],
  },
  {
    name: 'hyphens, underscores and capitals are ordinary',
    files: {
      'clp.conf': guideClusterWith('<server name="server2">', '<server name="SV-DB_02">').replace(
        '    <types name="md"/>',
        '    <script name="INPUT_DATA"/><script name="A__B"/>\n    <types name="md"/>',
      ),
    },
    finds: [],
  },
  {
    name: 'an address may name the interface it belongs to',
    files: { 'clp.conf': guideClusterWith('<ip>192.168.0.12</ip>', '<ip>192.168.0.12%public</ip>') },
    finds: [],
  },
];
