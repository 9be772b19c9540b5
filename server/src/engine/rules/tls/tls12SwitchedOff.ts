import { tlsDefault } from '../../knowledge/tlsDefaults';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { scriptPaths } from '../shared/registryScripts';
import { judgedLinks, lackingSide } from '../shared/tlsLinks';
import { protocolRemedy } from '../shared/tlsRemedies';
import { protocolsOf, switchFixes } from '../shared/tlsSwitches';
import { declared, off, on, protocolKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/tls-1-2-switched-off',
  title: {
    en: 'TLS 1.2 is switched off',
    ja: 'TLS 1.2 が無効',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['registryScript', 'declaredProduct', 'programVersion'],
  views: ['tls'],
  sources: [
    { document: 'Microsoft Learn: TLS registry settings' },
    { document: 'Trend Micro: クライアントがオフラインと表示される場合', section: 'TLS' },
  ],
  messages: {
    off: template({
      en: 'Enabled is 0 for TLS 1.2 ({side}), so no program of {computer} can use it. Connections fall back to older versions, or may fail; set Enabled to 1 and DisabledByDefault to 0.',
      ja: 'TLS 1.2（{side}）の Enabled が 0 で、{computer} のどのプログラムも使えません。古いバージョンになるか、接続できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A value Enabled of 0 takes the protocol away from every program on the computer, also from those that ask for it. What is left are older versions, which other computers give up one after the other; the vendor advises to use the newest.',
      whenItIsFine:
        'A side that has TLS 1.3 switched on does without TLS 1.2 as long as all that it talks to has TLS 1.3 too, and is not reported. Where a connection between a server and an agent fails because of the value, that is reported instead.',
    },
    ja: {
      why: 'Enabled が 0 のプロトコルは、プログラムが指定しても使えません。残るのは古いバージョンだけで、接続先がそれらを無効にすると接続できなくなります。メーカーは最新のバージョンの使用を推奨しています。',
      whenItIsFine:
        'TLS 1.3 が有効な側では、接続先も TLS 1.3 を使えるなら問題ないため、指摘しません。この値のためにサーバとクライアントが接続できない場合は、そちらを指摘します。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    const broken = judgedLinks(tls, facts).filter(({ possible }) => possible.length === 0);
    const reported = new Set(broken.map(lackingSide).map(({ at }) => `${at.path} ${at.span.start}`));
    for (const { computer, side, fact } of tls.computers.flatMap((one) => protocolsOf(one, 'TLS 1.2'))) {
      const { enabled, disabledByDefault } = fact;
      if (enabled?.number !== 0 || tlsDefault('TLS 1.2', computer.windowsBuild) === 'none') continue;
      const { at } = enabled.text;
      const isReplaced = computer.setting('TLS 1.3', side).state === 'on';
      if (isReplaced || reported.has(`${at.path} ${at.span.start}`)) continue;
      report({
        message: 'off',
        at,
        args: { side: fact.sideText?.value ?? side, computer: computer.name },
        fixes: switchFixes(
          'suggested',
          scripts.has(at.path),
          ['Enabled', enabled, 1],
          ['DisabledByDefault', disabledByDefault, 0],
        ),
        remedies: [protocolRemedy('on', 'TLS 1.2', computer, side)],
      });
    }
  },
});

const values = (enabled: string) => [`"Enabled"=${enabled}`, '"DisabledByDefault"=dword:00000001'];

export const examples: RuleExamples = [
  {
    name: 'in a file that was written to be imported',
    files: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('TLS 1.2\\Server', ...values('⟦dword:00000000⟧'))) },
    finds: ['off'],
    fixed: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('TLS 1.2\\Server', ...on)) },
  },
  {
    name: 'in an export, where an edit would mend nothing',
    files: { 'tls.reg': schannel(14393, protocolKey('TLS 1.2\\Client', ...values('⟦dword:00000000⟧'))) },
    finds: ['off'],
  },
  {
    name: 'an older version switched off',
    files: { 'tls.reg': schannel(14393, protocolKey('TLS 1.1\\Client', ...off)) },
    finds: [],
  },
  {
    name: 'TLS 1.3 is there',
    files: {
      'tls.reg': schannel(20348, protocolKey('TLS 1.2\\Client', ...off), protocolKey('TLS 1.3\\Client', ...on)),
    },
    finds: [],
  },
  {
    name: 'the connection that fails for it is reported',
    files: {
      'clusterconf.json': declared('Apex One'),
      'server1/tls.reg': schannel(
        14393,
        protocolKey('TLS 1.0\\Server', ...off),
        protocolKey('TLS 1.1\\Server', ...off),
      ),
      'agents/pc1/tls.reg': schannel(14393, protocolKey('TLS 1.2\\Client', ...off)),
    },
    finds: [],
  },
];
