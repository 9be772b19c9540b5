import type { KnowledgeEntry, ValueType } from '../entry';
import { bytes, seconds } from '../units';
import { seenInFiles, vendorTools } from './sources';

/** What a server does when it, or its disk, hangs (Windows). */
const stallChoices: ValueType = {
  kind: 'choice',
  choices: {
    '0': { en: 'nothing', ja: '何もしない' },
    '1': { en: 'hardware reset', ja: 'ハードウェアリセット' },
    '2': { en: 'cause a stop error on purpose', ja: '意図的なストップエラーの発生' },
  },
};

/** What a monitor of a cloud does without an answer. */
const noAnswerChoices: ValueType = {
  kind: 'choice',
  choices: {
    '0': { en: 'no recovery, no warning', ja: '回復動作を実行しない（警告を表示しない）' },
    '1': { en: 'no recovery, but a warning', ja: '回復動作を実行しない（警告を表示する）' },
    '2': { en: 'recovery', ja: '回復動作を実行する' },
  },
};

/** Parameters of further types of monitor resources. */
export const monitorTypeElements: readonly KnowledgeEntry[] = [
  {
    name: 'monitor/userw',
    type: { kind: 'text' },
    meaning: {
      en: 'A user mode monitor: it watches whether the OS itself hangs, and always does.',
      ja: 'ユーザ空間監視です。OS のストールを常時監視します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/method',
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
      en: 'How a stall of the OS is found: keepalive, or softdog up to X 3 on Linux.',
      ja: '監視方法です。keepalive、Linux の X 3 以前では softdog です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/action',
    type: {
      kind: 'choice',
      choices: { RESET: { en: 'reset', ja: 'リセット' }, PANIC: { en: 'panic', ja: 'パニック' } },
    },
    meaning: {
      en: 'What happens when the OS hangs (Linux).',
      ja: 'ストール検出時の動作です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/stallaction',
    type: stallChoices,
    default: '2',
    meaning: {
      en: 'What happens when the OS hangs (Windows).',
      ja: 'ストール検出時の動作です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/writesize',
    type: { kind: 'integer', min: 1, max: 9999999, unit: bytes },
    default: '10000',
    meaning: {
      en: 'How much the monitor writes to its file (Linux).',
      ja: '監視用ファイルへの書き込みサイズです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/mkthread',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the monitor makes a dummy thread. Without it 1 on Windows, 0 on Linux.',
      ja: 'ダミースレッドを作成するかどうかです。指定がない場合、Windows は 1、Linux は 0 です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/usehb',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the interval and time limit of heartbeats count in place of those here (Linux).',
      ja: 'ハートビートのインターバルとタイムアウトを使用するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/repopen',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the monitor opens and closes a dummy file (Linux).',
      ja: 'ダミーファイルのオープンとクローズを行うかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/userw/parameters/repwrite',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the monitor writes to its dummy file (Linux).',
      ja: 'ダミーファイルへの書き込みを行うかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/diskw',
    type: { kind: 'text' },
    meaning: {
      en: 'A disk monitor.',
      ja: 'ディスク監視です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/diskw/parameters/size',
    type: { kind: 'integer', min: 1, unit: bytes },
    meaning: {
      en: 'How much the monitor reads or writes. Without it 3000000 on Windows.',
      ja: '監視で読み書きするサイズです。指定がない場合、Windows は 3000000 です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/diskw/parameters/file',
    type: { kind: 'path' },
    meaning: {
      en: 'The file that the monitor writes (Windows).',
      ja: '監視用のファイルです（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/diskw/parameters/stallaction',
    type: stallChoices,
    default: '2',
    meaning: {
      en: 'What happens when the disk hangs (Windows).',
      ja: 'ストール異常検出時の動作です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/diskw/parameters/diskfullerr',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether a full disk counts as a failure (Windows).',
      ja: 'ディスクフル検出時に回復動作を実行するかどうかです（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/diskw/parameters/writecache',
    type: {
      kind: 'choice',
      choices: {
        '0': { en: 'write through', ja: 'Write Through 方式を使用する' },
        '1': { en: 'through the cache', ja: 'Write Through 方式を使用しない' },
      },
    },
    default: '1',
    meaning: {
      en: 'How the monitor writes (Windows).',
      ja: 'Write Through 方式を使用するかどうかです（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/diskw/parameters/object',
    type: { kind: 'path' },
    meaning: {
      en: 'The device that is monitored (Linux).',
      ja: '監視するデバイス名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ipw',
    type: { kind: 'text' },
    meaning: {
      en: 'An IP monitor.',
      ja: 'IP 監視です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/ipw/parameters/list@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of an address that is asked.',
      ja: '監視する IP アドレスの番号です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/ipw/parameters/list/ip',
    type: { kind: 'address' },
    meaning: {
      en: 'An address that is asked.',
      ja: '監視する IP アドレスです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/ipw/parameters/pingtimeout',
    type: { kind: 'integer', min: 1 },
    default: '5000',
    meaning: {
      en: 'How long an answer is waited for, in milliseconds (Windows).',
      ja: '応答を待つ時間（ミリ秒）です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/miiw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of the link of a network interface.',
      ja: 'NIC Link Up/Down 監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/miiw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The network interface that is monitored: its name on Linux, its address on Windows.',
      ja: '監視する NIC です。Linux では NIC の名前、Windows では IP アドレスを指定します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/miiw/server/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The network interface of this server.',
      ja: 'このサーバで監視する NIC です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sdw',
    type: { kind: 'text' },
    meaning: {
      en: 'A shared disk monitor (Windows).',
      ja: 'ディスク TUR 監視です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sdw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The disk resource that is monitored.',
      ja: '監視するディスクリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw',
    type: { kind: 'text' },
    meaning: {
      en: 'A custom monitor: a script tells whether all is well.',
      ja: 'カスタム監視です。スクリプトで異常の有無を判定します。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/genw/parameters/path',
    type: { kind: 'path' },
    meaning: {
      en: 'The script: genw.bat or genw.sh is kept in the scripts folder, an absolute path is a file of the user.',
      ja: '監視スクリプトです。「genw.bat」「genw.sh」は scripts フォルダで管理されるファイル、絶対パスはユーザのファイルを表します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/default',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the script is the one kept in the scripts folder.',
      ja: 'scripts フォルダで管理されるスクリプトを使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/sync',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the monitor waits for the end of the script.',
      ja: 'スクリプトの終了を待つかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/normalval',
    type: { kind: 'text' },
    meaning: {
      en: 'What the script returns when all is well, where the monitor waits for it.',
      ja: 'スクリプトが返す正常な戻り値です。同期の場合に使用します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/waitstop',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the stop of the cluster waits for the end of the monitor.',
      ja: 'クラスタ停止時に活性時監視の停止を待ち合わせるかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/userlog',
    type: { kind: 'path' },
    meaning: {
      en: 'The log file for the output of the script.',
      ja: 'スクリプトの出力を記録するログファイルです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/waitmonstart',
    type: { kind: 'integer', min: 0, max: 9999, unit: seconds },
    meaning: {
      en: 'How long the first check waits for a script that runs on.',
      ja: '非同期のスクリプトの監視開始を待つ時間です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/logrotate/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the log of the script is rotated.',
      ja: 'スクリプトのログをローテートするかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/genw/parameters/logrotate/size',
    type: { kind: 'integer', min: 1, max: 999999999, unit: bytes },
    default: '1000000',
    meaning: {
      en: 'The size at which the log is rotated.',
      ja: 'ログをローテートするサイズです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/httpw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of a web server.',
      ja: 'HTTP 監視です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/httpw/parameters/servername',
    type: { kind: 'host' },
    default: 'localhost',
    meaning: {
      en: 'The web server that is asked.',
      ja: '監視する Web サーバです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/httpw/parameters/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port of the web server.',
      ja: 'Web サーバのポート番号です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/httpw/parameters/requesturi',
    type: { kind: 'text' },
    meaning: {
      en: 'What the web server is asked for.',
      ja: 'リクエスト URI です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/httpw/parameters/https',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the web server is asked over TLS.',
      ja: 'HTTPS を使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/httpw/parameters/requesttype',
    type: { kind: 'choice', choices: { '0': { en: 'HEAD', ja: 'HEAD' }, '1': { en: 'GET', ja: 'GET' } } },
    default: '0',
    meaning: {
      en: 'With what the web server is asked.',
      ja: 'リクエスト種別です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/httpw/parameters/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name with which the monitor logs on.',
      ja: '監視用のユーザ名です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/volmgrw',
    type: { kind: 'text' },
    meaning: {
      en: 'A volume manager monitor (Linux).',
      ja: 'ボリュームマネージャ監視です（Linux）。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/volmgrw/parameters/devname',
    type: { kind: 'text' },
    meaning: {
      en: 'The volume group that is monitored.',
      ja: '監視するボリュームグループ名です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/pidw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of the process that an exec resource started without waiting for it (Linux).',
      ja: 'PID 監視です。EXEC リソースが非同期で開始したプロセスを監視します（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/pidw/emergency/threshold/restart',
    type: { kind: 'integer', min: 0, max: 99 },
    default: '3',
    meaning: {
      en: 'How often the recovery target is reactivated before the next step.',
      ja: '再活性化しきい値です。回復対象の再活性化を行う回数の上限です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/psw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of processes by their name (Linux).',
      ja: 'プロセス名監視です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/psw/parameters/processname',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the process that is monitored.',
      ja: '監視対象のプロセス名です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/psw/parameters/processnum',
    type: { kind: 'integer', min: 1, max: 999 },
    meaning: {
      en: 'How many such processes there have to be at least.',
      ja: 'プロセス数の下限値です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/vmw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of a virtual machine.',
      ja: '仮想マシン監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/vmw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The virtual machine resource that is monitored.',
      ja: '監視する仮想マシンリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sambaw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of Samba (Linux).',
      ja: 'Samba 監視です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/osmw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of Oracle Clusterware, presumably of its synchronisation (Linux).',
      ja: 'Oracle Clusterware の同期管理の監視と推定されます（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ftpw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of an FTP server.',
      ja: 'FTP 監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ftpw/parameters/ipaddress',
    type: { kind: 'host' },
    default: '127.0.0.1',
    meaning: {
      en: 'The FTP server that is asked.',
      ja: '監視する FTP サーバです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ftpw/parameters/port',
    type: { kind: 'port' },
    default: '21',
    meaning: {
      en: 'The port of the FTP server.',
      ja: 'FTP サーバのポート番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ftpw/parameters/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name with which the monitor logs on.',
      ja: '監視用のユーザ名です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/ftpw/parameters/protocol',
    type: { kind: 'choice', choices: { '0': { en: 'FTP', ja: 'FTP' }, '1': { en: 'FTPS', ja: 'FTPS' } } },
    meaning: {
      en: 'How the FTP server is asked.',
      ja: 'プロトコルです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/smtpw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of a mail server.',
      ja: 'SMTP 監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/smtpw/parameters/ipaddress',
    type: { kind: 'host' },
    default: '127.0.0.1',
    meaning: {
      en: 'The mail server that is asked.',
      ja: '監視する SMTP サーバです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/smtpw/parameters/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port of the mail server.',
      ja: 'SMTP サーバのポート番号です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsvipw',
    type: { kind: 'text' },
    meaning: {
      en: 'An AWS virtual IP monitor.',
      ja: 'AWS 仮想IP監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsvipw/parameters/mode',
    type: noAnswerChoices,
    meaning: {
      en: 'What happens when the AWS CLI gives no answer.',
      ja: 'AWS CLI コマンド応答取得失敗時の動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsazw',
    type: { kind: 'text' },
    meaning: {
      en: 'A monitor of an availability zone of AWS.',
      ja: 'AWS AZ 監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsazw/parameters/availabilityzone',
    type: { kind: 'text' },
    meaning: {
      en: 'The availability zone that is monitored.',
      ja: '監視するアベイラビリティゾーンです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsazw/parameters/mode',
    type: noAnswerChoices,
    default: '0',
    meaning: {
      en: 'What happens when the AWS CLI gives no answer.',
      ja: 'AWS CLI コマンド応答取得失敗時の動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/awsazw/server/parameters/availabilityzone',
    type: { kind: 'text' },
    meaning: {
      en: 'The availability zone of this server.',
      ja: 'このサーバのアベイラビリティゾーンです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/azureppw',
    type: { kind: 'text' },
    meaning: {
      en: 'An Azure probe port monitor.',
      ja: 'Azure プローブポート監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/azureppw/parameters/mode',
    type: noAnswerChoices,
    default: '0',
    meaning: {
      en: 'What happens when nothing asks the probe port in time.',
      ja: 'プローブポート待ち受けタイムアウト時の動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/azurelbw',
    type: { kind: 'text' },
    meaning: {
      en: 'An Azure load balance monitor.',
      ja: 'Azure ロードバランス監視です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/azurelbw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The Azure probe port resource that is monitored.',
      ja: '監視する Azure プローブポートリソースです。',
    },
    ...vendorTools,
  },
];
