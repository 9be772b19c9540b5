import { type Bilingual, plain } from '../../messages/message';
import type { Reason } from '../../verdicts/migration/decide';
import type { ClauseId } from '../../verdicts/migration/table';
import type { MigrationVerdict } from '../../verdicts/migration/verdict';
import { type PlanLine, planLine } from '../plan';

/** The two ways of the guide for a server that agents know by its address, before that changes. */
const WAYS_OUT: readonly Bilingual[] = [
  {
    en: 'Make a name of the server known to all agents (DNS), set the host name under "Web Server" in the console, wait until all agents have it, and only then change the address.',
    ja: '名前解決できる環境を構築し、Web マネージャの「Web サーバ」の値をホスト名に変更します。その後、実際の IP アドレスを変更します。',
  },
  {
    en: 'Or install a server on another computer and move the agents there for a while; give the old server its new address, and move them back.',
    ja: 'または、別のサーバに新規インストールしてクライアントを一時的に移動し、元のサーバに新しい IP アドレスを割り当てた後、元のサーバへ戻します。',
  },
];

/** Where the guide gives no answer, or two. */
const OPEN: readonly { readonly clauses: readonly ClauseId[]; readonly text: Bilingual }[] = [
  {
    clauses: ['agent-port-two-answers'],
    text: {
      en: 'The client port after a move: one passage says that agents keep the port of the old server and that differing ports do no harm, others that they get the port of the new server, or one drawn at random. Open both in firewalls, or install the new server with the old port.',
      ja: '移動後の待ち受けポートについて、「移行元のものがそのまま使用される」という記述と、「ランダムな新しいポート」「異なるポートに変更される」という記述があります。ファイアウォールで両方を許可するか、移行先を同じポートでインストールしてください。',
    },
  },
  {
    clauses: ['agent-port-unsaid'],
    text: {
      en: 'The guide demands equal client ports up to 5.58 and allows differing ones from 6.5 on. Of what is between it says nothing; equal ports are safe.',
      ja: 'ポートの一致は 5.58 以前で必要、6.5 以降で不要とされ、その間のバージョンの記載はありません。一致させておくのが安全です。',
    },
  },
  {
    clauses: ['name-and-address-change'],
    text: {
      en: '"A change of FQDN and address together is not supported" stands in the passage on DNS. It is read as being about that way: a notice always leads to a server with another name and address.',
      ja: '「FQDN/IP アドレス双方の変更はサポートしない」という記述は DNS の変更の項にあります。ここではその方法についての記述と解釈しています（変更通知は別の名前とアドレスのサーバへの変更です）。',
    },
  },
  {
    clauses: ['older-agents-unsaid'],
    text: {
      en: 'The automatic upgrade is told of agents that are moved in the console; of a notice and of DNS nothing is said.',
      ja: '自動アップグレードは「クライアントの移動」についてのみ記載されています。変更通知と DNS の変更についての記載はありません。',
    },
  },
  {
    clauses: ['newer-agents'],
    text: {
      en: 'Of a new server that is older than the agents nothing is said.',
      ja: '移行先がクライアントより古いバージョンの場合についての記載はありません。',
    },
  },
  {
    clauses: ['short-name'],
    text: {
      en: 'DNS is told of for an FQDN. A short name may be found by other means than DNS (WINS, broadcast, hosts).',
      ja: 'DNS の変更は FQDN の場合の方法です。短い名前は DNS 以外（WINS、ブロードキャスト、hosts）で解決されることがあります。',
    },
  },
];

/** What has to be done before the address changes; nothing where that does no harm. */
export function wayOutLines({ methods }: MigrationVerdict): readonly PlanLine[] {
  const isBarred = methods.some(({ reasons }) => reasons.some(({ clause }) => clause === 'address-changed-in-place'));
  return isBarred ? WAYS_OUT.map((text) => planLine(plain(text))) : [];
}

export function openLines({ methods, chosen }: MigrationVerdict): readonly PlanLine[] {
  const shown = chosen === undefined ? methods : [chosen];
  const own = new Set(shown.flatMap(({ reasons }) => reasons.filter(isNear)).map(({ clause }) => clause));
  return OPEN.filter(({ clauses }) => clauses.some((id) => own.has(id))).map(({ text }) => planLine(plain(text)));
}

/** Whether a statement applies, or waits for the version alone. */
function isNear({ dependsOn }: Reason): boolean {
  return dependsOn.every((name) => name === 'version');
}
