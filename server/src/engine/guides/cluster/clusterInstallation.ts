import { byHand } from '../byHand';
import type { GuideStep } from '../guide';
import { mayBeMirror } from './evidence';

/** 3-1-1 to 3-1-6: CLUSTERPRO is installed. */
export const beforeSettings: readonly GuideStep[] = [
  byHand(
    '3-1-1',
    'An administrator can log on to both servers',
    '両サーバ（サーバA、サーバB）に管理者権限でログイン可能',
  ),
  byHand('3-1-2', 'CLUSTERPRO is installed on both servers', 'CLUSTERPRO をインストール（両サーバ）'),
  byHand(
    '3-1-3',
    'The latest update of CLUSTERPRO is applied on both servers',
    'CLUSTERPRO 最新版アップデートを適用（両サーバ）',
  ),
  byHand('3-1-4', 'Both servers have been restarted', 'OS を再起動（両サーバ）'),
  byHand(
    '3-1-5',
    'Java Runtime Environment 5.0 Update 6 or later on both servers',
    'Java Runtime Environment Version 5.0 Update 6 以降をインストール（両サーバ）',
  ),
  byHand(
    '3-1-6',
    'Cluster Manager opens at http://<real IP address>:29003',
    'Cluster Manager に接続（http://サーバの実IPアドレス:29003）',
  ),
];

/** 3-1-8 and 3-1-9: the settings go live. */
export const afterSettings: readonly GuideStep[] = [
  byHand(
    '3-1-8',
    'The configuration is uploaded, the manager restarted and the cluster started',
    '設定ファイルをアップロードし、マネージャ再起動とクラスタ開始を実施',
  ),
  {
    ...byHand(
      '3-1-9',
      'The mirror of drive E has been built; "Monitors" is green (mirror disk)',
      'E ドライブのミラーリングが完了し、「Monitors」が緑（ミラーディスク使用時）',
    ),
    applies: mayBeMirror,
  },
];

/** 3-2: what has to hold before the management server is installed. */
export const beforeOfficeScan: readonly GuideStep[] = [
  byHand('3-2-1', 'Drive E is accessible on server A only', 'サーバA の E ドライブのみアクセス可能'),
  byHand('3-2-2', 'All resources of the business group are active', '業務グループのリソースがすべて起動済み'),
  byHand(
    '3-2-3',
    'The general requirements for installing the management server are met',
    'ウイルスバスター Corp.サーバをインストールする一般的な条件を満たす',
  ),
];
