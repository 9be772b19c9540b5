import type { Bilingual } from '../../messages/message';
import type { ValueType } from '../entry';

type Choices = Readonly<Record<string, Bilingual>>;

const stopAndShutDown: Bilingual = {
  en: 'stop the cluster service and shut the OS down',
  ja: 'クラスタサービス停止とOSシャットダウン',
};
const stopAndReboot: Bilingual = {
  en: 'stop the cluster service and reboot the OS',
  ja: 'クラスタサービス停止とOS再起動',
};
const stopError: Bilingual = {
  en: 'cause a stop error on purpose (Windows)',
  ja: '意図的なストップエラーの発生（Windows）',
};

/** Ways of taking a Linux server down that resources and monitors share. */
const linuxOnly: Choices = {
  '8': { en: 'sysrq panic (Linux)', ja: 'sysrq パニック（Linux）' },
  '9': { en: 'keepalive reset (Linux)', ja: 'keepalive リセット（Linux）' },
  '10': { en: 'keepalive panic (Linux)', ja: 'keepalive パニック（Linux）' },
  '11': { en: 'BMC reset (Linux)', ja: 'BMC リセット（Linux）' },
  '12': { en: 'BMC power off (Linux)', ja: 'BMC パワーオフ（Linux）' },
  '13': { en: 'BMC power cycle (Linux)', ja: 'BMC パワーサイクル（Linux）' },
  '14': { en: 'BMC NMI (Linux)', ja: 'BMC NMI（Linux）' },
  '15': { en: 'I/O fencing (Linux)', ja: 'I/O Fencing（Linux）' },
};

/** The numbers above, which no Windows cluster has. */
const onLinux = {
  '8': 'linux',
  '9': 'linux',
  '10': 'linux',
  '11': 'linux',
  '12': 'linux',
  '13': 'linux',
  '14': 'linux',
  '15': 'linux',
} as const;

const resourceActions: Choices = {
  '0': { en: 'nothing, go on with the next resource', ja: '何もしない（次のリソースの処理に進む）' },
  '1': { en: 'nothing, stop here', ja: '何もしない（次のリソースの処理に進まない）' },
  '4': stopAndShutDown,
  '5': stopAndReboot,
  '6': stopError,
  ...linuxOnly,
};

const milderActions: Choices = {
  '2': { en: 'stop the group', ja: 'グループ停止' },
  '3': { en: 'stop the cluster service', ja: 'クラスタサービス停止' },
};

/** What happens when a resource cannot be activated. */
export const activationAction: ValueType = {
  kind: 'choice',
  choices: { ...resourceActions, ...milderActions },
  only: onLinux,
};

/** What happens when a resource cannot be deactivated. */
export const deactivationAction: ValueType = { kind: 'choice', choices: resourceActions, only: onLinux };

/** What a monitor does last. Its numbers are not quite those of resources: 0 does not exist, and 16 does. */
export const finalAction: ValueType = {
  kind: 'choice',
  choices: {
    '1': { en: 'nothing', ja: '何もしない' },
    ...milderActions,
    '4': stopAndShutDown,
    '5': stopAndReboot,
    '6': stopError,
    ...linuxOnly,
    '16': { en: 'stop the resource (Linux)', ja: 'リソースを停止（Linux）' },
  },
  only: { ...onLinux, '6': 'windows', '16': 'linux' },
};

const emergencyShutdown: Bilingual = { en: 'emergency shutdown', ja: '緊急シャットダウン' };
const reset: Bilingual = { en: 'hardware reset', ja: 'ハードウェアリセット' };

/** The two platforms' meanings of one number. */
function either(windows: Bilingual, linux: Bilingual): Bilingual {
  return { en: `${windows.en} (Windows); ${linux.en} (Linux)`, ja: `${windows.ja}（Windows）、${linux.ja}（Linux）` };
}

/** What a server does when it finds that the cluster has split. */
export const partitionAction: ValueType = {
  kind: 'choice',
  choices: {
    '0': { en: 'nothing (Linux)', ja: '何もしない（Linux）' },
    '1': { en: 'stop the cluster service', ja: 'クラスタサービス停止' },
    '2': either(emergencyShutdown, stopAndShutDown),
    '3': either(stopAndShutDown, stopAndReboot),
    '4': either(stopAndReboot, { en: 'sysrq panic', ja: 'sysrq パニック' }),
    '5': either(
      { en: 'cause a stop error on purpose', ja: '意図的なストップエラーの発生' },
      { en: 'keepalive reset', ja: 'keepalive リセット' },
    ),
    '6': either(reset, { en: 'keepalive panic', ja: 'keepalive パニック' }),
    '7': { en: 'BMC reset (Linux)', ja: 'BMC リセット（Linux）' },
    '8': { en: 'BMC power off (Linux)', ja: 'BMC パワーオフ（Linux）' },
    '9': { en: 'BMC power cycle (Linux)', ja: 'BMC パワーサイクル（Linux）' },
    '10': { en: 'BMC NMI (Linux)', ja: 'BMC NMI（Linux）' },
    '11': { en: 'I/O fencing (Linux)', ja: 'I/O Fencing（Linux）' },
  },
  only: { '0': 'linux', '7': 'linux', '8': 'linux', '9': 'linux', '10': 'linux', '11': 'linux' },
};

/** What a server does when activating or deactivating a resource hangs. */
export const stallAction: ValueType = {
  kind: 'choice',
  choices: {
    '0': { en: 'treat it as a failure to activate', ja: '活性異常として扱う' },
    '2': { en: `${stopAndShutDown.en} (Linux)`, ja: `${stopAndShutDown.ja}（Linux）` },
    '3': { en: `${stopAndReboot.en} (Linux)`, ja: `${stopAndReboot.ja}（Linux）` },
    '5': { en: 'emergency shutdown (Windows)', ja: '緊急シャットダウン（Windows）' },
    '6': stopError,
    ...linuxOnly,
  },
  only: { ...onLinux, '2': 'linux', '3': 'linux', '5': 'windows', '6': 'windows' },
};

/** What a server does when a process of the cluster dies. */
export const processAction: ValueType = {
  kind: 'choice',
  choices: {
    '2': { en: `${stopAndShutDown.en} (Linux)`, ja: `${stopAndShutDown.ja}（Linux）` },
    '3': { en: `${stopAndReboot.en} (Linux)`, ja: `${stopAndReboot.ja}（Linux）` },
    '5': either(emergencyShutdown, { en: 'sysrq panic', ja: 'sysrq パニック' }),
    '6': either(
      { en: 'cause a stop error on purpose', ja: '意図的なストップエラーの発生' },
      { en: 'keepalive reset', ja: 'keepalive リセット' },
    ),
    '7': either(reset, { en: 'keepalive panic', ja: 'keepalive パニック' }),
    '8': { en: 'BMC reset (Linux)', ja: 'BMC リセット（Linux）' },
    '9': { en: 'BMC power off (Linux)', ja: 'BMC パワーオフ（Linux）' },
    '10': { en: 'BMC power cycle (Linux)', ja: 'BMC パワーサイクル（Linux）' },
    '11': { en: 'BMC NMI (Linux)', ja: 'BMC NMI（Linux）' },
    '12': { en: 'I/O fencing (Linux)', ja: 'I/O Fencing（Linux）' },
  },
  only: {
    '2': 'linux',
    '3': 'linux',
    '8': 'linux',
    '9': 'linux',
    '10': 'linux',
    '11': 'linux',
    '12': 'linux',
  },
};
