import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { virtualNameNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/service-without-virtual-name',
  title: {
    en: 'A service of the server runs under the real server name',
    ja: 'サービスに対象VCOMリソース名がない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' }],
  messages: {
    none: template({
      en: 'No target virtual computer name is set in the service resource "{resource}". The service may give agents the real name of the server; set {target} under "Tuning".',
      ja: '「{resource}」に対象VCOMリソース名がありません。サービスが実サーバ名を使う可能性があります。［調整］で {target} を設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'A service asks Windows for the name of the computer and hands it on. The cluster answers with the virtual name where the resource names one; else agents are told the real name of the server on which the service happens to run, and lose it with the next failover.',
      whenItIsFine:
        'Whatever element of the resource names a virtual computer name resource counts. A group without such a resource is not reported here. The guide sets the target for all services of the management server.',
    },
    ja: {
      why: 'サービスは Windows にコンピュータ名を問い合わせ、それをクライアントに伝えます。対象VCOMリソース名を設定すると、クラスタが仮想コンピュータ名を返します。設定がないと、そのとき動いているサーバの実サーバ名が伝わり、次のフェイルオーバで接続できなくなります。',
      whenItIsFine:
        'サービスリソースのどの要素でも、仮想コンピュータ名リソースを指していれば問題ありません。グループに仮想コンピュータ名リソースがない場合は、ここでは指摘しません。',
    },
  },
  check({ views: { officeScan }, report }) {
    const [target] = officeScan.virtualNames;
    if (target === undefined) return;
    for (const { fact } of officeScan.ownServices) {
      if (fact.computerName !== undefined) continue;
      const args = { resource: fact.resource.value, target: target.resource.value };
      const related = target.name === undefined ? [] : [virtualNameNote(target.name.at, target.name.value)];
      report({ message: 'none', at: fact.resource.at, args, related });
    }
  },
});

const service = (name: string, more: string) =>
  `<service name="${name}"><parameters><name>OfficeScan Master Service</name>${more}</parameters></service>`;
const sound = service('service_MasterService', '<target>vcom1</target>');

export const examples: RuleExamples = [
  {
    name: 'the button "Tuning" was not pressed',
    files: { '𠮷野/clp.conf': officeScanClusterWith(sound, service('⟦service_MasterService⟧', '')) },
    finds: ['none'],
  },
  {
    name: 'another element holds the name of the resource',
    files: {
      'clp.conf': officeScanClusterWith(sound, service('service_MasterService', '<vcomrsc>vcom1</vcomrsc>')),
    },
    finds: [],
  },
  {
    name: 'a group that has no virtual computer name',
    files: {
      'clp.conf': officeScanCluster
        .replace('    <resource name="vcom@vcom1"/>\n', '')
        .replace(/ {4}<types name="vcom"\/>\n.*\n/, '')
        .replaceAll('<target>vcom1</target></parameters>', '</parameters>'),
    },
    finds: [],
  },
  { name: 'a cluster that the management server is not on', files: { 'clp.conf': guideCluster }, finds: [] },
];
