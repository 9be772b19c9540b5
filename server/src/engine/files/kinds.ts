/** What a file is, once its name and content have both said so. */
export type FileKind =
  | 'ofcscan-ini'
  | 'ofcserver-ini'
  | 'ous-ini'
  | 'ssnotify-ini'
  | 'hotfix-history-ini'
  | 'getserver-ini'
  | 'ptngrowth-ini'
  | 'cccaserver-ini'
  | 'ofcimpdp-ini'
  | 'updinfo-ini'
  | 'hosts'
  | 'clp-conf'
  | 'reg'
  | 'drweb-key'
  | 'agent-list'
  | 'clusterconf-json'
  | 'cluster-script'
  | 'move-script'
  | 'cluster-archive'
  | 'ipconfig'
  | 'netsh-firewall'
  | 'firewall-policy'
  | 'netsh-interface'
  | 'route-print'
  | 'service-query';

/** The notation a kind is written in; one parser each, and none for `text`. */
export type Format = 'ini' | 'hosts' | 'xml' | 'reg' | 'json' | 'move-script' | 'csv' | 'text';

export const formatOf: Readonly<Record<FileKind, Format>> = {
  'ofcscan-ini': 'ini',
  'ofcserver-ini': 'ini',
  'ous-ini': 'ini',
  'ssnotify-ini': 'ini',
  'hotfix-history-ini': 'ini',
  'getserver-ini': 'ini',
  'ptngrowth-ini': 'ini',
  'cccaserver-ini': 'ini',
  'ofcimpdp-ini': 'ini',
  'updinfo-ini': 'ini',
  'drweb-key': 'ini',
  'agent-list': 'csv',
  hosts: 'hosts',
  'clp-conf': 'xml',
  reg: 'reg',
  'clusterconf-json': 'json',
  'cluster-script': 'text',
  'move-script': 'move-script',
  'cluster-archive': 'text',
  ipconfig: 'text',
  'netsh-firewall': 'text',
  'firewall-policy': 'text',
  'netsh-interface': 'text',
  'route-print': 'text',
  'service-query': 'text',
};

/** Kinds that a file has for where it stands or how it is packed: nobody can give them to another one. */
const BY_PLACE: ReadonlySet<string> = new Set(['cluster-script', 'cluster-archive', 'firewall-policy']);

/** The kinds that a person can give a file of another name. */
export const fileKinds = Object.keys(formatOf).filter(isFileKind);

export function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(formatOf, name) && !BY_PLACE.has(name);
}
