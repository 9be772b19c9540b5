/** What a column of an agent list tells of each agent. */
export type AgentColumn =
  | 'name'
  | 'address'
  | 'guid'
  | 'mac'
  | 'domain'
  | 'status'
  | 'platform'
  | 'version'
  | 'pattern'
  | 'updated'
  | 'port';

/**
 * The heads of the columns, as the consoles of the products have them in English and Japanese. Exports are not documented,
 * so a head counts without its case, blanks and punctuation, and whatever stands in brackets behind it.
 */
const HEADS: Readonly<Record<AgentColumn, readonly string[]>> = {
  name: [
    ...['computer', 'computer name', 'endpoint', 'endpoint name', 'client', 'client name', 'host name', 'machine name'],
    ...[
      'agent',
      'agent name',
      'コンピュータ',
      'コンピュータ名',
      'コンピューター',
      'コンピューター名',
      'エンドポイント',
    ],
    ...['エンドポイント名', 'クライアント', 'クライアント名', 'ホスト名', '端末名', 'エージェント', 'エージェント名'],
  ],
  address: ['ip', 'ip address', 'ipv4 address', 'ip addresses', 'IPアドレス', 'IPv4アドレス'],
  guid: ['guid', 'client guid', 'agent guid', 'クライアントGUID', 'エージェントGUID'],
  mac: ['mac', 'mac address', 'MACアドレス', '物理アドレス', 'physical address'],
  domain: [
    ...['domain', 'domain name', 'group', 'group name', 'domain hierarchy', 'ドメイン', 'ドメイン名', 'ドメイン階層'],
    ...['グループ', 'グループ名', 'クライアントグループ', 'client group'],
  ],
  status: [
    ...['status', 'connection', 'connection status', 'online status', 'client status', 'agent status', 'ステータス'],
    ...['状態', '接続', '接続状態', '接続ステータス', 'オンライン状態'],
  ],
  platform: ['platform', 'os', 'operating system', 'プラットフォーム', 'オペレーティングシステム'],
  version: [
    ...[
      'version',
      'program version',
      'client version',
      'agent version',
      'client program',
      'agent program',
      'バージョン',
    ],
    ...['プログラムバージョン', 'クライアントプログラム', 'エージェントプログラム', '製品バージョン'],
  ],
  pattern: [
    ...['virus pattern', 'pattern', 'pattern version', 'smart scan agent pattern', 'ウイルスパターンファイル'],
    ...['パターンファイル', 'パターン', 'パターンファイルバージョン'],
  ],
  updated: [
    ...['last update', 'last updated', 'update time', 'last startup', '最終アップデート', '最終更新', '最終更新日時'],
    ...['アップデート日時', '前回のアップデート'],
  ],
  port: ['port', 'listening port', 'client port', 'agent port', 'ポート', 'ポート番号', '待機ポート'],
};

const BY_HEAD: ReadonlyMap<string, AgentColumn> = new Map(
  (Object.keys(HEADS) as AgentColumn[]).flatMap((column) =>
    HEADS[column].map((head) => [plain(head), column] as const),
  ),
);

/** What the column with that head tells; undefined when the head is none of those that are known. */
export function agentColumn(head: string): AgentColumn | undefined {
  return BY_HEAD.get(plain(head));
}

function plain(head: string): string {
  return head
    .replace(/[(（].*$/, '')
    .replace(/[\s_:/.-]/g, '')
    .toLowerCase();
}
