import { type Message, message, plain, template } from '../../messages/message';
import type { ReachConfidence, ReachRow } from './table';

/** Why a row of the table applies, and what it means for the agent. */
const REASONS = {
  V0: plain({
    en: 'Whether the server reaches this agent is unknown: its address cannot be read.',
    ja: 'IP アドレスが読み取れないため、サーバから届くか分かりません。',
  }),
  V1: plain({
    en: 'Behind a NAT, as declared in clusterconf.json.',
    ja: 'NAT の先です（clusterconf.json の指定）。',
  }),
  V2: plain({
    en: 'The server reaches this address as it is: declared in clusterconf.json, or in a subnet of the server.',
    ja: 'サーバから直接届きます（clusterconf.json の指定、またはサーバと同じサブネット）。',
  }),
  V3: plain({
    en: 'No other computer can call this address; the agent has registered the wrong adapter.',
    ja: '他の端末から接続できないアドレスです。別のアダプタが登録されています。',
  }),
  V4: plain({ en: "Behind a provider's NAT, by its address.", ja: '事業者の NAT の先のアドレスです。' }),
  V5: plain({
    en: 'Several agents have this address, so the server may call another one.',
    ja: '複数のエージェントが同じアドレスのため、別の端末に接続する可能性があります。',
  }),
  V6: plain({
    en: 'A private address, while the server has a public one: behind a NAT.',
    ja: 'プライベートアドレスで、サーバはグローバルアドレスのため、NAT の先と推定されます。',
  }),
  V7: plain({
    en: 'A public address, while the server has a private one: translated on the way, or one of several.',
    ja: 'グローバルアドレスで、サーバはプライベートアドレスです。NAT の有無は分かりません。',
  }),
  V8: plain({
    en: 'Another private network than that of the server: routed, or behind a NAT.',
    ja: 'サーバとは別のプライベートネットワークです。ルーティングか NAT かは分かりません。',
  }),
  V9: plain({
    en: 'Another subnet of the private network of the server: probably routed.',
    ja: 'サーバと同じプライベートネットワークの別のサブネットで、ルーティングされていると考えられます。',
  }),
  V10: plain({
    en: 'Whether the server reaches this agent is unknown: its own address is, or nothing speaks for either.',
    ja: 'サーバのアドレスが分からないなどの理由で、届くか判断できません。',
  }),
} as const satisfies Record<ReachRow['id'], Message>;

const CONFIDENCE = {
  declared: plain({ en: 'Confidence: declared.', ja: '確度: 指定どおり' }),
  high: plain({ en: 'Confidence: high.', ja: '確度: 高' }),
  medium: plain({ en: 'Confidence: medium.', ja: '確度: 中' }),
  low: plain({ en: 'Confidence: low.', ja: '確度: 低' }),
} as const satisfies Record<ReachConfidence, Message>;

const FAILS = plain({
  en: 'What fails: its status in the console, pushed patterns, updates at start, notices of settings. All else works.',
  ja: '使えない機能: 状態表示、パターンファイルの配信、起動時のアップデート、設定変更の通知。その他は使えます。',
});

const NETWORK = template({ en: 'Network: {range}', ja: 'ネットワーク: {range}' });

/** The verdict on an agent, its reason, and what follows. */
export function toldReach({ id, reach, confidence }: ReachRow, range: string): readonly Message[] {
  return [
    REASONS[id],
    ...(reach === 'unknown' ? [] : [CONFIDENCE[confidence], message(NETWORK, { range })]),
    ...(reach === 'behindNat' ? [FAILS] : []),
  ];
}
