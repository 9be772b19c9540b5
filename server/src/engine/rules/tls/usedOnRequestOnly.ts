import { tlsDefault } from '../../knowledge/tlsDefaults';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { scriptPaths } from '../shared/registryScripts';
import { protocolRemedy } from '../shared/tlsRemedies';
import { isSet, protocolsOf, switchFixes } from '../shared/tlsSwitches';
import { off, on, protocolKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/used-on-request-only',
  title: {
    en: 'TLS 1.2 or 1.3 is enabled and disabled by default at once',
    ja: 'TLS の有効化が中途半端',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['registryScript'],
  views: ['tls'],
  sources: [{ document: 'Microsoft Learn: TLS registry settings' }],
  messages: {
    onRequest: template({
      en: 'DisabledByDefault is not 0 for {protocol} ({side}), though Enabled is set. Programs that do not ask for {protocol} may do without it; set DisabledByDefault to 0.',
      ja: '{protocol}（{side}）は Enabled が有効でも DisabledByDefault が 0 でなく、指定のないプログラムでは使われない可能性があります。0 にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Both values count. Enabled lets a protocol be used at all; DisabledByDefault takes it from all programs that leave the choice to Windows, which most do. The protocol then looks switched on, and connections still use an older one or fail.',
      whenItIsFine:
        'A version that is to be given up may be left to those who ask for it: TLS 1.1 and older are not reported.',
    },
    ja: {
      why: '2 つの値の両方が効きます。Enabled はプロトコルを使えるようにし、DisabledByDefault は、選択を Windows に任せる多くのプログラムから除きます。有効にしたつもりでも、古いバージョンが使われるか、接続に失敗します。',
      whenItIsFine:
        '廃止していくバージョンを、指定したプログラムだけに残すことはあり得ます。TLS 1.1 以前は指摘しません。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const { computer, protocol, side, fact } of tls.computers.flatMap((one) =>
      protocolsOf(one, 'TLS 1.2', 'TLS 1.3'),
    )) {
      const { enabled, disabledByDefault } = fact;
      if (enabled === undefined || disabledByDefault === undefined) continue;
      if (!isSet(enabled) || !isSet(disabledByDefault)) continue;
      if (tlsDefault(protocol, computer.windowsBuild) === 'none') continue;
      const { at } = disabledByDefault.text;
      report({
        message: 'onRequest',
        at,
        args: { protocol, side: fact.sideText?.value ?? side },
        related: [settingNote(enabled.text.at, 'Enabled', enabled.text.value)],
        fixes: switchFixes('suggested', scripts.has(at.path), ['DisabledByDefault', disabledByDefault, 0]),
        remedies: [protocolRemedy('on', protocol, computer, side)],
      });
    }
  },
});

const values = (disabled: string) => ['"Enabled"=dword:00000001', `"DisabledByDefault"=${disabled}`];

export const examples: RuleExamples = [
  {
    name: 'in a file that was written to be imported',
    files: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('TLS 1.2\\Client', ...values('⟦dword:00000001⟧'))) },
    finds: ['onRequest'],
    fixed: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('TLS 1.2\\Client', ...on)) },
  },
  {
    name: 'in an export',
    files: { 'tls.reg': schannel(20348, protocolKey('TLS 1.3\\Server', ...values('⟦dword:00000001⟧'))) },
    finds: ['onRequest'],
  },
  {
    name: 'both values agree',
    files: {
      'tls.reg': schannel(14393, protocolKey('TLS 1.2\\Client', ...on), protocolKey('TLS 1.0\\Client', ...off)),
    },
    finds: [],
  },
  {
    name: 'an old version for those who ask',
    files: { 'tls.reg': schannel(14393, protocolKey('TLS 1.0\\Client', ...values('dword:00000001'))) },
    finds: [],
  },
];
