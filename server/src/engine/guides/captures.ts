import { type CollectItem, connectionsItem, ofcscanItem, servicesItem, sourceFolders } from '../collect/items';
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
    en: `On the active server: copy "${sourceFolders.PCCSRV}\\${ofcscanItem.file}" <folder of that server>`,
    ja: `現用系で実行します: copy "${sourceFolders.PCCSRV}\\${ofcscanItem.file}" <そのサーバのフォルダー>`,
  },
};

/** The services of each server. */
export const servicesReg: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: `On both servers: ${exportOf(servicesItem)}`,
    ja: `両サーバで実行します: ${exportOf(servicesItem)}`,
  },
};

/** The order of the network adapters of each server; it stands below the services. */
export const networkReg: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: `On both servers: ${exportOf(servicesItem)}, and for the names of the connections ${exportOf(connectionsItem)}`,
    ja: `両サーバで実行します: ${exportOf(servicesItem)}（接続名は ${exportOf(connectionsItem)}）`,
  },
};

/** The rules of Windows Firewall of each server, which stand below the services too. */
export const firewallReg: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: `On both servers: ${exportOf(servicesItem)}`,
    ja: `両サーバで実行します: ${exportOf(servicesItem)}`,
  },
};

/** The same for what is only there with the policy server, of which a file may tell nothing because there is none. */
export function policyServerCapture({ kind, how }: Capture): Capture {
  return {
    kind,
    partial: true,
    how: {
      en: `If clusterconf.json does not say it yet, tell there whether the policy server is installed (products.officescan.policyServer). ${how.en}`,
      ja: `Policy server の有無を clusterconf.json の products.officescan.policyServer に記載します（未記載の場合）。${how.ja}`,
    },
  };
}

/** The command that exports the key of an item. */
export function exportOf({ source, file }: CollectItem): string {
  const key = source.from === 'key' ? source.key : '';
  return `reg export ${/[ {]/.test(key) ? `"${key}"` : key} ${file}`;
}
