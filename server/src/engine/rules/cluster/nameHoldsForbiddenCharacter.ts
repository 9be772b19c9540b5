import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { forbiddenIn, givenNames, namesAFolder, namingKinds } from '../shared/clusterNames';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/name-holds-forbidden-character',
  title: {
    en: 'A name holds a character that no folder can have',
    ja: '名前に使えない文字がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: namingKinds,
  sources: [
    { document: 'Microsoft Learn: Naming Files, Paths, and Namespaces', section: 'Naming Conventions' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/resource@<type>@<name>' },
  ],
  messages: {
    folder: template({
      en: 'The name "{name}" holds {characters}, which no folder may be called, so its scripts may not be found. Leave the character out.',
      ja: '名前「{name}」に、フォルダ名に使えない {characters} があります。スクリプトが見つからない可能性があります。別の文字にしてください。',
    }),
    separator: template({
      en: 'The name "{name}" holds "@", which separates types from names in this file, so references to it may lead elsewhere. Leave it out.',
      ja: '名前「{name}」に、種類と名前の区切りである「@」があります。正しく参照されない可能性があります。別の文字にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The scripts of a resource lie in folders that are called like its group and itself, those of a monitor in one that is called like it. Where Windows can make no such folder, the scripts are lost on the way. A group lists its resources as type@name, so a second "@" makes the name another one.',
      whenItIsFine: 'Hyphens, underscores, dots and blanks inside a name are ordinary here.',
    },
    ja: {
      why: 'リソースのスクリプトはグループ名とリソース名のフォルダに、モニタのスクリプトはモニタ名のフォルダに置かれます。Windows で作れない名前のフォルダは配布できません。グループはリソースを「種類@名前」で指すため、「@」を含む名前は別の名前になります。',
      whenItIsFine: 'ハイフン、下線、ピリオド、名前の途中の空白は問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const given of givenNames(facts)) {
      const { value: name, at } = given.name;
      if (holdsPlaceholder(name)) continue;
      const characters = forbiddenIn(name).join(' ');
      if (characters !== '' && namesAFolder(given)) report({ message: 'folder', at, args: { name, characters } });
      else if (name.includes('@')) report({ message: 'separator', at, args: { name } });
    }
  },
});

function renamed(name: string): string {
  return guideClusterWith('<fipw name="fipw1">', `<!-- 🏢 --><fipw name="${name}">`);
}

export const examples: RuleExamples = [
  { name: 'a slash', files: { 'clp.conf': renamed('⟦fip/1:a⟧') }, finds: ['folder'] },
  { name: 'the sign between type and name', files: { 'clp.conf': renamed('⟦fipw@1⟧') }, finds: ['separator'] },
  { name: 'plain names', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'hyphens, dots and blanks', files: { 'clp.conf': renamed('fip-w_1.0 a') }, finds: [] },
  {
    name: 'a heartbeat has no folder',
    files: { 'clp.conf': guideClusterWith('name="lankhb1"', 'name="lan:1"') },
    finds: [],
  },
];
