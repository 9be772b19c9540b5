import type { KnowledgeEntry } from '../entry';
import { bytes, seconds } from '../units';
import { activationAction, deactivationAction } from './actions';
import { concluded, seenInFiles, vendorGuide, vendorTools } from './sources';

/** Group resources: what all types share, then the types by platform. */
export const resourceElements: readonly KnowledgeEntry[] = [
  {
    name: 'resource/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A type of group resource that this file uses; one line for each type.',
      ja: 'このファイルで使用するグループリソースの種類です。種類ごとに 1 行あります。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/any@name',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the group resource. Groups, monitors and other resources refer to it.',
      ja: 'グループリソース名です。グループ、モニタリソース、他のグループリソースから参照されます。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/any/comment',
    type: { kind: 'text' },
    meaning: { en: 'A comment on the resource.', ja: 'グループリソースのコメントです。' },
    ...seenInFiles,
  },
  {
    name: 'resource/any/depend',
    type: { kind: 'text' },
    meaning: {
      en: 'A dependency of this resource. Without one the default dependency of its type holds.',
      ja: 'このリソースの依存関係です。記述がない場合は、種類ごとの既定の依存関係に従います。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/any/depend@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A resource of the same group that starts before this one and stops after it.',
      ja: '同じグループのリソースです。このリソースより先に活性し、後に非活性になります。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/any/server@name',
    type: { kind: 'host' },
    meaning: {
      en: 'The server for which the parameters below differ from the common ones.',
      ja: '以下のパラメータを個別に設定するサーバです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/any/act/retry',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: { en: 'How often activation is tried again.', ja: '活性異常を検出したときの活性リトライ回数です。' },
    ...vendorTools,
  },
  {
    name: 'resource/any/act/fo',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'How often the group fails over when activation keeps failing.',
      ja: '活性異常を検出したときのフェイルオーバしきい値です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/any/act/action',
    type: activationAction,
    default: '1',
    meaning: {
      en: 'The final action when activation keeps failing.',
      ja: '活性異常を検出したときの最終動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/any/act/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: { en: 'The time limit of activation.', ja: '活性処理のタイムアウトです。' },
    ...vendorTools,
  },
  {
    name: 'resource/any/deact/retry',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: { en: 'How often deactivation is tried again.', ja: '非活性異常を検出したときの非活性リトライ回数です。' },
    ...vendorTools,
  },
  {
    name: 'resource/any/deact/action',
    type: deactivationAction,
    default: '4',
    meaning: {
      en: 'The final action when deactivation keeps failing.',
      ja: '非活性異常を検出したときの最終動作です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/any/deact/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: { en: 'The time limit of deactivation.', ja: '非活性処理のタイムアウトです。' },
    ...vendorTools,
  },

  {
    name: 'resource/fip',
    type: { kind: 'text' },
    meaning: {
      en: 'A floating IP resource: an address that only the active server holds.',
      ja: 'フローティングIPリソースです。active のサーバだけが所持する IP アドレスです。',
    },
    ...vendorGuide('3-1-7, 7'),
  },
  {
    name: 'resource/fip/parameters/ip',
    type: { kind: 'text' },
    meaning: {
      en: 'The floating IP address. It may be followed by %interface or /prefix.',
      ja: 'フローティングIP の IP アドレスです。後ろに「%インタフェース」または「/プレフィックス」を付けることができます。',
    },
    ...vendorGuide('3-1-7'),
  },

  // Windows.
  {
    name: 'resource/vcom',
    type: { kind: 'text' },
    meaning: {
      en: 'A virtual computer name resource (Windows): a computer name that only the active server holds.',
      ja: '仮想コンピュータ名リソースです（Windows）。active のサーバだけが所持するコンピュータ名です。',
    },
    ...vendorGuide('3-1-7, 7'),
  },
  {
    name: 'resource/vcom/parameters/vcomname',
    type: { kind: 'host' },
    meaning: {
      en: 'The virtual computer name, shared by the servers of the cluster.',
      ja: '仮想コンピュータ名です。クラスタを構成するサーバで共有します。',
    },
    onCluster: {
      en: 'MasterDirectory in ofcscan.ini names this computer (3-4-3).',
      ja: 'ofcscan.ini の MasterDirectory には、この名前を指定します（3-4-3）。',
    },
    ...vendorGuide('3-1-7, 3-4-3'),
  },
  {
    name: 'resource/vcom/parameters/target',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the floating IP resource that the virtual computer name belongs to.',
      ja: '対象FIPリソース名です。仮想コンピュータ名を対応付けるフローティングIPリソースを指定します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/sd',
    type: { kind: 'text' },
    meaning: {
      en: 'A disk resource (Windows): a partition of a shared disk.',
      ja: 'ディスクリソースです（Windows）。共有ディスクの切替パーティションです。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/sd/parameters/volumemountpoint',
    type: { kind: 'text' },
    meaning: {
      en: 'The drive of the shared partition, written E, E: or E:\\.',
      ja: 'ディスクリソースのドライブ文字です。「E」「E:」「E:\\」のいずれの表記もあります。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/sd/server/parameters/volumeguid',
    type: { kind: 'guid' },
    meaning: {
      en: 'The GUID of the volume, as this server sees it.',
      ja: 'このサーバから見たボリュームの GUID です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md',
    type: { kind: 'text' },
    meaning: {
      en: 'A mirror disk resource: a data partition copied between the servers.',
      ja: 'ミラーディスクリソースです。サーバ間でデータパーティションをミラーリングします。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/md/parameters/netdev@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a mirror connect of this mirror, from 0.',
      ja: 'このミラーが使用するミラーコネクトの番号です。0 から始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/netdev/priority',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order of the mirror connect, from 1 on Windows and from 0 on Linux.',
      ja: 'ミラーコネクトの優先順位です。Windows では 1、Linux では 0 から始まります。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/netdev/device',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The id of the server/device of type mdc that carries the mirror traffic.',
      ja: 'ミラーリングの通信に使用する server/device（種類 mdc）の id です。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/md/parameters/netdev/mdcname',
    type: { kind: 'text' },
    meaning: { en: 'The name of the mirror connect, such as mdc1.', ja: 'ミラーコネクトの名前です（例: mdc1）。' },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/volumemountpoint',
    type: { kind: 'text' },
    meaning: {
      en: 'The drive of the data partition (Windows), written E, E: or E:\\.',
      ja: 'データパーティションのドライブ文字です（Windows）。「E」「E:」「E:\\」のいずれの表記もあります。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/md/parameters/cpvolumemountpoint',
    type: { kind: 'text' },
    meaning: {
      en: 'The drive of the cluster partition (Windows), which holds the control data of the mirror.',
      ja: 'クラスタパーティションのドライブ文字です（Windows）。ミラーの制御情報を格納します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'resource/md/server/parameters/volumeguid',
    type: { kind: 'guid' },
    meaning: {
      en: 'The GUID of the data partition on this server (Windows).',
      ja: 'このサーバのデータパーティションの GUID です（Windows）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/server/parameters/cpvolumeguid',
    type: { kind: 'guid' },
    meaning: {
      en: 'The GUID of the cluster partition on this server (Windows).',
      ja: 'このサーバのクラスタパーティションの GUID です（Windows）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/service',
    type: { kind: 'text' },
    meaning: {
      en: 'A service resource (Windows): a service that starts and stops with the group.',
      ja: 'サービスリソースです（Windows）。グループとともに起動、停止するサービスです。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'resource/service/parameters/name',
    type: { kind: 'text' },
    meaning: {
      en: 'The name of the Windows service. Both display names and short names are in use.',
      ja: 'Windows のサービス名です。表示名と短い名前のどちらも使用されています。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'resource/service/parameters/actwaittime',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: {
      en: 'How long activation waits after the service has started.',
      ja: 'サービスの起動後に待ち合わせる時間です。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/service/parameters/deactwaittime',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: {
      en: 'How long deactivation waits after the service has stopped.',
      ja: 'サービスの停止後に待ち合わせる時間です。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/service/parameters/started',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a service that already runs counts as started instead of as an error.',
      ja: 'サービスが起動済みの場合に、エラーとしないかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/script',
    type: { kind: 'text' },
    meaning: {
      en: 'A script resource (Windows). Its start.bat and stop.bat lie in scripts/<group>/<resource>.',
      ja: 'スクリプトリソースです（Windows）。start.bat と stop.bat は「scripts/<グループ名>/<リソース名>」に格納します。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/script/parameters/recoveruse',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the scripts also run when a server comes back to the cluster.',
      ja: 'サーバがクラスタへ復帰したときにもスクリプトを実行するかどうかです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/regsync',
    type: { kind: 'text' },
    meaning: {
      en: 'A registry synchronisation resource (Windows): keys that are kept alike on all servers.',
      ja: 'レジストリ同期リソースです（Windows）。指定したレジストリキーをサーバ間で同期します。',
    },
    onCluster: {
      en: 'The guide lists the keys OfficeScan, Database Backup and Solar, and AntiBody Policy Service where the Policy Server is installed.',
      ja: '手順書では OfficeScan、Database Backup、Solar と、Policy server がインストールされている場合は AntiBody Policy Service のキーを指定します。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'resource/appli',
    type: { kind: 'text' },
    meaning: {
      en: 'An application resource (Windows): a program that starts and stops with the group.',
      ja: 'アプリケーションリソースです（Windows）。グループとともに起動、停止するプログラムです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/actpassword',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password of the account that starts the program. It can be turned back into clear text.',
      ja: 'プログラムを起動するアカウントのパスワードです。平文に戻すことができます。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/deactpassword',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password of the account that stops the program. It can be turned back into clear text.',
      ja: 'プログラムを停止するアカウントのパスワードです。平文に戻すことができます。',
    },
    ...seenInFiles,
  },

  // Linux.
  {
    name: 'resource/disk',
    type: { kind: 'text' },
    meaning: { en: 'A disk resource (Linux).', ja: 'ディスクリソースです（Linux）。' },
    ...seenInFiles,
  },
  {
    name: 'resource/disk/parameters/disktype',
    type: {
      kind: 'choice',
      choices: {
        disk: { en: 'disk', ja: 'ディスク' },
        raw: { en: 'raw device', ja: 'RAW デバイス' },
        lvm: { en: 'LVM volume', ja: 'LVM ボリューム' },
        vxvm: { en: 'VxVM volume', ja: 'VxVM ボリューム' },
      },
    },
    meaning: { en: 'The kind of disk.', ja: 'ディスクのタイプです。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/device',
    type: { kind: 'path' },
    meaning: { en: 'The block device that is mounted.', ja: 'マウントするデバイス名です。' },
    ...seenInFiles,
  },
  {
    name: 'resource/disk/parameters/rawdevice',
    type: { kind: 'path' },
    meaning: { en: 'The raw device.', ja: 'RAW デバイス名です。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/fs',
    type: { kind: 'text' },
    meaning: {
      en: 'The file system: ext3, ext4, xfs, reiserfs, vxfs or zfs.',
      ja: 'ファイルシステムです。ext3、ext4、xfs、reiserfs、vxfs、zfs のいずれかです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/mount/point',
    type: { kind: 'path' },
    meaning: { en: 'The directory the disk is mounted on.', ja: 'ディスクをマウントするディレクトリです。' },
    ...seenInFiles,
  },
  {
    name: 'resource/disk/parameters/mount/timeout',
    type: { kind: 'integer', min: 1, max: 999, unit: seconds },
    default: '180',
    meaning: { en: 'The time limit of the mount command.', ja: 'マウントのタイムアウトです。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/mount/retry',
    type: { kind: 'integer', min: 0, max: 999 },
    default: '3',
    meaning: { en: 'How often mounting is tried again.', ja: 'マウントのリトライ回数です。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/umount/timeout',
    type: { kind: 'integer', min: 1, max: 999, unit: seconds },
    default: '120',
    meaning: { en: 'The time limit of the umount command.', ja: 'アンマウントのタイムアウトです。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/umount/retry',
    type: { kind: 'integer', min: 0, max: 999 },
    default: '3',
    meaning: { en: 'How often unmounting is tried again.', ja: 'アンマウントのリトライ回数です。' },
    ...vendorTools,
  },
  {
    name: 'resource/disk/parameters/umount/interval',
    type: { kind: 'integer', min: 0, max: 999, unit: seconds },
    default: '5',
    meaning: { en: 'The time between two tries to unmount.', ja: 'アンマウントのリトライ間隔です。' },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/nmppath',
    type: { kind: 'path' },
    meaning: {
      en: 'The mirror partition device (Linux), such as /dev/NMP1; another one for each mirror.',
      ja: 'ミラーパーティションデバイス名です（Linux、例: /dev/NMP1）。ミラーごとに異なります。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/mount/point',
    type: { kind: 'path' },
    meaning: {
      en: 'The directory the mirror is mounted on (Linux).',
      ja: 'ミラーディスクをマウントするディレクトリです（Linux）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/diskdev/dppath',
    type: { kind: 'path' },
    meaning: {
      en: 'The device of the data partition (Linux).',
      ja: 'データパーティションのデバイス名です（Linux）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/diskdev/cppath',
    type: { kind: 'path' },
    meaning: {
      en: 'The device of the cluster partition (Linux).',
      ja: 'クラスタパーティションのデバイス名です（Linux）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/fs',
    type: { kind: 'text' },
    meaning: { en: 'The file system of the mirror (Linux).', ja: 'ミラーディスクのファイルシステムです（Linux）。' },
    ...seenInFiles,
  },
  {
    name: 'resource/md/parameters/mddriver/port',
    type: { kind: 'port' },
    meaning: {
      en: 'The data port of the mirror (Linux). It is 29050 plus the number of the mirror; the first mirror leaves it out.',
      ja: 'ミラーデータの通信ポートです（Linux）。29050 にミラーの番号を加えた値で、1 番目のミラーでは省略されます。',
    },
    ...concluded,
  },
  {
    name: 'resource/md/parameters/mddriver/hbport',
    type: { kind: 'port' },
    meaning: {
      en: 'The heartbeat port of the mirror (Linux). It is 29030 plus the number of the mirror; the first mirror leaves it out.',
      ja: 'ミラーのハートビートのポートです（Linux）。29030 にミラーの番号を加えた値で、1 番目のミラーでは省略されます。',
    },
    ...concluded,
  },
  {
    name: 'resource/md/parameters/mddriver/ack2port',
    type: { kind: 'port' },
    meaning: {
      en: 'The acknowledgement port of the mirror (Linux). It is 29070 plus the number of the mirror; the first mirror leaves it out.',
      ja: 'ミラーの ACK のポートです（Linux）。29070 にミラーの番号を加えた値で、1 番目のミラーでは省略されます。',
    },
    ...concluded,
  },
  {
    name: 'resource/exec',
    type: { kind: 'text' },
    meaning: {
      en: 'An exec resource (Linux). Its start.sh and stop.sh lie in scripts/<group>/<resource>.',
      ja: 'EXEC リソースです（Linux）。start.sh と stop.sh は「scripts/<グループ名>/<リソース名>」に格納します。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/act/path',
    type: { kind: 'path' },
    meaning: {
      en: 'The script that starts the application: start.sh is kept in the scripts folder, an absolute path is a file of the user.',
      ja: '開始スクリプトです。「start.sh」は scripts フォルダで管理されるファイル、絶対パスはユーザのファイルを表します。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/deact/path',
    type: { kind: 'path' },
    meaning: {
      en: 'The script that stops the application: stop.sh is kept in the scripts folder, an absolute path is a file of the user.',
      ja: '終了スクリプトです。「stop.sh」は scripts フォルダで管理されるファイル、絶対パスはユーザのファイルを表します。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/act/sync',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether activation waits for the end of the start script.',
      ja: '開始スクリプトの終了を待つかどうかです（1 は同期）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/deact/sync',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether deactivation waits for the end of the stop script.',
      ja: '終了スクリプトの終了を待つかどうかです（1 は同期）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/timeout/start',
    type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
    default: '1800',
    meaning: {
      en: 'The time limit of the start script. act/timeout is 180 seconds longer.',
      ja: '開始スクリプトのタイムアウトです。act/timeout はこの値に 180 秒を加えた値です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/timeout/stop',
    type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
    default: '1800',
    meaning: {
      en: 'The time limit of the stop script. deact/timeout is 180 seconds longer.',
      ja: '終了スクリプトのタイムアウトです。deact/timeout はこの値に 180 秒を加えた値です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/userlog',
    type: { kind: 'path' },
    meaning: { en: 'The log file for the output of the scripts.', ja: 'スクリプトの出力を記録するログファイルです。' },
    ...seenInFiles,
  },
  {
    name: 'resource/exec/parameters/logrotate/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: { en: 'Whether the log file is rotated.', ja: 'ログファイルをローテートするかどうかです。' },
    ...seenInFiles,
  },
  {
    name: 'resource/exec/parameters/logrotate/size',
    type: { kind: 'integer', min: 1, max: 999999999, unit: bytes },
    default: '1000000',
    meaning: { en: 'The size at which the log file is rotated.', ja: 'ログファイルをローテートするサイズです。' },
    ...vendorTools,
  },
];
