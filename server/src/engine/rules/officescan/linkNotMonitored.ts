import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingFixes } from '../shared/settingFixes';
import { setTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/link-not-monitored',
  title: {
    en: 'The floating IP monitor does not watch the link',
    ja: 'NIC Link Up/Down を監視していない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['monitors', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    off: template({
      en: 'The monitor "{monitor}" of {resource} has monmii {value}. A pulled cable may stay unnoticed; set it to 1, so that NIC link up/down is watched.',
      ja: '「{monitor}」の monmii が {value} です。{resource} のケーブルが抜けても気づかない可能性があります。1（NIC Link Up/Down を監視する）にしてください。',
    }),
    unset: template({
      en: 'The monitor "{monitor}" of {resource} has no monmii, so the link of its NIC is not watched. A pulled cable may stay unnoticed; set monmii to 1.',
      ja: '「{monitor}」に monmii がなく、NIC のリンクを監視しません。{resource} のケーブルが抜けても気づかない可能性があります。1 にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'By default the monitor only looks whether the address is there, and an address stays on an adapter whose cable is pulled. Agents are then cut off while the cluster takes the group for healthy. The guide switches the watching of the link on.',
      whenItIsFine:
        'On virtual machines the link hardly ever goes down, so the setting does little there. The rule looks only at the group that the management server is in.',
    },
    ja: {
      why: '既定ではアドレスの有無だけを監視しますが、ケーブルが抜けてもアドレスは NIC に残ります。そのため、クライアントが接続できないのにクラスタは正常とみなします。手順書ではリンクの監視をオンにします。',
      whenItIsFine:
        '仮想マシンではリンクが切れることがほとんどなく、効果は限られます。管理サーバのグループだけを調べます。',
    },
  },
  check({ views: { monitors, officeScan }, report }) {
    for (const { resource } of officeScan.floatingIps) {
      for (const { fact, reaction } of monitors.of(resource.value, 'fipw')) {
        if (reaction === undefined || reaction.linkMonitoring?.value === '1') continue;
        const args = { monitor: fact.name.value, resource: resource.value };
        const fixes = settingFixes(setTitle('monmii', '1'), 'suggested', [reaction.places.linkMonitoring, '1']);
        const value = reaction.linkMonitoring;
        if (value === undefined) report({ message: 'unset', at: fact.name.at, args, fixes });
        else report({ message: 'off', at: value.at, args: { ...args, value: value.value }, fixes });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'switched off',
    files: { '𠮷野/clp.conf': officeScanClusterWith('<monmii>1</monmii>', '<monmii>⟦0⟧</monmii>') },
    finds: ['off'],
    fixed: { '𠮷野/clp.conf': officeScanCluster },
  },
  {
    name: 'left to the default',
    files: {
      'clp.conf': officeScanClusterWith('<fipw name="fipw1">', '<fipw name="⟦fipw1⟧">').replace(
        '<monmii>1</monmii>',
        '',
      ),
    },
    finds: ['unset'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': guideCluster },
    finds: [],
  },
  { name: 'switched on', files: { 'clp.conf': officeScanCluster }, finds: [] },
];
