import type { FileKind } from '../files/kinds';
import type { Bilingual } from '../messages/message';

/**
 * Where somebody stands who collects files. `node`: a server of the cluster, with the management server on it. `server`:
 * a management server on no cluster, such as the old one of a move. `agent`: a computer that is protected. `drweb`: a
 * Dr.Web server.
 */
export const collectRoles = ['node', 'server', 'agent', 'drweb'] as const;
export type CollectRole = (typeof collectRoles)[number];

/** The folders that files are copied from, as the products suggest them; the person changes what is elsewhere. */
export const sourceFolders = {
  PCCSRV: 'E:\\Program Files\\Trend Micro\\OfficeScan\\PCCSRV',
  CLIENT: 'C:\\Program Files\\Trend Micro\\OfficeScan Client',
  CLUSTERPRO: 'C:\\Program Files\\CLUSTERPRO',
  DRWEB: 'C:\\Program Files\\DrWeb Server',
} as const;
export type SourceFolder = keyof typeof sourceFolders;

/** A folder by its variable in the environment of Windows, or one of those above. */
export type FolderName = SourceFolder | 'SystemRoot' | 'LOGONSERVER';

/** Where a file comes from. Everything is read only. */
export type CollectSource =
  /** One file, or all that a pattern such as `*.bat` means. */
  | { readonly from: 'file'; readonly folder: FolderName; readonly path: string }
  /** A folder with all below it. */
  | { readonly from: 'tree'; readonly folder: FolderName; readonly path: string }
  /** A key of the registry with all below it, exported by `reg`. */
  | { readonly from: 'key'; readonly key: string }
  /** One string of a key whose export would be far too large. */
  | { readonly from: 'value'; readonly key: string; readonly name: string }
  /** What a program of the product writes into the file that it is told. */
  | { readonly from: 'program'; readonly folder: FolderName; readonly path: string; readonly option: string }
  /** What a program of Windows prints. */
  | { readonly from: 'output'; readonly command: string };

/** The folder of the site that a file goes to: that of the computer, or one for what belongs to no computer. */
export type CollectPlace = 'node' | 'site' | 'cluster' | 'cluster/scripts' | 'logon' | 'keys';

/** One thing to capture. */
export interface CollectItem {
  /** What its file is recognised as. */
  readonly kind: FileKind;
  readonly roles: readonly CollectRole[];
  readonly place: CollectPlace;
  /** The name of its file; empty where files keep theirs. */
  readonly file: string;
  readonly source: CollectSource;
  /** What it is for, in a line without a full stop. */
  readonly purpose: Bilingual;
}

const SERVERS = ['node', 'server'] as const;
const WINDOWS = ['node', 'server', 'agent'] as const;

const CONTROL_SET = 'HKLM\\SYSTEM\\CurrentControlSet';
/** The class of network adapters. */
const ADAPTERS = '{4D36E972-E325-11CE-BFC1-08002BE10318}';

/** The services of a computer, below which its network adapters and its firewall stand too. */
export const servicesItem: CollectItem = {
  kind: 'reg',
  roles: WINDOWS,
  place: 'node',
  file: 'services.reg',
  source: { from: 'key', key: `${CONTROL_SET}\\Services` },
  purpose: {
    en: 'how services start; order, addresses and metrics of network adapters; firewall rules',
    ja: 'サービスの起動設定、NICの順序とアドレスとメトリック、ファイアウォールの規則',
  },
};

export const connectionsItem: CollectItem = {
  kind: 'reg',
  roles: WINDOWS,
  place: 'node',
  file: 'network.reg',
  source: { from: 'key', key: `${CONTROL_SET}\\Control\\Network\\${ADAPTERS}` },
  purpose: { en: 'the names of the network connections', ja: 'ネットワーク接続の名前' },
};

export const ofcscanItem: CollectItem = {
  kind: 'ofcscan-ini',
  roles: SERVERS,
  place: 'node',
  file: 'ofcscan.ini',
  source: { from: 'file', folder: 'PCCSRV', path: 'ofcscan.ini' },
  purpose: {
    en: 'names, addresses and ports of the management server (on a cluster: of the active server)',
    ja: '管理サーバの名前、アドレス、ポート（クラスタでは現用系のみ）',
  },
};

export const clpConfItem: CollectItem = {
  kind: 'clp-conf',
  roles: ['node'],
  place: 'cluster',
  file: 'clp.conf',
  source: { from: 'file', folder: 'CLUSTERPRO', path: 'etc\\clp.conf' },
  purpose: { en: 'the configuration of the cluster', ja: 'クラスタ構成情報' },
};

/** Everything that the rules look at, in the order in which it is collected. No two exports overlap. */
export const collectItems: readonly CollectItem[] = [
  {
    kind: 'hosts',
    roles: WINDOWS,
    place: 'node',
    file: 'hosts',
    source: { from: 'file', folder: 'SystemRoot', path: 'System32\\drivers\\etc\\hosts' },
    purpose: { en: 'the names that this computer knows by itself', ja: 'このコンピュータの名前解決' },
  },
  exported('computername.reg', `${CONTROL_SET}\\Control\\ComputerName\\ComputerName`, {
    en: 'which computer the files are from',
    ja: 'どのコンピュータのファイルか',
  }),
  {
    kind: 'reg',
    roles: WINDOWS,
    place: 'node',
    file: 'windows.reg',
    source: {
      from: 'value',
      key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
      name: 'CurrentBuildNumber',
    },
    purpose: { en: 'which Windows it is, by its build number', ja: 'Windows のバージョン（ビルド番号）' },
  },
  servicesItem,
  connectionsItem,
  exported('firewall-policy.reg', 'HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall', {
    en: 'firewall rules of a group policy; the key may be missing',
    ja: 'グループポリシーのファイアウォール規則（キーがない場合もある）',
  }),
  exported('schannel.reg', `${CONTROL_SET}\\Control\\SecurityProviders\\SCHANNEL`, {
    en: 'which versions of TLS are switched on',
    ja: '有効な TLS のバージョン',
  }),
  ...inBothViews('winhttp', 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp', {
    en: 'the TLS of programs that use WinHTTP',
    ja: 'WinHTTP を使うプログラムの TLS',
  }),
  ...inBothViews('dotnet', 'Microsoft\\.NETFramework\\v4.0.30319', {
    en: 'the TLS of programs that use .NET',
    ja: '.NET を使うプログラムの TLS',
  }),
  ...inBothViews('trendmicro', 'TrendMicro', {
    en: 'version, folder and settings of the product',
    ja: '製品のバージョン、フォルダー、設定',
  }),
  captured('ipconfig', 'ipconfig.txt', 'ipconfig /all', {
    en: 'the addresses that are in use now',
    ja: '現在使われているアドレス',
  }),
  captured('netsh-interface', 'netsh-interfaces.txt', 'netsh interface ipv4 show interfaces', {
    en: 'the metrics that are in use, also those that Windows chose',
    ja: '実際のメトリック（自動で決まったものを含む）',
  }),
  captured('netsh-interface', 'netsh-config.txt', 'netsh interface ipv4 show config', {
    en: 'addresses and gateways by connection',
    ja: '接続ごとのアドレスとゲートウェイ',
  }),
  captured('service-query', 'services.txt', 'sc query state= all', {
    en: 'which services run now',
    ja: '現在動作しているサービス',
  }),
  captured('route-print', 'route.txt', 'route print', { en: 'the routes', ja: '経路' }),
  ofcscanItem,
  ...settings('server', [
    ['ofcserver-ini', 'ofcserver.ini', 'Private\\', 'settings that stay on the server', 'サーバだけの設定'],
    ['ous-ini', 'ous.ini', '', 'update sources of agents', 'クライアントのアップデート元'],
    ['ssnotify-ini', 'ssnotify.ini', 'Admin\\', 'smart protection sources', 'スマートスキャンのソース'],
    ['hotfix-history-ini', 'hotfix_history.ini', 'Admin\\', 'patches', '適用済みの修正'],
    ['getserver-ini', 'getserver.ini', 'Admin\\', 'update source of the server', 'サーバのアップデート元'],
    ['cccaserver-ini', 'CCCAServer.ini', 'LWCS\\', 'list of suspicious servers', '不審接続先リストの更新'],
    ['ptngrowth-ini', 'ptngrowth.ini', 'WSS\\', 'downloads of patterns', 'パターンファイルの配信制限'],
  ]),
  {
    kind: 'agent-list',
    roles: SERVERS,
    place: 'site',
    file: 'agents.csv',
    source: { from: 'program', folder: 'PCCSRV', path: 'Web\\Service\\exportinfo.exe', option: '-c' },
    purpose: {
      en: 'the list of agents; where this fails, export it in the console and call it agents.csv',
      ja: 'クライアントの一覧。失敗する場合はコンソールからエクスポートし、agents.csv という名前にする',
    },
  },
  ...settings('agent', [
    ['ofcscan-ini', 'ofcscan.ini', '', 'the server that the agent knows', 'クライアントが接続するサーバ'],
    ['ofcimpdp-ini', 'ofcIMPDP.ini', '', 'another copy of the name of the server', 'サーバ名の控え'],
    ['ous-ini', 'ous.ini', '', 'update sources', 'アップデート元'],
    ['ssnotify-ini', 'ssnotify.ini', '', 'smart protection sources', 'スマートスキャンのソース'],
    ['hotfix-history-ini', 'hotfix_history.ini', '', 'patches', '適用済みの修正'],
    ['updinfo-ini', 'updinfo.ini', '', 'version of the pattern', 'パターンファイルのバージョン'],
  ]),
  ...['*.bat', '*.cmd'].map(
    (path): CollectItem => ({
      kind: 'move-script',
      roles: SERVERS,
      place: 'logon',
      file: '',
      source: { from: 'file', folder: 'LOGONSERVER', path: `NETLOGON\\${path}` },
      purpose: { en: 'logon scripts that set up or move agents', ja: 'クライアントを導入・移動するログオンスクリプト' },
    }),
  ),
  clpConfItem,
  {
    kind: 'cluster-script',
    roles: ['node'],
    place: 'cluster/scripts',
    file: '',
    source: { from: 'tree', folder: 'CLUSTERPRO', path: 'scripts' },
    purpose: { en: 'the scripts of groups and monitors', ja: 'グループとモニタのスクリプト' },
  },
  {
    kind: 'drweb-key',
    roles: ['drweb'],
    place: 'keys',
    file: '',
    source: { from: 'file', folder: 'DRWEB', path: 'etc\\*.key' },
    purpose: {
      en: 'licence keys, which are never changed; put the new ones beside them',
      ja: 'ライセンスキー（変更はしない）。新しいキーも並べて置く',
    },
  },
];

function exported(file: string, key: string, purpose: Bilingual): CollectItem {
  return { kind: 'reg', roles: WINDOWS, place: 'node', file, source: { from: 'key', key }, purpose };
}

/** A key of SOFTWARE as 64-bit programs see it, and as 32-bit programs do on a 64-bit Windows; one may be missing. */
function inBothViews(name: string, path: string, { en, ja }: Bilingual): readonly CollectItem[] {
  return [
    exported(`${name}.reg`, `HKLM\\SOFTWARE\\${path}`, {
      en: `${en}; the key may be missing`,
      ja: `${ja}（キーがない場合もある）`,
    }),
    exported(`${name}32.reg`, `HKLM\\SOFTWARE\\Wow6432Node\\${path}`, {
      en: `the same for 32-bit programs on a 64-bit Windows`,
      ja: `同じ設定（64 ビット版 Windows 上の 32 ビットプログラム用）`,
    }),
  ];
}

function captured(kind: FileKind, file: string, command: string, purpose: Bilingual): CollectItem {
  return { kind, roles: WINDOWS, place: 'node', file, source: { from: 'output', command }, purpose };
}

type Setting = readonly [kind: FileKind, file: string, folder: string, en: string, ja: string];

/** The product's files of settings; which ones there are depends on its version. */
function settings(side: 'server' | 'agent', list: readonly Setting[]): readonly CollectItem[] {
  const folder = side === 'server' ? 'PCCSRV' : 'CLIENT';
  return list.map(([kind, file, below, en, ja]) => ({
    kind,
    roles: side === 'server' ? SERVERS : ['agent'],
    place: 'node',
    file,
    source: { from: 'file', folder, path: `${below}${file}` },
    purpose: { en, ja },
  }));
}
