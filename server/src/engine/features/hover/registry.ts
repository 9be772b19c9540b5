import type { Fact } from '../../facts/vocabulary';
import { registryKnowledge } from '../../knowledge/lookup';
import { type Message, message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { RegTree } from '../../syntax/reg/tree';
import type { Span } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { checkUrlHover } from './checkUrls';
import { knowledgeLines } from './knowledgeLines';
import { dataLines } from './registryData';
import { addressLines } from './roleLines';

/** One adapter of a bind order, by what it is for. */
const entries = {
  public: template({
    en: '{position}. {name} {addresses} (public)',
    ja: '{position}. {name} {addresses}（実IPアドレス用）',
  }),
  heartbeat: template({
    en: '{position}. {name} {addresses} (heartbeat)',
    ja: '{position}. {name} {addresses}（ハートビート用）',
  }),
  other: template({ en: '{position}. {name} {addresses}', ja: '{position}. {name} {addresses}' }),
} as const;

const AGENT_KEY = /\\PC-cillinNTCorp\\CurrentVersion$/i;

/** A registry value: what it is, and for a bind order the adapters in their order with names and addresses. */
export function registryHover(tree: RegTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const value = tree.valueAt(offset);
  if (value === undefined) return undefined;
  const entry = registryKnowledge(value.key.path.text, value.name.text);
  const order = site.facts
    .all('bindOrder')
    .find(({ at }) => at.path === file.source.path && at.span.start === value.span.start);
  // The adapters of an order say more than their numbers.
  const plain = order === undefined ? dataLines(value, tree) : adapterLines(order, site);
  const isAgents = AGENT_KEY.test(value.key.path.text);
  const urls = isAgents ? checkUrlHover(value.name.text, file.source.path, site) : [];
  const here = [...plain, ...addressesIn(value.data, file, site), ...urls];
  const lines = [...here, ...(entry === undefined ? [] : knowledgeLines(entry))];
  return lines.length === 0 ? undefined : { span: value.span, title: value.isDefault ? '@' : value.name.text, lines };
}

/** The adapters from top to bottom, with what all files of their computer tell of them. */
function adapterLines(order: Fact<'bindOrder'>, { views }: Site): readonly Message[] {
  const computer = views.adapters.find(({ orders }) => orders.includes(order));
  const known = new Map(computer?.all.map((adapter) => [adapter.guid, adapter]));
  const roles = new Map(computer?.adapters.map((adapter) => [adapter.guid, adapter.role]));
  return order.adapters.map(({ guid }, index) => {
    const found = known.get(guid);
    const addresses = found?.addresses.map(({ value }) => value).join(', ') ?? '';
    const name = found?.name ?? computer?.names.get(guid) ?? guid;
    return message(entries[roles.get(guid) ?? 'other'], { position: index + 1, name, addresses });
  });
}

/** What the cluster uses the addresses in this value for. */
function addressesIn(data: Span, { source }: AnalysedFile, site: Site): readonly Message[] {
  return site.facts
    .all('networkInterface')
    .flatMap(({ addresses }) => addresses)
    .filter(({ at }) => at.path === source.path && data.start <= at.span.start && at.span.end <= data.end)
    .flatMap(({ value }) => addressLines(value, site));
}
