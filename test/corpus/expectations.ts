/**
 * What is really wrong with the real files, by the first digits of their content's SHA-256: errors and warnings by rule.
 * Every entry was compared with the file and the vendors' manuals by a person; a file that is not listed has neither.
 */
export const expectations: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  c8f5c65ada8b: { 'warning cluster/one-heartbeat-path': 1 },
  '3b2313e1710e': { 'warning cluster/element-name-mistyped': 1 },
  '0ee6942d9d50': { 'error cluster/floating-ip-has-no-address': 1 },
  '18cdf09cd371': { 'error cluster/monitor-target-does-not-exist': 1 },
  '6311e0d90cff': { 'error cluster/monitor-target-does-not-exist': 1 },
  cb7a7af08e27: { 'error cluster/floating-ip-address-misplaced': 1, 'error cluster/monitor-target-does-not-exist': 1 },
  b9747289af87: { 'error cluster/monitor-target-does-not-exist': 1 },
  a90b0c2fc1f1: { 'warning cluster/value-not-allowed': 1 },
  b079f6a536ed: {
    'warning cluster/web-manager-closed': 1,
    'warning cluster/value-not-allowed': 1,
    'error cluster/heartbeat-device-does-not-exist': 1,
    'warning cluster/path-priorities-not-in-sequence': 1,
  },
  '8fb10dc1d461': { 'warning file/declared-encoding-differs-from-charset': 1 },
  d506a81b150f: { 'warning file/declared-encoding-differs-from-charset': 1, 'error cluster/no-server': 1 },
  f8a39d936b28: { 'error cluster/floating-ip-has-no-address': 1 },
  '5d30bd9d4eb0': { 'warning cluster/recovery-switched-off': 1 },
  '2b26850e61f1': { 'warning cluster/recovery-switched-off': 1 },
  '5b6300da1fea': {
    'error cluster/placeholder-left-in': 4,
    'warning cluster/placeholder-left-in': 1,
    'warning cluster/one-heartbeat-path': 1,
  },
  f5601a9176ff: {
    'error cluster/placeholder-left-in': 4,
    'warning cluster/placeholder-left-in': 1,
    'warning cluster/one-heartbeat-path': 1,
  },
  d14ea835cb2e: { 'error cluster/placeholder-left-in': 13, 'warning cluster/placeholder-left-in': 1 },
  '90d4de053437': { 'error cluster/placeholder-left-in': 12, 'warning cluster/placeholder-left-in': 1 },
  f0d1d0788a1d: {
    'error file/not-well-formed-xml': 18,
    'error cluster/placeholder-left-in': 5,
    'warning cluster/placeholder-left-in': 1,
  },
  '94da712a8b47': {
    'error file/not-well-formed-xml': 18,
    'error cluster/placeholder-left-in': 5,
    'warning cluster/placeholder-left-in': 1,
  },
  c724f4f65e51: { 'error registry/value-never-set': 10 },
  d295d38c6aae: { 'warning registry/unreadable-line': 4 },
  d5011fd1b0c3: { 'warning hosts/entry-incomplete': 2 },
  '360104f5d492': { 'warning hosts/localhost-elsewhere': 1 },
  d7cd88f6f478: { 'warning hosts/name-not-resolvable': 3 },
  '85983c29ff6a': { 'warning network/bind-list-removed': 1 },
  caba0d47e1e6: { 'warning drweb/key-value-unreadable': 1 },
  '152a9ad1bb5f': { 'warning drweb/key-value-unreadable': 1 },
};
