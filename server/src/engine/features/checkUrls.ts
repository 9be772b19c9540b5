import { addressKey, parseIpAddress } from '../facts/values/ipAddress';
import type { AgentSide, ServerSide } from '../facts/views/agentSides';
import { type Message, message, plain, template } from '../messages/message';
import { speaksTls } from '../rules/shared/officeScanTls';
import type { Site } from '../workspace';

/** An address that a browser on an agent is to open, to see whether the server answers. Nothing here opens it. */
export interface CheckUrl {
  readonly url: string;
  readonly by: 'name' | 'address';
  readonly scheme: 'http' | 'https';
}

export interface CheckUrls {
  readonly urls: readonly CheckUrl[];
  /** What is to be known before they are used. */
  readonly notes: readonly Message[];
}

/** The file that the server hands out when it answers (Trend Micro: クライアントがオフラインと表示される場合, 4-b). */
const CHECK_FILE = '/officescan/hotfix_pccnt/Common/OfcNTCer.dat';

/** The ports of a new installation with a web site of its own (OfficeScan 10.0 online help, Trusted Port). */
const DEFAULT_PORTS = { http: 8080, https: 4343 } as const;

const texts = {
  versionUnknown: {
    en: 'Use https from XG Service Pack 1 on, http before it; clusterconf.json can tell the version.',
    ja: 'XG Service Pack 1 以降は https、それより前は http を使います（clusterconf.json でバージョンを指定できます）。',
  },
  defaultPort: template({
    en: 'No file tells the {scheme} port; {port} is the default.',
    ja: '{scheme} のポートは不明なため、初期値の {port} を使っています。',
  }),
  compare: {
    en: 'When the address answers and the name does not, the name is resolved wrongly: see hosts and DNS.',
    ja: 'IP アドレスで成功し名前で失敗する場合は、名前解決（hosts、DNS）を確認します。',
  },
} as const;

/** The addresses for the server of a file: of a management server's ofcscan.ini, or of what an agent has captured. */
export function checkUrlsOf(path: string, site: Site): CheckUrls | undefined {
  const { agents, servers } = site.views.agentSides;
  const server = servers.find((one) => one.path === path);
  if (server !== undefined) return urlsTo(server.name.value, server, undefined, site);
  const agent = agents.find((one) => one.servers.some(({ text }) => text.at.path === path));
  const target = agent?.servers.find(({ text }) => text.at.path === path)?.text.value;
  if (agent === undefined || target === undefined) return undefined;
  return urlsTo(target, site.views.agentSides.meant(target)[0], agent, site);
}

function urlsTo(
  host: string,
  server: ServerSide | undefined,
  agent: AgentSide | undefined,
  site: Site,
): CheckUrls | undefined {
  if (host === '' || /[^\w.:-]/.test(host)) return undefined;
  const verdict = speaksTls(site.facts);
  const schemes =
    verdict === 'unknown' ? (['https', 'http'] as const) : ([verdict === 'yes' ? 'https' : 'http'] as const);
  const ports = {
    http: agent?.httpPorts[0]?.port ?? server?.httpPort?.port,
    https: agent?.httpsPorts[0]?.port ?? httpsPortOfOthers(host, site),
  };
  const hosts = hostsOf(host, server, site);
  const urls = schemes.flatMap((scheme) =>
    hosts.map(({ by, text }) => ({
      by,
      scheme,
      url: `${scheme}://${text}:${ports[scheme] ?? DEFAULT_PORTS[scheme]}${CHECK_FILE}`,
    })),
  );
  const guessed = schemes.filter((scheme) => ports[scheme] === undefined);
  const notes = [
    ...(verdict === 'unknown' ? [plain(texts.versionUnknown)] : []),
    ...guessed.map((scheme) => message(texts.defaultPort, { scheme, port: DEFAULT_PORTS[scheme] })),
    ...(hosts.length > 1 ? [plain(texts.compare)] : []),
  ];
  return { urls, notes };
}

/** The HTTPS port that all agents of the server agree on. */
function httpsPortOfOthers(host: string, { views: { agentSides } }: Site): number | undefined {
  const same = agentSides.agents.filter(({ servers }) =>
    servers.some(
      ({ text }) =>
        addressKey(text.value) === addressKey(host) ||
        agentSides.meant(text.value).some(({ name }) => name.value === host),
    ),
  );
  const ports = new Set(same.flatMap(({ httpsPorts }) => httpsPorts.map(({ port }) => port)));
  return ports.size === 1 ? [...ports][0] : undefined;
}

interface Host {
  readonly by: CheckUrl['by'];
  readonly text: string;
}

/** The server by name and by address, as far as files tell the other one of the two. */
function hostsOf(host: string, server: ServerSide | undefined, site: Site): readonly Host[] {
  const isAddress = parseIpAddress(host) !== undefined;
  const name = isAddress ? nameAt(host, server, site) : host;
  const address = isAddress ? host : addressOf(host, site);
  return [
    ...(name === undefined ? [] : [{ by: 'name', text: name } as const]),
    ...(address === undefined
      ? []
      : [{ by: 'address', text: address.includes(':') ? `[${address}]` : address } as const]),
  ];
}

/** The virtual computer name on the address, or without a cluster the computer that the server's file is from. */
function nameAt(address: string, server: ServerSide | undefined, { views: { names } }: Site): string | undefined {
  const virtual = names.virtual.find(({ fact }) => {
    const own = names.addressOf(fact)?.value;
    return own !== undefined && addressKey(own) === addressKey(address);
  });
  return virtual?.name.value ?? (names.severalServers ? undefined : server?.node?.name);
}

function addressOf(name: string, { views }: Site): string | undefined {
  const known = [...views.agentSides.addressesOf(name)];
  return known.find((address) => !address.includes(':')) ?? known[0];
}

const shownByName = template({ en: 'Check by name: {url}', ja: '名前での確認: {url}' });
const shownByAddress = template({ en: 'Check by address: {url}', ja: 'IP アドレスでの確認: {url}' });

/** The addresses as lines of a hover, ready to be copied. */
export function checkUrlLines({ urls, notes }: CheckUrls): readonly Message[] {
  return [...urls.map(({ by, url }) => message(by === 'name' ? shownByName : shownByAddress, { url })), ...notes];
}
