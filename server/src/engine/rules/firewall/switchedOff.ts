import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { profilesLabel } from '../shared/firewallPorts';
import { guideCluster } from '../sites/exampleSites';
import { firewallFile, profileKey, profiles } from '../sites/firewallExamples';

export default defineRule({
  id: 'firewall/switched-off',
  title: { en: 'Windows Firewall is off on a server of the cluster', ja: 'Windows ファイアウォールが無効' },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: ['firewallProfile'],
  views: ['neededPorts', 'nodes'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '4-1-3' },
    { document: 'MS-GPFAS: Firewall and Advanced Security Data Structure', section: '2.2.2' },
  ],
  messages: {
    off: template({
      en: 'Windows Firewall is off in the profile {profile}, so its rules decide nothing there. Is that meant? The firewall of OfficeScan may still block the ports of the cluster.',
      ja: 'プロファイル {profile} の Windows ファイアウォールが無効です。ウイルスバスター Corp. のファイアウォールと合わせて確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'With the firewall off every port is open, also those that nobody outside should reach. It is often switched off while a cluster is being set up and then forgotten. The firewall of OfficeScan, which the guide speaks of, is another one with a policy of its own.',
      whenItIsFine:
        'A network that another device protects may do without; allow the rule then. Only the servers of a cluster are looked at.',
    },
    ja: {
      why: 'ファイアウォールを無効にすると、外部に公開すべきでないポートも開いたままになります。クラスタの構築中に無効にして、そのままになっていることがあります。手順書にあるウイルスバスター Corp. のファイアウォールは別のもので、独自のポリシーがあります。',
      whenItIsFine:
        'ほかの機器で保護しているネットワークでは問題ありません。その場合はこのルールを許可してください。クラスタのサーバだけを調べます。',
    },
  },
  check({ facts, views: { neededPorts, nodes }, report }) {
    for (const { profile, enabled, at } of facts.all('firewallProfile')) {
      if (enabled?.value !== false || !neededPorts.isServer(nodes.of(at.path)?.name)) continue;
      report({ message: 'off', at: enabled.at, args: { profile: profilesLabel([profile]) } });
    }
  },
});

const file = (enabled: string) =>
  firewallFile('; 𠮷野', profileKey('DomainProfile'), profileKey('PublicProfile', enabled));

const allProfiles = (state: string) =>
  [
    '',
    'Public Profile Settings: ',
    '-'.repeat(70),
    `State                                 ${state}`,
    'Firewall Policy                       BlockInbound,AllowOutbound',
    '',
    'Ok.',
    '',
  ].join('\r\n');

export const examples: RuleExamples = [
  {
    name: 'off in one profile',
    files: { 'clp.conf': guideCluster, 'server1/firewall.reg': file('⟦dword:00000000⟧') },
    finds: ['off'],
  },
  {
    name: 'the same as netsh prints it',
    files: { 'clp.conf': guideCluster, 'server1/netsh-allprofiles.txt': allProfiles('⟦OFF⟧') },
    finds: ['off'],
  },
  {
    name: 'on in all profiles',
    files: {
      'clp.conf': guideCluster,
      'server1/firewall.reg': firewallFile(...profiles),
      'server2/netsh-allprofiles.txt': allProfiles('ON'),
    },
    finds: [],
  },
  { name: 'a computer that no cluster is on', files: { 'firewall.reg': file('dword:00000000') }, finds: [] },
];
