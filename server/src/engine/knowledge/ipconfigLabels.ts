/** What a line of `ipconfig` tells. */
export type IpconfigField = 'hostName' | 'description' | 'dhcp' | 'address' | 'mask' | 'gateway' | 'media' | 'suffix';

type Medium = 'ethernet' | 'wireless' | 'tunnel' | undefined;

/**
 * The labels of `ipconfig` in lower case, as English and Japanese Windows print them from XP on. Other systems use other
 * words; what such a file tells is read by its form alone.
 */
const FIELDS: Readonly<Record<IpconfigField, readonly string[]>> = {
  hostName: ['host name', 'ホスト名'],
  description: ['description', '説明'],
  dhcp: ['dhcp enabled', 'dhcp 有効'],
  address: ['ip address', 'ipv4 address', 'autoconfiguration ipv4 address', 'autoconfiguration ip address']
    .concat(['ip アドレス', 'ipv4 アドレス', '自動構成 ipv4 アドレス', '自動構成 ip アドレス'])
    .concat(['ipv6 address', 'ipv6 アドレス']),
  mask: ['subnet mask', 'サブネット マスク'],
  gateway: ['default gateway', 'デフォルト ゲートウェイ'],
  media: ['media state', 'メディアの状態'],
  suffix: ['connection-specific dns suffix', '接続固有の dns サフィックス'],
};

const FIELD_OF: ReadonlyMap<string, IpconfigField> = new Map(
  Object.entries(FIELDS).flatMap(([field, labels]) =>
    // The keys of a record are what its type says.
    labels.map((label) => [label, field as IpconfigField] as const),
  ),
);

/** The field that a label stands for, without the dots behind it. */
export function ipconfigField(label: string): IpconfigField | undefined {
  return FIELD_OF.get(label.toLowerCase().replace(/\s+/g, ' ').trim());
}

/** What stands in front of an adapter's name in the heading of its block. */
const HEADINGS: readonly (readonly [string, Medium])[] = [
  ['Ethernet adapter ', 'ethernet'],
  ['イーサネット アダプター ', 'ethernet'],
  ['イーサネット アダプタ ', 'ethernet'],
  ['Wireless LAN adapter ', 'wireless'],
  ['Tunnel adapter ', 'tunnel'],
  ['トンネル アダプター ', 'tunnel'],
  ['PPP adapter ', 'tunnel'],
  ['PPP アダプター ', 'tunnel'],
  ['Unknown adapter ', undefined],
  ['不明なアダプター ', undefined],
];

/** The part of a heading in front of the adapter's name, and what it says of the adapter. */
export function adapterHeading(heading: string): { readonly prefix: string; readonly medium: Medium } | undefined {
  const found = HEADINGS.find(([prefix]) => heading.toLowerCase().startsWith(prefix.toLowerCase()));
  return found && { prefix: found[0], medium: found[1] };
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['はい', true],
  ['いいえ', false],
]);

/** What a line answers that says yes or no. */
export function answer(text: string): boolean | undefined {
  return ANSWERS.get(text.toLowerCase());
}
