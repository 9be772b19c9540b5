import { addressKey } from '../facts/values/ipAddress';
import type { AddressUse } from '../facts/views/addresses';
import { type Message, message, template } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { HostsTree } from '../syntax/hosts';
import type { Span } from '../text/span';
import type { Site } from '../workspace';
import { addressLines } from './hover/roleLines';

/** A few words that an editor shows in a line and that are no part of the file. */
export interface InlayHint {
  /** What the words stand behind. */
  readonly offset: number;
  readonly labels: readonly [Message, ...Message[]];
  /** The same in sentences. */
  readonly tooltip: readonly Message[];
}

const texts = {
  public: template({ en: '{server}: public', ja: '{server}: パブリック' }),
  interconnect: template({ en: '{server}: interconnect', ja: '{server}: インタコネクト' }),
  lan: template({ en: '{server}: LAN', ja: '{server}: LAN' }),
  mirror: template({ en: '{server}: mirror', ja: '{server}: ミラーコネクト' }),
  floating: template({ en: '{resource}: floating IP', ja: '{resource}: フローティングIP' }),
  node: template({ en: '{server}', ja: '{server}' }),
} as const;

/** Behind each address in a range of a hosts file, whose it is and what for. */
export function inlayHints({ syntax }: AnalysedFile, site: Site, range: Span): readonly InlayHint[] {
  return syntax.format === 'hosts' ? hostsHints(syntax.tree, site, range) : [];
}

function hostsHints(tree: HostsTree, site: Site, { start, end }: Span): readonly InlayHint[] {
  const computers = computersByAddress(site);
  const hints: InlayHint[] = [];
  const last = tree.lineAt(end);
  for (let index = tree.lineAt(start); index <= last; index++) {
    const line = tree.line(index);
    if (line?.kind !== 'entry') continue;
    const { text, span } = line.address;
    const [first, ...others] = labelsOf(text, site, computers);
    if (first === undefined) continue;
    hints.push({ offset: span.end, labels: [first, ...others], tooltip: addressLines(text, site) });
  }
  return hints;
}

function labelsOf(address: string, { views }: Site, computers: ReadonlyMap<string, string>): readonly Message[] {
  if (views.addresses.knows(address)) return views.addresses.usesOf(address).map(labelOf);
  const server = computers.get(addressKey(address));
  return server === undefined ? [] : [message(texts.node, { server })];
}

function labelOf(use: AddressUse): Message {
  if (use.role === 'floating') return message(texts.floating, { resource: use.resource });
  return message(texts[use.role], { server: use.server });
}

/** The computers beside the cluster, by the addresses that their own files give them. */
function computersByAddress({ facts, views }: Site): ReadonlyMap<string, string> {
  return new Map(
    facts.all('networkInterface').flatMap(({ addresses, at }) => {
      const name = views.nodes.of(at.path)?.name;
      return name === undefined ? [] : addresses.map(({ value }) => [addressKey(value), name] as const);
    }),
  );
}
