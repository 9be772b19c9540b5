import { isSecret } from '../../knowledge/secrets';
import { message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { IniEntry, IniLine, IniTree } from '../../syntax/ini';
import { trimmed } from '../../syntax/placedText';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import { type Completion, type Completions, completion } from '../completion';
import { knowledgeLines } from '../hover/knowledgeLines';
import { iniEntry, iniKeys, valuesElsewhere } from '../iniKeys';
import { valuesOf } from './values';

const texts = {
  onNode: template({ en: 'on {node}', ja: '{node} での値' }),
  floatingIp: template({ en: 'floating IP {resource}', ja: 'フローティングIP {resource}' }),
  virtualName: template({ en: 'virtual computer name', ja: '仮想コンピュータ名' }),
} as const;

/** What can be written in ofcscan.ini and ofcserver.ini: known sections, known keys of a section, and their values. */
export function iniCompletions(tree: IniTree, file: AnalysedFile, site: Site, offset: number): Completions | undefined {
  const index = tree.lineAt(offset);
  const line = tree.line(index);
  if (line === undefined || line.kind === 'comment') return undefined;
  const completions = completionsIn(line, tree, file, site, offset);
  return completions === undefined || completions.items.length === 0 ? undefined : completions;
}

function completionsIn(
  line: IniLine,
  tree: IniTree,
  file: AnalysedFile,
  site: Site,
  offset: number,
): Completions | undefined {
  if (line.kind === 'section') return sections(line.name.span, tree, file, offset);
  const equals = line.kind === 'entry' ? tree.text.indexOf('=', line.key.span.end) : line.line.end;
  if (line.kind === 'entry' && offset > equals) {
    const span = touching(line.value.span, offset);
    return span && { span, items: values(line, file, site) };
  }
  const span = touching(trimmed(tree.text, line.line.start, equals).span, offset);
  return span && { span, items: keys(tree, offset, file, line.kind === 'entry' ? line : undefined) };
}

/** What is replaced: the text when the caret is at it, nothing when there is no text. */
function touching(span: Span, offset: number): Span | undefined {
  if (touches(span, offset)) return span;
  return span.start === span.end ? { start: offset, end: offset } : undefined;
}

function sections(name: Span, { text }: IniTree, { source }: AnalysedFile, offset: number): Completions | undefined {
  const span = touching(name, offset);
  const isClosed = span !== undefined && /^[ \t]*\]/.test(text.slice(span.end, span.end + 16));
  const names = new Set(iniKeys(source.kind).flatMap(({ section }) => section ?? []));
  const items = [...names].map((one) => completion(one, 'section', { text: isClosed ? one : `${one}]` }));
  return span && { span, items };
}

/** The keys that are documented in this section or in none, without those that the file has already. */
function keys(
  tree: IniTree,
  offset: number,
  { source }: AnalysedFile,
  own: IniEntry | undefined,
): readonly Completion[] {
  const section = sectionAt(tree, offset)?.toLowerCase();
  const isNew = (key: string) => tree.named(key).every(({ line }) => line.start === own?.line.start);
  return iniKeys(source.kind)
    .filter((entry) => entry.section === undefined || entry.section.toLowerCase() === section)
    .filter(({ name }) => !name.includes('#') && isNew(name))
    .map((entry) => {
      const { name, section: documented } = entry;
      const text = own === undefined ? `${name}=` : name;
      const rank = Number(documented === undefined);
      return completion(name, 'key', { text, rank, documentation: knowledgeLines(entry) });
    });
}

function sectionAt(tree: IniTree, offset: number): string | undefined {
  let name: string | undefined;
  for (const section of tree.sections()) {
    if (section.line.start > offset) break;
    name = section.name.text;
  }
  return name;
}

/** What the cluster says the value should be, what it is on the other nodes, and what is known of the key. */
function values({ key, value }: IniEntry, file: AnalysedFile, site: Site): readonly Completion[] {
  const entry = iniEntry(file.source.kind, key.text);
  if (entry?.type.kind === 'secret' || isSecret(key.text, value.text)) return [];
  const others = valuesElsewhere(key.text, file, site).map(({ node, value: other }) => {
    return completion(other, 'value', { detail: message(texts.onNode, { node }), rank: 1 });
  });
  const known = entry === undefined ? [] : valuesOf(entry).map((item) => ({ ...item, rank: 2 }));
  return withoutDoubles([...fromCluster(key.text.toLowerCase(), site), ...others, ...known]);
}

function fromCluster(key: string, site: Site): readonly Completion[] {
  if (key === 'masterdirectory') return virtualNames(site, (name) => `\\\\${name}\\ofcscan`);
  if (key === 'master_domainname') return [...floatingIps(site), ...virtualNames(site, (name) => name)];
  return [];
}

function virtualNames({ views }: Site, written: (name: string) => string): readonly Completion[] {
  const detail = message(texts.virtualName, {});
  return views.names.virtual.map(({ name }) => completion(written(name.value), 'server', { detail }));
}

/** Those of the groups that do the work first; the management group's is for the WebManager. */
function floatingIps({ facts, views }: Site): readonly Completion[] {
  const { business, groupOf } = views.groups;
  const items = facts.all('floatingIp').flatMap(({ resource, address }) => {
    const isBusiness = business.some((group) => group === groupOf(resource.value));
    const detail = message(texts.floatingIp, { resource: resource.value });
    return address === undefined ? [] : [{ isBusiness, item: completion(address.value, 'address', { detail }) }];
  });
  return items.toSorted((left, right) => Number(right.isBusiness) - Number(left.isBusiness)).map(({ item }) => item);
}

function withoutDoubles(items: readonly Completion[]): readonly Completion[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && seen.add(label));
}
