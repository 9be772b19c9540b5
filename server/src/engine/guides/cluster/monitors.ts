import type { Monitor } from '../../facts/views/monitors';
import type { Bilingual } from '../../messages/message';
import type { Location } from '../../text/span';
import { clpConf } from '../captures';
import type { Evidence, FileStep, GuideStep } from '../guide';
import {
  aboutMonitor,
  businessGroup,
  isUnmonitored,
  mayBeMirror,
  membersOf,
  monitorsOf,
  NOT_MONITORED,
  placesOf,
  recoveryOf,
  type Watched,
} from './evidence';

const section = '3-1-7';

const existence: FileStep['rules'] = ['cluster/placeholder-left-in'];
const recoveries = [
  'cluster/recovery-target-does-not-exist',
  'cluster/monitor-has-no-recovery-target',
  'cluster/monitor-recovers-another-group',
] as const;
const targets: FileStep['rules'] = ['cluster/monitor-target-does-not-exist', 'cluster/monitor-watches-another-type'];

/** One row of a monitor of the table. */
interface MonitorRow {
  readonly title: Bilingual;
  /** Beside the one that tells that there is no such monitor. */
  readonly rules: FileStep['rules'];
  readonly shows: (monitors: readonly Monitor[]) => readonly Location[];
  /** The product has a default for it. */
  readonly hasDefault?: true;
}

/** A monitor of the table: its type, and what it watches. */
interface WatchedKind {
  readonly type: string;
  readonly kind: 'floatingIp' | 'virtualComputerName' | 'movingDisk';
}

function steps(
  who: Bilingual,
  { type, kind }: WatchedKind,
  rows: readonly MonitorRow[],
  applies?: FileStep['applies'],
): readonly GuideStep[] {
  const watched = (site: Evidence) => membersOf<Watched>(businessGroup(site), site.facts.all(kind));
  const monitors = (site: Evidence) => monitorsOf(site, type, watched(site));
  return rows.map(({ title, rules, shows, hasDefault }) => ({
    section,
    title: { en: `${who.en}: ${title.en}`, ja: `${who.ja}: ${title.ja}` },
    by: 'files',
    rules: [NOT_MONITORED, ...rules],
    evidence: (site) => shows(monitors(site)),
    about: (site) => aboutMonitor(monitors(site), watched(site)),
    concerns: isUnmonitored(type),
    ...(hasDefault && { hasDefault: (site: Evidence) => monitors(site).length > 0 }),
    capture: clpConf,
    ...(applies !== undefined && { applies }),
  }));
}

const named = (monitors: readonly Monitor[]) => placesOf(...monitors.map(({ fact }) => fact.name));
const watched = (monitors: readonly Monitor[]) => placesOf(...monitors.map(({ watches }) => watches));
const lastAction = (monitors: readonly Monitor[]) => placesOf(...monitors.map(({ reaction }) => reaction?.finalAction));

/** The rows that both monitors of a mirror have. */
function mirrorRows(name: string, type: Bilingual): readonly MonitorRow[] {
  return [
    {
      title: { en: `${type.en} (${name})`, ja: `${type.ja}（${name}）` },
      rules: existence,
      shows: named,
    },
    {
      title: { en: 'mirror disk resource (md1)', ja: 'ミラーディスクリソース（md1）' },
      rules: targets,
      shows: watched,
    },
    {
      title: { en: 'recovery target (md1)', ja: '回復対象（md1）' },
      rules: ['officescan/mirror-monitor-reaction', ...recoveries],
      shows: recoveryOf,
    },
    {
      title: { en: 'final action: nothing', ja: '最終動作 何もしない' },
      rules: ['officescan/mirror-monitor-reaction'],
      shows: lastAction,
      hasDefault: true,
    },
  ];
}

/** The lower half of the table of 3-1-7: the monitors, most of which the product makes by itself. */
export const monitorSteps: readonly GuideStep[] = [
  ...steps({ en: '1st monitor', ja: '1 つ目のモニタリソース' }, { type: 'fipw', kind: 'floatingIp' }, [
    {
      title: { en: 'floating IP monitor (fipw1)', ja: 'フローティングIP監視（fipw1）' },
      rules: existence,
      shows: named,
    },
    {
      title: { en: 'watches NIC link up/down', ja: 'NIC Link Up/Down を監視する オン' },
      rules: ['officescan/link-not-monitored'],
      shows: (monitors) => placesOf(...monitors.map(({ reaction }) => reaction?.linkMonitoring)),
      hasDefault: true,
    },
    {
      title: { en: 'target resource (fip1)', ja: '対象リソース（fip1）' },
      rules: targets,
      shows: watched,
    },
    {
      title: { en: 'recovery target (fip1)', ja: '回復対象（fip1）' },
      rules: ['officescan/floating-ip-not-reactivated', ...recoveries],
      shows: recoveryOf,
    },
    {
      title: { en: 'reactivation threshold (1)', ja: '再活性化しきい値（1）' },
      rules: ['officescan/floating-ip-not-reactivated'],
      shows: (monitors) => placesOf(...monitors.map(({ reaction }) => reaction?.restarts)),
      hasDefault: true,
    },
  ]),
  ...steps({ en: '2nd monitor', ja: '2 つ目のモニタリソース' }, { type: 'vcomw', kind: 'virtualComputerName' }, [
    {
      title: { en: 'virtual computer name monitor (vcomw1)', ja: '仮想コンピュータ名監視（vcomw1）' },
      rules: existence,
      shows: named,
    },
    {
      title: { en: 'target resource (vcom1)', ja: '対象リソース（vcom1）' },
      rules: targets,
      shows: watched,
    },
    {
      title: { en: 'recovery target: the cluster', ja: '回復対象（cluster）' },
      rules: ['officescan/virtual-name-monitor-reaction', ...recoveries],
      shows: recoveryOf,
    },
    {
      title: {
        en: 'final action: stop the cluster service and shut the OS down',
        ja: '最終動作 クラスタサービス停止とOSシャットダウン',
      },
      rules: ['officescan/virtual-name-monitor-reaction'],
      shows: lastAction,
      hasDefault: true,
    },
  ]),
  ...steps(
    { en: '3rd monitor', ja: '3 つ目のモニタリソース' },
    { type: 'mdnw', kind: 'movingDisk' },
    mirrorRows('mdnw1', { en: 'mirror connect monitor', ja: 'ミラーコネクト監視' }),
    mayBeMirror,
  ),
  ...steps(
    { en: '4th monitor', ja: '4 つ目のモニタリソース' },
    { type: 'mdw', kind: 'movingDisk' },
    mirrorRows('mdw1', { en: 'mirror disk monitor', ja: 'ミラーディスク監視' }),
    mayBeMirror,
  ),
  {
    section,
    title: {
      en: 'Other settings as needed (disk and network monitors)',
      ja: '必要に応じた他の設定（ディスクやネットワーク監視など）',
    },
    by: 'hand',
  },
];
