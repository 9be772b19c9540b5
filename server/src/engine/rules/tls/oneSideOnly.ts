import type { TlsSide } from '../../knowledge/tlsDefaults';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isOldOrBroken, judgedLinks } from '../shared/tlsLinks';
import { protocolRemedy } from '../shared/tlsRemedies';
import { protocolsOf } from '../shared/tlsSwitches';
import { declared, off, on, protocolKey, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/one-side-only',
  title: {
    en: 'A version of TLS is switched on for one side only',
    ja: 'TLS が片側だけ有効',
  },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['tls'],
  sources: [
    { document: 'Microsoft Learn: TLS registry settings' },
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: 'TLS' },
  ],
  messages: {
    oneSide: template({
      en: '{protocol} is switched on for {side}, but not for {other}. Servers and agents call each other, so both sides count; see whether that is meant.',
      ja: '{protocol} は {side} だけ有効で、{other} は無効です。サーバとクライアントは互いに接続するため、意図した設定か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Client is for the connections that a computer opens, Server for those that it accepts. A management server and its agents do both: agents report, and the server notifies them. A version that is on for one of the two works in one direction only.',
      whenItIsFine:
        'A side without a key has the default of its Windows: where that is on, nothing is missing. A computer that only ever opens connections, or only accepts them, needs one of the two.',
    },
    ja: {
      why: 'Client は自分から開く接続、Server は受け付ける接続の設定です。管理サーバとクライアントは、報告と通知のために互いに接続します。片側だけ有効なバージョンは、一方向でしか使えません。',
      whenItIsFine:
        'キーのない側は Windows の既定に従うため、既定で有効なら問題ありません。接続を開くだけ、または受け付けるだけのコンピュータでは、片側で足ります。',
    },
  },
  check({ facts, views: { tls }, report }) {
    // A connection that suffers from it is reported instead.
    const told = new Set(
      judgedLinks(tls, facts)
        .filter(isOldOrBroken)
        .flatMap(({ client, server }) => [client, server]),
    );
    for (const { computer, protocol, side, fact } of tls.computers.flatMap((one) =>
      protocolsOf(one, 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'),
    )) {
      const other: TlsSide = side === 'client' ? 'server' : 'client';
      const [own, opposite] = [computer.setting(protocol, side), computer.setting(protocol, other)];
      // What a value switches off is meant, or reported at that value.
      if (told.has(computer) || own.state !== 'on' || opposite.state !== 'off' || opposite.decides !== undefined)
        continue;
      report({
        message: 'oneSide',
        at: fact.protocol.at,
        args: { protocol, side: fact.sideText?.value ?? side, other: other === 'client' ? 'Client' : 'Server' },
        remedies: [protocolRemedy('on', protocol, computer, other)],
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'Windows 7 with TLS 1.2 for the connections that it opens',
    files: { '𠮷/tls.reg': schannel(7601, protocolKey('⟦TLS 1.2⟧\\Client', ...on)) },
    finds: ['oneSide'],
  },
  {
    name: 'on Windows Server 2016 the other side is on',
    files: { 'tls.reg': schannel(14393, protocolKey('TLS 1.2\\Client', ...on)) },
    finds: [],
  },
  {
    name: 'the connection that suffers from it is reported',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(14393),
      'agents/pc1/tls.reg': schannel(7601, protocolKey('TLS 1.2\\Client', ...on)),
    },
    finds: [],
  },
  {
    name: 'both sides are said',
    files: {
      'tls.reg': schannel(7601, protocolKey('TLS 1.1\\Client', ...on), protocolKey('TLS 1.1\\Server', ...off)),
    },
    finds: [],
  },
];
