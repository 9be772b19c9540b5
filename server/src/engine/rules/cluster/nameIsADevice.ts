import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { givenNames, isDeviceName, namesAFolder, namingKinds } from '../shared/clusterNames';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/name-is-a-device',
  title: {
    en: 'A name is that of a device of Windows',
    ja: '名前が Windows の予約名',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: [...namingKinds, 'clusterPlatform'],
  sources: [{ document: 'Microsoft Learn: Naming Files, Paths, and Namespaces', section: 'Naming Conventions' }],
  messages: {
    device: template({
      en: '"{name}" is the name of a device of Windows, which can make no folder of that name, so its scripts may not be found. Choose another name.',
      ja: '「{name}」は Windows のデバイス名です。同名のフォルダを作れず、スクリプトが見つからない可能性があります。別の名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Groups, resources and monitors give their names to folders below "scripts". Windows keeps some names for devices since the days of DOS, in any case and with anything behind a dot, and refuses to make a file or folder that is called so.',
      whenItIsFine:
        'On Linux these are names like any other. Names that only begin like a device, such as "console", are ordinary.',
    },
    ja: {
      why: 'グループ、リソース、モニタの名前は scripts フォルダの下のフォルダ名になります。Windows は DOS の時代からのデバイス名を予約しており、大文字小文字や拡張子にかかわらず、その名前のファイルやフォルダを作れません。',
      whenItIsFine: 'Linux では問題ありません。「console」のように予約名で始まるだけの名前も問題ありません。',
    },
  },
  check({ facts, report }) {
    if (facts.all('clusterPlatform')[0]?.os.value !== 'windows') return;
    for (const given of givenNames(facts)) {
      const { value: name, at } = given.name;
      if (namesAFolder(given) && isDeviceName(name)) report({ message: 'device', at, args: { name } });
    }
  },
});

function renamed(name: string): string {
  return guideClusterWith('<fipw name="fipw1">', `<!-- 𠮷 --><fipw name="${name}">`);
}

export const examples: RuleExamples = [
  { name: 'a monitor of a serial line', files: { 'clp.conf': renamed('⟦com1⟧') }, finds: ['device'] },
  { name: 'with something behind a dot', files: { 'clp.conf': renamed('⟦Aux.mon⟧') }, finds: ['device'] },
  { name: 'names that only begin so', files: { 'clp.conf': renamed('console') }, finds: [] },
  {
    name: 'on Linux',
    files: { 'clp.conf': renamed('com1').replace('<serveros>windows', '<serveros>linux') },
    finds: [],
  },
  { name: 'the guide’s names', files: { 'clp.conf': guideCluster }, finds: [] },
];
