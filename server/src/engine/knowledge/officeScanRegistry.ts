import type { Bilingual } from '../messages/message';
import { clusterGuide } from './clusterGuide';
import type { KnowledgeEntry, ValueType } from './entry';
import { usedBy } from './ofcscanIni';

const agent = 'SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion';
const information = 'SOFTWARE\\TrendMicro\\OfficeScan\\service\\Information';
const scan = `${agent}\\Prescheduled Scan Configuration`;
const scripts = 'Public programs that read the registry of the agent';
const passwordStudy = 'trend-crypt/trendmicropwd on GitHub';
const text: ValueType = { kind: 'text' };
const flag: ValueType = { kind: 'flag' };
const number: ValueType = { kind: 'integer', min: 0 };

/**
 * Values that agents and the management server keep in the registry, `key\value` below `HKLM`, in the 64-bit view; in
 * the 32-bit view of a 64-bit Windows `Wow6432Node` stands behind `SOFTWARE`.
 */
export const officeScanRegistryValues: readonly KnowledgeEntry[] = [
  observed(
    `${agent}\\Server`,
    { kind: 'host' },
    {
      en: 'The server that the agent reports to, the same as Master_DomainName in the ofcscan.ini of the server.',
      ja: 'エージェントの接続先サーバです。サーバの ofcscan.ini の Master_DomainName と一致させます。',
    },
  ),
  observed(
    `${agent}\\ServerSSLPort`,
    { kind: 'port' },
    {
      en: 'The HTTPS port of the server, from XG Service Pack 1 on.',
      ja: 'サーバの HTTPS ポートです（XG Service Pack 1 以降）。',
    },
  ),
  observed(
    `${agent}\\LocalServerPort`,
    { kind: 'port' },
    {
      en: 'The port on which the agent listens, the same as Client_LocalServer_Port in the ofcscan.ini of the server.',
      ja: 'エージェントの待ち受けポートです。サーバの ofcscan.ini の Client_LocalServer_Port と一致させます。',
    },
  ),
  observed(
    `${agent}\\GUID`,
    { kind: 'guid' },
    {
      en: 'The identity of the agent on the server. Two agents with one GUID overwrite each other.',
      ja: 'サーバがエージェントを識別する値です。重複すると、互いの登録が上書きされます。',
    },
  ),
  observed(
    `${agent}\\IP`,
    { kind: 'address' },
    {
      en: 'The address with which the agent has registered.',
      ja: 'エージェントが登録した IP アドレスです。',
    },
  ),
  observed(`${agent}\\MAC`, text, {
    en: 'The MAC address with which the agent has registered.',
    ja: 'エージェントが登録した MAC アドレスです。',
  }),
  observed(`${agent}\\Domain`, text, {
    en: 'The domain of the agent in the agent tree.',
    ja: 'エージェントツリーでのドメインです。',
  }),
  vendor(`${agent}\\Application Path`, { kind: 'path' }, 'Trend Micro KA-0002169', {
    en: 'The folder of the agent.',
    ja: 'エージェントのインストール先フォルダです。',
  }),
  observed(`${agent}\\InstDate`, text, { en: 'The date of the installation.', ja: 'インストールした日付です。' }),
  observed(`${agent}\\InstTime`, text, { en: 'The time of the installation.', ja: 'インストールした時刻です。' }),
  observed(`${agent}\\NtVer`, text, { en: 'The version of Windows.', ja: 'Windows のバージョンです。' }),
  observed(`${agent}\\ConnToServer`, number, {
    en: 'The state of the connection to the server.',
    ja: 'サーバとの接続状態です。',
  }),
  observed(`${agent}\\WFBSAgentVersion`, text, {
    en: 'The version of a Worry-Free Business Security agent; other products do not have it.',
    ja: 'ビジネスセキュリティのエージェントのバージョンです。ほかの製品にはありません。',
  }),
  observed(`${agent}\\Misc.\\ProgramVer`, text, {
    en: 'The version of the program.',
    ja: 'プログラムのバージョンです。',
  }),
  observed(`${agent}\\Misc.\\ProductName`, text, { en: 'The name of the product.', ja: '製品名です。' }),
  observed(`${agent}\\Misc.\\PatternVer`, text, {
    en: 'The version of the pattern.',
    ja: 'パターンファイルのバージョンです。',
  }),
  observed(`${agent}\\Misc.\\InternalPatternVer`, text, {
    en: 'The version of the pattern with its internal number.',
    ja: 'パターンファイルの内部バージョンです。',
  }),
  observed(`${agent}\\Misc.\\EngineZipVer`, text, {
    en: 'The version of the scan engine.',
    ja: '検索エンジンのバージョンです。',
  }),
  observed(`${agent}\\Misc.\\NoPwdProtect`, flag, {
    en: 'With 1 no password is asked for.',
    ja: '1 の場合、パスワードの確認が行われません。',
  }),
  observed(`${agent}\\Misc.\\Allow Uninstall`, flag, {
    en: 'With 1 anybody can uninstall the agent.',
    ja: '1 の場合、誰でもエージェントをアンインストールできます。',
  }),
  observed(`${agent}\\Misc.\\NoProgramUpgrade`, flag, {
    en: 'With 1 the program is not upgraded.',
    ja: '1 の場合、プログラムのアップグレードが行われません。',
  }),
  vendor(`${agent}\\Misc.\\NoSleepInScheduleScan`, flag, 'Trend Micro KA-0003307', {
    en: 'Whether a scheduled scan keeps the computer awake; the copy of the setting of the same name in ofcscan.ini.',
    ja: '予約検索中に休止状態へ移行しないようにするかどうかです。ofcscan.ini の同名の設定が反映されます。',
  }),
  {
    name: `${agent}\\iCRC Scan\\Scan Server\\LocationProfile`,
    type: {
      kind: 'choice',
      choices: {
        '1': {
          en: 'inside the company network: the local smart scan server',
          ja: '社内: ローカルのスマートスキャンサーバ',
        },
        '2': { en: 'outside the company network', ja: '社外' },
      },
    },
    meaning: { en: 'Where the agent believes it is.', ja: 'エージェントが判断した現在の場所です。' },
    evidence: 'vendor',
    source: 'OfficeScan 10.0 Administrator’s Guide, p. 9-37',
  },
  observed(`${scan}\\Enable`, flag, {
    en: 'Whether scheduled scans are on.',
    ja: '予約検索が有効かどうかです。',
  }),
  observed(
    `${scan}\\Frequency`,
    {
      kind: 'choice',
      choices: {
        '2': { en: 'weekly', ja: '毎週' },
        '3': { en: 'daily', ja: '毎日' },
        '4': { en: 'hourly', ja: '毎時' },
        '5': { en: 'once', ja: '1 回' },
      },
      open: true,
    },
    { en: 'How often the computer is scanned.', ja: '予約検索の頻度です。' },
  ),
  observed(
    `${scan}\\DayOfWeek`,
    { kind: 'integer', min: 1, max: 7 },
    {
      en: 'The day of the week of the scan.',
      ja: '検索する曜日です。',
    },
  ),
  observed(
    `${scan}\\Hour`,
    { kind: 'integer', min: 0, max: 12 },
    {
      en: 'The hour of the scan, on a clock of twelve hours.',
      ja: '検索する時刻の「時」です（12 時間制）。',
    },
  ),
  observed(
    `${scan}\\Minute`,
    { kind: 'integer', min: 0, max: 59 },
    {
      en: 'The minute of the scan.',
      ja: '検索する時刻の「分」です。',
    },
  ),
  observed(
    `${scan}\\AmPm`,
    {
      kind: 'choice',
      choices: { '1': { en: 'before noon', ja: '午前' }, '2': { en: 'after noon', ja: '午後' } },
    },
    { en: 'The half of the day.', ja: '午前か午後かを表します。' },
  ),
  observed(
    `${scan}\\LastScanStatus`,
    {
      kind: 'choice',
      choices: {
        '0': { en: 'done', ja: '完了' },
        '1': { en: 'interrupted', ja: '中断' },
        '2': { en: 'stopped unexpectedly', ja: '予期しない停止' },
      },
    },
    { en: 'How the last scan ended.', ja: '前回の検索の結果です。' },
  ),
  ...['ScanStartTime', 'NextScanTime', 'LastScanStartTime', 'LastScanFinishTime'].map((name) =>
    observed(`${scan}\\${name}`, number, {
      en: 'A time of the scheduled scan, in seconds since 1970.',
      ja: '予約検索の時刻です（1970 年からの秒数）。',
    }),
  ),
  ...['ExcludedFolder', 'ExcludedFile', 'ExcludedExt'].map((name) =>
    observed(`${scan}\\${name}`, text, {
      en: 'What the scan leaves out.',
      ja: '検索から除外する対象です。',
    }),
  ),
  observed(`${scan}\\ScanAllFiles`, flag, {
    en: 'Whether all files are scanned.',
    ja: 'すべてのファイルを検索するかどうかです。',
  }),
  observed(`${agent}\\Schedule Update\\LastScheduleUpdate`, number, {
    en: 'The time of the last scheduled update, in seconds since 1970.',
    ja: '前回の予約アップデートの時刻です（1970 年からの秒数）。',
  }),
  observed(`${agent}\\HostedAgent\\RUpdate\\UpgradeVersion`, text, {
    en: 'The version that a hosted agent is upgraded to.',
    ja: 'ホスト型エージェントのアップグレード先のバージョンです。',
  }),

  // The management server.
  {
    name: `${information}\\Local_Path`,
    type: { kind: 'path' },
    meaning: usedBy({ en: 'The folder PCCSRV of the management server.', ja: '管理サーバの PCCSRV フォルダです。' }),
    onCluster: {
      en: 'It lies on the drive that moves with the group.',
      ja: 'フェイルオーバグループとともに移動するドライブに置きます。',
    },
    evidence: 'observed',
    source: `Public programs that read the registry of the server; ${clusterGuide('3-3-2')}`,
  },
  ...['skos', 'skos_s'].map((name) =>
    secret(`${information}\\Data\\${name}`, {
      en: 'The key of protected values, wrapped for this computer.',
      ja: '保護された値の鍵です（このコンピュータ用に保護されています）。',
    }),
  ),
  secret('SOFTWARE\\TrendMicro\\Installation\\DE\\InstallDateTime', {
    en: 'The time of the installation, from which the key of values with !CRYPTCSTEX! is made.',
    ja: 'インストール日時です。!CRYPTCSTEX! の値の鍵の元になります。',
  }),
];

function observed(name: string, type: ValueType, meaning: Bilingual): KnowledgeEntry {
  return { name, type, meaning: usedBy(meaning), evidence: 'observed', source: scripts };
}

function vendor(name: string, type: ValueType, source: string, meaning: Bilingual): KnowledgeEntry {
  return { name, type, meaning, evidence: 'vendor', source };
}

function secret(name: string, meaning: Bilingual): KnowledgeEntry {
  return { name, type: { kind: 'secret' }, meaning: usedBy(meaning), evidence: 'observed', source: passwordStudy };
}
