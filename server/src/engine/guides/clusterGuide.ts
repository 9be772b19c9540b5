import { changeSteps, removalSteps, uploadSteps } from './cluster/afterwards';
import { clientSteps } from './cluster/clients';
import { afterSettings, beforeOfficeScan, beforeSettings } from './cluster/clusterInstallation';
import { groupSteps } from './cluster/groups';
import { limitationSteps } from './cluster/limitations';
import { monitorSteps } from './cluster/monitors';
import { officeScanSteps } from './cluster/officeScanInstallation';
import { resourceSteps } from './cluster/officeScanResources';
import { serverSteps } from './cluster/servers';
import type { Evidence, Guide } from './guide';
import { holdsKind } from './holds';
import { isAboutAgents } from './offlineGuide';

/** CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順: chapters 3 to 5, which are the ones with steps. */
export const clusterGuide: Guide = {
  id: 'cluster',
  title: {
    en: 'CLUSTERPRO X 1.0 + OfficeScan 8.0 (ウイルスバスター Corp.) installation guide',
    ja: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順',
  },
  applies: isAboutCluster,
  chapters: [
    {
      section: '3-1',
      title: { en: 'Installing CLUSTERPRO', ja: 'CLUSTERPRO インストール手順' },
      steps: [...beforeSettings, ...serverSteps, ...groupSteps, ...monitorSteps, ...afterSettings],
    },
    {
      section: '3-2',
      title: {
        en: 'Before installing the management server',
        ja: 'ウイルスバスター Corp.サーバインストール前確認要事項',
      },
      steps: beforeOfficeScan,
    },
    {
      section: '3-3',
      title: { en: 'Installing the management server', ja: 'ウイルスバスター Corp.サーバインストール手順' },
      steps: [...officeScanSteps, ...resourceSteps, ...uploadSteps],
    },
    {
      section: '3-4',
      title: {
        en: 'Settings for the management server',
        ja: 'ウイルスバスター Corp.サーバ用に設定ファイル変更',
      },
      steps: changeSteps,
    },
    {
      section: '3-5',
      title: { en: 'Uninstalling the management server', ja: 'ウイルスバスター Corp.サーバアンインストール手順' },
      steps: removalSteps,
    },
    {
      section: '4-1',
      title: {
        en: 'Installing clients on the servers',
        ja: 'ウイルスバスター Corp.クライアントインストール時、後の注意点',
      },
      steps: clientSteps,
    },
    { section: '5', title: { en: 'Known limitations', ja: '既知の制限事項' }, steps: limitationSteps },
  ],
};

/** Server files alone may be of a cluster whose export is still missing; with agents, or on the move, they are not. */
function isAboutCluster(site: Evidence): boolean {
  if (holdsKind(site, 'clp-conf', 'cluster-archive')) return true;
  if (isAboutAgents(site) || site.views.migrations.length > 0) return false;
  return holdsKind(site, 'ofcscan-ini', 'ofcserver-ini', 'hosts', 'reg');
}
