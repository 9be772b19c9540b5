import { nameKey } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { driveNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/path-off-the-switched-drive',
  title: {
    en: 'The management server does not lie on the switched drive',
    ja: '管理サーバが切替パーティションにない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['productPath', 'clusterServer'],
  views: ['nodes', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '1-1, 3-1-7, 3-3-2' }],
  messages: {
    otherDrive: template({
      en: '{key} leads to {path}, while the disk "{disk}" of the group is {drive}:. The path does not move, so the other server has no data after a failover; install onto {drive}:.',
      ja: '{key} の {path} は、グループのディスク「{disk}」の {drive}: と一致しません。フェイルオーバ後にデータがありません。{drive}: にインストールしてください。',
    }),
    clusterPartition: template({
      en: '{key} leads to {path}, on the cluster partition of the mirror disk "{disk}". CLUSTERPRO needs that partition for itself, so the mirror breaks; install onto the data partition {drive}:.',
      ja: '{key} の {path} は、ミラーディスク「{disk}」のクラスタパーティションです。CLUSTERPRO 専用のため使用できません。データパーティション {drive}: にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide installs the management server onto the switched partition, so that programs and data are there on whichever server is active. Setup offers drive C; whoever accepts that has two servers with two sets of data, and nobody notices before a failover. The cluster partition holds the state of the mirror and nothing else.',
      whenItIsFine:
        'The folder of the client, "OfficeScan Client", belongs on the disk of each server. Files of computers outside the cluster are left out, and so are groups whose disk has no drive letter in the file.',
    },
    ja: {
      why: '手順書では、管理サーバを切替パーティションにインストールし、現用系のサーバでプログラムとデータを使えるようにします。セットアップの初期値は C ドライブで、そのままにすると 2 台が別々のデータを持ち、フェイルオーバするまで気づきません。クラスタパーティションはミラーの管理情報専用です。',
      whenItIsFine:
        'クライアントのフォルダ「OfficeScan Client」は、各サーバのディスクにあるのが正しい状態です。クラスタ外のコンピュータのファイルや、ディスクのドライブ文字が分からない場合は指摘しません。',
    },
  },
  check({ facts, views: { nodes, officeScan }, report }) {
    const disks = officeScan.disks.filter(({ drive }) => drive !== undefined);
    const [disk] = disks;
    if (disk?.drive === undefined || disks.length !== officeScan.disks.length) return;
    const servers = new Set(facts.all('clusterServer').map(({ name }) => nameKey(name.value)));
    for (const fact of facts.all('productPath')) {
      const node = nodes.of(fact.at.path)?.name;
      if (node !== undefined && !servers.has(nameKey(node))) continue;
      if (disks.some(({ drive }) => drive?.value === fact.drive.value)) continue;
      const mirror = disks.find(({ clusterDrive }) => clusterDrive?.value === fact.drive.value);
      const meant = mirror ?? disk;
      const args = {
        key: fact.key,
        path: fact.path.value,
        disk: meant.resource.value,
        drive: meant.drive?.value ?? '',
      };
      report({
        message: mirror === undefined ? 'otherDrive' : 'clusterPartition',
        at: fact.path.at,
        args,
        related: disks.flatMap(({ drive, resource }) =>
          drive === undefined ? [] : [driveNote(drive.at, drive.value, resource.value)],
        ),
        fixes: disks.length === 1 ? corrections(fact, args.drive) : [],
      });
    }
  },
});

/** A path in the server's own settings may be a leftover; the registry tells where the product really is. */
function corrections({ path, drive, key }: Fact<'productPath'>, letter: string): readonly Fix[] {
  if (key === 'Local_Path') return [];
  return [replacement(writeTitle(`${letter}${path.value.slice(1)}`), 'suggested', drive.at, letter)];
}

const ini = (path: string) => `; 𠮷野\r\nMasterDirectory=\\\\vcom\\ofcscan\r\nVirus_Log_Path=${path}\r\n`;
const reg = (path: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\OfficeScan\\service\\Information]\r\n"Local_Path"="${path}"\r\n`;

export const examples: RuleExamples = [
  {
    name: 'a path on the system drive',
    files: {
      'clp.conf': officeScanCluster,
      'server1/ofcscan.ini': ini('⟦C:\\Program Files\\Trend Micro\\OfficeScan\\PCCSRV\\Log⟧'),
    },
    finds: ['otherDrive'],
    fixed: { 'server1/ofcscan.ini': ini('E:\\Program Files\\Trend Micro\\OfficeScan\\PCCSRV\\Log') },
  },
  {
    name: 'installed onto the cluster partition',
    files: {
      'clp.conf': officeScanCluster,
      'server2/trend.reg': reg('⟦D:\\\\Trend Micro\\\\OfficeScan\\\\PCCSRV\\\\⟧'),
    },
    finds: ['clusterPartition'],
  },
  {
    name: 'the folder of the client',
    files: {
      'clp.conf': officeScanCluster,
      'server1/ofcscan.ini': ini('C:\\Program Files\\Trend Micro\\OfficeScan Client'),
      'server1/trend.reg': reg('e:\\\\Program Files\\\\Trend Micro\\\\OfficeScan\\\\PCCSRV\\\\'),
    },
    finds: [],
  },
  {
    name: 'nothing tells the letter of the disk',
    files: {
      'clp.conf': officeScanClusterWith('<volumemountpoint>E:</volumemountpoint>', ''),
      'server1/ofcscan.ini': ini('C:\\OfficeScan\\PCCSRV'),
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': guideCluster, 'server1/trend.reg': reg('C:\\\\OfficeScan\\\\PCCSRV') },
    finds: [],
  },
];
