import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { seenInFiles, vendorTools } from './sources';

/** Parameters of further types of group resources. */
export const resourceTypeElements: readonly KnowledgeEntry[] = [
  {
    name: 'resource/appli/parameters/resident',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether the application is watched while it runs (1) or only started (0).',
      ja: '常駐（1）か非常駐（0）かです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/actpath',
    type: { kind: 'path' },
    meaning: {
      en: 'What is run to start the application.',
      ja: '開始時に実行するプログラムです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/deactpath',
    type: { kind: 'path' },
    meaning: {
      en: 'What is run to stop the application.',
      ja: '終了時に実行するプログラムです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/actaccount',
    type: { kind: 'text' },
    meaning: {
      en: 'The account that starts the application.',
      ja: '開始時の実行アカウントです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/appli/parameters/deactaccount',
    type: { kind: 'text' },
    meaning: {
      en: 'The account that stops the application.',
      ja: '終了時の実行アカウントです。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/volmgr',
    type: { kind: 'text' },
    meaning: {
      en: 'A volume manager resource (Linux).',
      ja: 'ボリュームマネージャリソースです（Linux）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/volmgr/parameters/type',
    type: { kind: 'text' },
    meaning: {
      en: 'The volume manager, such as lvm.',
      ja: 'ボリュームマネージャの種類です（例: lvm）。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/volmgr/parameters/devname',
    type: { kind: 'text' },
    meaning: {
      en: 'The volume group.',
      ja: 'ボリュームグループ名です。',
    },
    ...seenInFiles,
  },
  {
    name: 'resource/hd',
    type: { kind: 'text' },
    meaning: {
      en: 'A hybrid disk resource.',
      ja: 'ハイブリッドディスクリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/hd/parameters/diskdev/dppath',
    type: { kind: 'path' },
    meaning: {
      en: 'The device of the data partition (Linux).',
      ja: 'データパーティションのデバイス名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/hd/parameters/diskdev/cppath',
    type: { kind: 'path' },
    meaning: {
      en: 'The device of the cluster partition (Linux).',
      ja: 'クラスタパーティションのデバイス名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/mount/timeout',
    type: { kind: 'integer', min: 1, max: 999, unit: seconds },
    default: '120',
    meaning: {
      en: 'The time limit of the mount command (Linux).',
      ja: 'マウントのタイムアウトです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/mount/retry',
    type: { kind: 'integer', min: 0, max: 999 },
    default: '3',
    meaning: {
      en: 'How often mounting is tried again (Linux).',
      ja: 'マウントのリトライ回数です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/umount/timeout',
    type: { kind: 'integer', min: 1, max: 999, unit: seconds },
    default: '300',
    meaning: {
      en: 'The time limit of the umount command (Linux).',
      ja: 'アンマウントのタイムアウトです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/umount/retry',
    type: { kind: 'integer', min: 0, max: 999 },
    default: '3',
    meaning: {
      en: 'How often unmounting is tried again (Linux).',
      ja: 'アンマウントのリトライ回数です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/md/parameters/umount/interval',
    type: { kind: 'integer', min: 0, max: 999, unit: seconds },
    default: '5',
    meaning: {
      en: 'The time between two tries to unmount (Linux).',
      ja: 'アンマウントのリトライ間隔です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/timeout/startothers',
    type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
    meaning: {
      en: 'The time limit of the start script on the other servers.',
      ja: '他のサーバで実行する開始スクリプトのタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/act/postrunothers',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the start script runs on the other servers too.',
      ja: '開始スクリプトを他のサーバでも実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/timeout/stopothers',
    type: { kind: 'integer', min: 1, max: 9999, unit: seconds },
    meaning: {
      en: 'The time limit of the stop script on the other servers.',
      ja: '他のサーバで実行する終了スクリプトのタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/exec/parameters/deact/prerunothers',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the stop script runs on the other servers too.',
      ja: '終了スクリプトを他のサーバでも実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm',
    type: { kind: 'text' },
    meaning: {
      en: 'A virtual machine resource.',
      ja: '仮想マシンリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vmname',
    type: { kind: 'text' },
    meaning: {
      en: 'The virtual machine.',
      ja: '仮想マシン名です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vmconfigpath',
    type: { kind: 'path' },
    meaning: {
      en: 'The configuration file of the virtual machine.',
      ja: '仮想マシンの構成ファイルです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vmtype',
    type: {
      kind: 'choice',
      choices: { '0': { en: 'vSphere', ja: 'vSphere' }, '1': { en: 'KVM', ja: 'KVM' }, '2': { en: 'Xen', ja: 'Xen' } },
    },
    meaning: {
      en: 'The virtualisation product (Linux).',
      ja: '仮想化基盤の種類です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/reqtimeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: {
      en: 'How long the virtual machine may take to accept a request. Without it 180 on Windows, 30 on Linux.',
      ja: '仮想マシンへの要求のタイムアウトです。指定がない場合、Windows は 180、Linux は 30 です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/starttimeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    default: '0',
    meaning: {
      en: 'How long the start of the virtual machine is waited for.',
      ja: '仮想マシンの起動待ち時間です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/stoptimeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: {
      en: 'How long the stop of the virtual machine is waited for. Without it 600 on Windows, 240 on Linux.',
      ja: '仮想マシンの停止待ち時間です。指定がない場合、Windows は 600、Linux は 240 です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/uuid',
    type: { kind: 'text' },
    meaning: {
      en: 'The UUID of the virtual machine (Linux).',
      ja: '仮想マシンの UUID です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/libpath',
    type: { kind: 'path' },
    meaning: {
      en: 'The library for the virtualisation product (Linux).',
      ja: '仮想化基盤のライブラリのパスです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The account for the host of the virtual machine (Linux).',
      ja: '仮想マシンのホストに接続するユーザ名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/password',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password for the host of the virtual machine (Linux).',
      ja: '仮想マシンのホストに接続するパスワードです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/migration',
    type: { kind: 'text' },
    meaning: {
      en: 'An element that has to be 6 where vCenter is not used (Linux).',
      ja: 'vCenter を使用しない場合に 6 を指定する要素です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/guestos/use',
    type: {
      kind: 'choice',
      choices: { '0': { en: 'the host', ja: 'ホスト' }, '1': { en: 'the guest', ja: 'ゲスト' } },
    },
    meaning: {
      en: 'Where the cluster service is installed (Linux).',
      ja: 'クラスタサービスのインストール先です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/guestos/datastore',
    type: { kind: 'text' },
    meaning: {
      en: 'The datastore of the virtual machine (Linux).',
      ja: '仮想マシンのデータストア名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/guestos/esxserverip',
    type: { kind: 'host' },
    meaning: {
      en: 'The address of the host of the virtual machine (Linux).',
      ja: '仮想マシンのホストの IP アドレスです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vcenter/use',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether vCenter is used (Linux).',
      ja: 'vCenter を使用するかどうかです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vcenter/host',
    type: { kind: 'host' },
    meaning: {
      en: 'The vCenter server (Linux).',
      ja: 'vCenter のホスト名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vcenter/username',
    type: { kind: 'text' },
    meaning: {
      en: 'The account for vCenter (Linux).',
      ja: 'vCenter に接続するユーザ名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vcenter/password',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password for vCenter (Linux).',
      ja: 'vCenter に接続するパスワードです（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/vm/parameters/vcenter/rscpool',
    type: { kind: 'text' },
    meaning: {
      en: 'The resource pool in vCenter (Linux).',
      ja: 'vCenter のリソースプール名です（Linux）。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip',
    type: { kind: 'text' },
    meaning: {
      en: 'An AWS virtual IP resource.',
      ja: 'AWS 仮想IPリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/parameters/ip',
    type: { kind: 'text' },
    meaning: {
      en: 'The virtual IP address.',
      ja: '仮想IPアドレスです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/parameters/vpcid',
    type: { kind: 'text' },
    meaning: {
      en: 'The VPC.',
      ja: 'VPC ID です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/parameters/eniid',
    type: { kind: 'text' },
    meaning: {
      en: 'The network interface of the instance.',
      ja: 'ENI ID です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/server/parameters/vpcid',
    type: { kind: 'text' },
    meaning: {
      en: 'The VPC of this server.',
      ja: 'このサーバの VPC ID です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/server/parameters/eniid',
    type: { kind: 'text' },
    meaning: {
      en: 'The network interface of this server.',
      ja: 'このサーバの ENI ID です。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/awsvip/parameters/awsclitimeout',
    type: { kind: 'integer', min: 1, max: 999, unit: seconds },
    default: '100',
    meaning: {
      en: 'The time limit of a command of the AWS CLI.',
      ja: 'AWS CLI のタイムアウトです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/azurepp',
    type: { kind: 'text' },
    meaning: {
      en: 'An Azure probe port resource.',
      ja: 'Azure プローブポートリソースです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/azurepp/parameters/probeport',
    type: { kind: 'port' },
    meaning: {
      en: 'The port that the load balancer asks.',
      ja: 'ロードバランサがアクセスするプローブポートです。',
    },
    ...vendorTools,
  },
  {
    name: 'resource/azurepp/parameters/probetimeout',
    type: { kind: 'integer', min: 5, max: 999999999 },
    default: '30',
    meaning: {
      en: 'How long a question of the load balancer is waited for.',
      ja: 'プローブの待ち受けのタイムアウトです。',
    },
    ...vendorTools,
  },
];
