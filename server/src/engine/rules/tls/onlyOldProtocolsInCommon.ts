import type { TlsLink } from '../../facts/views/tls';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isOldOrBroken, judgedLinks, type LackingSide, lacking, versionsNote } from '../shared/tlsLinks';
import { canHave, protocolRemedy } from '../shared/tlsRemedies';
import { declared, off, on, protocolKey, protocolsKey, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/only-old-protocols-in-common',
  title: {
    en: 'The server and an agent share no version above TLS 1.1',
    ja: '共通の TLS が 1.1 以前だけ',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['tls'],
  sources: [
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: 'TLS' },
    { document: 'Microsoft Learn: Protocols in TLS/SSL (Schannel SSP)' },
    { document: 'Microsoft: TLS 1.0 and TLS 1.1 soon to be disabled in Windows' },
  ],
  messages: {
    old: template({
      en: '{client} and {server} have only {common} in common. They may not connect any more when either of them loses it by an update or a policy; switch TLS 1.2 on at {computer}.',
      ja: '{client} と {server} に共通する TLS は {common} だけです。無効になると接続できなくなる可能性があります。{computer} で TLS 1.2 を有効にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The connection works today. It ends on the day when one of the two computers has TLS 1.0 and 1.1 switched off, by a policy, by hand, or with a newer Windows that no longer has them on by default. The server and its agents use the newest version that both have, and the vendor advises to use the newest.',
      whenItIsFine:
        'A value in the registry that switches TLS 1.2 off is reported where it stands. The rule speaks of computers whose Windows has TLS 1.2 off by default, or does not have it at all: for those, replacing the computer is the only way.',
    },
    ja: {
      why: '現在は接続できます。ポリシーや手作業で、または既定で無効な新しい Windows への更新で、どちらかの TLS 1.0 と 1.1 が無効になると接続できなくなります。双方で有効な最新のバージョンが使われ、メーカーも最新のバージョンを推奨しています。',
      whenItIsFine:
        'TLS 1.2 を無効にする値がレジストリにある場合は、その場所で指摘します。このルールは、既定で TLS 1.2 が無効な Windows や、TLS 1.2 のない Windows を対象にします。後者は更新するほかありません。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const reported = new Set<string>();
    for (const link of judgedLinks(tls, facts)) {
      if (link.common.length === 0 || !isOldOrBroken(link)) continue;
      const side = sideWithoutTls12(link);
      const key = `${side.at.path} ${side.at.span.start}`;
      // What a value says is reported at that value.
      if (side.decides !== undefined || reported.has(key)) continue;
      reported.add(key);
      const { client, server, common } = link;
      const { computer } = side;
      report({
        message: 'old',
        at: side.at,
        args: { client: client.name, server: server.name, common: common.join(', '), computer: computer.name },
        related: [computer === client ? versionsNote(server, 'server') : versionsNote(client, 'client')],
        remedies: canHave(computer, 'TLS 1.2') ? [protocolRemedy('on', 'TLS 1.2', computer, 'client', 'server')] : [],
      });
    }
  },
});

function sideWithoutTls12({ client, server }: TlsLink): LackingSide {
  const isOffered = client.setting('TLS 1.2', 'client').state === 'on';
  return isOffered ? lacking(server, 'server', 'TLS 1.2') : lacking(client, 'client', 'TLS 1.2');
}

const marked = (text: string) => text.replace(protocolsKey, `⟦${protocolsKey}⟧`);

export const examples: RuleExamples = [
  {
    name: 'an agent on Windows 7 with its defaults',
    files: {
      '𠮷/clusterconf.json': declared('Apex One'),
      '𠮷/server1/tls.reg': schannel(14393),
      '𠮷/agents/pc1/tls.reg': marked(schannel(7601)),
    },
    finds: ['old'],
  },
  {
    name: 'a server on Windows Server 2003, where nothing can be switched on',
    files: {
      'clusterconf.json': declared('XG SP1'),
      'server1/tls.reg': marked(schannel(3790)),
      'agents/pc1/tls.reg': schannel(14393),
    },
    finds: ['old'],
  },
  {
    name: 'TLS 1.2 is switched on',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(14393),
      'agents/pc1/tls.reg': schannel(
        7601,
        protocolKey('TLS 1.2\\Client', ...on),
        protocolKey('TLS 1.2\\Server', ...on),
      ),
    },
    finds: [],
  },
  {
    name: 'WinHTTP is told to ask for TLS 1.2',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(14393, protocolKey('TLS 1.2\\Client', ...on)),
      'agents/pc1/tls.reg': schannel(
        7601,
        protocolKey('TLS 1.2\\Server', ...on),
        '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\r\n"DefaultSecureProtocols"=dword:00000a00',
      ),
    },
    finds: [],
  },
  {
    name: 'two servers without an agent',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(7601, protocolKey('TLS 1.1\\Client', ...off)),
    },
    finds: [],
  },
];
