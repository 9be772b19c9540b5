import type { Location } from '../../text/span';
import { byHand } from '../byHand';
import { clpConf, ofcscanIni } from '../captures';
import { whereverFound } from '../concerns';
import { mayRunOn } from '../declared';
import type { Evidence, FileStep, GuideStep } from '../guide';
import {
  aboutMonitor,
  businessGroup,
  isUnmonitored,
  membersOf,
  monitorsOf,
  NOT_MONITORED,
  placesOf,
  recoveryOf,
} from './evidence';

/** The rules that speak of the share that agents and tools use. */
const masterDirectoryRules: FileStep['rules'] = [
  'officescan/master-directory-names-a-node',
  'officescan/master-directory-names-another-host',
  'officescan/master-directory-is-an-address',
  'officescan/master-directory-malformed',
  'officescan/master-directory-missing',
  'officescan/yen-sign-for-backslash',
  'officescan/placeholder-left-in',
];

/** What the two rows on that share have in common. Where no file names it, only that can be found of it. */
export const ofMasterDirectory = {
  by: 'files',
  rules: masterDirectoryRules,
  evidence: ({ facts }: Evidence) => placesOf(...facts.all('masterDirectory').map(({ text }) => text)),
  about: () => [],
  concerns: whereverFound('officescan/master-directory-missing'),
  capture: ofcscanIni,
} as const;

/** The rules that speak of what the floating IP monitor does on a failure. */
const reactivationRules: FileStep['rules'] = [
  NOT_MONITORED,
  'officescan/floating-ip-not-reactivated',
  'cluster/recovery-target-does-not-exist',
  'cluster/monitor-recovers-another-group',
];

/** What the two rows on that have in common. */
export const ofReactivation = {
  by: 'files',
  rules: reactivationRules,
  evidence: reactivations,
  about: (site: Evidence) => aboutMonitor(monitorsOfAddress(site), businessAddresses(site)),
  concerns: isUnmonitored('fipw'),
  hasDefault: (site: Evidence) => monitorsOfAddress(site).length > 0,
  capture: clpConf,
} as const;

function businessAddresses(site: Evidence) {
  return membersOf(businessGroup(site), site.facts.all('floatingIp'));
}

function monitorsOfAddress(site: Evidence) {
  return monitorsOf(site, 'fipw', businessAddresses(site));
}

/** Where the monitors of the business group's floating IP say what they recover, and how often. */
function reactivations(site: Evidence): readonly Location[] {
  const monitors = monitorsOfAddress(site);
  const restarts = placesOf(...monitors.map(({ reaction }) => reaction?.restarts));
  return restarts.length === 0 ? [] : [...recoveryOf(monitors), ...restarts];
}

/** 3-3-9. */
export const uploadSteps: readonly GuideStep[] = [
  byHand(
    '3-3-9',
    'The configuration is uploaded (groups stopped, cluster suspended), then resumed',
    '設定ファイルをアップロード（グループ停止、クラスタサスペンド）し、グループ起動とクラスタリジュームを実施',
  ),
];

/** 3-4: what is changed once the management server is installed. */
export const changeSteps: readonly GuideStep[] = [
  {
    section: '3-4-1',
    title: {
      en: 'The floating IP monitor reactivates fip: it is the recovery target, the threshold at least 1',
      ja: 'フローティングIP監視による fip の再活性化を有効化（回復対象 fip、再活性化しきい値 1 回以上）',
    },
    ...ofReactivation,
  },
  byHand(
    '3-4-2',
    'With IIS: web site "officescan" runs as administrator, on both servers',
    'IIS の場合: 「officescan」の認証ユーザーを administrator に変更（両サーバ）',
    mayRunOn('iis'),
  ),
  {
    section: '3-4-3',
    title: {
      en: 'ofcscan.ini: MasterDirectory names the virtual computer name',
      ja: 'ofcscan.ini: MasterDirectory の <実サーバ名> を仮想コンピュータ名に変更',
    },
    ...ofMasterDirectory,
  },
];

/** 3-5: only for taking the management server away again. */
export const removalSteps: readonly GuideStep[] = [
  byHand('3-5-1', 'Server A is made active', 'サーバA を active にする'),
  byHand(
    '3-5-2',
    'The registry synchronisation and service resources are stopped',
    'レジストリ同期リソースとサービスリソースを停止',
  ),
  byHand(
    '3-5-3',
    'The management server is uninstalled on server A',
    'サーバA でウイルスバスター Corp.サーバをアンインストール',
  ),
  byHand(
    '3-5-4',
    'On server B the registry keys and, with IIS, the web site are deleted by hand',
    'サーバB でレジストリキーと IIS の情報を手動で削除',
  ),
  byHand(
    '3-5-5',
    'The settings of 3-3-8 are deleted in Cluster Builder and uploaded',
    'Cluster Builder で 3-3-8 の設定をすべて削除し、アップロード',
  ),
];
