import type { FirewallProfileName } from '../facts/vocabulary/firewall';

/** What a line of a rule in `netsh advfirewall firewall show rule` is about, for the lines that decide anything. */
export type NetshRuleField =
  | 'name'
  | 'active'
  | 'direction'
  | 'profiles'
  | 'localIp'
  | 'remoteIp'
  | 'protocol'
  | 'localPort'
  | 'remotePort'
  | 'action'
  | 'program'
  | 'service'
  | 'interfaces';

/** The labels of the English and of the Japanese Windows, without blanks and in lower case. */
export const netshRuleLabels: ReadonlyMap<string, NetshRuleField> = new Map([
  ['rulename', 'name'],
  ['規則名', 'name'],
  ['enabled', 'active'],
  ['有効', 'active'],
  ['direction', 'direction'],
  ['方向', 'direction'],
  ['profiles', 'profiles'],
  ['プロファイル', 'profiles'],
  ['localip', 'localIp'],
  ['ローカルip', 'localIp'],
  ['remoteip', 'remoteIp'],
  ['リモートip', 'remoteIp'],
  ['protocol', 'protocol'],
  ['プロトコル', 'protocol'],
  ['localport', 'localPort'],
  ['ローカルポート', 'localPort'],
  ['remoteport', 'remotePort'],
  ['リモートポート', 'remotePort'],
  ['action', 'action'],
  ['操作', 'action'],
  ['program', 'program'],
  ['プログラム', 'program'],
  ['service', 'service'],
  ['サービス', 'service'],
  ['interfacetypes', 'interfaces'],
  ['インターフェイスの種類', 'interfaces'],
]);

/** The words that stand behind the labels, in lower case. */
export const netshWords = {
  yes: new Set(['yes', 'はい']),
  no: new Set(['no', 'いいえ']),
  in: new Set(['in', '入力']),
  out: new Set(['out', '出力']),
  allow: new Set(['allow', '許可', 'bypass', 'バイパス']),
  block: new Set(['block', 'ブロック']),
  any: new Set(['any', '任意']),
  on: new Set(['on', 'オン']),
  off: new Set(['off', 'オフ']),
} as const;

/** The names of the profiles, as they begin a heading of `show allprofiles` and stand behind the label of a rule. */
export const netshProfiles: ReadonlyMap<string, FirewallProfileName> = new Map([
  ['domain', 'domain'],
  ['ドメイン', 'domain'],
  ['private', 'private'],
  ['プライベート', 'private'],
  ['public', 'public'],
  ['パブリック', 'public'],
]);
