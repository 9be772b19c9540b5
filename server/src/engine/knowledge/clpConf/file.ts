import type { KnowledgeEntry } from '../entry';
import { concluded, seenInFiles, vendorGuide, vendorTools } from './sources';

/** What clp.conf says of itself, the identity of the cluster, and the marks its editors leave. */
export const fileElements: readonly KnowledgeEntry[] = [
  {
    name: 'all/charset',
    type: {
      kind: 'choice',
      choices: {
        ASCII: { en: 'English', ja: '英語' },
        SJIS: { en: 'Japanese, Windows cluster (read as Windows-31J)', ja: '日本語、Windows クラスタ（Windows-31J）' },
        'EUC-JP': { en: 'Japanese, Linux cluster', ja: '日本語、Linux クラスタ' },
        GB2312: { en: 'Chinese', ja: '中国語' },
        'UTF-8': { en: 'UTF-8', ja: 'UTF-8' },
      },
    },
    meaning: {
      en: 'The encoding of this file, which follows from the language of the product. It equals the encoding in the XML declaration.',
      ja: 'このファイルの文字コードです。製品の言語で決まり、XML 宣言の encoding と一致します。',
    },
    ...vendorTools,
  },
  {
    name: 'all/encode',
    type: {
      kind: 'choice',
      choices: {
        SJIS: { en: 'saved on Windows, whatever its language', ja: 'Windows で保存（言語は問わない）' },
        'EUC-JP': { en: 'saved on Linux, Japanese', ja: 'Linux で保存、日本語' },
        ASCII: { en: 'saved on Linux, English', ja: 'Linux で保存、英語' },
        GB2312: { en: 'saved on Linux, Chinese', ja: 'Linux で保存、中国語' },
        'UTF-8': { en: 'UTF-8', ja: 'UTF-8' },
      },
    },
    meaning: {
      en: 'The encoding of the machine whose browser saved this file; scripts are converted from it. It may differ from all/charset.',
      ja: 'このファイルを保存したマシンの文字コードです。スクリプトの変換に使用します。all/charset と異なる場合があります。',
    },
    ...vendorTools,
  },
  {
    name: 'all/serveros',
    type: {
      kind: 'choice',
      choices: {
        windows: { en: 'Windows cluster', ja: 'Windows クラスタ' },
        linux: { en: 'Linux cluster', ja: 'Linux クラスタ' },
      },
    },
    meaning: {
      en: 'The platform of the cluster. It decides which types of resources and monitors exist and what their codes mean.',
      ja: 'クラスタのプラットフォームです。使用できるリソースやモニタの種類と、コードの意味が決まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'cluster/name',
    type: { kind: 'text' },
    meaning: { en: 'The name of the cluster.', ja: 'クラスタ名です。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'cluster/comment',
    type: { kind: 'text' },
    meaning: { en: 'A comment on the cluster.', ja: 'クラスタのコメントです。' },
    ...seenInFiles,
  },

  // Values of the cluster that are never shown.
  {
    name: 'cluster/account/list/password',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password of an OS account that runs scripts. It can be turned back into clear text.',
      ja: 'スクリプトを実行する OS アカウントのパスワードです。平文に戻すことができます。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/mail/smtp/smtpsrv/passwd',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password for the mail server that reports are sent through.',
      ja: 'メール通報に使用する SMTP サーバのパスワードです。',
    },
    ...vendorTools,
  },
  {
    name: 'cluster/trap/snmpsrv/snmpcom',
    type: { kind: 'secret' },
    meaning: { en: 'The community string for SNMP traps.', ja: 'SNMP トラップのコミュニティ名です。' },
    ...vendorTools,
  },

  {
    name: 'webmgr/client/objectnumber',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of objects in the tree of the management screen: servers × (1 + heartbeats + NP resources) + groups + resources + monitors + 4.',
      ja: '管理画面のツリーに表示するオブジェクトの数です。サーバ数×（1＋ハートビート数＋NP 解決リソース数）＋グループ数＋リソース数＋モニタ数＋4 になります。',
    },
    ...vendorTools,
  },
  {
    name: 'trekking/create',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'Presumably an operation that is due when this file is uploaded.',
      ja: 'このファイルのアップロード時に必要な操作を表すと推定されます。',
    },
    ...concluded,
  },
  {
    name: 'trekking/restart',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'Presumably the restart that is due when this file is uploaded.',
      ja: 'このファイルのアップロード時に必要な再起動を表すと推定されます。',
    },
    ...concluded,
  },
  {
    name: 'trekking/configid',
    type: { kind: 'text' },
    meaning: {
      en: 'An identifier of this save. Its whole part starts with savedinnerversion.',
      ja: '保存ごとに付く識別子です。整数部は savedinnerversion で始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'trekking/savededition',
    type: { kind: 'text' },
    meaning: {
      en: 'The edition that saved this file: SE (Windows, 4.x) or X (5.3) in the files known.',
      ja: 'このファイルを保存した製品のエディションです。「SE」（Windows 4.x）と「X」（5.3）が確認されています。',
    },
    ...seenInFiles,
  },
  {
    name: 'trekking/savedversion',
    type: { kind: 'text' },
    meaning: {
      en: 'The version of the Builder or Cluster WebUI that saved this file, such as 4.2.0-1. Files made by command-line tools have none.',
      ja: 'このファイルを保存した Builder または Cluster WebUI のバージョンです（例: 4.2.0-1）。コマンドで作成したファイルにはありません。',
    },
    ...seenInFiles,
  },
  {
    name: 'trekking/savedinnerversion',
    type: { kind: 'text' },
    meaning: {
      en: 'The inner version of the Builder or Cluster WebUI that saved this file, such as 420109.',
      ja: 'このファイルを保存した Builder または Cluster WebUI の内部バージョンです（例: 420109）。',
    },
    ...seenInFiles,
  },
];
