import { sameName } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { registryKnowledge } from '../../knowledge/lookup';
import { type Message, message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { RegTree } from '../../syntax/reg/tree';
import type { Span } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';
import { addressLines } from './roleLines';

const adapter = template({
  en: '{position}. {name} {addresses}',
  ja: '{position}. {name} {addresses}',
});

/** A registry value: what it is, and for a bind order the adapters in their order with names and addresses. */
export function registryHover(tree: RegTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const value = tree.valueAt(offset);
  if (value === undefined) return undefined;
  const entry = registryKnowledge(value.key.path.text, value.name.text);
  const order = site.facts
    .all('bindOrder')
    .find(({ at }) => at.path === file.source.path && at.span.start === value.span.start);
  const here = [
    ...(order === undefined ? [] : adapterLines(order, file, site)),
    ...addressesIn(value.data, file, site),
  ];
  const lines = [...here, ...(entry === undefined ? [] : knowledgeLines(entry))];
  return lines.length === 0 ? undefined : { span: value.span, title: value.isDefault ? '@' : value.name.text, lines };
}

/** The adapters from top to bottom. */
function adapterLines(order: Fact<'bindOrder'>, file: AnalysedFile, site: Site): readonly Message[] {
  return order.adapters.map(({ guid }, index) => {
    const name = ofSameNode('networkConnection', guid, file, site)?.name.value ?? guid;
    const addresses = ofSameNode('networkInterface', guid, file, site)?.addresses.map(({ value }) => value) ?? [];
    return message(adapter, { position: index + 1, name, addresses: addresses.join(', ') });
  });
}

/** The statement on an adapter in a file of the same node. */
function ofSameNode<K extends 'networkConnection' | 'networkInterface'>(
  kind: K,
  guid: string,
  { source }: AnalysedFile,
  { facts, views }: Site,
): Fact<K> | undefined {
  const node = views.nodes.of(source.path)?.name ?? '';
  return facts
    .all(kind)
    .find((fact) => fact.guid.value === guid && sameName(views.nodes.of(fact.at.path)?.name ?? '', node));
}

/** What the cluster uses the addresses in this value for. */
function addressesIn(data: Span, { source }: AnalysedFile, site: Site): readonly Message[] {
  return site.facts
    .all('networkInterface')
    .flatMap(({ addresses }) => addresses)
    .filter(({ at }) => at.path === source.path && data.start <= at.span.start && at.span.end <= data.end)
    .flatMap(({ value }) => addressLines(value, site));
}
