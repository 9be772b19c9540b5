import type { TlsComputer } from '../../facts/views/tls';
import type { Fact } from '../../facts/vocabulary';
import type { TlsSwitch } from '../../facts/vocabulary/tls';
import type { Fix, FixSafety } from '../../fixes/fix';
import { type TlsProtocol, type TlsSide, tlsProtocolCalled } from '../../knowledge/tlsDefaults';
import { dwordText } from './regRemedy';
import { setTitle } from './titles';

/** One key of a protocol that Windows knows, with the computer it is on. */
export interface KnownProtocol {
  readonly computer: TlsComputer;
  readonly protocol: TlsProtocol;
  readonly side: TlsSide;
  readonly fact: Fact<'tlsProtocol'>;
}

/** The keys of these protocols; of one that stands twice the last one, which counts. */
export function protocolsOf(computer: TlsComputer, ...wanted: readonly TlsProtocol[]): readonly KnownProtocol[] {
  const known = new Map<string, KnownProtocol>();
  for (const fact of computer.protocols) {
    const protocol = tlsProtocolCalled(fact.protocol.value);
    const { side } = fact;
    if (protocol === undefined || side === undefined || !wanted.includes(protocol)) continue;
    known.set(`${protocol} ${side}`, { computer, protocol, side, fact });
  }
  return [...known.values()];
}

export function isSet(value: TlsSwitch | undefined): boolean {
  return value?.number !== undefined && value.number !== 0;
}

/**
 * Writes a value into a file that is meant to be imported. In a copy of what a computer has an edit would hide the
 * mistake and mend nothing: there the .reg of the finding is the way.
 */
export function switchFixes(
  safety: FixSafety,
  isScript: boolean,
  ...changes: readonly (readonly [name: string, from: TlsSwitch | undefined, to: number])[]
): readonly Fix[] {
  const edits = changes.flatMap(([, from, to]) =>
    from?.isPlain === true && from.number !== to ? [{ at: from.text.at, newText: dwordText(to) }] : [],
  );
  const [name = '', , to = 0] = changes.find(([, from, value]) => from !== undefined && from.number !== value) ?? [];
  return isScript && edits.length > 0 ? [{ title: setTitle(name, String(to)), safety, edits }] : [];
}
