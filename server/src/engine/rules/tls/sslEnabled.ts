import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { scriptPaths } from '../shared/registryScripts';
import { protocolRemedy } from '../shared/tlsRemedies';
import { isSet, protocolsOf, switchFixes } from '../shared/tlsSwitches';
import { off, on, protocolKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/ssl-enabled',
  title: {
    en: 'SSL 2.0 or 3.0 is switched on',
    ja: 'SSL 2.0 または 3.0 が有効',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['registryScript'],
  views: ['tls'],
  sources: [{ document: 'Microsoft Learn: TLS registry settings' }, { document: 'RFC 6176' }, { document: 'RFC 7568' }],
  messages: {
    enabled: template({
      en: '{protocol} ({side}) is switched on. It is broken, and connections over it may be read or changed; set Enabled to 0 and DisabledByDefault to 1.',
      ja: '{protocol}（{side}）が有効です。安全でなく、通信の盗聴や改ざんの可能性があります。Enabled を 0、DisabledByDefault を 1 にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'SSL 2.0 and 3.0 must not be used any more: their faults let others read connections. Nothing that the server and its agents do needs them, since from XG Service Pack 1 on they speak TLS and before it plain HTTP.',
      whenItIsFine:
        'Keys without the value Enabled are as Windows has made them and are not reported. A device that speaks nothing else is a reason to keep SSL 3.0 for a while: allow the finding there.',
    },
    ja: {
      why: 'SSL 2.0 と 3.0 は欠陥があり、使用してはならないとされています。ウイルスバスター Corp. の通信は、XG Service Pack 1 以降では TLS、それより前では HTTP で、SSL は必要ありません。',
      whenItIsFine:
        'Enabled の値がないキーは Windows の既定のままなので指摘しません。SSL 3.0 にしか対応しない機器のために残す場合は、指摘を許可してください。',
    },
  },
  check({ facts, views: { tls }, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const { computer, protocol, side, fact } of tls.computers.flatMap((one) =>
      protocolsOf(one, 'SSL 2.0', 'SSL 3.0'),
    )) {
      const { enabled, disabledByDefault } = fact;
      if (enabled === undefined || !isSet(enabled)) continue;
      const { at } = enabled.text;
      report({
        message: 'enabled',
        at,
        args: { protocol, side: fact.sideText?.value ?? side },
        fixes: switchFixes(
          'suggested',
          scripts.has(at.path),
          ['Enabled', enabled, 0],
          ['DisabledByDefault', disabledByDefault, 1],
        ),
        remedies: [protocolRemedy('off', protocol, computer, side)],
      });
    }
  },
});

const values = (enabled: string) => [`"Enabled"=${enabled}`, '"DisabledByDefault"=dword:00000000'];

export const examples: RuleExamples = [
  {
    name: 'in a file that was written to be imported',
    files: { '𠮷/ssl.reg': regFile('; 𠮷野 🏢', protocolKey('SSL 3.0\\Server', ...values('⟦dword:ffffffff⟧'))) },
    finds: ['enabled'],
    fixed: { '𠮷/ssl.reg': regFile('; 𠮷野 🏢', protocolKey('SSL 3.0\\Server', ...off)) },
  },
  {
    name: 'in an export',
    files: { 'ssl.reg': schannel(9600, protocolKey('SSL 2.0\\Client', ...values('⟦dword:00000001⟧'))) },
    finds: ['enabled'],
  },
  {
    name: 'as Windows has it, and TLS switched on',
    files: {
      'ssl.reg': schannel(
        9600,
        protocolKey('SSL 2.0\\Client', '"DisabledByDefault"=dword:00000001'),
        protocolKey('TLS 1.2\\Client', ...on),
      ),
    },
    finds: [],
  },
];
