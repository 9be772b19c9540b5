import type { FactReader } from '../../facts/store';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { holdsVolumeGuid } from '../../facts/values/volumeGuid';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/partition-disk-misused',
  title: {
    en: 'A network partition disk is on a wrong volume',
    ja: 'DISK 方式の NP のドライブに誤りがある',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['partitionDisk', 'movingDisk'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
    { document: 'github.com/EXPRESSCLUSTER: ControlDisk' },
  ],
  messages: {
    shared: template({
      en: 'The network partition disk of "{server}" is drive {drive}, which the resource "{resource}" uses too. It is written without a file system, so its data cannot survive. Give it a partition of its own.',
      ja: '「{server}」のディスク NP のドライブ {drive} は「{resource}」も使用しています。直接書き込まれてデータが失われるため、共用できません。専用のパーティションにしてください。',
    }),
    system: template({
      en: 'The network partition disk of "{server}" is drive C, where Windows is. It is written without a file system, so Windows cannot survive. Give it a partition of its own.',
      ja: '「{server}」のディスク NP のドライブが C です。直接書き込まれるため、システムのドライブは使用できません。専用のパーティションにしてください。',
    }),
    noDrive: template({
      en: 'The network partition disk of "{server}" is "{drive}", which is no drive, so it cannot be found. Write a letter, a colon and a backslash.',
      ja: '「{server}」のディスク NP の「{drive}」はドライブ文字ではなく、使用できません。「R:\\」のように指定してください。',
    }),
    noVolume: template({
      en: 'The network partition disk of "{server}" has "{volume}" for its volume, which is no GUID, so it cannot be found. Write the GUID of the volume.',
      ja: '「{server}」のディスク NP の「{volume}」はボリュームの GUID ではなく、使用できません。実際の GUID を指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'The resource writes to its small partition directly, without a file system, to tell which server still reaches the shared disk. On any other volume that destroys what is there. The guide keeps D: for it and E: for the data.',
      whenItIsFine:
        'Drives may be spelled R, R: or R:\\. The letter may be the same on both servers. A device with an empty value is not used.',
    },
    ja: {
      why: 'ディスク NP は、共有ディスクに到達できるサーバを調べるため、専用の小さなパーティションにファイルシステムを通さず書き込みます。ほかのボリュームを指定すると、内容が壊れます。手順書では D: を専用にし、データは E: に置きます。',
      whenItIsFine:
        'ドライブは R、R:、R:\\ のどれで書いてもかまいません。両サーバで同じ文字を使うことも、空にして使用しないこともできます。',
    },
  },
  check({ facts, report }) {
    for (const { server, drive, volume } of facts.all('partitionDisk')) {
      const isReal = (text: Located<string> | undefined) => text !== undefined && !holdsPlaceholder(text.value);
      if (volume !== undefined && isReal(volume) && !holdsVolumeGuid(volume.value)) {
        report({ message: 'noVolume', at: volume.at, args: { server: server.value, volume: volume.value } });
      }
      if (drive === undefined || !isReal(drive)) continue;
      const args = { server: server.value, drive: drive.value };
      const other = userOf(drive.value, facts);
      if (!/^[A-Z]$/.test(drive.value)) report({ message: 'noDrive', at: drive.at, args });
      else if (drive.value === 'C') report({ message: 'system', at: drive.at, args });
      else if (other !== undefined) {
        const related = [{ at: other.drive.at, message: message(usedHere, { resource: other.resource }) }];
        report({ message: 'shared', at: drive.at, args: { ...args, resource: other.resource }, related });
      }
    }
  },
});

const usedHere = template({
  en: '{resource} uses the drive here',
  ja: '{resource} はここでこのドライブを使用しています',
});

/** The disk resource that has its data or its cluster partition on the drive. */
function userOf(letter: string, facts: FactReader<'movingDisk'>) {
  for (const { resource, drive, clusterDrive } of facts.all('movingDisk')) {
    const used = [drive, clusterDrive].find((one) => one?.value === letter);
    if (used !== undefined) return { resource: resource.value, drive: used };
  }
  return undefined;
}

const interconnect = '    <device id="0"><type>lan</type><info>10.0.0.1</info></device>\n';

function withDisk(volume: string, drive: string): string {
  const values = `<info>${volume}</info><extend>${drive}</extend>`;
  return guideClusterWith(
    interconnect,
    `    <!-- 𠮷 --><device id="10100"><type>disknp</type>${values}</device>\n${interconnect}`,
  );
}

const guid = '711a1f06-0000-0000-0000-104000000000';

export const examples: RuleExamples = [
  { name: 'the cluster partition of the mirror', files: { 'clp.conf': withDisk(guid, '⟦D:\\⟧') }, finds: ['shared'] },
  { name: 'the system drive', files: { 'clp.conf': withDisk(guid, '⟦c:⟧') }, finds: ['system'] },
  {
    name: 'a path, and a path of a volume',
    files: { 'clp.conf': withDisk('⟦R:\\⟧', '⟦R:\\np⟧') },
    finds: ['noVolume', 'noDrive'],
  },
  { name: 'a partition of its own', files: { 'clp.conf': withDisk(guid, 'R:\\') }, finds: [] },
  { name: 'a server that does not use it', files: { 'clp.conf': withDisk('', '') }, finds: [] },
  { name: 'a template', files: { 'clp.conf': withDisk('__GUID__', '__DRIVE__') }, finds: [] },
];
