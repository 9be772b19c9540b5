import type { KnowledgeEntry } from './entry';
import { afterRestart, usedBy } from './ofcscanIni';
import { minutes } from './units';

const forensic = 'INI_IDLP_SECTION';
const suspiciousObjects = 'CCCA';
const forensicHelp = 'Apex One Online Help, Modifying the Forensic Folder and Database Settings';
const logonLock = 'dalecom.de, Trend Micro OfficeScan: Sperren des Root-Users';

/** Keys of `PCCSRV\Private\ofcserver.ini`, the settings that stay on the server. Unlisted keys are not wrong. */
export const ofcserverIniKeys: readonly KnowledgeEntry[] = [
  {
    name: 'EnableUserDefinedUploadFolder',
    section: forensic,
    type: { kind: 'flag' },
    default: '0',
    meaning: afterRestart({
      en: 'Whether forensic data goes to the folder named by UserDefinedUploadFolder instead of PCCSRV\\Private\\DLPForensicData.',
      ja: 'フォレンジックデータを、PCCSRV\\Private\\DLPForensicData ではなく UserDefinedUploadFolder のフォルダに保存するかどうかを指定します。',
    }),
    evidence: 'vendor',
    source: forensicHelp,
  },
  {
    name: 'UserDefinedUploadFolder',
    section: forensic,
    type: { kind: 'path' },
    meaning: afterRestart({
      en: 'The own folder for forensic data, on a physical drive of the server; mapped drives are not supported. Needs EnableUserDefinedUploadFolder=1; before that it holds a sentence in angle brackets, which is no path.',
      ja: 'フォレンジックデータの保存先フォルダで、サーバの物理ドライブに置きます（ネットワークドライブは使用できません）。EnableUserDefinedUploadFolder=1 が必要で、初期値は山かっこで囲まれた説明文です。',
    }),
    evidence: 'vendor',
    source: forensicHelp,
  },
  {
    name: 'ForensicDataPurgeEnable',
    section: forensic,
    type: { kind: 'flag' },
    default: '1',
    meaning: afterRestart({
      en: 'Whether old forensic data files are deleted.',
      ja: '古いフォレンジックデータファイルを削除するかどうかを指定します。',
    }),
    evidence: 'vendor',
    source: forensicHelp,
  },
  {
    name: 'ForensicDataPurgeCheckFrequency',
    section: forensic,
    type: { kind: 'integer' },
    meaning: afterRestart({
      en: 'How often the server looks for forensic data files to delete. Needs ForensicDataPurgeEnable=1.',
      ja: '削除するフォレンジックデータファイルの有無を確認する頻度です。ForensicDataPurgeEnable=1 が必要です。',
    }),
    evidence: 'vendor',
    source: forensicHelp,
  },
  {
    name: 'EnableClientUnload',
    section: 'SERVER_CONSOLE_SECTION',
    type: { kind: 'flag' },
    meaning: afterRestart(
      usedBy({
        en: 'Whether the console can unload agents.',
        ja: 'コンソールからエージェントをアンロードできるかどうかを指定します。',
      }),
    ),
    evidence: 'observed',
    source: 'Public scripts that write ofcserver.ini',
  },
  {
    name: 'EnableLogonRestriction',
    type: { kind: 'flag' },
    default: '0',
    meaning: afterRestart({
      en: 'Used by administrators, as a public page tells: locks a console account after failed logons. It can lock the root account too.',
      ja: '公開ページで紹介されている、管理者が使用するキーです。ログオンに失敗したコンソールのアカウントをロックします。root アカウントもロックの対象です。',
    }),
    evidence: 'observed',
    source: logonLock,
  },
  {
    name: 'AllowedLogonFailureTimes',
    type: { kind: 'integer', min: 1 },
    meaning: afterRestart({
      en: 'Used by administrators, as a public page tells: the number of failed logons that locks an account. Needs EnableLogonRestriction=1.',
      ja: '公開ページで紹介されている、管理者が使用するキーです。アカウントをロックするログオン失敗の回数で、EnableLogonRestriction=1 が必要です。',
    }),
    evidence: 'observed',
    source: logonLock,
  },
  {
    name: 'CCCASOBLUpdateFrequency',
    section: suspiciousObjects,
    type: {
      kind: 'choice',
      choices: {
        '4': { en: 'hourly', ja: '時間単位' },
        '6': { en: 'every few minutes', ja: '分単位' },
      },
    },
    meaning: afterRestart({
      en: 'The unit in which the update interval of suspicious files and IP addresses is given.',
      ja: '不審オブジェクト（ファイルと IP アドレス）のアップデート間隔の単位です。',
    }),
    evidence: 'vendor',
    source: 'Trend Micro KA-0005696',
  },
  {
    name: 'CCCASOBLUpdateMinute',
    section: suspiciousObjects,
    type: { kind: 'integer', min: 1, max: 59, unit: minutes },
    meaning: afterRestart({
      en: 'The update interval of suspicious files and IP addresses.',
      ja: '不審オブジェクト（ファイルと IP アドレス）のアップデート間隔です。',
    }),
    evidence: 'vendor',
    source: 'Trend Micro KA-0005696',
  },
  {
    name: 'EnableCheckClientMacAddress',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the server deletes the agent entry whose MAC address and host name both repeat. The page does not say in which file the key stands.',
      ja: 'MAC アドレスとホスト名の両方が重複したエージェントを、管理コンソールから自動的に削除するかどうかを指定します。キーを記述するファイルは資料に明記されていません。',
    },
    versions: 'Apex One',
    evidence: 'vendor',
    source: 'Trend Micro KA-0000816',
  },
];
