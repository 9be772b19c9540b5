import type { KnowledgeEntry } from '../entry';
import { concluded, seenInFiles, vendorGuide, vendorTools } from './sources';

/** Servers, their devices, heartbeats and network partition resolution. */
export const serverElements: readonly KnowledgeEntry[] = [
  {
    name: 'server@name',
    type: { kind: 'host' },
    meaning: {
      en: 'The real name of the server, its host name. The tools of the vendor ask for lower case.',
      ja: '実サーバ名（ホスト名）です。ベンダのツールは小文字での指定を求めています。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'server/priority',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order of the servers: 0 is the master server, then 1, 2 and so on without gaps.',
      ja: 'サーバの優先順位です。0 がマスタサーバで、1、2 と欠番なく続きます。',
    },
    ...seenInFiles,
  },
  {
    name: 'server/comment',
    type: { kind: 'text' },
    meaning: { en: 'A comment on the server.', ja: 'サーバのコメントです。' },
    ...seenInFiles,
  },
  {
    name: 'server/survive',
    type: { kind: 'flag' },
    meaning: {
      en: 'Presumably 1 on the server that stays up when the cluster splits; seen as 1 on exactly one server.',
      ja: 'ネットワークパーティション発生時に稼働を続けるサーバで 1 になると推定されます。1 のサーバは 1 台だけです。',
    },
    ...concluded,
  },
  {
    name: 'server/hba@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a host bus adapter whose disks the cluster filters, from 0.',
      ja: 'クラスタがディスクをフィルタリングする HBA の番号です。0 から始まります。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'server/hba/portnumber',
    type: { kind: 'text' },
    meaning: { en: 'The port number of the host bus adapter.', ja: 'HBA のポート番号です。' },
    ...vendorTools,
  },
  {
    name: 'server/hba/deviceid',
    type: { kind: 'text' },
    meaning: {
      en: 'The device id of the host bus adapter, such as ROOT\\ISCSIPRT.',
      ja: 'HBA のデバイス ID です（例: ROOT\\ISCSIPRT）。',
    },
    ...vendorTools,
  },
  {
    name: 'server/hba/instanceid',
    type: { kind: 'text' },
    meaning: {
      en: 'The instance id of the host bus adapter, such as 0000.',
      ja: 'HBA のインスタンス ID です（例: 0000）。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of an interface; the same number on every server forms one row, such as an interconnect. Ranges: lan from 0, disk from 300, mdc from 400, bmc from 600, witness from 700, disknp from 10100, ping from 10200, http from 10700.',
      ja: 'インタフェースの番号です。全サーバの同じ番号が 1 つの組（インタコネクトなど）になります。範囲は lan が 0～、disk が 300～、mdc が 400～、bmc が 600～、witness が 700～、disknp が 10100～、ping が 10200～、http が 10700～ です。',
    },
    ...seenInFiles,
  },
  {
    name: 'server/device/type',
    type: {
      kind: 'choice',
      choices: {
        lan: { en: 'interconnect or public network', ja: 'インタコネクトまたはパブリック' },
        disk: { en: 'disk heartbeat (Linux)', ja: 'ディスクハートビート（Linux）' },
        mdc: { en: 'mirror connect', ja: 'ミラーコネクト' },
        bmc: { en: 'BMC', ja: 'BMC' },
        witness: { en: 'Witness server', ja: 'Witness サーバ' },
        disknp: {
          en: 'network partition resolution by disk (Windows)',
          ja: 'DISK 方式のネットワークパーティション解決（Windows）',
        },
        ping: { en: 'network partition resolution by ping', ja: 'PING 方式のネットワークパーティション解決' },
        http: { en: 'network partition resolution by HTTP', ja: 'HTTP 方式のネットワークパーティション解決' },
        dn1000s: { en: 'warning light', ja: '警告灯' },
        dn1500gl: { en: 'warning light', ja: '警告灯' },
        patlite: { en: 'warning light', ja: '警告灯' },
        nhfv1: { en: 'warning light', ja: '警告灯' },
      },
      open: true,
    },
    meaning: {
      en: 'The kind of interface. The names for COM and majority interfaces are not known.',
      ja: 'インタフェースの種類です。COM I/F と多数決I/F の名前は分かっていません。',
    },
    ...seenInFiles,
  },
  {
    name: 'server/device/info',
    type: { kind: 'text' },
    meaning: {
      en: 'The value of this server: the IP address for lan, mdc and bmc, the device for disk, the volume GUID for disknp, 1 or 0 for ping, witness and http.',
      ja: 'このサーバでの値です。lan、mdc、bmc は IP アドレス、disk はデバイス、disknp はボリュームの GUID、ping、witness、http は 1（使用する）または 0 です。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'server/device/extend',
    type: { kind: 'text' },
    meaning: {
      en: 'A second value of this server: the drive for disknp, the raw device for disk, the target for witness and http.',
      ja: 'このサーバでの 2 つ目の値です。disknp はドライブ、disk は RAW デバイス、witness と http は接続先です。',
    },
    ...vendorTools,
  },
  {
    name: 'server/device/disk/info',
    type: { kind: 'text' },
    meaning: {
      en: 'A second copy of device/info, kept for the type disk; it repeats the same value.',
      ja: 'disk 用に保持する device/info の写しです。同じ値になります。',
    },
    ...seenInFiles,
  },
  {
    name: 'server/device/disk/extend',
    type: { kind: 'text' },
    meaning: {
      en: 'A second copy of device/extend, kept for the type disk.',
      ja: 'disk 用に保持する device/extend の写しです。',
    },
    ...seenInFiles,
  },
  {
    name: 'server/device/mdc/info',
    type: { kind: 'text' },
    meaning: {
      en: 'A second copy of device/info, kept for the type mdc; it repeats the same value.',
      ja: 'mdc 用に保持する device/info の写しです。同じ値になります。',
    },
    ...seenInFiles,
  },

  {
    name: 'heartbeat/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A type of heartbeat that this file uses; one line for each type.',
      ja: 'このファイルで使用するハートビートの種類です。種類ごとに 1 行あります。',
    },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/any@name',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the heartbeat, usually its type and a number from 1.',
      ja: 'ハートビートの名前です。通常は種類に 1 からの番号を付けます。',
    },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/any/priority',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order of the heartbeat, counted over all types.',
      ja: 'ハートビートの優先順位です。すべての種類を通した順番です。',
    },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/any/device',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The id of the server/device that the heartbeat uses. Every server needs that id, with the matching type.',
      ja: 'ハートビートが使用する server/device の id です。すべてのサーバに、対応する種類の同じ id が必要です。',
    },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/lankhb',
    type: { kind: 'text' },
    meaning: {
      en: 'A kernel-mode LAN heartbeat; the only LAN type seen on Windows.',
      ja: 'カーネルモードLANハートビートです。Windows で確認されている LAN ハートビートはこの種類だけです。',
    },
    onCluster: {
      en: 'The guide sets up two: the dedicated interconnect and the public network as backup.',
      ja: '手順書では、専用のインタコネクトとバックアップ（パブリック）の 2 本を設定します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'heartbeat/lanhb',
    type: { kind: 'text' },
    meaning: {
      en: 'A user-mode LAN heartbeat (Linux and single-server products).',
      ja: 'ユーザモードの LAN ハートビートです（Linux、単一サーバ製品）。',
    },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/diskhb',
    type: { kind: 'text' },
    meaning: { en: 'A disk heartbeat (Linux).', ja: 'ディスクハートビートです（Linux）。' },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/bmchb',
    type: { kind: 'text' },
    meaning: { en: 'A heartbeat over the BMC.', ja: 'BMC ハートビートです。' },
    ...seenInFiles,
  },
  {
    name: 'heartbeat/witnesshb',
    type: { kind: 'text' },
    meaning: { en: 'A heartbeat over a Witness server.', ja: 'Witness ハートビートです。' },
    ...vendorTools,
  },
  {
    name: 'heartbeat/witnesshb/host',
    type: { kind: 'host' },
    meaning: { en: 'The Witness server.', ja: 'Witness サーバです。' },
    ...vendorTools,
  },
  {
    name: 'heartbeat/witnesshb/port',
    type: { kind: 'port' },
    meaning: { en: 'The port of the Witness server.', ja: 'Witness サーバのポート番号です。' },
    ...vendorTools,
  },

  {
    name: 'networkpartition/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A type of network partition resolution that this file uses; one line for each type.',
      ja: 'このファイルで使用するネットワークパーティション解決リソースの種類です。種類ごとに 1 行あります。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/any@name',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the network partition resolution resource, usually its type and a number from 1.',
      ja: 'ネットワークパーティション解決リソースの名前です。通常は種類に 1 からの番号を付けます。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/any/priority',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order of the network partition resolution resource.',
      ja: 'ネットワークパーティション解決リソースの優先順位です。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/any/device',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The id of the server/device that the resource uses: from 10100 for disknp, 10200 for pingnp, 10700 for httpnp.',
      ja: 'リソースが使用する server/device の id です。disknp は 10100～、pingnp は 10200～、httpnp は 10700～ です。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/pingnp',
    type: { kind: 'text' },
    meaning: {
      en: 'Network partition resolution by ping.',
      ja: 'PING 方式のネットワークパーティション解決リソースです。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'networkpartition/pingnp/grp@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a group of ping targets, from 0.',
      ja: 'ping 対象のグループの番号です。0 から始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/pingnp/grp/list@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a ping target in its group, from 0.',
      ja: 'グループ内の ping 対象の番号です。0 から始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/pingnp/grp/list/ip',
    type: { kind: 'address' },
    meaning: { en: 'The address that is pinged.', ja: 'ping の送信先の IP アドレスです。' },
    ...seenInFiles,
  },
  {
    name: 'networkpartition/disknp',
    type: { kind: 'text' },
    meaning: {
      en: 'Network partition resolution by disk (Windows), on a small partition of the shared disk.',
      ja: 'DISK 方式のネットワークパーティション解決リソースです（Windows）。共有ディスクの小さなパーティションを使用します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'networkpartition/httpnp',
    type: { kind: 'text' },
    meaning: {
      en: 'Network partition resolution by HTTP.',
      ja: 'HTTP 方式のネットワークパーティション解決リソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'networkpartition/httpnp/host',
    type: { kind: 'host' },
    meaning: { en: 'The web server that is asked.', ja: '接続先の Web サーバです。' },
    ...vendorTools,
  },
  {
    name: 'networkpartition/httpnp/port',
    type: { kind: 'port' },
    meaning: { en: 'The port of the web server.', ja: '接続先の Web サーバのポート番号です。' },
    ...vendorTools,
  },
];
