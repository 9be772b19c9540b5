import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

/** NetBIOS names have 15 characters and a type behind them. */
const LONGEST = 15;

export default defineRule({
  id: 'cluster/computer-name-too-long',
  title: {
    en: 'A computer name does not fit NetBIOS',
    ja: 'コンピュータ名が NetBIOS に収まらない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['clusterServer', 'virtualComputerName', 'clusterPlatform'],
  sources: [
    { document: 'Microsoft Learn: Naming conventions in Active Directory for computers, domains, sites, and OUs' },
  ],
  messages: {
    long: template({
      en: '"{name}" has {length} characters, but a NetBIOS name of Windows has at most {limit}. See whether clients find the computer by the whole name.',
      ja: '「{name}」は {length} 文字ですが、NetBIOS 名は {limit} 文字までです。クライアントがこの名前で接続できるか確認してください。',
    }),
    dot: template({
      en: '"{name}" holds a dot, so it is no NetBIOS name. Write the computer name alone, and see whether clients find it.',
      ja: '「{name}」にピリオドがあり、NetBIOS 名になりません。コンピュータ名だけを指定するか、名前で接続できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A virtual computer name is registered for NetBIOS, and shares such as that of MasterDirectory are found through it on older networks. Windows cuts a longer name after 15 characters, so the name that is registered is not the one that clients ask for.',
      whenItIsFine: 'Where every client resolves the name by DNS or hosts, and on Linux.',
    },
    ja: {
      why: '仮想コンピュータ名は NetBIOS に登録され、古いネットワークでは MasterDirectory などの共有もこの名前で見つけます。Windows は長い名前を 15 文字で切るため、登録される名前とクライアントが探す名前が異なることになります。',
      whenItIsFine: 'すべてのクライアントが DNS か hosts で名前を解決する場合と、Linux では問題ありません。',
    },
  },
  check({ facts, report }) {
    if (facts.all('clusterPlatform')[0]?.os.value !== 'windows') return;
    const names = [
      ...facts.all('clusterServer').map(({ name }) => name),
      ...facts.all('virtualComputerName').flatMap(({ name }) => name ?? []),
    ];
    for (const { value: name, at } of names) {
      if (holdsPlaceholder(name)) continue;
      const length = [...name].length;
      if (name.includes('.')) report({ message: 'dot', at, args: { name } });
      else if (length > LONGEST) report({ message: 'long', at, args: { name, length, limit: LONGEST } });
    }
  },
});

function named(name: string): string {
  return guideClusterWith('<vcomname>vcom</vcomname>', `<!-- 🏢 --><vcomname>${name}</vcomname>`);
}

export const examples: RuleExamples = [
  { name: 'sixteen characters', files: { 'clp.conf': named('⟦officescan-vcom1⟧') }, finds: ['long'] },
  { name: 'a full name', files: { 'clp.conf': named('⟦ofc.example.com⟧') }, finds: ['dot'] },
  { name: 'fifteen characters', files: { 'clp.conf': named('officescan-vcom') }, finds: [] },
  {
    name: 'a server of a Linux cluster',
    files: {
      'clp.conf': guideCluster
        .replace('<serveros>windows', '<serveros>linux')
        .replace('<server name="server1">', '<server name="server1.example.com">'),
    },
    finds: [],
  },
];
