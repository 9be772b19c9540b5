import { nameKey } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/program-versions-differ',
  title: {
    en: 'The servers of the cluster have different versions',
    ja: 'サーバ間でプログラムのバージョンが違う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['programVersion', 'clusterServer'],
  views: ['nodes', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-5, 3-3-6, 5-3' }],
  messages: {
    differ: template({
      en: 'The program version is {version} on "{server}" and {otherVersion} on "{other}". A patch may be missing on one of them; apply the same patches on both servers.',
      ja: 'プログラムのバージョンが「{server}」では {version}、「{other}」では {otherVersion} です。パッチが片方だけの可能性があります。両方に適用してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide has the patch applied twice, once on each server while the group is there: programs and data on the switched disk are updated by the first run already, the registry and the services of the other computer by the second one only.',
      whenItIsFine:
        'Between the two runs of an update the versions differ for a while. The number is that of the agent on the server, ProgramVer; no public text tells where the level of the server itself stands.',
    },
    ja: {
      why: '手順書では、グループを移動しながら、両サーバで 1 回ずつパッチを適用します。切替ディスク上のプログラムとデータは 1 回目で更新されますが、もう一方のサーバのレジストリとサービスは 2 回目で更新されます。',
      whenItIsFine:
        'アップデートの途中では一時的に異なります。比べるのはサーバ上のクライアントのバージョン (ProgramVer) です。サーバ自身のパッチの適用状態がどこに記録されるかは公開されていません。',
    },
  },
  check({ facts, views: { nodes, officeScan }, report }) {
    if (officeScan.group === undefined) return;
    const servers = new Map(facts.all('clusterServer').map(({ name }) => [nameKey(name.value), name.value]));
    const [first, ...others] = facts.all('programVersion').flatMap(({ version, at }) => {
      const server = servers.get(nameKey(nodes.of(at.path)?.name ?? ''));
      return server === undefined ? [] : [{ version, server }];
    });
    for (const { version, server } of others) {
      if (first === undefined || first.server === server || first.version.value === version.value) continue;
      const args = { version: version.value, server, otherVersion: first.version.value, other: first.server };
      const related = [settingNote(first.version.at, 'ProgramVer', first.version.value)];
      report({ message: 'differ', at: version.at, args, related });
    }
  },
});

const reg = (version: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion\\Misc.]\r\n"ProgramVer"="${version}"\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the patch was applied on the first server only',
    files: {
      'clp.conf': officeScanCluster,
      'server1/trend.reg': reg('8.0.1242'),
      'server2/trend.reg': reg('⟦8.0⟧'),
    },
    finds: ['differ'],
  },
  {
    name: 'one version on both, and another one on a computer outside the cluster',
    files: {
      'clp.conf': officeScanCluster,
      'old/trend.reg': reg('7.3'),
      'server1/trend.reg': reg('8.0'),
      'server2/trend.reg': reg('8.0'),
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': guideCluster, 'server1/trend.reg': reg('8.0'), 'server2/trend.reg': reg('7.3') },
    finds: [],
  },
];
