import { driveIn } from '../../facts/values/drive';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { driveNote } from '../shared/notes';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/forensic-folder-unusable',
  title: {
    en: 'The folder for forensic data cannot be used',
    ja: 'フォレンジックフォルダを使用できない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['documentedSetting', 'clusterServer'],
  views: ['officeScan'],
  sources: [
    { document: 'Apex One Online Help: Modifying the Forensic Folder and Database Settings' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2' },
  ],
  messages: {
    placeholder: template({
      en: '{key} still holds the sentence that it is delivered with, and the own folder is switched on. Uploads may be lost; write a path.',
      ja: '{key} が初期値の説明文のままで、独自フォルダが有効です。アップロードに失敗する可能性があります。パスを書いてください。',
    }),
    share: template({
      en: '{key} is "{text}", a share. The folder has to lie on a physical drive of the server; uploads may fail.',
      ja: '{key} の「{text}」は共有フォルダです。サーバの物理ドライブのフォルダでないと、アップロードに失敗する可能性があります。',
    }),
    otherDrive: template({
      en: '{key} is "{text}", which is not on the drive {drive}: of the cluster. The data may stay on the other server after a failover.',
      ja: '{key} の「{text}」は切替パーティション {drive}: にありません。フェイルオーバ後にデータが元のサーバに残る可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Agents upload what data loss prevention has caught, and the server writes it there. A folder that does not exist or that the service cannot reach loses that evidence, and nobody sees it until it is asked for.',
      whenItIsFine:
        'While EnableUserDefinedUploadFolder is not 1 the folder does not matter. Whether a drive letter is a mapped one, the file does not tell.',
    },
    ja: {
      why: '情報漏えい対策で検出したデータはエージェントからアップロードされ、このフォルダに保存されます。存在しないフォルダやサービスから書き込めないフォルダでは証拠が失われ、必要になるまで気づきません。',
      whenItIsFine:
        'EnableUserDefinedUploadFolder が 1 でなければ使用されないため指摘しません。ドライブ文字がネットワークドライブかどうかはファイルからは分かりません。',
    },
  },
  check({ facts, views: { officeScan }, report }) {
    const settings = facts.all('documentedSetting');
    const active = new Set(
      settings.flatMap(({ name, text, at }) =>
        name === 'EnableUserDefinedUploadFolder' && text.value === '1' ? [at.path] : [],
      ),
    );
    const drives = officeScan.disks.flatMap(({ drive, resource }) =>
      drive === undefined ? [] : [{ drive, resource }],
    );
    for (const { name, key, text } of settings) {
      if (name !== 'UserDefinedUploadFolder' || !active.has(text.at.path)) continue;
      const args = { key: key.value, text: text.value };
      const own = driveIn(text)?.value;
      const [disk] = drives;
      if (/^[<＜]/.test(text.value)) report({ message: 'placeholder', at: text.at, args: { key: key.value } });
      else if (/^[\\/]{2}/.test(text.value)) report({ message: 'share', at: text.at, args });
      else if (own !== undefined && disk !== undefined && drives.every(({ drive }) => drive.value !== own)) {
        const related = drives.map(({ drive, resource }) => driveNote(drive.at, drive.value, resource.value));
        report({ message: 'otherDrive', at: text.at, args: { ...args, drive: disk.drive.value }, related });
      }
    }
  },
});

const ini = (folder: string, state = '1') =>
  `[INI_IDLP_SECTION]\r\n; 𠮷\r\nEnableUserDefinedUploadFolder=${state}\r\nUserDefinedUploadFolder=${folder}\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the sentence of the delivery, and a share',
    files: {
      'a/ofcserver.ini': ini('⟦<Please replace this with a folder>⟧'),
      'b/ofcserver.ini': ini('⟦\\\\files\\forensic⟧'),
    },
    finds: ['placeholder', 'share'],
  },
  {
    name: 'off the drive of the cluster',
    files: { 'clp.conf': officeScanCluster, 'server1/ofcserver.ini': ini('⟦C:\\Forensic⟧') },
    finds: ['otherDrive'],
  },
  {
    name: 'on that drive, without a cluster, and switched off',
    files: {
      'clp.conf': officeScanCluster,
      'server1/ofcserver.ini': ini('E:\\Forensic'),
      'server2/ofcserver.ini': ini('\\\\files\\forensic', '0'),
    },
    finds: [],
  },
];
