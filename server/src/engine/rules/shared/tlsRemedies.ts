import type { TlsComputer } from '../../facts/views/tls';
import type { Remedy } from '../../fixes/remedy';
import { type TlsProtocol, type TlsSide, tlsDefault } from '../../knowledge/tlsDefaults';
import { message, template } from '../../messages/message';
import { dwordText, type RegChange, regRemedy } from './regRemedy';

const PROTOCOLS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const SIDE_KEYS = { client: 'Client', server: 'Server' } as const;

const texts = {
  on: template({
    en: 'Switch {protocol} on at {computer} ({sides})',
    ja: '{computer} で {protocol} を有効にする（{sides}）',
  }),
  off: template({
    en: 'Switch {protocol} off at {computer} ({sides})',
    ja: '{computer} で {protocol} を無効にする（{sides}）',
  }),
  byDefault: template({
    en: 'Leave {protocol} at {computer} to Windows ({sides})',
    ja: '{computer} の {protocol} を Windows の既定に戻す（{sides}）',
  }),
} as const;

type Change = keyof typeof texts;

const VALUES: Readonly<Record<Change, RegChange['values']>> = {
  on: { Enabled: dwordText(1), DisabledByDefault: dwordText(0) },
  off: { Enabled: dwordText(0), DisabledByDefault: dwordText(1) },
  byDefault: { Enabled: '-', DisabledByDefault: '-' },
};

/** The .reg that sets a protocol on some sides of a computer; a restart makes Windows read it. */
export function protocolRemedy(
  change: Change,
  protocol: TlsProtocol,
  computer: Pick<TlsComputer, 'name'>,
  ...sides: readonly TlsSide[]
): Remedy {
  const keys = sides.map((side) => SIDE_KEYS[side]);
  const title = message(texts[change], { protocol, computer: computer.name, sides: keys.join(', ') });
  return regRemedy(title, ...keys.map((key) => ({ key: `${PROTOCOLS}\\${protocol}\\${key}`, values: VALUES[change] })));
}

/** Whether the computer's Windows may have the protocol at all. */
export function canHave({ windowsBuild }: TlsComputer, protocol: TlsProtocol): boolean {
  return tlsDefault(protocol, windowsBuild) !== 'none';
}
