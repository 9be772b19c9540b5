import { byHand } from '../byHand';
import { networkReg } from '../captures';
import { mayRunOn } from '../declared';
import type { GuideStep } from '../guide';
import { ofMasterDirectory, ofReactivation } from './afterwards';
import { adapterOrderRules, adapterOrders } from './clients';
import { ofServerName } from './officeScanInstallation';

/** Chapter 5: the known limitations, most of which repeat a step as a warning. */
export const limitationSteps: readonly GuideStep[] = [
  byHand(
    '5-1',
    'Setup was run from the CD or the switched partition, into the switched partition',
    'setup.exe を CD-ROM または切替パーティションから、切替パーティションに向けて実行',
  ),
  {
    section: '5-2',
    title: {
      en: 'Identification by IP address, the floating IP made in CLUSTERPRO',
      ja: 'コンピュータの識別設定で CLUSTERPRO の fip を指定',
    },
    ...ofServerName,
  },
  byHand('5-3', 'Patch 1.1 is applied', 'Patch 1.1 を適用'),
  {
    section: '5-4',
    title: {
      en: 'The floating IP monitor reactivates fip',
      ja: 'フローティングIP監視による fip の再活性化を有効にする',
    },
    ...ofReactivation,
  },
  byHand(
    '5-5',
    'With IIS: the user of web site "officescan" is administrator',
    'IIS の場合: web サイト「officescan」のユーザー名を administrator に変更',
    mayRunOn('iis'),
  ),
  {
    section: '5-6',
    title: {
      en: 'PCCSRV\\ofcscan.ini: MasterDirectory names the virtual computer name (vcom)',
      ja: 'PCCSRV\\ofcscan.ini: MasterDirectory を仮想コンピュータ名（vcom）に変更',
    },
    ...ofMasterDirectory,
  },
  byHand(
    '5-7',
    'The client is installed while the server is passive',
    'クライアントのインストールは passive 状態のサーバで実行',
  ),
  {
    section: '5-8',
    title: {
      en: 'Bind order: the NIC of the real IP address, then the one of the heartbeat',
      ja: 'NIC のバインド順: 「実 IP アドレス用 NIC」「ハートビート用 NIC」の順',
    },
    by: 'files',
    rules: adapterOrderRules,
    evidence: adapterOrders,
    capture: networkReg,
  },
  byHand(
    '5-9',
    'Uninstalling: the active server first, then the passive one by hand',
    'アンインストールは active 機、passive 機（手動）の順',
  ),
];
