import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'cluster/virtual-name-has-no-name',
  title: {
    en: 'A virtual computer name resource has no name',
    ja: '名前のない仮想コンピュータ名リソース',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['virtualComputerName'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/vcom@<name>/parameters/vcomname' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    none: template({
      en: 'The virtual computer name resource "{resource}" gives no name, so there is none that agents and consoles could reach the group by. Write the name in parameters/vcomname.',
      ja: '仮想コンピュータ名リソース「{resource}」に仮想コンピュータ名がなく、名前で接続できません。parameters/vcomname に設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The resource registers one name, which leads to its floating IP wherever the group runs. The setting has no default and is not the name of the resource: without it nothing is registered, and MasterDirectory, agents and consoles have no name to use.',
      whenItIsFine: 'Never. The name of the resource and the virtual computer name may differ, as vcom1 and vcom do.',
    },
    ja: {
      why: 'このリソースは仮想コンピュータ名を 1 つ登録し、その名前はグループがどのサーバで動いてもフローティングIPを指します。既定値はなく、リソース名でも代わりになりません。名前がないと何も登録されず、MasterDirectory もクライアントも接続先を指定できません。',
      whenItIsFine:
        '常に誤りです。リソース名と仮想コンピュータ名は、vcom1 と vcom のように異なっていても問題ありません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { resource, name } of facts.all('virtualComputerName')) {
      if (name === undefined) report({ message: 'none', at: resource.at, args: { resource: resource.value } });
    }
  },
});

const vcom = '<vcom name="vcom1"><parameters><vcomname>vcom</vcomname>';

export const examples: RuleExamples = [
  {
    name: 'nothing but the target',
    files: { 'clp.conf': guideClusterWith(vcom, '<!-- 𠮷 --><vcom name="⟦vcom1⟧"><parameters>') },
    finds: ['none'],
  },
  {
    name: 'an empty name, with the management server on the cluster',
    files: { 'clp.conf': officeScanClusterWith(vcom, '<vcom name="⟦vcom1⟧"><parameters><vcomname/>') },
    finds: ['none'],
  },
  { name: 'the name is there', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a placeholder is another mistake',
    files: { 'clp.conf': guideClusterWith('<vcomname>vcom<', '<vcomname>__VCOM__<') },
    finds: [],
  },
  {
    name: 'a file that ends in the middle',
    files: { 'clp.conf': guideClusterWith(vcom, '<vcom name="vcom1"><parameters>').replace('</root>', '') },
    finds: [],
  },
];
