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
export const activationAction: ValueType = { kind: 'choice', choices: { ...resourceActions, ...milderActions } };

/** What happens when a resource cannot be deactivated. */
export const deactivationAction: ValueType = { kind: 'choice', choices: resourceActions };

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
};
