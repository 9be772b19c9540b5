import type { TlsComputer } from '../../facts/views/tls';
import type { Fact } from '../../facts/vocabulary';
import { winHttpBits, winHttpNeedsProtocols } from '../../knowledge/tlsDefaults';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { dwordText, regRemedy } from '../shared/regRemedy';
import { schannel } from '../sites/tlsExamples';

const TLS_1_2 = winHttpBits['TLS 1.2'] ?? 0;

export default defineRule({
  id: 'tls/winhttp-without-tls-1-2',
  title: {
    en: 'WinHTTP does not ask for TLS 1.2',
    ja: 'WinHTTP が TLS 1.2 を使わない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: [],
  views: ['tls'],
  sources: [{ document: 'Microsoft KB3140245' }],
  messages: {
    lacks: template({
      en: 'DefaultSecureProtocols is {mask}, without 0x800 for TLS 1.2. On this Windows programs that leave the choice to WinHTTP may try older versions only; add the bit.',
      ja: 'DefaultSecureProtocols が {mask} で、TLS 1.2（0x800）を含みません。WinHTTP を使うプログラムが古いバージョンしか使えない可能性があります。',
    }),
    otherView: template({
      en: 'DefaultSecureProtocols is {other} for the other programs of this computer, but {mask} here: 32-bit and 64-bit programs may use different versions of TLS. Set both alike.',
      ja: '32 ビットと 64 ビットで DefaultSecureProtocols が異なり（ここは {mask}、もう一方は {other}）、使う TLS が変わる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Windows 7, Server 2008 R2 and Server 2012 give programs on WinHTTP nothing newer than TLS 1.0, whatever is switched on for Schannel. The value names the versions as a sum of bits; programs of 32 bits, such as the agent, read it below Wow6432Node on a 64-bit Windows.',
      whenItIsFine:
        'From Windows 8.1 and Server 2012 R2 on WinHTTP has TLS 1.2 without the value. Where the file shows neither the value nor its key, nothing is said.',
    },
    ja: {
      why: 'Windows 7、Windows Server 2008 R2、Windows Server 2012 では、Schannel の設定にかかわらず、WinHTTP を使うプログラムは TLS 1.0 までしか使いません。この値は、使うバージョンをビットの和で指定します。64 ビットの Windows では、32 ビットのプログラムは Wow6432Node の下の値を参照します。',
      whenItIsFine:
        'Windows 8.1 と Windows Server 2012 R2 以降では、値がなくても TLS 1.2 が使われます。値もキーもファイルにない場合は指摘しません。',
    },
  },
  check({ views: { tls }, report }) {
    for (const computer of tls.computers) {
      const [native, wow64] = (['native', 'wow64'] as const).map((view) => latest(computer, view));
      for (const [own, other] of [
        [native, wow64],
        [wow64, native],
      ] as const) {
        if (own === undefined) continue;
        const mask = own.mask?.value;
        const otherMask = other?.mask?.value;
        const lacksBit = mask !== undefined && (mask & TLS_1_2) === 0;
        if (lacksBit && winHttpNeedsProtocols(computer.windowsBuild)) {
          const remedies = [withProtocols(own.key, mask | TLS_1_2)];
          report({ message: 'lacks', at: own.mask?.at ?? own.at, args: { mask: hex(mask) }, remedies });
        } else if (other?.mask !== undefined && otherMask !== undefined && isPoorer(mask, otherMask)) {
          const args = { mask: mask === undefined ? '-' : hex(mask), other: hex(otherMask) };
          const related = [settingNote(other.mask.at, 'DefaultSecureProtocols', hex(otherMask))];
          const remedies = [withProtocols(own.key, otherMask)];
          report({ message: 'otherView', at: own.mask?.at ?? own.at, args, related, remedies });
        }
      }
    }
  },
});

/** Whether the other view has TLS 1.2 where this one has not. */
function isPoorer(mask: number | undefined, other: number): boolean {
  return (other & TLS_1_2) !== 0 && ((mask ?? 0) & TLS_1_2) === 0;
}

function latest({ winHttp }: TlsComputer, view: string): Fact<'winHttpProtocols'> | undefined {
  return winHttp.findLast((fact) => fact.view === view);
}

function hex(mask: number): string {
  return `0x${mask.toString(16).toUpperCase()}`;
}

const title = template({
  en: 'Set DefaultSecureProtocols to {mask}',
  ja: 'DefaultSecureProtocols を {mask} にする',
});

function withProtocols(key: string, mask: number) {
  return regRemedy(message(title, { mask: hex(mask) }), { key, values: { DefaultSecureProtocols: dwordText(mask) } });
}

const KEY = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]';
const native = (data: string) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${KEY}\r\n"DefaultSecureProtocols"=${data}`;
const wow64 = (data: string) =>
  `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${KEY}\r\n"DefaultSecureProtocols"=${data}`;

export const examples: RuleExamples = [
  {
    name: 'Windows 7 with TLS 1.0 and 1.1 only',
    files: { '𠮷/tls.reg': schannel(7601, native('⟦dword:00000280⟧')) },
    finds: ['lacks'],
  },
  {
    name: 'the view of 32-bit programs has the key alone',
    files: {
      'tls.reg': schannel(9200, native('dword:00000a00'), `⟦[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\${KEY}⟧`),
    },
    finds: ['otherView'],
  },
  {
    name: 'both views have TLS 1.2',
    files: { 'tls.reg': schannel(7601, native('dword:00000a00'), wow64('dword:00000800')) },
    finds: [],
  },
  {
    name: 'Windows Server 2016, which has TLS 1.2 in any case',
    files: { 'tls.reg': schannel(14393, native('dword:00000280'), wow64('dword:00000280')) },
    finds: [],
  },
];
