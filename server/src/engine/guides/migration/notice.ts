import { placeOfAgent } from '../../facts/views/agents';
import type { Migration } from '../../facts/views/migrations';
import type { Location } from '../../text/span';
import type { GuideStep } from '../guide';
import { atTheConsole, both, mayBeOf, mayGo, places, shown } from './evidence';

const NOTICE = mayGo('notify');
const TOLD = mayGo('notify', 'move');

/** Whether everybody is there: the head of the list's column, when nobody of it is offline. */
function nobodyOffline({ agents }: Migration): readonly Location[] {
  const [first] = agents.offline?.first ?? [];
  if (first !== undefined) return [placeOfAgent(first, 'status')];
  return agents.offline === undefined ? [] : agents.statusColumns;
}

export const beforeSteps: readonly GuideStep[] = [
  atTheConsole({
    section: '1-1',
    en: 'As a rule clients need no new installation',
    ja: '基本的にクライアントの再インストールは不要',
  }),
  shown({
    section: '1-2',
    en: 'In some environments they do: see which',
    ja: '環境によってはクライアントの再インストールが必要（該当するかどうかを確認）',
    from: 'bothServers',
    rules: ['move/address-changed-in-place', 'move/client-ports-differ', 'move/name-and-address-change'],
    evidence: ({ from, to }) => [...both(from?.name, to?.name), ...both(from?.agentPort, to?.agentPort)],
  }),
];

/** What happens when name and port are changed. */
export const processSteps: readonly GuideStep[] = [
  shown({
    section: '2-1',
    en: 'Change the server name and port under "Web Server" of the old console ("Administration"; before 6.5 "Server Administration")',
    ja: '移行元の「運用管理」（6.5 より前は「サーバ管理」）→「Web サーバ」でサーバ名/ポート番号を変更',
    when: NOTICE,
    from: 'bothServers',
    rules: ['move/method-does-not-fit'],
    evidence: ({ from, to }) => [...both(from?.name, to?.name), ...both(from?.serverPort, to?.serverPort)],
  }),
  atTheConsole({
    section: '2-2',
    en: 'The old server sends the change notice to its clients',
    ja: '移行元が管理下のクライアントへ「サーバ名/ポート番号変更通知」を送信',
    when: NOTICE,
  }),
  atTheConsole({
    section: '2-3',
    en: 'Clients that got it connect to the new server and fetch the changed data',
    ja: '通知を受信したクライアントが移行先へ接続し、変更データを取得',
    when: NOTICE,
  }),
  shown({
    section: '2-a',
    en: 'Clients that are off get the notice when they start',
    ja: '電源の入っていないクライアントは次回起動時に通知を受信',
    when: TOLD,
    from: 'agentList',
    rules: ['move/offline-agents-left-behind'],
    evidence: nobodyOffline,
  }),
  atTheConsole({
    section: '2-b',
    en: 'With many clients it takes a while until all have it',
    ja: 'クライアント数が多い場合、全てが通知を受信するまで時間が必要',
    when: TOLD,
  }),
  shown({
    section: '2-c',
    en: 'Clients without the notice have to be installed anew if the old server goes before',
    ja: '全クライアントの受信前に移行元を撤去した場合、受信できなかったクライアントは再インストール',
    when: TOLD,
    from: 'agentList',
    rules: ['move/offline-agents-left-behind'],
    evidence: nobodyOffline,
  }),
  shown({
    section: '2-d',
    en: 'Up to 5.58 the client port ("Server/Client port") must be the same on both servers',
    ja: '5.58 以前では「サーバ/クライアント通信ポート」が移行元と移行先で同じ',
    when: mayBeOf('upTo558', 'between'),
    from: 'bothServers',
    rules: ['move/client-ports-differ'],
    evidence: ({ from, to }) => both(from?.agentPort, to?.agentPort),
  }),
  shown({
    section: '2-e',
    en: 'Install a new server with the client port of the old one',
    ja: '移行先を新規インストールする場合は移行元のポート番号にあわせる',
    when: mayBeOf('upTo558', 'between'),
    from: 'bothServers',
    rules: ['move/client-ports-differ'],
    evidence: ({ from, to }) => both(from?.agentPort, to?.agentPort),
  }),
];

/** The way that the guide recommends. */
export const recommendedSteps: readonly GuideStep[] = [
  shown({
    section: '3-1',
    en: 'Prepare server B with the client port of server A',
    ja: '移行先 B サーバを用意（A サーバと同じ「サーバ/クライアント通信ポート」を指定）',
    when: TOLD,
    from: 'bothServers',
    rules: ['move/client-ports-differ'],
    evidence: ({ from, to }) => both(from?.agentPort, to?.agentPort),
  }),
  shown({
    section: '3-2',
    en: 'In the console of A change "Web Server" to the name and port of B',
    ja: 'A サーバの「Web サーバ」を B サーバのサーバ名およびポート番号へ変更',
    when: NOTICE,
    from: 'bothServers',
    rules: ['move/method-does-not-fit'],
    evidence: ({ to }) => (to?.name === undefined || to.serverPort === undefined ? [] : places(to.name, to.serverPort)),
  }),
  atTheConsole({
    section: '3-3',
    en: 'A sends the notice of B to its clients, which connect to B and get the new data',
    ja: 'A サーバが B サーバへの変更通知を送信し、クライアントが B サーバから新しい情報を取得',
    when: NOTICE,
  }),
  shown({
    section: '3-4',
    en: 'Offline clients get the notice of B from A when they start',
    ja: 'オフラインのクライアントは次回の起動時に A サーバより通知を受信',
    when: NOTICE,
    from: 'agentList',
    rules: ['move/offline-agents-left-behind'],
    evidence: nobodyOffline,
  }),
  atTheConsole({
    section: '3-5',
    en: 'Take A away when all its clients are registered in the console of B',
    ja: '全クライアントが B サーバの Web マネージャへ登録された後に A サーバを撤去',
    when: TOLD,
  }),
  shown({
    section: '3-a',
    en: 'Single clients of A cannot be changed to B this way',
    ja: '特定のクライアントのみを B へ変更することはできない',
    when: (migration) => NOTICE(migration) || mayBeOf('upTo558', 'between')(migration),
    from: 'told',
    rules: ['move/single-move-too-early'],
    evidence: ({ declared }) => (declared?.method === undefined ? [] : [declared.method.at]),
  }),
  atTheConsole({
    section: '3-b',
    en: 'All clients of A are changed to B',
    ja: 'A が管理している全てのクライアントが B へ変更される',
    when: NOTICE,
  }),
];
