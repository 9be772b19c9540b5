/** What a file is, once its name and content have both said so. */
export type FileKind =
  | 'ofcscan-ini'
  | 'ofcserver-ini'
  | 'hosts'
  | 'clp-conf'
  | 'reg'
  | 'drweb-key'
  | 'clusterconf-json';

/** The notation a kind is written in; one parser each. */
export type Format = 'ini' | 'hosts' | 'xml' | 'reg' | 'json';

export const formatOf: Readonly<Record<FileKind, Format>> = {
  'ofcscan-ini': 'ini',
  'ofcserver-ini': 'ini',
  'drweb-key': 'ini',
  hosts: 'hosts',
  'clp-conf': 'xml',
  reg: 'reg',
  'clusterconf-json': 'json',
};

export const fileKinds = Object.keys(formatOf).filter(isFileKind);

export function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(formatOf, name);
}
