import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { templateMarks } from '../shared/templateMarks';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/placeholder-left-in',
  title: {
    en: 'A placeholder of a template is left in',
    ja: 'ひな形の仮の文字列が残っている',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['xml'],
  local: true,
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'cluster, server, group, resource, monitor' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux' },
  ],
  messages: {
    left: template({
      en: '"{text}" is a placeholder of a template, so the file cannot be used like this. Write the real value.',
      ja: '「{text}」はひな形の仮の文字列です。このままでは使用できません。実際の値にしてください。',
    }),
    secret: template({
      en: 'What stands in {element} seems to be a placeholder of a template. Whoever needs it may be turned away; write the real value.',
      ja: '{element} の値がひな形の仮の文字列で、認証できない可能性があります。実際の値にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Set-up scripts fill a template clp.conf with the names and addresses of the site. When a step was skipped or the template itself is uploaded, the cluster looks for a server or an address that is called like the placeholder, and takes a word for a number.',
      whenItIsFine:
        'A template that a script fills in later is meant to hold placeholders: leave it out with "ignore" in clusterconf.json. Names with hyphens, single underscores or capitals are ordinary names; comments, and variables such as %TEMP% in paths and commands, are left alone.',
    },
    ja: {
      why: '構築用のスクリプトは、ひな形の clp.conf に環境の名前やアドレスを書き込みます。手順を飛ばしたりひな形をそのままアップロードしたりすると、仮の文字列がサーバ名、アドレス、数値などとして使われます。',
      whenItIsFine:
        'スクリプトが後で書き換えるひな形であれば問題ありません。clusterconf.json の ignore で対象から外せます。ハイフン、下線、大文字を含むだけの名前、コメント、パスやコマンドの %TEMP% のような変数は指摘しません。',
    },
  },
  check({ syntax: { tree }, within, place, report }) {
    for (const { value, element, secret } of templateMarks(tree, within)) {
      const at = place(value.span);
      if (secret) report({ message: 'secret', severity: 'warning', at, args: { element: element.name.text } });
      else report({ message: 'left', at, args: { text: value.text } });
    }
  },
});

function withMonitor(parameters: string, rest: string): string {
  return guideClusterWith(
    '    <types name="fipw"/>',
    `    <types name="mysqlw"/>\n    <mysqlw name="mysqlw1"><target>fip1</target><parameters>${parameters}</parameters><relation><type>rsc</type><name>fip1</name></relation>${rest}</mysqlw>\n    <types name="fipw"/>`,
  );
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
    name: 'one placeholder in two places',
    files: {
      'clp.conf': guideClusterWith(
        '<device id="0"><type>lan</type><info>10.0.0.2</info></device>',
        '<device id="0"><type>lan</type><info>⟦%IP2%⟧</info></device>',
      ).replace('<type>mdc</type><info>10.0.0.2</info>', '<type>mdc</type><info>⟦%IP2%⟧</info>'),
    },
    finds: ['left', 'left'],
  },
  {
    name: 'the name of the cluster, and the drives of a mirror',
    files: {
      'clp.conf': guideClusterWith('<name>cluster</name>', '<name>⟦__CLUSTER_NAME__⟧</name>')
        .replace('>E:<', '>⟦__DATA_DRIVE__:⟧<')
        .replace('>D:<', '>⟦__CP_DRIVE__⟧<'),
    },
    finds: ['left', 'left', 'left'],
  },
  {
    name: 'what a monitor needs to log on, and its numbers',
    files: {
      'clp.conf': withMonitor(
        '<database>⟦__DB_NAME__⟧</database><password>⟦__DB_PASS__⟧</password><port>⟦__DB_PORT__⟧</port>',
        '<polling><interval>⟦{{ seconds }}⟧</interval></polling>',
      ),
    },
    finds: ['left', 'secret', 'left', 'left'],
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
  {
    name: 'comments, variables of the system and names of script files',
    files: {
      'clp.conf': withMonitor(
        '<!-- __OLD__ &lt;name&gt; --><path>%PROGRAMDATA%</path><userlog>C:\\__OLD__\\__init__.log</userlog>',
        '<comment>__LATER__ &lt;GRP1&gt;</comment>',
      ),
    },
    finds: [],
  },
  {
    name: 'what only refers to such a name',
    files: {
      'clp.conf': guideClusterWith(
        '<relation><type>rsc</type><name>fip1</name>',
        '<relation><type>rsc</type><name>__RSC__</name>',
      ),
    },
    finds: [],
  },
  { name: 'real values', files: { 'clp.conf': guideCluster }, finds: [] },
];
