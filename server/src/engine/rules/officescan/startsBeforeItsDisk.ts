import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { memberNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/starts-before-its-disk',
  title: {
    en: 'A resource of the server does not wait for the disk',
    ja: 'ディスクより先に起動するリソースがある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['resourceDependency'],
  views: ['dependencies', 'officeScan'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/<type>@<name>/depend' },
  ],
  messages: {
    early: template({
      en: 'The dependencies of "{resource}" do not lead to the disk "{disk}", so it can start before its data is there. Is that meant?',
      ja: '「{resource}」の依存関係にディスク「{disk}」がなく、データがない状態で起動することがあります。意図した設定か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The programs of the management server lie on the switched partition. A service that starts before the partition is there fails, and the group fails over to the other server, where the same happens.',
      whenItIsFine:
        "A resource without dependencies in the file follows the product's own order, in which disks come first; only dependencies that are written are looked at, and those that they lead to.",
    },
    ja: {
      why: '管理サーバのプログラムは切替パーティションにあります。パーティションより先にサービスを起動すると失敗し、もう一方のサーバにフェイルオーバしても同じことが起こります。',
      whenItIsFine:
        '依存関係の記載がないリソースは、ディスクを先に起動する製品の既定の順序に従うため、指摘しません。書かれている依存関係と、その先だけを調べます。',
    },
  },
  check({ facts, views: { dependencies, officeScan }, report }) {
    const { group, disks, registrySyncs, ownServices } = officeScan;
    const [disk] = disks;
    if (group === undefined || disk === undefined) return;
    const written = new Set(facts.all('resourceDependency').map(({ resource }) => resource.value));
    const onDisk = new Set(disks.map(({ resource }) => resource.value));
    for (const { resource } of [...registrySyncs, ...ownServices.map(({ fact }) => fact)]) {
      if (!written.has(resource.value)) continue;
      if (dependencies.allUnder(resource.value).some(({ on }) => onDisk.has(on))) continue;
      const args = { resource: resource.value, disk: disk.resource.value };
      const related = [memberNote(disk.resource.at, args.disk, group.fact.name.value)];
      report({ message: 'early', at: resource.at, args, related });
    }
  },
});

const service = (name: string, depend: string) =>
  `<service name="${name}"><parameters><name>OfficeScan Master Service</name><target>vcom1</target></parameters>${depend}</service>`;
const sound = service('service_MasterService', '');

export const examples: RuleExamples = [
  {
    name: 'the service waits for the address only',
    files: {
      '𠮷野/clp.conf': officeScanClusterWith(sound, service('⟦service_MasterService⟧', '<depend name="fip1"/>')),
    },
    finds: ['early'],
  },
  {
    name: 'the disk is reached over another resource',
    files: {
      'clp.conf': officeScanClusterWith(sound, service('service_MasterService', '<depend name="regsync1"/>')).replace(
        '</parameters></regsync>',
        '</parameters><depend name="md1"/></regsync>',
      ),
    },
    finds: [],
  },
  { name: 'the order of the product', files: { 'clp.conf': officeScanCluster }, finds: [] },
  { name: 'a cluster that the management server is not on', files: { 'clp.conf': guideCluster }, finds: [] },
];
