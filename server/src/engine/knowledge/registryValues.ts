import { clusterGuide } from './clusterGuide';
import type { KnowledgeEntry } from './entry';

const linkage = 'Microsoft, Windows 2000 Server Registry Reference, Linkage subkeys for services';
const interfaceMetric = 'Microsoft Learn, network subsystem: configure the order of network interfaces';
const scripts = 'Public programs that read the registry';

const ofAdapter = 'Services\\Tcpip\\Parameters\\Interfaces\\{guid}';

/**
 * Registry values that say which network interface comes first, what addresses a computer has and what it is called.
 * Names are `key\value` with the key below `HKLM\SYSTEM\CurrentControlSet`, or from `SOFTWARE` on below `HKLM`; `{guid}`
 * stands for a network adapter. `REG_MULTI_SZ` values hold one string for each adapter or address, and the type speaks
 * of one string.
 */
export const registryValues: readonly KnowledgeEntry[] = [
  {
    name: 'Services\\Tcpip\\Linkage\\Bind',
    type: { kind: 'text' },
    meaning: {
      en: 'The bind order of the network adapters, one \\Device\\{GUID} each; the first is the top one. From Windows 10 and Server 2016 on it no longer decides: the interface with the lowest interface metric comes first.',
      ja: 'ネットワークアダプタのバインド順です。アダプタごとに「\\Device\\{GUID}」があり、先頭が最上位です。Windows 10 / Windows Server 2016 以降では、このバインド順ではなくインタフェースメトリックの小さい順になります。',
    },
    versions: '≤ Windows 8.1, Windows Server 2012 R2',
    onCluster: {
      en: 'The adapter with the real IP address stands above the one for the heartbeat (4-1-2, 5-8).',
      ja: '実 IP アドレス用 NIC を、ハートビート用 NIC より上位にします（4-1-2、5-8）。',
    },
    evidence: 'vendor',
    source: `${linkage}; SQL Server setup rule "Network binding order"; ${interfaceMetric}; ${clusterGuide('4-1-2, 5-8')}`,
  },
  {
    name: 'Services\\Tcpip\\Linkage\\Export',
    type: { kind: 'text' },
    meaning: {
      en: 'The objects that TCP/IP needs for its bindings, one \\Device\\Tcpip_{GUID} for each adapter. Windows writes it; not to be edited.',
      ja: 'TCP/IP のバインドに必要なオブジェクトです。アダプタごとに「\\Device\\Tcpip_{GUID}」があります。Windows が作成する値で、編集しません。',
    },
    evidence: 'vendor',
    source: linkage,
  },
  {
    name: 'Services\\Tcpip\\Linkage\\Route',
    type: { kind: 'text' },
    meaning: {
      en: 'The path of each binding of TCP/IP. Windows writes it; not to be edited.',
      ja: 'TCP/IP の各バインドの経路です。Windows が作成する値で、編集しません。',
    },
    evidence: 'vendor',
    source: linkage,
  },
  {
    name: `${ofAdapter}\\EnableDHCP`,
    type: { kind: 'flag' },
    meaning: {
      en: 'Used by public programs. With 1 the adapter takes its address from DHCP, with 0 the fixed IPAddress holds.',
      ja: '公開されているプログラムが参照する値です。1 の場合は DHCP でアドレスを取得し、0 の場合は固定の IPAddress を使用します。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: `${ofAdapter}\\IPAddress`,
    type: { kind: 'address' },
    meaning: {
      en: 'Used by public programs. The fixed addresses of the adapter; 0.0.0.0 stands for none.',
      ja: '公開されているプログラムが参照する値です。アダプタの固定 IP アドレスで、「0.0.0.0」は未設定を表します。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: `${ofAdapter}\\SubnetMask`,
    type: { kind: 'address' },
    meaning: {
      en: 'Used by public programs. The subnet masks of the fixed addresses, in the order of IPAddress.',
      ja: '公開されているプログラムが参照する値です。固定 IP アドレスのサブネットマスクで、IPAddress と同じ順に並びます。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: `${ofAdapter}\\DefaultGateway`,
    type: { kind: 'address' },
    meaning: {
      en: 'Used by public programs. The default gateways of the fixed addresses.',
      ja: '公開されているプログラムが参照する値です。固定 IP アドレスで使用するデフォルトゲートウェイです。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: `${ofAdapter}\\DhcpIPAddress`,
    type: { kind: 'address' },
    meaning: {
      en: 'Used by public programs. The address that the adapter got from DHCP.',
      ja: '公開されているプログラムが参照する値です。アダプタが DHCP で取得した IP アドレスです。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: `${ofAdapter}\\InterfaceMetric`,
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The interface metric of the adapter; 0 or no value means automatic. From Windows 10 and Server 2016 on the lowest metric comes first, and a metric may be kept elsewhere too.',
      ja: 'アダプタのインタフェースメトリックです。0 または値がない場合は自動です。Windows 10 / Windows Server 2016 以降では小さい順に優先されますが、値が別の場所に保存されることもあります。',
    },
    onCluster: {
      en: 'From Windows 10 and Server 2016 on the adapter with the real IP address needs a lower metric than the one for the heartbeat.',
      ja: 'Windows 10 / Windows Server 2016 以降では、実 IP アドレス用 NIC のメトリックを、ハートビート用 NIC より小さくします。',
    },
    evidence: 'inferred',
    source: `${interfaceMetric}; ${clusterGuide('4-1-2, 5-8')}`,
  },
  {
    name: 'Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}\\{guid}\\Connection\\Name',
    type: { kind: 'text' },
    meaning: {
      en: 'Used by public programs. The name of the connection as Windows shows it.',
      ja: '公開されているプログラムが参照する値です。Windows に表示される接続名です。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'Control\\ComputerName\\ComputerName\\ComputerName',
    type: { kind: 'host' },
    meaning: {
      en: 'Used by public programs. The NetBIOS name of the computer; a change takes effect at the next start.',
      ja: '公開されているプログラムが参照する値です。コンピュータの NetBIOS 名で、変更は次回の起動時に有効になります。',
    },
    onCluster: {
      en: 'It is the real server name, which the server keeps whether it is active or passive; the virtual computer name is another one.',
      ja: 'active、passive に関わらず常に所持する実サーバ名です。仮想コンピュータ名とは異なります。',
    },
    evidence: 'observed',
    source: `${scripts}; Microsoft Learn, SetComputerNameW; ${clusterGuide('7')}`,
  },
  {
    name: 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\CurrentBuildNumber',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'Used by public programs. The build number of Windows, such as 14393 for Server 2016. It tells whether the bind order or the interface metric decides which adapter comes first.',
      ja: '公開されているプログラムが参照する値です。Windows のビルド番号です（例: Windows Server 2016 は 14393）。アダプタの優先順位がバインド順とインタフェースメトリックのどちらで決まるかが分かります。',
    },
    evidence: 'observed',
    source: `${scripts}; ${interfaceMetric}`,
  },
];
