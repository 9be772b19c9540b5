import type { Capture } from './guide';

/** The cluster's own file. */
export const clpConf: Capture = {
  kind: 'clp-conf',
  how: {
    en: 'Save the configuration in Cluster Builder ("File", "Save the configuration file"), or copy etc\\clp.conf below the folder in which CLUSTERPRO is installed.',
    ja: 'Cluster Builder の「ファイル」から情報ファイルを保存するか、CLUSTERPRO のインストール先の etc\\clp.conf をコピーします。',
  },
};

/** The management server's own file, which lies on the switched drive. */
export const ofcscanIni: Capture = {
  kind: 'ofcscan-ini',
  how: {
    en: 'On the active server: copy "E:\\Program Files\\Trend Micro\\OfficeScan\\PCCSRV\\ofcscan.ini" <folder of that server>',
    ja: '現用系で実行します: copy "E:\\Program Files\\Trend Micro\\OfficeScan\\PCCSRV\\ofcscan.ini" <そのサーバのフォルダー>',
  },
};

/** The services of each server. */
export const servicesReg: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: 'On both servers: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services services.reg',
    ja: '両サーバで実行します: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services services.reg',
  },
};

/** The order of the network adapters of each server. */
export const networkReg: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: 'On both servers: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip tcpip.reg, and Control\\Network for the names of the connections',
    ja: '両サーバで実行します: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip tcpip.reg（接続名は Control\\Network）',
  },
};
