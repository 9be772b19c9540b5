import type { TlsLink } from '../../facts/views/tls';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { speaksTls } from '../shared/officeScanTls';
import { judgedLinks, lackingSide, linkRemedies, versionsNote, versionsOf } from '../shared/tlsLinks';
import { declared, off, on, protocolKey, protocolsKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/no-common-protocol',
  title: {
    en: 'The server and an agent have no version of TLS in common',
    ja: 'サーバと共通する TLS がない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'programVersion'],
  views: ['tls'],
  sources: [
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: 'TLS' },
    { document: 'Microsoft Learn: TLS registry settings' },
    { document: 'Microsoft Learn: Protocols in TLS/SSL (Schannel SSP)' },
  ],
  messages: {
    none: template({
      en: '{client} (uses: {offered}) has no version of TLS in common with {server} (accepts: {accepted}), so it cannot connect to it. Switch one on that both have.',
      ja: '{client} が使う TLS（{offered}）と {server} が受け付ける TLS（{accepted}）に共通のバージョンがなく、接続できません。',
    }),
    noneFromXgOn: template({
      en: '{client} (uses: {offered}) has no version of TLS in common with {server} (accepts: {accepted}). From XG Service Pack 1 on it may fail to connect; switch a common one on, or say in clusterconf.json which version the product has.',
      ja: '{client} の TLS（{offered}）と {server} の TLS（{accepted}）に共通のバージョンがなく、XG SP1 以降では接続できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'From XG Service Pack 1 on the server and its agents talk over TLS in both directions: agents report to the server, and the server notifies agents. Windows tries the newest version that both have switched on. Without one the agent is shown as offline, or gets no notification. A computer whose registry says nothing has the defaults of its Windows, and on Windows 7 and Server 2008 R2 those are TLS 1.0 alone.',
      whenItIsFine:
        'Older versions of the product use plain HTTP. The rule needs the SCHANNEL key of a server and of an agent, and the version of Windows of both; a version that a program may ask for counts as possible, and then nothing is reported. clusterconf.json tells which computer is an agent.',
    },
    ja: {
      why: 'XG Service Pack 1 以降では、クライアントからサーバへの報告も、サーバからクライアントへの通知も TLS で行われ、双方で有効な最新のバージョンが使われます。共通のバージョンがないと、オフラインと表示されたり、通知が届かなかったりします。レジストリに設定がない場合は Windows の既定に従い、Windows 7 と Windows Server 2008 R2 では TLS 1.0 だけが有効です。',
      whenItIsFine:
        'それより前のバージョンは HTTP を使います。サーバとクライアント双方の SCHANNEL キーと Windows のバージョンが分かる場合だけ調べます。プログラムの指定によっては使えるバージョンがあれば指摘しません。どのコンピュータがクライアントかは clusterconf.json に書きます。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const need = speaksTls(facts);
    const broken = judgedLinks(tls, facts).filter(({ possible }) => possible.length === 0);
    for (const { links, lacking, at } of atOnePlace(broken)) {
      const [{ client, server }] = links;
      const args = {
        client: client.name,
        server: server.name,
        offered: versionsOf(client, 'client'),
        accepted: versionsOf(server, 'server'),
      };
      report({
        message: need === 'yes' ? 'none' : 'noneFromXgOn',
        severity: need === 'yes' ? 'error' : 'warning',
        at,
        args,
        related: links.slice(0, MOST_NOTES).flatMap((link) => {
          const isClient = link.client === lacking.computer;
          return [isClient ? versionsNote(link.server, 'server') : versionsNote(link.client, 'client')];
        }),
        remedies: linkRemedies(links[0], lacking),
      });
    }
  },
});

/** How many of the other computers are named. */
const MOST_NOTES = 20;

/** Connections that fail for one and the same setting, as those of all agents to one server may. */
function atOnePlace(links: readonly TlsLink[]) {
  const places = new Map<string, [TlsLink, ...TlsLink[]]>();
  for (const link of links) {
    const { at, side } = lackingSide(link);
    const key = `${at.path} ${at.span.start} ${side}`;
    const same = places.get(key);
    if (same === undefined) places.set(key, [link]);
    else same.push(link);
  }
  return [...places.values()].map((same) => {
    const lacking = lackingSide(same[0]);
    return { links: same, lacking, at: lacking.at };
  });
}

const marked = (text: string) => text.replace(protocolsKey, `⟦${protocolsKey}⟧`);
/** A server that accepts and uses nothing below TLS 1.2. */
const strict = schannel(
  14393,
  ...['TLS 1.0', 'TLS 1.1'].flatMap((name) => [
    protocolKey(`${name}\\Client`, ...off),
    protocolKey(`${name}\\Server`, ...off),
  ]),
);

export const examples: RuleExamples = [
  {
    name: 'Windows 7 with its defaults, in both directions',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': strict,
      'agents/pc1/tls.reg': marked(schannel(7601)).replace('⟦', '⟦⟦').replace('⟧', '⟧⟧'),
    },
    finds: ['none', 'none'],
  },
  {
    name: 'only the server cannot call the agent, and nothing tells the version',
    files: {
      '𠮷/clusterconf.json': declared('XG'),
      '𠮷/server1/tls.reg': schannel(
        14393,
        protocolKey('TLS 1.0\\Client', ...off),
        protocolKey('TLS 1.1\\Client', ...off),
      ),
      '𠮷/agents/pc1/tls.reg': marked(schannel(7601)),
    },
    finds: ['noneFromXgOn'],
  },
  {
    name: 'TLS 1.2 switched on at the agent',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': strict,
      'agents/pc1/tls.reg': schannel(
        7601,
        protocolKey('TLS 1.2\\Client', ...on),
        protocolKey('TLS 1.2\\Server', ...on),
      ),
    },
    finds: [],
  },
  {
    name: 'version 8.0, which uses HTTP',
    files: {
      'clusterconf.json': declared('8.0'),
      'server1/tls.reg': strict,
      'agents/pc1/tls.reg': schannel(7601),
    },
    finds: [],
  },
  {
    name: 'a server on Apache, which accepts what its own configuration says',
    files: {
      'clusterconf.json': declared('Apex One', ', "webServer": "apache"'),
      'server1/tls.reg': schannel(14393, ...['1.0', '1.1'].map((name) => protocolKey(`TLS ${name}\\Server`, ...off))),
      'agents/pc1/tls.reg': schannel(7601),
    },
    finds: [],
  },
  {
    name: 'nothing tells the Windows of the agent',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': strict,
      'agents/pc1/tls.reg': regFile(protocolsKey),
    },
    finds: [],
  },
  {
    name: 'an export of the agent that does not show all protocols',
    files: {
      'clusterconf.json': declared('Apex One').replace('"role": "agent"', '"role": "agent", "os": "Windows 7"'),
      'server1/tls.reg': strict,
      'agents/pc1/tls.reg': regFile(protocolKey('TLS 1.0\\Client', ...on)),
    },
    finds: [],
  },
];
