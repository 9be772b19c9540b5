import { nameKey } from '../../facts/values/hostName';
import { addressKey } from '../../facts/values/ipAddress';
import type { AnalysedFile } from '../../sites/analyse';
import type { HostsLine, HostsTree } from '../../syntax/hosts';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import { type Completion, type Completions, completion, verbatim } from '../completion';
import { addressLines, computerNameLines } from '../hover/roleLines';

/** What can be written in a hosts file: the cluster's addresses, the names that belong to them, and whole lines. */
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
  if (line.kind !== 'entry') return { span: here, items: [...wholeLines(file, site), ...addressItems(site)] };
  const { address, names } = line;
  if (offset <= address.span.end) {
    return { span: touches(address.span, offset) ? address.span : here, items: addressItems(site) };
  }
  const own = names.find(({ span }) => touches(span, offset));
  const others = names.filter((name) => name !== own).map(({ text }) => text);
  const span: Span = own?.span ?? here;
  return { span, items: nameItems(address.text, others, site) };
}

/** A computer of the cluster, real or virtual, with the address that others reach it by. */
interface Computer {
  readonly name: string;
  readonly address: string | undefined;
}

function computers({ facts, views }: Site): readonly Computer[] {
  const real = facts.all('clusterServer').map(({ name }) => {
    return { name: name.value, address: views.addresses.ofServer(name.value)[0]?.address };
  });
  const virtual = views.names.virtual.map(({ name, fact }) => {
    return { name: name.value, address: views.names.addressOf(fact)?.value };
  });
  return [...real, ...virtual];
}

/** A line for each computer that the file does not name yet. */
function wholeLines({ source }: AnalysedFile, site: Site): readonly Completion[] {
  const named = new Set(site.views.occurrences.inFile(source.path).map(({ key }) => key));
  return computers(site).flatMap(({ name, address }) => {
    if (address === undefined || named.has(nameKey(name))) return [];
    const text = `${address}\t${name}`;
    return [completion(`${address} ${name}`, 'line', { text, documentation: computerNameLines(name, site) })];
  });
}

function addressItems(site: Site): readonly Completion[] {
  const byKey = new Map(site.views.occurrences.defined('address').map(({ key, name }) => [key, name] as const));
  return [...byKey.values()].map((address) => {
    const users = site.views.addresses.usesOf(address).map((use) => ('server' in use ? use.server : use.resource));
    const detail = verbatim([...new Set(users)].join(', '));
    return completion(address, 'address', { detail, documentation: addressLines(address, site), rank: 1 });
  });
}

/** The cluster's names, those of the computer that has the address first. */
function nameItems(address: string, taken: readonly string[], site: Site): readonly Completion[] {
  const owners = new Set(site.views.addresses.nodesAt(address).map(({ server }) => server));
  const isTaken = new Set(taken.map(nameKey));
  return computers(site)
    .filter(({ name }) => !isTaken.has(nameKey(name)))
    .map((computer) => {
      const { name } = computer;
      const fits = owners.has(name) || addressKey(computer.address ?? '') === addressKey(address);
      const detail = computer.address === undefined ? undefined : verbatim(computer.address);
      const documentation = computerNameLines(name, site);
      return completion(name, 'server', { detail, documentation, rank: Number(!fits) });
    });
}
