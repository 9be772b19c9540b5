import type { Bilingual } from '../../messages/message';
import type { KnowledgeEntry, ValueType } from '../entry';
import { seenInFiles, vendorTools } from './sources';

/** What is asked of a database. The numbers are not in the order of the levels. */
const level: ValueType = {
  kind: 'choice',
  choices: {
    '2': { en: 'level 0 (its state)', ja: 'レベル0（データベースステータス）' },
    '3': { en: 'level 1 (select)', ja: 'レベル1（select での監視）' },
    '0': { en: 'level 2 (update and select)', ja: 'レベル2（update/select での監視）' },
    '1': { en: 'level 3 (create and drop every time)', ja: 'レベル3（毎回 create/drop も行う）' },
  },
};

const method: ValueType = {
  kind: 'choice',
  choices: {
    '0': { en: 'the listener and the instance', ja: 'リスナーとインスタンスを監視' },
    '1': { en: 'the listener', ja: 'リスナーのみ監視' },
    '2': { en: 'the instance', ja: 'インスタンスのみ監視' },
  },
};

const certificate: ValueType = {
  kind: 'choice',
  choices: { '0': { en: 'SYSDBA', ja: 'SYSDBA' }, '1': { en: 'DEFAULT', ja: 'DEFAULT' } },
};

type Described = Omit<KnowledgeEntry, 'name' | 'evidence' | 'source'>;

/** Parameters that several databases have, whatever their elements are called. */
const parameters = {
  docreatedrop: {
    type: level,
    default: '0',
    meaning: { en: 'How far the database is monitored.', ja: '監視レベルです。' },
  },
  database: {
    type: { kind: 'text' },
    meaning: { en: 'The database that is monitored.', ja: '監視対象データベースです。' },
  },
  username: {
    type: { kind: 'text' },
    meaning: { en: 'The name with which the monitor logs on.', ja: '監視用のユーザ名です。' },
  },
  ipaddress: {
    type: { kind: 'host' },
    default: '127.0.0.1',
    meaning: { en: 'The address of the database server.', ja: 'データベースサーバの IP アドレスです。' },
  },
  port: {
    type: { kind: 'port' },
    meaning: { en: 'The port of the database server.', ja: 'データベースのポート番号です。' },
  },
  table: {
    type: { kind: 'text' },
    meaning: { en: 'The table that the monitor uses.', ja: '監視用のテーブル名です。' },
  },
  libraryfullpath: {
    type: { kind: 'path' },
    meaning: { en: 'The client library.', ja: 'クライアントライブラリのパスです。' },
  },
  instance: {
    type: { kind: 'text' },
    meaning: { en: 'The instance of the database.', ja: 'データベースのインスタンス名です。' },
  },
  engine: {
    type: { kind: 'text' },
    meaning: { en: 'The storage engine, such as InnoDB.', ja: 'ストレージエンジンです（例: InnoDB）。' },
  },
  monmethod: { type: method, default: '0', meaning: { en: 'What is monitored.', ja: '監視方式です。' } },
  ignoreuse: {
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a database that starts up or shuts down counts as a failure.',
      ja: '初期化中またはシャットダウン中をエラーにするかどうかです。',
    },
  },
} as const satisfies Readonly<Record<string, Described>>;

type Parameter = keyof typeof parameters;

/** Monitors of databases. On Linux their settings are in `parameters`, on Windows in `agentparam`. */
export const databaseMonitorElements: readonly KnowledgeEntry[] = [
  monitorType('mysqlw', { en: 'A monitor of MySQL or MariaDB.', ja: 'MySQL 監視です。' }),
  ...onLinux('mysqlw', ['docreatedrop', 'ipaddress', 'table', 'engine']),
  ...onLinux('mysqlw', ['database', 'username', 'libraryfullpath'], seenInFiles),
  { name: 'monitor/mysqlw/parameters/port', ...parameters.port, default: '3306', ...vendorTools },

  monitorType('psqlw', { en: 'A monitor of PostgreSQL.', ja: 'PostgreSQL 監視です。' }),
  ...onLinux('psqlw', ['docreatedrop', 'ipaddress', 'table']),
  ...onLinux('psqlw', ['database', 'username', 'libraryfullpath'], seenInFiles),
  { name: 'monitor/psqlw/parameters/port', ...parameters.port, default: '5432', ...vendorTools },
  {
    name: 'monitor/psqlw/parameters/ignoreerrorflg',
    type: { kind: 'text' },
    meaning: {
      en: 'An element of a single-server product; no public text says what it does.',
      ja: '単一サーバ製品が出力する要素です。内容を説明する公開資料はありません。',
    },
    ...seenInFiles,
  },
  ...onWindows('psqlw', ['docreatedrop', 'database', 'ipaddress']),
  { name: 'monitor/psqlw/agentparam/port', ...parameters.port, default: '5432', ...vendorTools },
  { name: 'monitor/psqlw/agentparam/username', ...parameters.username, default: 'postgres', ...vendorTools },
  { name: 'monitor/psqlw/agentparam/tablename', ...parameters.table, default: 'PSQLWATCH', ...vendorTools },
  { name: 'monitor/psqlw/agentparam/ignoreuse', ...parameters.ignoreuse, default: '1', ...vendorTools },

  monitorType('sqlserverw', { en: 'A monitor of SQL Server.', ja: 'SQL Server 監視です。' }),
  ...onWindows('sqlserverw', ['docreatedrop']),
  ...onWindows('sqlserverw', ['database'], seenInFiles),
  { name: 'monitor/sqlserverw/agentparam/instance', ...parameters.instance, default: 'MSSQLSERVER', ...vendorTools },
  { name: 'monitor/sqlserverw/agentparam/username', ...parameters.username, default: 'SA', ...vendorTools },
  { name: 'monitor/sqlserverw/agentparam/tablename', ...parameters.table, default: 'SQLWATCH', ...vendorTools },
  {
    name: 'monitor/sqlserverw/agentparam/odbcname',
    type: { kind: 'text' },
    meaning: {
      en: 'The ODBC driver, such as ODBC Driver 17 for SQL Server.',
      ja: 'ODBC ドライバ名です（例: ODBC Driver 17 for SQL Server）。',
    },
    ...seenInFiles,
  },

  monitorType('oraclew', { en: 'A monitor of Oracle Database.', ja: 'Oracle 監視です。' }),
  ...onLinux('oraclew', ['monmethod', 'docreatedrop', 'libraryfullpath']),
  { name: 'monitor/oraclew/parameters/ignoreuse', ...parameters.ignoreuse, default: '0', ...vendorTools },
  ...onWindows('oraclew', ['monmethod', 'docreatedrop', 'username']),
  {
    name: 'monitor/oraclew/agentparam/dbname',
    type: { kind: 'text' },
    meaning: { en: 'The connect string of the database.', ja: 'データベースの接続文字列です。' },
    ...vendorTools,
  },
  {
    name: 'monitor/oraclew/agentparam/os',
    type: { kind: 'flag' },
    default: '0',
    meaning: { en: 'Whether the operating system vouches for the user.', ja: 'OS 認証を使用するかどうかです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/oraclew/agentparam/certificate',
    type: certificate,
    default: '0',
    meaning: { en: 'As what the monitor logs on.', ja: '認証方式です。' },
    ...vendorTools,
  },
  {
    name: 'monitor/oraclew/agentparam/oraclehome',
    type: { kind: 'text' },
    meaning: { en: 'Presumably ORACLE_HOME.', ja: 'ORACLE_HOME と推定されます。' },
    ...vendorTools,
  },
  {
    name: 'monitor/oraclew/agentparam/characterset',
    type: { kind: 'text' },
    meaning: { en: 'The character set of the monitor.', ja: '監視で使用する文字コードです。' },
    ...vendorTools,
  },
  { name: 'monitor/oraclew/agentparam/ignoreuse', ...parameters.ignoreuse, default: '0', ...vendorTools },

  monitorType('db2w', { en: 'A monitor of DB2.', ja: 'DB2 監視です。' }),
  ...onWindows('db2w', ['docreatedrop', 'database']),
  { name: 'monitor/db2w/agentparam/instance', ...parameters.instance, default: 'DB2', ...vendorTools },
  { name: 'monitor/db2w/agentparam/username', ...parameters.username, default: 'db2admin', ...vendorTools },
  { name: 'monitor/db2w/agentparam/tablename', ...parameters.table, default: 'DB2WATCH', ...vendorTools },

  monitorType('odbcw', { en: 'A monitor of a database over ODBC.', ja: 'ODBC 監視です。' }),
  ...onWindows('odbcw', ['docreatedrop', 'username']),
  {
    name: 'monitor/odbcw/agentparam/dbname',
    type: { kind: 'text' },
    meaning: { en: 'The ODBC data source.', ja: 'データソース名です。' },
    ...vendorTools,
  },
  { name: 'monitor/odbcw/agentparam/tablename', ...parameters.table, default: 'ODBCWATCH', ...vendorTools },

  monitorType('sybasew', { en: 'A monitor of Sybase.', ja: 'Sybase 監視です。' }),
];

function monitorType(type: string, meaning: Bilingual): KnowledgeEntry {
  return { name: `monitor/${type}`, type: { kind: 'text' }, meaning, ...vendorTools };
}

function onLinux(type: string, names: readonly Parameter[], source = vendorTools): readonly KnowledgeEntry[] {
  return names.map((name) => ({ name: `monitor/${type}/parameters/${name}`, ...parameters[name], ...source }));
}

/** The same, where the database has another element. */
function onWindows(type: string, names: readonly Parameter[], source = vendorTools): readonly KnowledgeEntry[] {
  return names.map((name) => {
    const element = name === 'database' ? 'dbname' : name;
    return { name: `monitor/${type}/agentparam/${element}`, ...parameters[name], ...source };
  });
}
