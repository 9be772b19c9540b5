import type { Migration } from '../../facts/views/migrations';
import type { StepState } from '../../guides/evaluate';
import { type Bilingual, type Message, message, plain, template } from '../../messages/message';
import type { Located, Location } from '../../text/span';
import type { MethodDecision } from '../../verdicts/migration/decide';
import { certain } from '../../verdicts/migration/told';
import { type PlanLine, planLine } from '../plan';
import { namesIn } from './agents';

const texts = {
  install: template({
    en: 'Install the new server, with the client port of the old one: {port}.',
    ja: '移行先サーバを用意します。インストール時に移行元と同じ「サーバ/クライアント通信ポート」（{port}）を指定します。',
  }),
  now: template({ en: 'The new server has {port}.', ja: '移行先のポートは {port} です。' }),
  change: template({
    en: 'In the console of the old server open "Administration", "Web Server", and enter the name {name} and the port {port} of the new one.',
    ja: '移行元の Web マネージャの「運用管理」→「Web サーバ」で、移行先のサーバ名 {name} とポート番号 {port} に変更します。',
  }),
  select: template({
    en: 'In the client tree of the old server choose the agents, then "Manage Client Tree", "Move Client".',
    ja: '移行元のクライアントツリーでクライアントを選択し、「クライアントツリー管理」→「クライアントの移動」を選択します。',
  }),
  target: template({
    en: 'Enter the new server {name} and its HTTP port {port}.',
    ja: '移動先サーバ名 {name} と HTTP ポート番号 {port} を指定します。',
  }),
  entry: template({
    en: 'Change the DNS entry of {name} from {from} to {to}.',
    ja: 'DNS エントリ {name} の IP アドレスを {from} から {to} に変更します。',
  }),
  fqdn: template({
    en: 'Install the new server under the same FQDN, {name}, and with the same ports.',
    ja: '移行先サーバを同じ FQDN（{name}）、同じポートで用意します。',
  }),
  offline: template({ en: 'Offline now: {count}', ja: '現在オフライン: {count} 台' }),
} as const;

const BEFORE_65: Bilingual = {
  en: 'Before 6.5 the menu is called "Server Administration".',
  ja: '6.5 より前のバージョンでは「運用管理」は「サーバ管理」です。',
};

const NOTICE: Bilingual = {
  en: 'The old server sends the change notice to its agents; those that get it connect to the new one and fetch what it tells them.',
  ja: '移行元が「サーバ名/ポート番号変更通知」を送信し、受信したクライアントは移行先へ接続して新しい情報を取得します。',
};

const KEEP: Bilingual = {
  en: 'Leave the old server running: agents that are off get the notice from it when they start. With many agents this takes a while.',
  ja: '移行元を稼働させておきます。オフラインのクライアントは次回の起動時に移行元から通知を受信します。台数が多い場合は時間がかかります。',
};

const RETIRE: Bilingual = {
  en: 'When every agent of the list is registered in the console of the new server, take the old one away.',
  ja: '全てのクライアントが移行先の Web マネージャに登録された後に、移行元を撤去します。',
};

const REGISTER: Bilingual = {
  en: 'Agents register with the new server when they start; check in its console that all of them have.',
  ja: 'クライアントは次回の起動時に移行先へ登録されます。移行先の Web マネージャで全て登録されたことを確認します。',
};

const REINSTALL: Bilingual = {
  en: 'Install agents anew that did not hear of it in time.',
  ja: '通知を受信できなかったクライアントは再インストールします。',
};

/** The steps of the way that is gone, each with what files show of it; none where the guide leaves no way. */
export function stepLines(migration: Migration): readonly PlanLine[] {
  const { chosen } = migration.verdict;
  if (chosen === undefined || isBarred(chosen)) return [];
  switch (chosen.method) {
    case 'notify':
      return [installed(migration), changed(migration), step(NOTICE), kept(migration), step(RETIRE), step(REINSTALL)];
    case 'move':
      return [
        installed(migration),
        step(texts.select),
        targeted(migration),
        kept(migration),
        step(RETIRE),
        step(REINSTALL),
      ];
    case 'dns':
      return [named(migration), switched(migration), step(REGISTER)];
  }
}

/** Whether more stands against the way than a client port, which the first step sets right. */
function isBarred(chosen: MethodDecision): boolean {
  return certain(chosen, 'forbids').some(({ clause }) => clause !== 'agent-port-must-match');
}

function step(text: Bilingual, more: Partial<PlanLine> = {}): PlanLine {
  return planLine(plain(text), more);
}

function installed({ from, to, verdict }: Migration): PlanLine {
  const port = to?.agentPort;
  // From 6.5 on the ports may differ, so that other ones violate nothing.
  const isAllowed = verdict.inputs.agentPort === 'changed' && verdict.inputs.version === 'from65';
  return planLine(message(texts.install, { port: told(from?.agentPort) }), {
    ...(isAllowed ? {} : { state: stateOf(verdict.inputs.agentPort) }),
    places: placesOf(from?.agentPort, port),
    details: verdict.inputs.agentPort === 'changed' ? [message(texts.now, { port: told(port) })] : [],
  });
}

function changed({ to, verdict }: Migration): PlanLine {
  return planLine(message(texts.change, { name: told(to?.name), port: told(to?.serverPort) }), {
    places: placesOf(to?.name, to?.serverPort),
    details: verdict.inputs.version === 'from65' ? [] : [plain(BEFORE_65)],
  });
}

function targeted({ to }: Migration): PlanLine {
  return planLine(message(texts.target, { name: told(to?.name), port: told(to?.serverPort) }), {
    places: placesOf(to?.name, to?.serverPort),
  });
}

function kept({ agents: { offline } }: Migration): PlanLine {
  if (offline === undefined || offline.count === 0) return step(KEEP);
  const counted: Message = message(texts.offline, { count: offline.count });
  return step(KEEP, { details: [counted, ...namesIn(offline)] });
}

function named({ from, to, verdict }: Migration): PlanLine {
  return planLine(message(texts.fqdn, { name: told(from?.name) }), {
    state: stateOf(verdict.inputs.name),
    places: placesOf(from?.name, to?.name),
  });
}

function switched({ from, to }: Migration): PlanLine {
  const addresses = { from: allOf(from?.addresses), to: allOf(to?.addresses) };
  return planLine(message(texts.entry, { name: told(from?.name), ...addresses }), {
    places: placesOf(...(from?.addresses ?? []), ...(to?.addresses ?? [])),
  });
}

function stateOf(input: 'same' | 'changed' | undefined): StepState {
  if (input === undefined) return 'no-evidence';
  return input === 'same' ? 'confirmed' : 'violated';
}

function told(value: Located<string | number> | undefined): string | number {
  return value?.value ?? '?';
}

function allOf(told: readonly Located<string>[] = []): string {
  return told.length === 0 ? '?' : told.map(({ value }) => value).join(', ');
}

function placesOf(...told: readonly (Located<unknown> | undefined)[]): readonly Location[] {
  return told.flatMap((one) => (one === undefined ? [] : [one.at]));
}
