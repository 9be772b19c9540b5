import type { Bilingual } from '../../messages/message';
import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { finalAction } from './actions';
import { seenInFiles, vendorGuide, vendorTools } from './sources';

const recoveryTarget: Bilingual = {
  en: 'The recovery target: the resource or group that is reactivated or failed over, or LocalServer.',
  ja: '回復対象です。再活性化やフェイルオーバを行うリソースかグループ、または「LocalServer」を指定します。',
};

const reactivations: Bilingual = {
  en: 'How often the recovery target is reactivated before the next step. Without it 3 for many types.',
  ja: '再活性化しきい値です。回復対象の再活性化を行う回数の上限です。指定がない場合、多くの種類では 3 です。',
};

const lastStep: Bilingual = {
  en: 'The final action, when reactivation and failover did not help. Without it presumably nothing (1), for most types.',
  ja: '最終動作です。再活性化やフェイルオーバで回復しない場合に実行します。指定がない場合、ほとんどの種類では「何もしない」（1）と推定されます。',
};

/** Monitor resources: what all types share, then the types that the cluster guide sets up. */
export const monitorElements: readonly KnowledgeEntry[] = [
  {
    name: 'monitor/types@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A type of monitor resource that this file uses; one line for each type.',
      ja: 'このファイルで使用するモニタリソースの種類です。種類ごとに 1 行あります。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/any@name',
    type: { kind: 'text' },
    meaning: { en: 'The name of the monitor resource.', ja: 'モニタリソース名です。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/any/comment',
    type: { kind: 'text' },
    meaning: { en: 'A comment on the monitor.', ja: 'モニタリソースのコメントです。' },
    ...seenInFiles,
  },
  {
    name: 'monitor/any/target',
    type: { kind: 'text' },
    meaning: {
      en: 'The group resource that has to be active for the monitor to work. Empty for monitors that always work.',
      ja: '対象リソースです。このグループリソースが活性している間に監視します。常時監視の場合は空です。',
    },
    ...vendorGuide('3-1-7, 3-3-8'),
  },
  {
    name: 'monitor/any/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'What is monitored, for types that name it here instead of in target: mirror disk, disk, device, network interface or address.',
      ja: '監視対象です。target ではなくここで指定する種類があり、ミラーディスク、ディスク、デバイス、NIC、IP アドレスなどを指定します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/relation/type',
    type: {
      kind: 'choice',
      choices: {
        rsc: { en: 'a group resource', ja: 'グループリソース' },
        grp: { en: 'a group', ja: 'グループ' },
        cls: { en: 'the whole server (LocalServer)', ja: 'サーバ全体（LocalServer）' },
      },
    },
    meaning: {
      en: 'The kind of recovery target.',
      ja: '回復対象の種類です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/relation/name',
    type: { kind: 'text' },
    meaning: recoveryTarget,
    ...vendorGuide('3-1-7, 3-3-8'),
  },
  {
    name: 'monitor/any/polling/interval',
    type: { kind: 'integer', min: 1, unit: seconds },
    meaning: { en: 'The time between two checks.', ja: '監視のインターバルです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/polling/timeout',
    type: { kind: 'integer', min: 1, unit: seconds },
    meaning: { en: 'The time limit of one check.', ja: '監視のタイムアウトです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/polling/reconfirmation',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'How often a failed check is repeated before it counts.',
      ja: '異常を検出してから異常と確定するまでのリトライ回数です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/polling/timing',
    type: {
      kind: 'choice',
      choices: {
        '0': { en: 'always', ja: '常時' },
        '1': { en: 'while the target is active', ja: '対象リソースの活性時' },
      },
    },
    meaning: { en: 'When the monitor works.', ja: '監視タイミングです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/polling/servers@id',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of a server that monitors. Without any, all servers do.',
      ja: '監視を行うサーバの番号です。指定がない場合は、すべてのサーバで監視します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/polling/servers/name',
    type: { kind: 'host' },
    meaning: { en: 'A server that monitors.', ja: '監視を行うサーバです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/firstmonwait',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: { en: 'How long the first check waits.', ja: '監視開始待ち時間です。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/threshold/restart',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: reactivations,
    ...vendorGuide('3-1-7, 3-3-8'),
  },
  {
    name: 'monitor/any/emergency/threshold/fo',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: {
      en: 'How often the recovery target fails over before the final action. Without it the number of servers counts.',
      ja: 'フェイルオーバしきい値です。指定がない場合はサーバ数に合わせます。',
    },
    versions: 'X 3, Linux',
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/threshold/fo2',
    type: { kind: 'integer', min: 0, max: 99 },
    default: '1',
    meaning: {
      en: 'How often the recovery target fails over before the final action.',
      ja: 'フェイルオーバしきい値です。最終動作の前に回復対象のフェイルオーバを行う回数の上限です。',
    },
    versions: '≥ X 4',
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/threshold/script',
    type: { kind: 'integer', min: 0, max: 99 },
    default: '0',
    meaning: { en: 'How often the recovery script runs.', ja: '回復スクリプトの実行回数です。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/action',
    type: finalAction,
    meaning: lastStep,
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/any/emergency/prefailover/migration',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a migration is tried before the failover.',
      ja: 'フェイルオーバの前にマイグレーションを実行するかどうかです。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/any/emergency/preaction/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether a script runs before the actions of the monitor.',
      ja: 'モニタリソースの動作の前にスクリプトを実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/preaction/userestart',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the script runs before a reactivation too.',
      ja: '再活性化の前にもスクリプトを実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/preaction/usefailover',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the script runs before a failover too.',
      ja: 'フェイルオーバの前にもスクリプトを実行するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/preaction/default',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the script is the one kept in scripts/monitor.s/<monitor>.',
      ja: '「scripts/monitor.s/<モニタリソース名>」で管理されるスクリプトを使用するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/preaction/path',
    type: { kind: 'path' },
    meaning: {
      en: 'The script: preaction.bat or preaction.sh in the scripts folder, or an own file.',
      ja: 'スクリプトです。scripts フォルダの preaction.bat、preaction.sh、またはユーザのファイルを指定します。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/preaction/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    meaning: { en: 'The time limit of the script.', ja: 'スクリプトのタイムアウトです。' },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/timeout/notreconfirmation/use',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a check that runs into its time limit counts at once, without being repeated.',
      ja: '監視のタイムアウト発生時に、リトライしないかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/timeout/notrecovery/use',
    type: { kind: 'flag' },
    meaning: {
      en: 'Whether a check that runs into its time limit triggers no recovery. With 1 a monitor that hangs causes no failover.',
      ja: '監視のタイムアウト発生時に、回復動作を実行しないかどうかです。1 の場合、タイムアウトではフェイルオーバしません。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/dumpcollect/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether a dump is collected on a failure.',
      ja: '異常検出時にダンプを採取するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/infocollect/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether diagnostic data is collected on a failure.',
      ja: '異常検出時に調査用の情報を採取するかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/emergency/infocollect/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    default: '600',
    meaning: {
      en: 'The time limit for collecting diagnostic data.',
      ja: '調査用の情報を採取する時間の上限です。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/multi',
    type: { kind: 'text' },
    meaning: {
      en: 'An element that Builder 4.0 writes; no public text says what it does.',
      ja: 'Builder 4.0 が出力する要素です。内容を説明する公開資料はありません。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/any/server@name',
    type: { kind: 'host' },
    meaning: {
      en: 'The server for which the parameters below differ from the common ones.',
      ja: '以下のパラメータを個別に設定するサーバです。',
    },
    ...vendorTools,
  },
  {
    name: 'monitor/any/parameters/password',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password with which the monitor logs on. Files of Linux clusters hold it in clear text.',
      ja: '監視先へのログオンに使用するパスワードです。Linux クラスタのファイルには平文で記録されます。',
    },
    ...seenInFiles,
  },
  {
    name: 'monitor/any/parameters/encrypwd',
    type: { kind: 'secret' },
    meaning: {
      en: 'Whether password is encrypted: 1 where it was made by clpencrypt.',
      ja: 'password が暗号化されているかどうかです。clpencrypt で作成した場合は 1 です。',
    },
    versions: '≥ X 4.3',
    ...vendorTools,
  },
  {
    name: 'monitor/any/agentparam/password',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password with which a database monitor logs on (Windows). It can be turned back into clear text.',
      ja: 'データベースの監視でログオンに使用するパスワードです（Windows）。平文に戻すことができます。',
    },
    ...seenInFiles,
  },

  {
    name: 'monitor/fipw',
    type: { kind: 'text' },
    meaning: { en: 'A floating IP monitor.', ja: 'フローティングIP監視です。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/fipw/target',
    type: { kind: 'text' },
    meaning: {
      en: 'The floating IP resource that is monitored.',
      ja: '対象リソースです。監視するフローティングIPリソースを指定します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/fipw/parameters/monmii',
    type: {
      kind: 'choice',
      choices: { '0': { en: 'off', ja: 'オフ' }, '1': { en: 'on', ja: 'オン' } },
    },
    default: '0',
    meaning: {
      en: 'Whether the link of the network interface is watched: "NIC Link Up/Down".',
      ja: '「NIC Link Up/Down を監視する」の設定です。',
    },
    onCluster: { en: 'The guide switches it on.', ja: '手順書ではオン（1）にします。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/fipw/relation/name',
    type: { kind: 'text' },
    meaning: recoveryTarget,
    onCluster: {
      en: 'The guide names the floating IP resource itself.',
      ja: '手順書では、監視するフローティングIPリソース自身を指定します。',
    },
    ...vendorGuide('3-1-7, 3-4-1'),
  },
  {
    name: 'monitor/fipw/emergency/threshold/restart',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: reactivations,
    onCluster: {
      en: 'The guide asks for at least 1, so that the floating IP is reactivated.',
      ja: 'フローティングIP を再活性化するため、1 回以上に設定します。',
    },
    ...vendorGuide('3-1-7, 3-4-1, 5-4'),
  },
  {
    name: 'monitor/vcomw',
    type: { kind: 'text' },
    meaning: {
      en: 'A virtual computer name monitor, made together with the virtual computer name resource.',
      ja: '仮想コンピュータ名監視です。仮想コンピュータ名リソースの作成後に自動で作成されます。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/vcomw/target',
    type: { kind: 'text' },
    meaning: {
      en: 'The virtual computer name resource that is monitored.',
      ja: '対象リソースです。監視する仮想コンピュータ名リソースを指定します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/vcomw/emergency/action',
    type: finalAction,
    meaning: lastStep,
    onCluster: {
      en: 'The guide stops the cluster service and shuts the OS down (4), with the cluster as recovery target.',
      ja: '手順書では、回復対象をクラスタとし、「クラスタサービス停止とOSシャットダウン」（4）にします。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/servicew',
    type: { kind: 'text' },
    meaning: { en: 'A service monitor.', ja: 'サービス監視です。' },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'monitor/servicew/target',
    type: { kind: 'text' },
    meaning: {
      en: 'The service resource that is monitored.',
      ja: '対象リソースです。監視するサービスリソースを指定します。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'monitor/servicew/parameters/name',
    type: { kind: 'text' },
    meaning: { en: 'The name of the Windows service that is monitored.', ja: '監視する Windows のサービス名です。' },
    ...vendorTools,
  },
  {
    name: 'monitor/servicew/relation/name',
    type: { kind: 'text' },
    meaning: recoveryTarget,
    onCluster: {
      en: 'For the services of OfficeScan the guide names the failover group.',
      ja: 'ウイルスバスター Corp. のサービスでは、手順書は業務グループを指定します。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'monitor/servicew/emergency/threshold/restart',
    type: { kind: 'integer', min: 0, max: 99 },
    meaning: reactivations,
    onCluster: {
      en: 'For the services of OfficeScan the guide sets 0: no reactivation.',
      ja: 'ウイルスバスター Corp. のサービスでは、手順書は 0（再活性化しない）に設定します。',
    },
    ...vendorGuide('3-3-8'),
  },
  {
    name: 'monitor/mdw',
    type: { kind: 'text' },
    meaning: {
      en: 'A mirror disk monitor, made together with the mirror disk resource.',
      ja: 'ミラーディスク監視です。ミラーディスクリソースの作成後に自動で作成されます。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/mdw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The mirror disk resource that is monitored; target stays empty.',
      ja: '監視するミラーディスクリソースです。target は空です。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/mdw/emergency/action',
    type: finalAction,
    meaning: lastStep,
    onCluster: { en: 'The guide does nothing (1).', ja: '手順書では「何もしない」（1）にします。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/mdnw',
    type: { kind: 'text' },
    meaning: {
      en: 'A mirror connect monitor, made together with the mirror disk resource.',
      ja: 'ミラーコネクト監視です。ミラーディスクリソースの作成後に自動で作成されます。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/mdnw/parameters/object',
    type: { kind: 'text' },
    meaning: {
      en: 'The mirror disk resource whose mirror connect is monitored; target stays empty.',
      ja: 'ミラーコネクトを監視するミラーディスクリソースです。target は空です。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/mdnw/emergency/action',
    type: finalAction,
    meaning: lastStep,
    onCluster: { en: 'The guide does nothing (1).', ja: '手順書では「何もしない」（1）にします。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'monitor/regsyncw',
    type: { kind: 'text' },
    meaning: { en: 'A registry synchronisation monitor.', ja: 'レジストリ同期監視です。' },
    ...vendorTools,
  },
];
