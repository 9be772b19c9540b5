import type { MigrationMethod } from '../../facts/vocabulary/migration';
import { type Bilingual, template } from '../../messages/message';
import type { InputName } from './inputs';
import type { ClauseId } from './table';

export const methodNames: Readonly<Record<MigrationMethod, Bilingual>> = {
  notify: { en: 'change notice to all agents', ja: '全クライアントへの「サーバ名/ポート番号変更通知」' },
  move: { en: 'move of single agents in the console', ja: 'Web マネージャの「クライアントの移動」' },
  dns: { en: 'another address in DNS for the same FQDN', ja: 'DNS エントリの変更（FQDN は同じ）' },
};

/** What an input is called in "depends on …". */
export const inputNamesInWords: Readonly<Record<InputName, Bilingual>> = {
  naming: { en: 'the name of the old server', ja: '移行元のサーバ名' },
  name: { en: 'the names of both servers', ja: '両方のサーバ名' },
  address: { en: 'the addresses of both servers', ja: '両方のサーバの IP アドレス' },
  serverPort: { en: 'the HTTP ports of both servers', ja: '両方のサーバの HTTP ポート' },
  agentPort: { en: 'the client ports of both servers', ja: '両方のサーバ/クライアント通信ポート' },
  version: { en: 'the version of the old server (fromVersion)', ja: '移行元のバージョン（fromVersion）' },
  computer: { en: 'whether both are the same computer', ja: '同じコンピュータかどうか' },
  offlineAgents: { en: 'which agents are offline', ja: 'オフラインのクライアント' },
  olderAgents: { en: 'the versions of the agents and of the new server', ja: 'クライアントと移行先のバージョン' },
  newerAgents: { en: 'the versions of the agents and of the new server', ja: 'クライアントと移行先のバージョン' },
};

/** What each statement of the table says. */
export const clauseTexts: Readonly<Record<ClauseId, Bilingual>> = {
  'agent-port-must-match': {
    en: 'Up to 5.58 both servers must have the same client port; these differ.',
    ja: '5.58 以前では両方のサーバの「サーバ/クライアント通信ポート」が同じ必要がありますが、一致しません。',
  },
  'single-before-65': {
    en: 'Single agents can be moved from 6.5 on; before, only all agents together.',
    ja: '特定のクライアントだけを移動できるのは 6.5 以降です。それより前は全クライアントの変更になります。',
  },
  'address-changed-in-place': {
    en: 'Agents know the server by its IP address, and the same computer gets another one: they lose it and have to be installed anew.',
    ja: 'IP アドレスで管理しているサーバのアドレスを変更すると通信できなくなり、クライアントの再インストールが必要になります。',
  },
  'nothing-to-tell': {
    en: 'Name and HTTP port stay the same, so there is nothing that agents could be told.',
    ja: 'サーバ名も HTTP ポートも変わらないため、クライアントに通知する内容がありません。',
  },
  'name-and-address-change': {
    en: 'Name and address both change, which the vendor does not support for this way.',
    ja: 'FQDN と IP アドレスの双方が変更される移行方法はサポートされていません。',
  },
  'name-changes': {
    en: 'The name changes; this way is for another address under the same FQDN.',
    ja: 'サーバ名が変わります。この方法は FQDN 名に変更が伴わない場合の方法です。',
  },
  'named-by-address': {
    en: 'Agents know the server by its IP address, so that DNS is not asked.',
    ja: 'クライアントはサーバを IP アドレスで識別しているため、DNS の変更は反映されません。',
  },
  'server-port-changes': {
    en: 'The HTTP port changes, and DNS tells agents no port.',
    ja: 'HTTP ポートが変わりますが、DNS ではポート番号を伝えられません。',
  },
  'address-stays': {
    en: 'The address stays the same, so there is nothing to change in DNS.',
    ja: 'IP アドレスが変わらないため、DNS で変更する内容がありません。',
  },
  'agent-port-unsaid': {
    en: 'The client ports differ; between 5.58 and 6.5 the guide does not say whether they may.',
    ja: '「サーバ/クライアント通信ポート」が異なります。5.58 より後、6.5 より前については記載がありません。',
  },
  'agent-port-two-answers': {
    en: 'The client ports differ: agents keep theirs, or get another one. The guide gives both answers.',
    ja: '「サーバ/クライアント通信ポート」が異なります。移行後のポートは元のままとする記述と、変更されるとする記述があります。',
  },
  'short-name': {
    en: 'The guide offers this for a server that is registered by its FQDN; agents know it by a short name.',
    ja: 'FQDN で登録されている場合の方法です。このサーバは短い名前で登録されています。',
  },
  'offline-left-behind': {
    en: 'Agents that are offline hear of it when they start, from the old server: if that is gone by then, they have to be installed anew.',
    ja: 'オフラインのクライアントは次回起動時に移行元から通知を受信します。それまでに移行元を撤去すると再インストールが必要になります。',
  },
  'offline-at-next-start': {
    en: 'Agents that are offline register with the new server when they start.',
    ja: 'オフラインのクライアントは次回の起動時に移行先へ登録されます。',
  },
  'newer-agents': {
    en: 'Some agents are newer than the new server, of which the guide says nothing.',
    ja: '移行先より新しいバージョンのクライアントがあります。この場合についての記載はありません。',
  },
  'older-agents': {
    en: 'Agents that are older than the new server are upgraded by the move.',
    ja: '移行先より古いバージョンのクライアントは、移動により自動的にアップグレードされます。',
  },
  'older-agents-unsaid': {
    en: 'Some agents are older than the new server. The guide says of moved agents that they are upgraded, and nothing of this way.',
    ja: '移行先より古いバージョンのクライアントがあります。自動アップグレードの記載は「クライアントの移動」についてのみです。',
  },
  'all-agents': {
    en: 'All agents of the old server go; single ones cannot be chosen.',
    ja: '移行元が管理している全てのクライアントが対象で、特定のクライアントのみの変更はできません。',
  },
  'same-fqdn': {
    en: 'The new server has to answer under the same FQDN; only the address behind it changes.',
    ja: '移行先の FQDN は移行元と同じで、IP アドレスのみを変更します。',
  },
};

/** Sentences around a verdict. */
export const verdictTexts = {
  possible: template({ en: 'Can be done: {method}.', ja: '実行できる方法: {method}。' }),
  warned: template({ en: 'Can be done, with care: {method}. {reasons}', ja: '注意が必要な方法: {method}。{reasons}' }),
  impossible: template({ en: 'Cannot be done: {method}. {reasons}', ja: '実行できません: {method}。{reasons}' }),
  open: template({
    en: 'Whether it can be done depends on {inputs}: {method}.',
    ja: '可否は次の条件によります（{inputs}）: {method}。',
  }),
  nothing: template({
    en: 'Which way can be gone depends on: {inputs}.',
    ja: '移行方法は次の条件によります: {inputs}。',
  }),
  none: template({
    en: 'None of the ways of the guide can be gone. {reasons}',
    ja: '手順書のいずれの方法でも移行できません。{reasons}',
  }),
  depends: template({ en: '(depending on {inputs}) {text}', ja: '（{inputs} による）{text}' }),
} as const;
