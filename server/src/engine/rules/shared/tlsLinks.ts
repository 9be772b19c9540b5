import type { FactReader } from '../../facts/store';
import { type Tls, type TlsComputer, type TlsLink, tlsVersions } from '../../facts/views/tls';
import type { Remedy } from '../../fixes/remedy';
import type { TlsProtocol, TlsSide } from '../../knowledge/tlsDefaults';
import { message, template } from '../../messages/message';
import type { Located, Location } from '../../text/span';
import type { Related } from '../finding';
import { speaksTls } from './officeScanTls';
import { canHave, protocolRemedy } from './tlsRemedies';

/**
 * The connections that the keys of Schannel decide: none where the product's version talks plain HTTP, and those to a
 * server on Apache neither, which has TLS of its own.
 */
export function judgedLinks(
  { links }: Tls,
  facts: FactReader<'declaredProduct' | 'programVersion'>,
): readonly TlsLink[] {
  if (speaksTls(facts) === 'no') return [];
  const isApache = facts.all('declaredProduct').some(({ webServer }) => webServer?.value === 'apache');
  return isApache ? links.filter(({ server }) => server.role !== 'server') : links;
}

/** Whether the two can use nothing newer than TLS 1.1, if anything at all. */
export function isOldOrBroken({ possible }: TlsLink): boolean {
  return !possible.some((protocol) => protocol === 'TLS 1.2' || protocol === 'TLS 1.3');
}

/** Where the mistake of a connection is mended: the side that lacks a version which the other one has. */
export interface LackingSide {
  readonly computer: TlsComputer;
  readonly side: TlsSide;
  readonly protocol: TlsProtocol;
  /** The value that switches it off, where it is not the default. */
  readonly decides: Located<string> | undefined;
  readonly at: Location;
}

/** Of several versions the one that is on most computers of today goes first. */
const PREFERRED = ['TLS 1.2', 'TLS 1.3', 'TLS 1.1', 'TLS 1.0'] as const;

/** The side that lacks the best version that the other one has; the one that opens connections when both lack all. */
export function lackingSide({ client, server }: TlsLink): LackingSide {
  for (const protocol of PREFERRED) {
    const isOffered = client.setting(protocol, 'client').state === 'on';
    const isAccepted = server.setting(protocol, 'server').state === 'on';
    if (isOffered && !isAccepted) return lacking(server, 'server', protocol);
    if (isAccepted && !isOffered) return lacking(client, 'client', protocol);
  }
  return lacking(client, 'client', 'TLS 1.2');
}

export function lacking(computer: TlsComputer, side: TlsSide, protocol: TlsProtocol): LackingSide {
  const { decides, fact } = computer.setting(protocol, side);
  return { computer, side, protocol, decides, at: decides?.at ?? fact?.at ?? computer.capture ?? computer.at };
}

/** The versions that a computer uses on one side, as people write them; a hyphen for none. */
export function versionsOf(computer: TlsComputer, side: TlsSide): string {
  return tlsVersions.filter((protocol) => computer.setting(protocol, side).state === 'on').join(', ') || '-';
}

/** Switches on what one side lacks, or on the other side the best that this one has: whoever decides chooses one. */
export function linkRemedies(
  { client, server }: TlsLink,
  { computer, side, protocol }: LackingSide,
): readonly Remedy[] {
  const [other, otherSide] = side === 'client' ? ([server, 'server'] as const) : ([client, 'client'] as const);
  const best = tlsVersions.find((one) => computer.setting(one, side).state === 'on' && canHave(other, one));
  return [
    ...(canHave(computer, protocol) ? [protocolRemedy('on', protocol, computer, side)] : []),
    ...(best !== undefined && other.setting(best, otherSide).state !== 'on'
      ? [protocolRemedy('on', best, other, otherSide)]
      : []),
  ];
}

const uses = template({
  en: '{computer} ({side}) uses {versions}',
  ja: '{computer}（{side}）で有効なバージョンは {versions} です',
});

/** Where one computer's settings stand. */
export function versionsNote(computer: TlsComputer, side: TlsSide): Related {
  const args = {
    computer: computer.name,
    side: side === 'client' ? 'Client' : 'Server',
    versions: versionsOf(computer, side),
  };
  return { at: computer.capture ?? computer.at, message: message(uses, args) };
}
