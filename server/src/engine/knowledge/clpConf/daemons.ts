import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { partitionAction, processAction, stallAction } from './actions';
import { concluded, seenInFiles, vendorTools } from './sources';

/** What concerns the cluster as a whole: accounts, reports, what a server does in an emergency, who may look. */
export const daemonElements: readonly KnowledgeEntry[] = [
  {
    name: 'cluster/uuid',
    type: { kind: 'text' },
    meaning: {
      en: 'An id of the cluster that newer editors give it.',
      ja: 'クラスタの ID です。新しいエディタが付与します。',
    },
    versions: '≥ X 5',
    ...seenInFiles,
  },
  {
    name: 'cluster/account/list@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of an OS account that runs scripts, from 0.',
      ja: 'スクリプトを実行する OS アカウントの番号です。0 から始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'cluster/account/list/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of an OS account that runs scripts.',
      ja: 'スクリプトを実行する OS アカウントの名前です。',
    },
    ...seenInFiles,
  },
  {
    name: 'cluster/bootwait',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: {
      en: 'Presumably how long the cluster waits after the OS has started.',
      ja: 'OS 起動後、クラスタの起動を待ち合わせる時間と推定されます。',
    },
    ...concluded,
  },
  {
    name: 'cluster/haltp',
    type: { kind: 'flag' },
    meaning: {
      en: 'Presumably whether a shutdown that hangs is watched for.',
      ja: 'シャットダウン監視を使用するかどうかと推定されます。',
    },
    ...concluded,
  },
  {
    name: 'cluster/rsctimeout/rsctoaction',
    type: stallAction,
    meaning: {
      en: 'What happens when activating or deactivating a resource takes longer than its time limit. Without it Windows shuts down at once (5), Linux stops the service first (2).',
      ja: '活性・非活性がタイムアウトしたときの動作です。指定がない場合、Windows は緊急シャットダウン（5）、Linux はクラスタサービス停止とOSシャットダウン（2）です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/networkpartition/npaction',
    type: partitionAction,
    default: '2',
    meaning: {
      en: 'What a server does when it finds that the cluster has split.',
      ja: 'ネットワークパーティション発生時の動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/messages/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the destinations of events in messages are in force.',
      ja: 'messages に設定したアラート通報先を使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/address',
    type: { kind: 'text' },
    meaning: {
      en: 'The addresses that reports are sent to.',
      ja: 'メール通報の宛先です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/subject',
    type: { kind: 'text' },
    meaning: {
      en: 'The subject of the reports.',
      ja: 'メール通報の件名です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/sendtype',
    type: { kind: 'text' },
    meaning: {
      en: 'How reports are sent. SMTP is the only way, so the tools leave it out.',
      ja: 'メールの送信方法です。SMTP だけのため、ツールは出力しません。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/charset',
    type: {
      kind: 'choice',
      choices: {
        Shift_JIS: { en: 'Shift_JIS', ja: 'Shift_JIS' },
        'ISO-2022-jp': { en: 'ISO-2022-jp', ja: 'ISO-2022-jp' },
        'ISO-8859-1': { en: 'ISO-8859-1', ja: 'ISO-8859-1' },
        'US-ASCII': { en: 'US-ASCII', ja: 'US-ASCII' },
        GB2312: { en: 'GB2312', ja: 'GB2312' },
      },
    },
    meaning: {
      en: 'The encoding of the reports.',
      ja: 'メール通報の文字コードです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/timeout',
    type: { kind: 'integer', min: 1, unit: seconds },
    default: '30',
    meaning: {
      en: 'The time limit for sending a report.',
      ja: 'メール送信のタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/subencode',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the subject of the reports is encoded.',
      ja: '件名をエンコードするかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a mail server.',
      ja: 'SMTP サーバの番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/priority',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order in which the mail servers are tried.',
      ja: 'SMTP サーバの優先順位です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/srvname',
    type: { kind: 'host' },
    meaning: {
      en: 'The mail server.',
      ja: 'SMTP サーバです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port of the mail server.',
      ja: 'SMTP サーバのポート番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/senderaddress',
    type: { kind: 'text' },
    meaning: {
      en: 'The address that reports come from.',
      ja: 'メール通報の送信元です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/auth',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the mail server asks for a password.',
      ja: 'SMTP 認証を行うかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/authmethod',
    type: {
      kind: 'choice',
      choices: {
        'CRAM-MD5': { en: 'CRAM-MD5', ja: 'CRAM-MD5' },
        LOGIN: { en: 'LOGIN', ja: 'LOGIN' },
        PLAIN: { en: 'PLAIN', ja: 'PLAIN' },
      },
    },
    meaning: {
      en: 'How the mail server is given the password.',
      ja: 'SMTP 認証の方式です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name under which to log on to the mail server.',
      ja: 'SMTP 認証のユーザ名です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/trap/snmpsrv@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a server for SNMP traps.',
      ja: 'SNMP トラップの送信先の番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/trap/snmpsrv/srvname',
    type: { kind: 'host' },
    meaning: {
      en: 'A server that SNMP traps are sent to.',
      ja: 'SNMP トラップの送信先サーバです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/trap/snmpsrv/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port that SNMP traps are sent to.',
      ja: 'SNMP トラップの送信先ポート番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/trap/snmpsrv/snmpver',
    type: { kind: 'choice', choices: { v1: { en: 'v1', ja: 'v1' }, v2c: { en: 'v2c', ja: 'v2c' } } },
    meaning: {
      en: 'The version of SNMP.',
      ja: 'SNMP のバージョンです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/sysinfo/collect',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the use of system resources is recorded.',
      ja: 'システムリソース情報を収集するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/syslog/format/level',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether messages in syslog carry their level (Linux).',
      ja: 'syslog にレベルを出力するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/cialert/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the chassis id lamp signals failures.',
      ja: '筐体 ID ランプで異常を通知するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/cialert/repeat',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the lamp command is repeated.',
      ja: 'ランプ点灯コマンドを繰り返し実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/cialert/execcmd_interval',
    type: { kind: 'integer', min: 1, unit: seconds },
    default: '120',
    meaning: {
      en: 'The time between two lamp commands.',
      ja: 'ランプ点灯コマンドの実行間隔です。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/ocw/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the cluster works together with Oracle Clusterware (Linux).',
      ja: 'Oracle Clusterware と連携するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'pm/exec0/recover',
    type: processAction,
    meaning: {
      en: 'What a server does when a process of the cluster dies. Without it 5 on Windows, 2 on Linux. All execN have to agree.',
      ja: 'クラスタのプロセスが異常終了したときの動作です。指定がない場合、Windows は 5、Linux は 2 です。execN はすべて同じ値にします。',
    },
    ...vendorTools,
  },
  {
    name: 'pm/exec1/recover',
    type: processAction,
    meaning: {
      en: 'What a server does when a process of the cluster dies. Without it 5 on Windows, 2 on Linux. All execN have to agree.',
      ja: 'クラスタのプロセスが異常終了したときの動作です。指定がない場合、Windows は 5、Linux は 2 です。execN はすべて同じ値にします。',
    },
    ...vendorTools,
  },
  {
    name: 'pm/exec2/recover',
    type: processAction,
    meaning: {
      en: 'What a server does when a process of the cluster dies (Linux). Without it 2. All execN have to agree.',
      ja: 'クラスタのプロセスが異常終了したときの動作です（Linux）。指定がない場合は 2 です。execN はすべて同じ値にします。',
    },
    ...vendorTools,
  },
  {
    name: 'haltp/method',
    type: {
      kind: 'choice',
      choices: {
        keepalive: { en: 'keepalive', ja: 'keepalive' },
        softdog: { en: 'softdog', ja: 'softdog' },
        ipmi: { en: 'ipmi (Linux)', ja: 'ipmi（Linux）' },
      },
      open: true,
    },
    meaning: {
      en: 'How a shutdown that hangs is watched for. Without it keepalive on Linux.',
      ja: 'シャットダウン監視の監視方法です。指定がない場合、Linux では keepalive です。',
    },
    ...vendorTools,
  },
  {
    name: 'haltp/action',
    type: {
      kind: 'choice',
      choices: { RESET: { en: 'reset', ja: 'リセット' }, PANIC: { en: 'panic', ja: 'パニック' } },
      open: true,
    },
    meaning: {
      en: 'What happens when a shutdown hangs. Without it RESET on Linux; with softdog it is always PANIC.',
      ja: 'シャットダウンストール検出時の動作です。指定がない場合、Linux では RESET です。softdog では PANIC に固定されます。',
    },
    ...vendorTools,
  },
  {
    name: 'haltp/usehb',
    type: { kind: 'flag' },
    meaning: {
      en: 'Presumably whether the time limit of heartbeats counts in place of the one here.',
      ja: 'ハートビートのタイムアウトを使用するかどうかと推定されます。',
    },
    ...concluded,
  },
  {
    name: 'haltp/timeout',
    type: { kind: 'integer', min: 1, unit: seconds },
    meaning: {
      en: 'How long a shutdown may take.',
      ja: 'シャットダウン監視のタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'rc/errordetect/rscact/norecovery',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a resource that cannot be activated leads to no recovery. With 1 no failover follows.',
      ja: '活性異常時に回復動作を抑制するかどうかです。1 の場合、フェイルオーバしません。',
    },
    ...seenInFiles,
  },
  {
    name: 'rc/errordetect/rscdeact/norecovery',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a resource that cannot be deactivated leads to no recovery.',
      ja: '非活性異常時に回復動作を抑制するかどうかです。',
    },
    ...seenInFiles,
  },
  {
    name: 'rm/errordetect/norecovery',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether failures that monitors find lead to no recovery. With 1 no failover follows.',
      ja: 'モニタリソースの異常検出時に回復動作を抑制するかどうかです。1 の場合、フェイルオーバしません。',
    },
    ...seenInFiles,
  },
  {
    name: 'rc/checkgroup/downopt',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a server goes down when a group runs on two servers at once.',
      ja: 'グループが両サーバで起動した場合にサーバをダウンさせるかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'rstd/use',
    type: { kind: 'flag' },
    meaning: {
      en: 'Presumably whether the service of the RESTful API runs.',
      ja: 'RESTful API のサービスを使用するかどうかと推定されます。',
    },
    ...seenInFiles,
  },
  {
    name: 'dummyconf',
    type: { kind: 'flag' },
    meaning: {
      en: 'Presumably whether this is the configuration that a single-server product starts with.',
      ja: '単一サーバ製品の初期構成かどうかを表すと推定されます。',
    },
    ...concluded,
  },
  {
    name: 'webalert/use',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the alert log is kept.',
      ja: 'アラートログを使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'webalert/main/alertlog/maxrecordcount',
    type: { kind: 'integer', min: 1 },
    default: '10000',
    meaning: {
      en: 'How many records the alert log keeps.',
      ja: 'アラートログの最大保存件数です。',
    },
    ...vendorTools,
  },
  {
    name: 'webalert/daemon/timeout',
    type: { kind: 'integer', min: 1, unit: seconds },
    default: '30',
    meaning: {
      en: 'The time limit of the alert service.',
      ja: 'アラートサービスのタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A module with destinations of its own.',
      ja: '通報先を個別に設定したモジュールです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of the event.',
      ja: 'イベントの番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/alert',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the event goes to the alert log.',
      ja: 'アラートログに出力するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/altexec',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the event runs commands.',
      ja: 'コマンドを実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/mail',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the event is reported by mail.',
      ja: 'メールで通報するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/trap',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the event is sent as an SNMP trap.',
      ja: 'SNMP トラップを送信するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/syslog',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the event goes to syslog.',
      ja: 'syslog に出力するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/cmd@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a command.',
      ja: 'コマンドの番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'messages/any/cmd/cmdline',
    type: { kind: 'text' },
    meaning: {
      en: 'A command that the event runs.',
      ja: 'イベント発生時に実行するコマンドです。',
    },
    ...vendorTools,
  },
  {
    name: 'webmgr/client/pollinginterval',
    type: { kind: 'integer', min: 1, unit: seconds },
    meaning: {
      en: 'How often the management screen is refreshed.',
      ja: '管理画面の更新間隔です。',
    },
    ...seenInFiles,
  },
  {
    name: 'webmgr/security/clientlist/iprest',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether only the clients listed may connect.',
      ja: '接続を許可するクライアントを制限するかどうかです。',
    },
    ...seenInFiles,
  },
  {
    name: 'webmgr/security/clientlist/ip@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A client or network that may operate the cluster.',
      ja: '操作を許可するクライアントまたはネットワークです。',
    },
    ...seenInFiles,
  },
  {
    name: 'webmgr/security/clientlist/ipro@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A client or network that may only look.',
      ja: '参照のみを許可するクライアントまたはネットワークです。',
    },
    ...vendorTools,
  },
];
