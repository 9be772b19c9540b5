import {
  type TlsProtocol,
  type TlsSide,
  tlsDefault,
  tlsProtocolCalled,
  tlsProtocols,
  winHttpBits,
} from '../../knowledge/tlsDefaults';
import type { Located, Location } from '../../text/span';
import { groupBy } from '../groupBy';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { type Node, nodes } from './nodes';
import { defineView } from './view';

/**
 * `on`: used without being asked for. `onRequest`: only by a program that asks for it. `off`: by none. `undefined` where
 * the files, or what is known of that Windows, do not tell.
 */
export type TlsState = 'on' | 'onRequest' | 'off' | undefined;

/** How one protocol stands on one side of a computer. */
export interface TlsSetting {
  readonly state: TlsState;
  /** The value that decides; absent where the default does. */
  readonly decides: Located<string> | undefined;
  /** The key for this protocol and side, where a file has it. */
  readonly fact: Fact<'tlsProtocol'> | undefined;
}

/** What the .reg files of one computer tell of its TLS. */
export interface TlsComputer {
  /** As people call it: by its name, else by the file that tells of it. */
  readonly name: string;
  readonly role: Node['role'];
  readonly windowsBuild: number | undefined;
  /** Where a file shows that it has all that Schannel is told. */
  readonly capture: Location | undefined;
  /** A place that stands for all of it. */
  readonly at: Location;
  /** Every key for a protocol, also one that is spelled as Windows does not know it. */
  readonly protocols: readonly Fact<'tlsProtocol'>[];
  readonly winHttp: readonly Fact<'winHttpProtocols'>[];
  readonly dotNet: readonly Fact<'dotNetTls'>[];
  setting(protocol: TlsProtocol, side: TlsSide): TlsSetting;
}

/** A computer that opens connections to another one: an agent to its server, or the server to its agent. */
export interface TlsLink {
  readonly client: TlsComputer;
  readonly server: TlsComputer;
  /** Versions that both sides use, from the newest. */
  readonly common: readonly TlsProtocol[];
  /** Versions that neither side is known not to use. */
  readonly possible: readonly TlsProtocol[];
}

export interface Tls {
  readonly computers: readonly TlsComputer[];
  /** Both directions between each server and each agent of which files tell. */
  readonly links: readonly TlsLink[];
}

/** The versions that count between a server and its agents, from the newest. */
export const tlsVersions = ['TLS 1.3', 'TLS 1.2', 'TLS 1.1', 'TLS 1.0'] as const;

/** The protocols of each computer after the defaults of its Windows, and what servers and agents have in common. */
export const tls = defineView({
  reads: [...nodes.reads, 'tlsCapture', 'tlsProtocol', 'winHttpProtocols', 'dotNetTls'],
  build(facts): Tls {
    const known = nodes.build(facts);
    const computerOf = ({ at }: { readonly at: Location }) => nameKey(known.of(at.path)?.name ?? `/${at.path}`);
    const builds = new Map(facts.all('windowsBuild').map(({ build, at }) => [at.path, build.value]));
    const parts = {
      captures: groupBy(facts.all('tlsCapture'), computerOf),
      protocols: groupBy(facts.all('tlsProtocol'), computerOf),
      winHttp: groupBy(facts.all('winHttpProtocols'), computerOf),
      dotNet: groupBy(facts.all('dotNetTls'), computerOf),
    };
    const ids = new Set(Object.values(parts).flatMap((part) => [...part.keys()]));
    const computers = [...ids].flatMap((id) => {
      const captures = parts.captures.get(id) ?? [];
      const protocols = parts.protocols.get(id) ?? [];
      const winHttp = parts.winHttp.get(id) ?? [];
      const dotNet = parts.dotNet.get(id) ?? [];
      const at = [...captures, ...protocols, ...winHttp, ...dotNet][0]?.at;
      if (at === undefined) return [];
      const node = known.of(at.path);
      const windowsBuild = node?.windowsBuild ?? builds.get(at.path);
      const setting = settingsOf(protocols, windowsBuild, captures.length > 0);
      const capture = captures[0]?.at;
      return [
        {
          name: node?.name ?? at.path,
          role: node?.role,
          windowsBuild,
          capture,
          at,
          protocols,
          winHttp,
          dotNet,
          setting,
        },
      ];
    });
    return { computers, links: linksOf(computers) };
  },
});

function settingsOf(
  protocols: readonly Fact<'tlsProtocol'>[],
  build: number | undefined,
  isShown: boolean,
): TlsComputer['setting'] {
  const keys = new Map<string, Fact<'tlsProtocol'>>();
  for (const fact of protocols) {
    const protocol = tlsProtocolCalled(fact.protocol.value);
    if (protocol !== undefined && fact.side !== undefined) keys.set(`${protocol} ${fact.side}`, fact);
  }
  const settingsFor = (side: TlsSide): ReadonlyMap<TlsProtocol, TlsSetting> =>
    new Map(
      tlsProtocols.map((protocol) => {
        const fact = keys.get(`${protocol} ${side}`);
        return [
          protocol,
          { ...stateOf(fact, tlsDefault(protocol, build), isShown || fact !== undefined), fact },
        ] as const;
      }),
    );
  // Every computer is compared with many others, so what follows for it is kept.
  const settings = { client: settingsFor('client'), server: settingsFor('server') };
  return (protocol, side) => settings[side].get(protocol) ?? UNKNOWN;
}

const UNKNOWN: TlsSetting = { state: undefined, decides: undefined, fact: undefined };

/**
 * The table of Microsoft Learn: TLS registry settings. Where only one of the two values is there it says nothing; then
 * only what the default agrees with is known.
 */
function stateOf(
  fact: Fact<'tlsProtocol'> | undefined,
  byDefault: ReturnType<typeof tlsDefault>,
  isShown: boolean,
): Pick<TlsSetting, 'state' | 'decides'> {
  const { enabled, disabledByDefault } = fact ?? {};
  if (byDefault === 'none') return { state: 'off', decides: undefined };
  if (enabled?.number === 0) return { state: 'off', decides: enabled.text };
  if (isSet(disabledByDefault?.number)) return { state: 'onRequest', decides: disabledByDefault?.text };
  const decides = enabled?.text ?? disabledByDefault?.text;
  if (isSet(enabled?.number) && disabledByDefault?.number === 0) return { state: 'on', decides };
  if (decides !== undefined) return { state: byDefault === 'on' ? 'on' : undefined, decides };
  return { state: isShown ? byDefault : undefined, decides };
}

function isSet(number: number | undefined): boolean {
  return number !== undefined && number !== 0;
}

function linksOf(computers: readonly TlsComputer[]): readonly TlsLink[] {
  const servers = computers.filter(({ role }) => role === 'server');
  const agents = computers.filter(({ role }) => role === 'agent');
  return agents.flatMap((agent) => servers.flatMap((server) => [linkOf(agent, server), linkOf(server, agent)]));
}

function linkOf(client: TlsComputer, server: TlsComputer): TlsLink {
  const pairs = tlsVersions.map((protocol) => ({
    protocol,
    offered: offeredBy(client, protocol),
    accepted: server.setting(protocol, 'server').state,
  }));
  const common = pairs.filter(({ offered, accepted }) => offered === 'on' && accepted === 'on');
  const possible = pairs.filter(({ offered, accepted }) => offered !== 'off' && accepted !== 'off');
  const names = (list: typeof pairs) => list.map(({ protocol }) => protocol);
  return { client, server, common: names(common), possible: names(possible) };
}

/** What WinHTTP is told to use is asked for by the programs on it, so it may be used although it is off by default. */
function offeredBy(client: TlsComputer, protocol: TlsProtocol): TlsState {
  const { state, fact } = client.setting(protocol, 'client');
  const isAsked = client.winHttp.some(({ mask }) => ((mask?.value ?? 0) & (winHttpBits[protocol] ?? 0)) !== 0);
  const isSwitchedOff = fact?.enabled?.number === 0 || tlsDefault(protocol, client.windowsBuild) === 'none';
  return isAsked && !isSwitchedOff && state !== 'on' ? undefined : state;
}
