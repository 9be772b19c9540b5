import type { FileKind } from '../files/kinds';
import type { Bilingual } from '../messages/message';
import type { KnowledgeEntry } from './entry';
import { iniKnowledge } from './lookup';
import { ofcscanIniKeys } from './ofcscanIni';
import { ofcserverIniKeys } from './ofcserverIni';
import { cccaserverIniKeys, ptngrowthIniKeys } from './siblingInis';

/** One of the product's ini files: what it is, and what is known of its keys. Unlisted keys are not wrong. */
export interface IniTable {
  readonly keys: readonly KnowledgeEntry[];
  readonly file: { readonly meaning: Bilingual; readonly source: string };
  /** Looks up a key, ignoring case as Windows does. */
  readonly find: (key: string) => KnowledgeEntry | undefined;
}

/** The product writes a few thousand lines; what is longer was not written by it, and is not worth its time. */
export const MOST_INI_LINES = 10_000;

const scripts = 'Public scripts that copy the files of the server';

const tables: Readonly<Partial<Record<FileKind, IniTable>>> = {
  'ofcscan-ini': table(ofcscanIniKeys, 'Trend Micro KA-0003307', {
    en: 'The settings of the management server and the master copy of what it hands to its agents; each agent has one of its own.',
    ja: '管理サーバの設定と、エージェントに配信する設定の元になるファイルです。各エージェントにも同名のファイルがあります。',
  }),
  'ofcserver-ini': table(ofcserverIniKeys, 'Trend Micro KA-0005696', {
    en: 'The settings of the management server that stay on the server.',
    ja: '管理サーバだけで使用する設定のファイルです（エージェントには配信されません）。',
  }),
  'ous-ini': table([], 'OfficeScan 8.0 Online Help, Frequently Asked Questions; OfficeScan 10.5 Online Help', {
    en: 'The list of customised update sources, tried in their order: at most 64 in version 8.0, 1024 from 10.0 on.',
    ja: 'カスタムアップデート元の一覧で、上から順に使用されます。8.0 では 64 件、10.0 以降では 1024 件までです。',
  }),
  'ssnotify-ini': table([], scripts, {
    en: 'Used by public programs. The notice of smart protection sources to agents.',
    ja: '公開されているプログラムが参照するファイルです。スマートプロテクションソースの通知に使用されます。',
  }),
  'hotfix-history-ini': table([], scripts, {
    en: 'Used by public programs. The history of patches that were applied.',
    ja: '公開されているプログラムが参照するファイルです。適用した修正モジュールの履歴です。',
  }),
  'getserver-ini': table([], scripts, {
    en: 'Used by public programs. Where the server itself gets its updates.',
    ja: '公開されているプログラムが参照するファイルです。サーバ自身のアップデート元です。',
  }),
  'ptngrowth-ini': table(ptngrowthIniKeys, 'Trend Micro 1095203', {
    en: 'Holds back the download of the whole filter pattern of smart scan.',
    ja: 'スマートスキャンのフィルタパターン全体のダウンロードを制限する設定です。',
  }),
  'cccaserver-ini': table(cccaserverIniKeys, 'Trend Micro KA-0005696', {
    en: 'The settings of the service that keeps the list of suspicious objects.',
    ja: '不審オブジェクトの一覧を管理するサービスの設定です。',
  }),
  'ofcimpdp-ini': table(ofcscanIniKeys, 'Public scripts that read ofcIMPDP.ini', {
    en: "Used by public programs. An agent's copy of what it knows of its server.",
    ja: '公開されているプログラムが参照するファイルです。エージェントが持つサーバ情報のコピーです。',
  }),
  'updinfo-ini': table(ofcscanIniKeys, 'Public scripts that read updinfo.ini', {
    en: "Used by public programs. The versions of an agent's components.",
    ja: '公開されているプログラムが参照するファイルです。エージェントのコンポーネントのバージョンです。',
  }),
};

/** What is known of the ini files of that kind; undefined for a kind that is none of them. */
export function iniTable(kind: FileKind): IniTable | undefined {
  return tables[kind];
}

function table(keys: readonly KnowledgeEntry[], source: string, meaning: Bilingual): IniTable {
  return { keys, file: { meaning, source }, find: iniKnowledge(keys) };
}
