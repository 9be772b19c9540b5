import type { Bilingual } from '../messages/message';
import { clusterGuide } from './clusterGuide';
import type { KnowledgeEntry } from './entry';

const server = 'INI_SERVER_SECTION';
const globalSetting = 'Global Setting';
const programVersion = 'INI_PROGRAM_VERSION_SECTION';

const trustedPort = 'OfficeScan 10.0 Online Help, Trusted Port';
const passwordStudy = 'trend-crypt/trendmicropwd on GitHub';
const scripts = 'Public scripts that read or write ofcscan.ini';

const since10 = 'OfficeScan 10.x, 11.0, XG, Apex One';

/**
 * Keys of ofcscan.ini on the server and on agents, and of the small files beside it that share its sections
 * (`ofcIMPDP.ini`, `updinfo.ini`). There is no vendor reference of the whole file, so a key that is not listed here is
 * not wrong. Readers look a key up in any section: `section` says where it is documented, not where it must stand.
 */
export const ofcscanIniKeys: readonly KnowledgeEntry[] = [
  {
    name: 'Master_DomainName',
    section: server,
    type: { kind: 'host' },
    meaning: afterRestart({
      en: 'The name or address by which agents reach the server: "Server name or IP address" of the agent connection settings. Before Apex One build 1141 the name of the IIS certificate had to equal it.',
      ja: 'エージェントがサーバへの接続に使用する名前またはアドレスです。Web コンソールの [クライアント接続] にある「サーバ名/IPアドレス」と同じ値です。Apex One ビルド 1141 より前では、IIS の証明書の名前もこの値と一致させます。',
    }),
    onCluster: {
      en: 'Setup has to identify the server by IP address, and the address is the floating IP (fip) made in CLUSTERPRO. Both servers need the same value.',
      ja: 'サーバは IP アドレスで識別し、CLUSTERPRO で作成したフローティングIP（fip）を指定します。両サーバで同じ値にします。',
    },
    evidence: 'vendor',
    source: `Trend Micro KA-0010488; ${clusterGuide('3-3-2, 3-3-4, 5-2')}`,
  },
  {
    name: 'Master_DomainPort',
    type: { kind: 'port' },
    meaning: {
      en: 'The HTTP port of the server, which agents connect to. The default is 8080; on the default site of IIS it is 80.',
      ja: 'エージェントが接続するサーバの HTTP ポートです。初期設定は 8080 です。IIS の既定の Web サイトを使用する場合は 80 です。',
    },
    versions: 'OfficeScan 10.x, XG',
    onCluster: {
      en: 'Every Setup parameter is the same on both servers, this port included.',
      ja: 'セットアップのパラメータは、このポートも含めて、両サーバですべて同じ値にします。',
    },
    evidence: 'vendor',
    source: `${trustedPort}; ${clusterGuide('3-3-4')}`,
  },
  {
    name: 'Client_LocalServer_Port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port on which agents listen for the server, the same for every agent of one server. Setup draws a number of five digits; a fresh Apex One server uses 21112.',
      ja: 'エージェントがサーバからの通知を待ち受けるポートです。1 台のサーバが管理するすべてのエージェントで共通です。インストール時に 5 桁の番号がランダムに決まります（Apex One の新規インストールでは 21112）。',
    },
    versions: 'OfficeScan 10.x, XG, Apex One',
    onCluster: {
      en: 'Setup draws the port at random on each server. Enter the port of the first server on the second one, so that both have the same value.',
      ja: 'ポート番号はサーバごとにランダムに決まります。2 台目には 1 台目と同じ番号を入力し、両サーバで同じ値にします。',
    },
    evidence: 'vendor',
    source: `${trustedPort}; Trend Micro KA-0009594, KA-0000838; ${clusterGuide('3-3-2, 3-3-4')}`,
  },
  {
    name: 'MasterDirectory',
    type: { kind: 'path' },
    meaning: {
      en: 'The shared folder of the server that agents and tools use, written \\\\<server>\\ofcscan. After Setup the server part is the real server name.',
      ja: 'エージェントやツールが使用するサーバの共有フォルダです。「\\\\<サーバ名>\\ofcscan」と記述します。インストール直後のサーバ名は実サーバ名です。',
    },
    versions: 'OfficeScan 8.0',
    onCluster: {
      en: 'The server part is the virtual computer name of the cluster, not a real server name. Both servers need the same value.',
      ja: 'サーバ名の部分は、実サーバ名ではなく仮想コンピュータ名にします。両サーバで同じ値にします。',
    },
    evidence: 'vendor',
    source: clusterGuide('3-3-4, 3-4-3, 5-6'),
  },

  // The notification queue of the server.
  {
    name: 'Enable_Cancel_Notification',
    section: server,
    type: { kind: 'flag' },
    default: '0',
    meaning: afterRestart({
      en: 'Whether the server clears its queue of update notifications at set times.',
      ja: 'アップデート通知のキューを定期的に消去するかどうかを指定します。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Cancel_Notification_Frequency',
    section: server,
    type: {
      kind: 'choice',
      choices: {
        '1': { en: 'monthly', ja: '毎月' },
        '2': { en: 'weekly', ja: '毎週' },
        '3': { en: 'daily', ja: '毎日' },
      },
    },
    default: '3',
    meaning: afterRestart({
      en: 'How often the server clears its queue of update notifications. Needs Enable_Cancel_Notification=1.',
      ja: 'アップデート通知のキューを消去する頻度です。Enable_Cancel_Notification=1 が必要です。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Cancel_Notification_Hour',
    section: server,
    type: { kind: 'integer', min: 0, max: 23 },
    default: '1',
    meaning: afterRestart({
      en: 'The hour at which the queue of update notifications is cleared.',
      ja: 'アップデート通知のキューを消去する時刻の「時」です。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Cancel_Notification_Minute',
    section: server,
    type: { kind: 'integer', min: 0, max: 59 },
    default: '1',
    meaning: afterRestart({
      en: 'The minute at which the queue of update notifications is cleared.',
      ja: 'アップデート通知のキューを消去する時刻の「分」です。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Cancel_Notification_DayOfMonth',
    section: server,
    type: { kind: 'integer', min: 1, max: 31 },
    default: '1',
    meaning: afterRestart({
      en: 'The day of the month on which the queue of update notifications is cleared. Used when Cancel_Notification_Frequency is 1.',
      ja: 'アップデート通知のキューを消去する日です。Cancel_Notification_Frequency が 1 の場合に使用します。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Cancel_Notification_DayOfWeek',
    section: server,
    type: {
      kind: 'choice',
      choices: {
        '0': { en: 'Sunday', ja: '日曜日' },
        '1': { en: 'Monday', ja: '月曜日' },
        '2': { en: 'Tuesday', ja: '火曜日' },
        '3': { en: 'Wednesday', ja: '水曜日' },
        '4': { en: 'Thursday', ja: '木曜日' },
        '5': { en: 'Friday', ja: '金曜日' },
        '6': { en: 'Saturday', ja: '土曜日' },
      },
    },
    default: '0',
    meaning: afterRestart({
      en: 'The day of the week on which the queue of update notifications is cleared. Used when Cancel_Notification_Frequency is 2.',
      ja: 'アップデート通知のキューを消去する曜日です。Cancel_Notification_Frequency が 2 の場合に使用します。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003133',
  },
  {
    name: 'Send_Notify_UA_Threshold',
    section: server,
    type: { kind: 'integer', min: 0 },
    meaning: afterRestart({
      en: 'The number of Update Agents left in the queue at which the server starts to notify ordinary agents as well. The vendor advises 0 to 50; 0 switches it off.',
      ja: 'キューに残っているアップデートエージェントの数がこの値以下になると、通常のエージェントへの通知を開始します。推奨値は 0～50 で、0 は無効を表します。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003188',
  },
  {
    name: 'Max_Search_Queue',
    section: server,
    type: { kind: 'integer', min: -1 },
    meaning: afterRestart({
      en: 'How many entries of the notification queue are looked at. Without the key the first 1000; -1 sets no limit.',
      ja: '通知キューのうち確認の対象とする件数です。指定しない場合は先頭の 1000 件で、-1 は無制限を表します。',
    }),
    versions: since10,
    evidence: 'vendor',
    source: 'Trend Micro KA-0003188',
  },

  // Settings that the server hands to its agents.
  {
    name: 'NoSleepInScheduleScan',
    section: globalSetting,
    type: { kind: 'flag' },
    meaning: afterSave({
      en: 'Whether a scheduled scan keeps the computer awake. Without the key the computer may go to sleep during the scan.',
      ja: '予約検索の実行中に、コンピュータが休止状態へ移行しないようにするかどうかを指定します。指定しない場合は、検索中でも休止状態へ移行します。',
    }),
    versions: 'Apex One',
    evidence: 'vendor',
    source: 'Trend Micro KA-0003307',
  },
  {
    name: 'EnableUsbLogging',
    section: globalSetting,
    type: { kind: 'flag' },
    meaning: afterSave(
      usedBy({ en: 'Switches the logging of USB devices.', ja: 'USB デバイスのログ記録を切り替えます。' }),
    ),
    versions: 'Apex One',
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'VsapiNtkdControlFlag',
    section: globalSetting,
    type: { kind: 'text' },
    meaning: afterSave(
      usedBy({
        en: 'A control flag of the scan driver, a pair of hexadecimal numbers such as 04,00.',
        ja: '検索ドライバの制御フラグで、「04,00」のような 16 進数の組です。',
      }),
    ),
    versions: 'Apex One',
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'ENABLE_APPROVEDLIST_HASH_WITH_IMP_EXP',
    section: globalSetting,
    type: { kind: 'flag' },
    meaning: afterSave(
      usedBy({
        en: 'Switches the import and export of the list of approved hashes.',
        ja: '承認済みハッシュリストのインポートとエクスポートを切り替えます。',
      }),
    ),
    versions: 'Apex One',
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'WatchDogSPLog',
    section: globalSetting,
    type: { kind: 'flag' },
    meaning: afterSave(
      usedBy({
        en: "Switches the watchdog's log of self-protection.",
        ja: '監視プロセスによるセルフプロテクションのログ記録を切り替えます。',
      }),
    ),
    versions: 'Apex One',
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'AcceptXBC',
    section: globalSetting,
    type: { kind: 'flag' },
    meaning: afterSave(
      usedBy({
        en: 'Presumably accepts the XBC (XDR Endpoint Basecamp) component.',
        ja: 'XBC（XDR Endpoint Basecamp）コンポーネントを受け入れるかどうかを表すと推定されます。',
      }),
    ),
    versions: 'Apex One',
    evidence: 'observed',
    source: scripts,
  },

  // Standard alerts. Each event has its own section, [INI_STANDARD_ALERT_<EVENT>_SECTION], with the same keys.
  {
    name: 'Std_Alert_Enable_SMTP',
    type: { kind: 'flag' },
    meaning: usedBy({
      en: 'Switches the mail of a standard alert.',
      ja: '標準の通知をメールで送信するかどうかを切り替えます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_Enable_SMTP_RBA',
    type: { kind: 'flag' },
    meaning: usedBy({
      en: 'Switches the mail of a standard alert to role-based administrators.',
      ja: '標準の通知を、役割ベースの管理者にメールで送信するかどうかを切り替えます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_SMTP_Send_To',
    type: { kind: 'text' },
    meaning: usedBy({
      en: "The list of addresses that get a standard alert's mail.",
      ja: '標準の通知のメールを受け取る宛先の一覧です。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_SMTP_Subject',
    type: { kind: 'text' },
    meaning: usedBy({ en: "The subject of a standard alert's mail.", ja: '標準の通知のメールの件名です。' }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_SMTP_Message',
    type: { kind: 'text' },
    meaning: usedBy({
      en: "The body of a standard alert's mail. \\n breaks the line; %COMPUTER%, %IP%, %GUID%, %DOMAIN% and %DATETIME% stand for the agent's data.",
      ja: '標準の通知のメールの本文です。「\\n」は改行、%COMPUTER%、%IP%、%GUID%、%DOMAIN%、%DATETIME% はエージェントの情報を表します。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_Enable_NTEvent',
    type: { kind: 'flag' },
    meaning: usedBy({
      en: 'Switches the entry of a standard alert in the Windows event log.',
      ja: '標準の通知を Windows イベントログに記録するかどうかを切り替えます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_NTEvent_Message',
    type: { kind: 'text' },
    meaning: usedBy({
      en: "The text of a standard alert's event log entry, with the same tokens as the mail.",
      ja: '標準の通知をイベントログに記録する文面です。メールと同じトークンを使用できます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_Enable_SNMP',
    type: { kind: 'flag' },
    meaning: usedBy({
      en: 'Switches the SNMP trap of a standard alert.',
      ja: '標準の通知を SNMP トラップで送信するかどうかを切り替えます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_SNMP_Message',
    type: { kind: 'text' },
    meaning: usedBy({
      en: "The text of a standard alert's SNMP trap, with the same tokens as the mail.",
      ja: '標準の通知の SNMP トラップの文面です。メールと同じトークンを使用できます。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Std_Alert_SNMP_Community',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The SNMP community string of standard alerts, in protected form.',
      ja: '標準の通知で使用する SNMP コミュニティ名です。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },

  // Versions of components.
  {
    name: 'NonCrcPtnVersion',
    section: programVersion,
    type: { kind: 'text' },
    meaning: usedBy({
      en: 'The pattern version of the server, three numbers with dots.',
      ja: 'サーバのパターンファイルのバージョンです。3 つの数値をピリオドで区切ります。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Pattern_Last_Update',
    section: programVersion,
    type: { kind: 'timestamp' },
    meaning: usedBy({
      en: 'The time of the last pattern update, as yyyyMMddHHmmss. Also found in the file of an agent.',
      ja: 'パターンファイルを最後にアップデートした日時（yyyyMMddHHmmss）です。エージェントのファイルにもあります。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Ptnfile_Version',
    section: 'INI_UPDATE_SECTION',
    type: { kind: 'integer', min: 0 },
    meaning: usedBy({
      en: 'The pattern number in the updinfo.ini of an agent: NonCrcPtnVersion without its dots.',
      ja: 'エージェントの updinfo.ini にあるパターンファイルの番号です。NonCrcPtnVersion からピリオドを除いた値と比較できます。',
    }),
    evidence: 'observed',
    source: scripts,
  },

  // Protected values: whoever has the file can turn most of them back, so none of them is ever shown.
  {
    name: 'Proxy_Pwd',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The password for the proxy, in protected form.',
      ja: 'プロキシのパスワードです。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'Internet_Proxy_Pwd',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The password for the proxy to the internet, in protected form.',
      ja: 'インターネット接続用プロキシのパスワードです。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'User',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The name of an account, in protected form.',
      ja: 'アカウント名です。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'skos',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The key of the values protected with !CRYPTNG! and !CRYPTNGS!, 48 hexadecimal digits in clear.',
      ja: '!CRYPTNG! と !CRYPTNGS! で保護された値の鍵です。16 進数 48 桁が平文で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'CensusQueryToken',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'A token with product and version, in protected form.',
      ja: '製品とバージョンを含むトークンです。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'URLFilterAWSL_InOffice#',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'An entry of the list of approved URLs, in protected form. Counted from 000.',
      ja: '承認済み URL リストの項目です。保護された形式で保存され、000 から順に番号が付きます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'Ini#.Key',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'A pointer to a guarded ini file, in protected form.',
      ja: '保護対象の ini ファイルを指す値です。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'Reg#.Key',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'A pointer to a guarded registry key, in protected form.',
      ja: '保護対象のレジストリキーを指す値です。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'c1',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'A value in protected form; no public text says what it holds.',
      ja: '保護された形式の値です。内容を説明する公開資料はありません。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },

  // Only in the file of an agent.
  {
    name: 'ServerAddr',
    type: { kind: 'host' },
    meaning: usedBy({
      en: 'The server that this agent reports to.',
      ja: 'このエージェントの接続先サーバです。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Uninstall_Pwd',
    section: 'INI_CLIENT_SECTION',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The password for uninstalling the agent, in protected form.',
      ja: 'エージェントのアンインストール用パスワードです。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'Unload_Pwd',
    type: { kind: 'secret' },
    meaning: usedBy({
      en: 'The password for unloading or unlocking the agent, in protected form.',
      ja: 'エージェントのアンロードまたはロック解除用のパスワードです。保護された形式で保存されます。',
    }),
    evidence: 'observed',
    source: passwordStudy,
  },
  {
    name: 'NT_RUN_KEY',
    type: { kind: 'text' },
    meaning: usedBy({
      en: 'The registry key whose entry starts the tray icon. Emptied on Remote Desktop and Citrix hosts, so that not every session starts an icon.',
      ja: 'タスクトレイのアイコンを起動するエントリのレジストリキーです。リモートデスクトップや Citrix のホストでは、セッションごとにアイコンが起動しないよう空にします。',
    }),
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'NT_RUN_KEY_FILE_NAME',
    type: { kind: 'text' },
    meaning: usedBy({
      en: 'The command that the entry named by NT_RUN_KEY starts. Emptied together with it.',
      ja: 'NT_RUN_KEY のエントリが起動するコマンドです。NT_RUN_KEY と一緒に空にします。',
    }),
    evidence: 'observed',
    source: scripts,
  },
];

/**
 * Adds when an edit of `[INI_SERVER_SECTION]` or of ofcserver.ini takes effect: Trend Micro KA-0003188, KA-0005696.
 */
export function afterRestart(meaning: Bilingual): Bilingual {
  return followedBy(meaning, {
    en: 'Takes effect after a restart of the Master Service.',
    ja: 'Master Service の再起動後に有効になります。',
  });
}

/** Says before the meaning that only programs which read or write the key tell of it, not the vendor. */
export function usedBy(meaning: Bilingual): Bilingual {
  return followedBy(
    { en: 'Used by public programs.', ja: '公開されているプログラムが読み書きするキーです。' },
    meaning,
  );
}

/** Adds when an edit of `[Global Setting]` reaches the agents: Trend Micro KA-0003307. */
function afterSave(meaning: Bilingual): Bilingual {
  return followedBy(meaning, {
    en: 'Reaches the agents only after [Save] under Agents > Global Agent Settings.',
    ja: 'Web コンソールの [グローバルエージェント設定] で [保存] をクリックするまで、エージェントには配信されません。',
  });
}

function followedBy(first: Bilingual, second: Bilingual): Bilingual {
  return { en: `${first.en} ${second.en}`, ja: `${first.ja}${second.ja}` };
}
