import type { KnowledgeEntry } from '../entry';
import { bytes, seconds } from '../units';
import { seenInFiles, vendorTools } from './sources';

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
    type: { kind: 'text' },
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
    type: { kind: 'integer', min: 0, max: 2 },
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
      en: 'How much the monitor writes to its file.',
      ja: '監視用ファイルへの書き込みサイズです。',
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
      en: 'How much the monitor reads or writes.',
      ja: '監視で読み書きするサイズです。',
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
    meaning: {
      en: 'Whether the monitor waits for the end of the script.',
      ja: 'スクリプトの終了を待つかどうかです。',
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
    meaning: {
      en: 'Whether the web server is asked over TLS.',
      ja: 'HTTPS を使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/mysqlw/parameters/database',
    type: { kind: 'text' },
    meaning: {
      en: 'The database that is monitored.',
      ja: '監視対象データベースです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/mysqlw/parameters/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name with which the monitor logs on.',
      ja: '監視用のユーザ名です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/mysqlw/parameters/ipaddress',
    type: { kind: 'host' },
    meaning: {
      en: 'The address of the database server.',
      ja: 'データベースサーバの IP アドレスです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/mysqlw/parameters/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port of the database server.',
      ja: 'データベースのポート番号です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/mysqlw/parameters/libraryfullpath',
    type: { kind: 'path' },
    meaning: {
      en: 'The client library.',
      ja: 'クライアントライブラリのパスです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/psqlw/parameters/database',
    type: { kind: 'text' },
    meaning: {
      en: 'The database that is monitored.',
      ja: '監視対象データベースです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/psqlw/parameters/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name with which the monitor logs on.',
      ja: '監視用のユーザ名です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/psqlw/parameters/ipaddress',
    type: { kind: 'host' },
    meaning: {
      en: 'The address of the database server.',
      ja: 'データベースサーバの IP アドレスです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/psqlw/parameters/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The port of the database server.',
      ja: 'データベースのポート番号です。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/psqlw/parameters/libraryfullpath',
    type: { kind: 'path' },
    meaning: {
      en: 'The client library.',
      ja: 'クライアントライブラリのパスです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/sqlserverw/agentparam/dbname',
    type: { kind: 'text' },
    meaning: {
      en: 'The database that is monitored (Windows).',
      ja: '監視対象データベースです（Windows）。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/sqlserverw/agentparam/instance',
    type: { kind: 'text' },
    meaning: {
      en: 'The instance of SQL Server (Windows).',
      ja: 'SQL Server のインスタンス名です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sqlserverw/agentparam/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The name with which the monitor logs on (Windows).',
      ja: '監視用のユーザ名です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sqlserverw/agentparam/tablename',
    type: { kind: 'text' },
    meaning: {
      en: 'The table that the monitor uses (Windows).',
      ja: '監視用のテーブル名です（Windows）。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/sqlserverw/agentparam/odbcname',
    type: { kind: 'text' },
    meaning: {
      en: 'The ODBC driver (Windows).',
      ja: 'ODBC ドライバ名です（Windows）。',
    },
    ...seenInFiles,
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
];
