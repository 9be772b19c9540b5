import type { TlsComputer } from '../../facts/views/tls';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { dwordText, regRemedy } from '../shared/regRemedy';
import { off, protocolKey, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/dotnet-keeps-old-protocols',
  title: {
    en: '.NET programs are left with versions of TLS that are off',
    ja: '.NET が無効な TLS を使う設定',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['tls'],
  sources: [{ document: 'Microsoft Learn: Transport Layer Security (TLS) best practices with the .NET Framework' }],
  messages: {
    old: template({
      en: 'TLS 1.0 and 1.1 are off at {computer}, but {key} lacks {missing}. Programs on that .NET Framework may try nothing newer and fail; set the value to 1.',
      ja: '{computer} では TLS 1.0 と 1.1 が無効ですが、{key} の {missing} が 1 でなく、.NET のプログラムが接続できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Programs built for older versions of the .NET Framework name the versions of TLS themselves, and name old ones. Two values make them follow Windows: SchUseStrongCrypto and SystemDefaultTlsVersions. 32-bit programs look below Wow6432Node, so that one of the two keys is easily forgotten.',
      whenItIsFine:
        'Only keys that the export shows are looked at, and only where TLS 1.0 and 1.1 are switched off for outgoing connections. Programs built for .NET Framework 4.7 and later follow Windows without the values.',
    },
    ja: {
      why: '古い .NET Framework 向けのプログラムは、使う TLS のバージョンを自分で指定し、古いバージョンだけを使います。SchUseStrongCrypto と SystemDefaultTlsVersions を 1 にすると Windows の設定に従います。32 ビットのプログラムは Wow6432Node の下を参照するため、片方のキーを忘れがちです。',
      whenItIsFine:
        'エクスポートに含まれるキーだけを、発信側の TLS 1.0 と 1.1 が無効な場合に調べます。.NET Framework 4.7 以降向けのプログラムは、値がなくても Windows の設定に従います。',
    },
  },
  check({ views: { tls }, report }) {
    for (const computer of tls.computers.filter(isWithoutOldVersions)) {
      for (const fact of latest(computer.dotNet)) {
        const missing = missingIn(fact);
        if (missing.length === 0) continue;
        const names = missing.join(', ');
        const values = Object.fromEntries(missing.map((name) => [name, dwordText(1)]));
        report({
          message: 'old',
          at: fact.at,
          args: { computer: computer.name, key: keyLabel(fact), missing: names },
          remedies: [regRemedy(message(title, { names, key: keyLabel(fact) }), { key: fact.key, values })],
        });
      }
    }
  },
});

const title = template({ en: 'Set {names} to 1 in {key}', ja: '{key} の {names} を 1 にする' });

function isWithoutOldVersions(computer: TlsComputer): boolean {
  return (['TLS 1.0', 'TLS 1.1'] as const).every((version) => computer.setting(version, 'client').state === 'off');
}

/** The last of several files with the same key. */
function latest(facts: readonly Fact<'dotNetTls'>[]): readonly Fact<'dotNetTls'>[] {
  return [...new Map(facts.map((fact) => [`${fact.view} ${fact.version}`, fact])).values()];
}

/** Programs of version 2 and 3.5 need the second value as well; for those of version 4 either does. */
function missingIn({ version, strongCrypto, systemDefault }: Fact<'dotNetTls'>): readonly string[] {
  const strong = strongCrypto?.value === 1 ? [] : ['SchUseStrongCrypto'];
  const system = systemDefault?.value === 1 ? [] : ['SystemDefaultTlsVersions'];
  if (version.startsWith('v4')) return strong.length === 0 || system.length === 0 ? [] : strong;
  return system;
}

function keyLabel({ view, version }: Fact<'dotNetTls'>): string {
  return `${view === 'wow64' ? 'Wow6432Node\\' : ''}Microsoft\\.NETFramework\\${version}`;
}

const only12 = [protocolKey('TLS 1.0\\Client', ...off), protocolKey('TLS 1.1\\Client', ...off)];
const FRAMEWORK = 'Microsoft\\.NETFramework\\v4.0.30319]';
const STRONG = '"SchUseStrongCrypto"=dword:00000001';

export const examples: RuleExamples = [
  {
    name: 'the key of 32-bit programs was forgotten',
    files: {
      '𠮷/tls.reg': schannel(
        14393,
        ...only12,
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${FRAMEWORK}\r\n${STRONG}`,
        `⟦[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${FRAMEWORK}⟧\r\n"CLR Version"="v4.0.30319"`,
      ),
    },
    finds: ['old'],
  },
  {
    name: 'both keys have it',
    files: {
      'tls.reg': schannel(
        14393,
        ...only12,
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${FRAMEWORK}\r\n${STRONG}`,
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${FRAMEWORK}\r\n${STRONG}`,
      ),
    },
    finds: [],
  },
  {
    name: 'older versions of TLS are still on',
    files: { 'tls.reg': schannel(14393, `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${FRAMEWORK}`) },
    finds: [],
  },
];
