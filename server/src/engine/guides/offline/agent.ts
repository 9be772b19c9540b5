import { byHand } from '../byHand';
import type { GuideStep } from '../guide';
import { agentHosts, agentList, agentServices, toldAs } from './captures';
import { aboutService, checkUrlPlaces, guidPlaces, hostsPlaces, servicePlaces, versionPlaces } from './evidence';

const LISTENER = ['tmlisten', 'OfficeScan NT Listener'] as const;
const CHECK_FILE = '/officescan/hotfix_pccnt/Common/OfcNTCer.dat';

/** 4: what is looked at on the computer of the agent. */
export const agentSteps: readonly GuideStep[] = [
  byHand('4-a', 'On the agent, open services.msc', 'クライアントで services.msc を開く'),
  {
    section: '4-a',
    title: { en: 'OfficeScan NT Listener runs', ja: 'OfficeScan NT Listener が動作' },
    by: 'files',
    rules: ['agents/service-stopped', 'services/agent-does-not-start'],
    evidence: servicePlaces('agent', ...LISTENER),
    about: aboutService('agent', ...LISTENER),
    capture: agentServices,
  },
  byHand(
    '4-b',
    `A browser on the agent opens https://<name of the server>:<port>${CHECK_FILE}`,
    `ブラウザで https://<サーバのコンピュータ名>:<ポート番号>${CHECK_FILE} にアクセス`,
  ),
  byHand(
    '4-b',
    `A browser on the agent opens https://<address of the server>:<port>${CHECK_FILE}`,
    `ブラウザで https://<サーバの IP アドレス>:<ポート番号>${CHECK_FILE} にアクセス`,
  ),
  {
    section: '4-b',
    title: {
      en: 'Before XG Service Pack 1 the address begins with http://',
      ja: 'XG Service Pack 1 未満では http:// で実行',
    },
    by: 'files',
    rules: ['move/url-of-other-scheme'],
    evidence: (site) => (versionPlaces(site).length > 0 ? [...versionPlaces(site), ...checkUrlPlaces(site)] : []),
    capture: toldAs('products.officescan.version'),
  },
  byHand('4-b', 'OfcNTCer.dat is downloaded', 'OfcNTCer.dat ファイルがダウンロードされる'),
  {
    section: '4-b',
    title: {
      en: 'The address answers and the name does not: the name is resolved by hosts, DNS or the like',
      ja: 'IP アドレスで成功し名前で失敗する場合: hosts や DNS で名前を解決できる',
    },
    by: 'files',
    rules: [
      'agents/server-name-leads-elsewhere',
      'hosts/addresses-differ-between-files',
      'hosts/server-name-on-another-node',
      'hosts/name-with-two-addresses',
    ],
    evidence: hostsPlaces,
    about: () => [],
    capture: agentHosts,
  },
  {
    section: '4-b',
    title: {
      en: 'No two agents have one GUID, as agents from one disk image do',
      ja: 'クライアントの「GUID」が重複していない（HDD イメージのコピーで展開した場合）',
    },
    by: 'files',
    rules: ['agents/guid-used-twice'],
    evidence: guidPlaces,
    capture: agentList,
  },
  byHand(
    '4-b',
    'GUIDs that are doubled: see the FAQ of the vendor',
    'GUID が重複している場合は、メーカーの FAQ を参照',
  ),
];

export const rightsSteps: readonly GuideStep[] = [byHand('5', 'Look at the access rights', 'アクセス権を確認')];

/** 6: the agent is started anew. */
export const reloadSteps: readonly GuideStep[] = [
  byHand('6', 'Right-click the icon of the agent in the task tray', 'タスクトレイのクライアントアイコンを右クリック'),
  byHand('6', 'Choose "Unload"', '[ウイルスバスターCorp.のアンロード] を選択'),
  byHand('6', 'The icon has gone from the task tray', 'アイコンがタスクトレイからなくなったことを確認'),
  byHand('6', 'Start the agent from the start menu', 'スタートメニューからクライアントを実行'),
  byHand('6', 'The icon is in the task tray again', 'タスクトレイにアイコンが表示されることを確認'),
];

/** 7: the agent is installed anew. */
export const reinstallSteps: readonly GuideStep[] = [
  byHand('7', 'Uninstall the agent from the start menu', 'スタートメニューからクライアントをアンインストール'),
  byHand('7', 'The icon has gone from the task tray', 'アイコンがタスクトレイからなくなったことを確認'),
  byHand('7', 'Restart Windows before installing again', 'クライアント OS を再起動した後に再インストール'),
  byHand('7', 'Install the agent again', 'クライアントを再インストール'),
  byHand(
    '7',
    'By an administrator: from the share of the server (UNC), which the vendor recommends for that',
    '管理者が実施する場合は「UNCベースのインストール」を推奨',
  ),
  byHand(
    '7',
    'By the person at the computer: with Client Packager, which the vendor recommends for that',
    '端末使用者が実施する場合は「Client Packager」を推奨',
  ),
];
