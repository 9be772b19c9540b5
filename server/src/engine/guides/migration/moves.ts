import { placeOfAgent } from '../../facts/views/agents';
import type { Migration } from '../../facts/views/migrations';
import type { Location } from '../../text/span';
import type { GuideStep } from '../guide';
import { atTheConsole, both, mayApply, mayGo, places, shown } from './evidence';

const MOVE = mayGo('move');
const DNS = mayGo('dns');

/** The version of the new server with an agent's that is older, where the lists tell who is. */
function upgraded({ agents, to }: Migration): readonly Location[] {
  const [first] = agents.older?.first ?? [];
  if (to?.version === undefined || agents.older === undefined) return [];
  return [...(first === undefined ? [] : [placeOfAgent(first, 'version')]), to.version.at];
}

const CLIENT_PORTS = {
  when: MOVE,
  from: 'bothServers',
  rules: ['move/client-ports-differ'],
  evidence: ({ from, to }: Migration) => both(from?.agentPort, to?.agentPort),
} as const;

/** The move of single clients in the console. */
export const moveSteps: readonly GuideStep[] = [
  shown({
    section: '4-a',
    en: 'From 6.5 on clients can be moved in the console',
    ja: '6.5 以降は管理コンソールからクライアントを移動できる',
    when: MOVE,
    from: 'told',
    rules: ['move/single-move-too-early'],
    evidence: ({ from, verdict }) => (verdict.inputs.version === 'from65' ? places(from?.version) : []),
  }),
  atTheConsole({
    section: '4-b',
    en: 'Use "Move" in the menu above the client tree',
    ja: 'クライアントツリー上部の「移動」ボタンを使用',
    when: MOVE,
  }),
  shown({
    section: '4-c',
    en: 'Choose clients, press "Move", give the new server name and port',
    ja: 'クライアントを選択して「移動」ボタンを押し、移動先サーバ名とポート番号を指定',
    when: MOVE,
    from: 'bothServers',
    rules: ['move/method-does-not-fit'],
    evidence: ({ to }) => both(to?.name, to?.serverPort),
  }),
  shown({
    section: '4-d',
    en: 'The clients go on using the client port of the old server',
    ja: 'クライアントの待ち受けポートは移動元のものがそのまま使用される',
    ...CLIENT_PORTS,
  }),
  atTheConsole({
    section: '4-e',
    en: 'From 6.5 on the client ports of both servers may differ',
    ja: '6.5 以上では移行元と移行先でクライアントのポート番号が異なっていてもよい',
    when: MOVE,
  }),
  atTheConsole({
    section: '4-1',
    en: 'Choose the clients, then "Manage Client Tree", "Move Client"',
    ja: 'クライアントを選択し「クライアントツリー管理」→「クライアントの移動」を選択',
    when: MOVE,
  }),
  shown({
    section: '4-2',
    en: 'Give the new server name and its HTTP port',
    ja: '移動先サーバ名と HTTP ポート番号を指定',
    when: MOVE,
    from: 'bothServers',
    rules: ['move/method-does-not-fit'],
    evidence: ({ to }) => both(to?.name, to?.serverPort),
  }),
  atTheConsole({
    section: '4-2',
    en: 'The clients keep their port, or get a new one drawn at random',
    ja: '待ち受けポートは移動元のもの、またはランダムな新しいポートになる',
    when: MOVE,
  }),
  shown({
    section: '4-f',
    en: 'A new server installed with the same client port: the clients keep it',
    ja: '移動先を同じ待ち受けポートでインストールすると、同じポートを使用できる',
    ...CLIENT_PORTS,
  }),
  atTheConsole({
    section: '4-g',
    en: 'Otherwise the client port becomes another one by the move',
    ja: '同じポートにしない場合、移動後に異なる待ち受けポートに変更される',
    when: (migration) => MOVE(migration) && migration.verdict.inputs.agentPort !== 'same',
  }),
  shown({
    section: '4-h',
    en: 'Clients that are older than the new server are upgraded by themselves',
    ja: 'アップグレードされていないクライアントは移動により自動的にアップグレードされる',
    when: MOVE,
    from: 'agentList',
    rules: ['move/agents-will-be-upgraded', 'move/agents-newer-than-server'],
    evidence: upgraded,
  }),
  shown({
    section: '4-i',
    en: 'Old server (7.3), new server (8.0): note both versions',
    ja: '移設元サーバ（7.3）と移設先サーバ（8.0）のバージョンを確認',
    when: MOVE,
    from: 'told',
    rules: ['move/migration-not-understood'],
    evidence: ({ from, to }) => both(from?.version, to?.version),
  }),
  shown({
    section: '4-j',
    en: 'Clients of the old version (7.3) become clients of the new one (8.0)',
    ja: '旧バージョン（7.3）のクライアントが新バージョン（8.0）へアップグレードされる',
    when: MOVE,
    from: 'agentList',
    rules: ['move/agents-will-be-upgraded'],
    evidence: upgraded,
  }),
];

const BY_ADDRESS = (migration: Migration) =>
  migration.verdict.inputs.naming === undefined || migration.verdict.inputs.naming === 'address';

/** A server that clients know by its IP address. */
export const addressSteps: readonly GuideStep[] = [
  shown({
    section: '5-a',
    en: 'Clients that know the server by its IP address lose it when that changes',
    ja: 'IP アドレスで管理している環境でサーバの IP アドレスを変更すると通信できなくなる',
    when: BY_ADDRESS,
    from: 'bothServers',
    rules: ['move/address-changed-in-place'],
    evidence: ({ from, to }) => both(from?.name, to?.name),
  }),
  atTheConsole({
    section: '5-b',
    en: 'After the change: install the clients anew',
    ja: 'IP アドレスの変更後はクライアントを再インストール',
    when: mayApply('address-changed-in-place'),
  }),
  atTheConsole({
    section: '5-1',
    en: 'Before: build up name resolution and set "Web Server" to the host name',
    ja: '変更前: 名前解決できる環境を構築し、「WEB サーバ値」をホスト名に変更',
    when: mayApply('address-changed-in-place'),
  }),
  atTheConsole({
    section: '5-1',
    en: 'Then change the real IP address',
    ja: 'その後、実際の IP アドレスを変更',
    when: mayApply('address-changed-in-place'),
  }),
  atTheConsole({
    section: '5-2',
    en: 'Or: install a server on another system and move the clients there for a while',
    ja: 'または: 別のサーバ OS に新規インストールしてクライアントを一時的に移動',
    when: mayApply('address-changed-in-place'),
  }),
  atTheConsole({
    section: '5-2',
    en: 'Give the first server its new IP address, and move the clients back',
    ja: '元のサーバに新しい IP アドレスを割り当て、クライアントを元のサーバへ移動',
    when: mayApply('address-changed-in-place'),
  }),
];

/** Another address for the same FQDN. */
export const dnsSteps: readonly GuideStep[] = [
  shown({
    section: '6-a',
    en: 'The server is registered by its FQDN, which stays the same',
    ja: 'サーバ名が FQDN で登録されている（FQDN は変更なし）',
    when: DNS,
    from: 'bothServers',
    rules: ['move/method-does-not-fit', 'move/name-and-address-change'],
    evidence: ({ from, to }) => both(from?.name, to?.name),
  }),
  atTheConsole({
    section: '6-b',
    en: 'Change the IP address of the DNS entry to that of server B',
    ja: 'DNS エントリの IP アドレスを変更後の IP アドレスに変更',
    when: DNS,
  }),
  atTheConsole({
    section: '6-c',
    en: 'Clients register with server B at their next start',
    ja: 'クライアントは次回の起動時に移行先 B サーバへ登録される',
    when: DNS,
  }),
  shown({
    section: '6-d',
    en: 'Only the IP address changes, the FQDN does not',
    ja: 'IP アドレスのみを変更し、FQDN 名に変更が伴わない',
    when: DNS,
    from: 'bothServers',
    rules: ['move/name-and-address-change', 'move/method-does-not-fit'],
    evidence: ({ from, to }) => both(from?.name, to?.name),
  }),
  shown({
    section: '6-e',
    en: 'Old server A (192.168.0.10), new server B (192.168.0.20): note both addresses',
    ja: '移行元 A（192.168.0.10）と移行先 B（192.168.0.20）の IP アドレスを確認',
    when: DNS,
    from: 'bothServers',
    rules: ['move/method-does-not-fit'],
    evidence: ({ from, to }) => both(from?.addresses[0], to?.addresses[0]),
  }),
  atTheConsole({
    section: '6-f',
    en: 'Before the change the FQDN (www.xxxxxxxx.co.jp) leads to the address of A',
    ja: '変更前: FQDN（www.xxxxxxxx.co.jp）の IP アドレスは A サーバ',
    when: DNS,
  }),
  atTheConsole({
    section: '6-g',
    en: 'After the change it leads to the address of B',
    ja: '変更後: FQDN の IP アドレスは B サーバ',
    when: DNS,
  }),
  atTheConsole({
    section: '6-h',
    en: 'By this change the clients move to server B',
    ja: 'この変更により、クライアントは B サーバへ移動される',
    when: DNS,
  }),
  shown({
    section: '6-i',
    en: 'A change of both FQDN and IP address is not supported',
    ja: 'FQDN と IP アドレスの双方が変更される移行方法はサポートされない',
    when: DNS,
    from: 'bothServers',
    rules: ['move/name-and-address-change'],
    evidence: ({ from, to }) => both(from?.name, to?.name),
  }),
];
