import { nameKey } from '../../facts/values/hostName';
import { isSink } from '../../facts/values/hostsWords';
import { addressKey, parseIpAddress } from '../../facts/values/ipAddress';
import { isServerHost } from '../../facts/values/serverHost';
import type { AnalysedFile } from '../../sites/analyse';
import type { HostsLine, HostsTree } from '../../syntax/hosts';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import { type Completion, type Completions, completion, verbatim } from '../completion';
import { addressLines, computerNameLines } from '../hover/roleLines';

/**
 * What can be written in a hosts file: the addresses of the cluster and of the site's other computers, the names that
 * belong to them, and whole lines.
 */
export function hostsCompletions(
  tree: HostsTree,
  file: AnalysedFile,
  site: Site,
  offset: number,
): Completions | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line === undefined || isInComment(line, offset)) return undefined;
  const completions = completionsIn(line, file, site, offset);
  return completions.items.length === 0 ? undefined : completions;
}

function isInComment({ comment }: HostsLine, offset: number): boolean {
  return comment !== undefined && offset > comment.span.start;
}

function completionsIn(line: HostsLine, file: AnalysedFile, site: Site, offset: number): Completions {
  const here = { start: offset, end: offset };
  if (line.kind !== 'entry') return { span: here, items: [...wholeLines(file, site), ...addressItems(file, site)] };
  const { address, names } = line;
  if (offset <= address.span.end) {
    return { span: touches(address.span, offset) ? address.span : here, items: addressItems(file, site) };
  }
  const own = names.find(({ span }) => touches(span, offset));
  const others = names.filter((name) => name !== own).map(({ text }) => text);
  const span: Span = own?.span ?? here;
  return { span, items: nameItems(address.text, others, file, site) };
}

/** A computer of the site, with the address that others reach it by. */
interface Computer {
  readonly name: string;
  readonly address: string | undefined;
  /** It is one of the cluster, real or virtual. */
  readonly inCluster: boolean;
}

function computers(file: AnalysedFile, site: Site): readonly Computer[] {
  const { facts, views } = site;
  const real = facts.all('clusterServer').map(({ name }) => {
    return { name: name.value, address: views.addresses.ofServer(name.value)[0]?.address, inCluster: true };
  });
  const virtual = views.names.virtual.map(({ name, fact }) => {
    return { name: name.value, address: views.names.addressOf(fact)?.value, inCluster: true };
  });
  return [...real, ...virtual, ...computersElsewhere(file, site)];
}

/** So many computers of other files are offered at most; whoever has more looks for them otherwise. */
const MOST_ELSEWHERE = 200;

/** The computers that only other files of the site name: their own exports, ofcscan.ini, and other hosts files. */
function computersElsewhere({ source }: AnalysedFile, { facts, views }: Site): readonly Computer[] {
  const found = new Map<string, Computer>();
  const add = (name: string, address: string | undefined) => {
    if (views.names.serverNamed(name) ?? views.names.virtualNamed(name)) return;
    const key = nameKey(name);
    if (!found.has(key)) found.set(key, { name, address, inCluster: false });
  };
  for (const { name, at } of facts.all('computerName')) {
    const own = facts.all('networkInterface').find((one) => one.at.path === at.path && one.addresses.length > 0);
    add(name.value, own?.addresses[0]?.value);
  }
  for (const { address, names, at } of facts.all('hostsEntry')) {
    if (found.size >= MOST_ELSEWHERE) break;
    if (at.path !== source.path && !isSink(address.value)) for (const { value } of names) add(value, address.value);
  }
  const servers = [
    ...facts.all('masterDomainName').map(({ text }) => text),
    ...facts.all('masterDirectory').flatMap(({ path }) => path.host ?? []),
  ];
  for (const { value } of servers)
    if (isServerHost(value) && parseIpAddress(value) === undefined) add(value, undefined);
  return [...found.values()];
}

/** A line for each computer that the file does not name yet. */
function wholeLines(file: AnalysedFile, site: Site): readonly Completion[] {
  const all = computers(file, site);
  const named = new Set(site.views.occurrences.inFile(file.source.path).map(({ key }) => key));
  if (all.some(({ inCluster }) => !inCluster)) for (const key of namesIn(file, site)) named.add(key);
  return all.flatMap(({ name, address, inCluster }) => {
    if (address === undefined || named.has(nameKey(name))) return [];
    const documentation = computerNameLines(name, site);
    const rank = inCluster ? 0 : 2;
    return [completion(`${address} ${name}`, 'line', { text: `${address}\t${name}`, documentation, rank })];
  });
}

function namesIn({ source }: AnalysedFile, { facts }: Site): readonly string[] {
  const own = facts.all('hostsEntry').filter(({ at }) => at.path === source.path);
  return own.flatMap(({ names }) => names.map(({ value }) => nameKey(value)));
}

function addressItems(file: AnalysedFile, site: Site): readonly Completion[] {
  const byKey = new Map(site.views.occurrences.defined('address').map(({ key, name }) => [key, name] as const));
  const ofCluster = [...byKey.values()].map((address) => {
    const users = site.views.addresses.usesOf(address).map((use) => ('server' in use ? use.server : use.resource));
    const detail = verbatim([...new Set(users)].join(', '));
    return completion(address, 'address', { detail, documentation: addressLines(address, site), rank: 1 });
  });
  const elsewhere = new Map<string, Completion>();
  for (const { name, address } of computersElsewhere(file, site)) {
    const key = addressKey(address ?? '');
    if (address === undefined || byKey.has(key) || elsewhere.has(key)) continue;
    elsewhere.set(key, completion(address, 'address', { detail: verbatim(name), rank: 3 }));
  }
  return [...ofCluster, ...elsewhere.values()];
}

/** The site's names, those of the computer that has the address first. */
function nameItems(address: string, taken: readonly string[], file: AnalysedFile, site: Site): readonly Completion[] {
  const owners = new Set(site.views.addresses.nodesAt(address).map(({ server }) => server));
  const isTaken = new Set(taken.map(nameKey));
  return computers(file, site)
    .filter(({ name }) => !isTaken.has(nameKey(name)))
    .map((computer) => {
      const { name } = computer;
      const fits = owners.has(name) || addressKey(computer.address ?? '') === addressKey(address);
      const detail = computer.address === undefined ? undefined : verbatim(computer.address);
      const documentation = computerNameLines(name, site);
      return completion(name, 'server', { detail, documentation, rank: fits ? 0 : computer.inCluster ? 1 : 2 });
    });
}
