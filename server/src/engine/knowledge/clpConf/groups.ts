import type { KnowledgeEntry } from '../entry';
import { seconds } from '../units';
import { seenInFiles, vendorGuide, vendorTools } from './sources';

/** Failover groups: members, startup servers, and waiting for other groups. */
export const groupElements: readonly KnowledgeEntry[] = [
  {
    name: 'group@name',
    type: { kind: 'text' },
    meaning: { en: 'The name of the group.', ja: 'グループ名です。' },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'group/type',
    type: {
      kind: 'choice',
      choices: {
        failover: { en: 'failover group', ja: 'フェイルオーバグループ' },
        cluster: { en: 'management group', ja: '管理用グループ' },
        virtualmachine: { en: 'virtual machine group', ja: '仮想マシングループ' },
      },
    },
    default: 'failover',
    meaning: {
      en: 'The type of the group. In X 1.0 the management group is a failover group as well.',
      ja: 'グループのタイプです。X 1.0 では管理用グループのタイプもフェイルオーバです。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'group/gid',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The number of the group, unique and counted from 0. Files of Windows clusters often have none.',
      ja: 'グループの番号です。0 から始まり、重複しません。Windows クラスタのファイルでは省略されることがあります。',
    },
    ...seenInFiles,
  },
  {
    name: 'group/comment',
    type: { kind: 'text' },
    meaning: { en: 'A comment on the group.', ja: 'グループのコメントです。' },
    ...seenInFiles,
  },
  {
    name: 'group/resource',
    type: { kind: 'text' },
    meaning: {
      en: 'A member of the group. The order is the one in which the management screen shows the resources.',
      ja: 'グループに属するグループリソースです。管理画面には記述した順に表示されます。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'group/resource@name',
    type: { kind: 'text' },
    meaning: {
      en: 'A group resource of this group, written type@name, such as fip@fip1.',
      ja: 'このグループに属するグループリソースです。「fip@fip1」のように「種類@リソース名」で記述します。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'group/policy@name',
    type: { kind: 'host' },
    meaning: {
      en: 'A server that the group may start on. Without any policy it is every server, in the order of server/priority.',
      ja: 'グループの起動サーバです。policy が 1 つもない場合は、すべてのサーバが server/priority の順に対象になります。',
    },
    ...vendorGuide('3-1-7'),
  },
  {
    name: 'group/policy/order',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'The order of the startup servers; 0 comes first.',
      ja: '起動サーバの順位です。0 が最優先です。',
    },
    ...vendorTools,
  },
  {
    name: 'group/start',
    type: {
      kind: 'choice',
      choices: { '0': { en: 'manual', ja: '手動起動' }, '1': { en: 'automatic', ja: '自動起動' } },
    },
    default: '1',
    meaning: { en: 'How the group starts with the cluster.', ja: 'グループの起動属性です。' },
    ...vendorTools,
  },
  {
    name: 'group/failover',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the group fails over by itself; with 0 an operator has to do it.',
      ja: 'グループを自動的にフェイルオーバするかどうかです。0 の場合は手動で行います。',
    },
    ...vendorTools,
  },
  {
    name: 'group/failback',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the group fails back by itself.',
      ja: '自動フェイルバックを行うかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/exclusive',
    type: {
      kind: 'choice',
      choices: {
        '0': { en: 'none', ja: '排他なし' },
        '1': { en: 'normal', ja: '通常排他' },
        '2': { en: 'absolute', ja: '完全排他' },
      },
    },
    default: '0',
    meaning: {
      en: 'The exclusion attribute: whether the group shares a server with other groups.',
      ja: '起動排他属性です。他のグループと同じサーバで起動できるかどうかが決まります。',
    },
    versions: '≤ X 3.3.5',
    ...vendorTools,
  },
  {
    name: 'group/depend/act/depend@name',
    type: { kind: 'text' },
    meaning: {
      en: 'Another group that has to be up before this one starts.',
      ja: 'このグループの起動前に、起動の完了を待つ他のグループです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/depend/act/depend/sameserver',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the other group is waited for only on the same server.',
      ja: '同じサーバで起動する場合にだけ、他のグループを待ち合わせるかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/depend/act/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    default: '1800',
    meaning: { en: 'How long the start waits for other groups.', ja: '起動時に他のグループを待ち合わせる時間です。' },
    ...vendorTools,
  },
  {
    name: 'group/depend/deact/depend@name',
    type: { kind: 'text' },
    meaning: {
      en: 'Another group that has to be down before this one stops.',
      ja: 'このグループの停止前に、停止の完了を待つ他のグループです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/depend/deact/timeout',
    type: { kind: 'integer', min: 0, unit: seconds },
    default: '1800',
    meaning: { en: 'How long the stop waits for other groups.', ja: '停止時に他のグループを待ち合わせる時間です。' },
    ...vendorTools,
  },
  {
    name: 'group/depend/deact/cluster/use',
    type: { kind: 'flag' },
    default: '1',
    meaning: {
      en: 'Whether the group waits for others when the cluster stops.',
      ja: 'クラスタ停止時に他のグループの停止を待ち合わせるかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/depend/deact/server/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the group waits for others when a server stops.',
      ja: 'サーバ停止時に他のグループの停止を待ち合わせるかどうかです。',
    },
    ...vendorTools,
  },
  {
    name: 'group/depend/deact/other/use',
    type: { kind: 'flag' },
    default: '0',
    meaning: {
      en: 'Whether the group waits for others in all other cases of a stop.',
      ja: 'それ以外の停止時に他のグループの停止を待ち合わせるかどうかです。',
    },
    ...vendorTools,
  },
];
