import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import type { Fact } from '../../facts/vocabulary';
import { deviceTypes } from '../../knowledge/clpConf/deviceTypes';
import { resourceWatchers } from '../../knowledge/clpConf/resourceWatchers';
import { partsOf } from '../../knowledge/parts';
import type { XmlElement } from '../../syntax/xml/tree';
import type { Site } from '../../workspace';
import { type Completion, completion, verbatim } from '../completion';

/** The value that is being written. */
interface Writing {
  readonly site: Site;
  /** The element that has the value, in its content or in an attribute. */
  readonly element: XmlElement;
  /** The names on its path below the root. */
  readonly path: readonly string[];
}

type Source = (writing: Writing) => readonly Completion[];

/** What each place of clp.conf that names something can name. `*` is any type. */
const SOURCES: ReadonlyMap<string, Source> = new Map<string, Source>([
  ['group/policy@name', servers],
  ['group/resource@name', members],
  ['group/depend/act/depend@name', groups],
  ['group/depend/deact/depend@name', groups],
  ['resource/*/depend@name', dependencies],
  ['resource/*/server@name', servers],
  ['resource/vcom/parameters/target', ({ site }) => resources(site, ({ type }) => Number(type !== 'fip'))],
  // Nothing public names the element in which a service names its virtual computer; the one of such a name is read.
  ['resource/service/parameters/target', ({ site }) => resources(site, ({ type }) => Number(type !== 'vcom'))],
  ['resource/*/parameters/netdev/device', ({ site }) => devices(site, 'mdc')],
  ['monitor/*/target', watched],
  ['monitor/*/parameters/object', (writing) => (resourceWatchers.has(typeOf(writing)) ? watched(writing) : [])],
  ['monitor/*/relation/name', recoveryTargets],
  ['monitor/*/polling/servers/name', servers],
  ['monitor/*/server@name', servers],
  ['heartbeat/*/device', (writing) => devices(writing.site, deviceTypes.get(typeOf(writing)))],
  ['networkpartition/*/device', (writing) => devices(writing.site, deviceTypes.get(typeOf(writing)))],
  ['heartbeat/types@name', types],
  ['networkpartition/types@name', types],
  ['resource/types@name', types],
  ['monitor/types@name', types],
  ['alertservice/types@name', types],
]);

/** The names that fit a place of clp.conf: an element by its path below the root, an attribute as `path@attribute`. */
export function referenceItems(path: string, element: XmlElement, site: Site): readonly Completion[] {
  const source = SOURCES.get(path) ?? SOURCES.get(path.replace(/^(\w+)\/[^/@]+/, '$1/*'));
  return source?.({ site, element, path: path.split('/') }) ?? [];
}

function typeOf({ path }: Writing): string {
  return path[1] ?? '';
}

function servers({ site }: Writing): readonly Completion[] {
  return site.facts.all('clusterServer').map(({ name }) => {
    const [first] = site.views.addresses.ofServer(name.value);
    return completion(name.value, 'server', { detail: first && verbatim(first.address) });
  });
}

function groups({ site, element }: Writing): readonly Completion[] {
  const own = element.parent?.parent?.parent?.attribute('name')?.value.text;
  return groupItems(site).filter(({ label }) => label !== own);
}

function groupItems({ facts }: Site): readonly Completion[] {
  return facts
    .all('failoverGroup')
    .map(({ name, type }) => completion(name.value, 'group', { detail: verbatim(type) }));
}

/** The resources of a site; `rank` tells how well one fits. */
function resources(
  { facts, views }: Site,
  rank: (resource: Fact<'groupResource'>) => number = () => 0,
): readonly Completion[] {
  return facts.all('groupResource').map((resource) => {
    const group = views.groups.groupOf(resource.name.value)?.fact.name.value;
    const detail = verbatim(group === undefined ? resource.type : `${resource.type} (${group})`);
    return completion(resource.name.value, 'resource', { detail, rank: rank(resource) });
  });
}

/** `type@name`; resources that are in no group yet come first. */
function members({ site }: Writing): readonly Completion[] {
  const { facts, views } = site;
  return facts.all('groupResource').map(({ name, type }) => {
    const group = views.groups.groupOf(name.value)?.fact.name.value;
    const more = { detail: group === undefined ? undefined : verbatim(group), rank: Number(group !== undefined) };
    return completion(`${type}@${name.value}`, 'resource', more);
  });
}

/** The other resources of the same group: dependencies do not lead out of a group. */
function dependencies({ site, element }: Writing): readonly Completion[] {
  const own = nameKey(element.parent?.attribute('name')?.value.text ?? '');
  const group = site.views.groups.all.find(({ members: all }) => all.some(({ name }) => nameKey(name.value) === own));
  const inGroup = new Set(group?.members.map(({ name }) => nameKey(name.value)));
  return resources(site).filter(({ label }) => {
    return nameKey(label) !== own && (group === undefined || inGroup.has(nameKey(label)));
  });
}

/** Monitors are called after what they watch: `fipw` watches a `fip`, `mdw` and `mdnw` an `md`. */
function watched(writing: Writing): readonly Completion[] {
  const watches = new Set([typeOf(writing).replace(/w$/, ''), typeOf(writing).replace(/nw$/, '')]);
  return resources(writing.site, ({ type }) => Number(!watches.has(type)));
}

/** By the kind of recovery target that stands beside the name; everything where it is not written yet. */
function recoveryTargets(writing: Writing): readonly Completion[] {
  const wholeServer = completion('LocalServer', 'value');
  switch (writing.element.parent?.child('type')?.content().text) {
    case 'rsc':
      return watched(writing);
    case 'grp':
      return groupItems(writing.site);
    case 'cls':
      return [wholeServer];
    default:
      return [...watched(writing), ...groupItems(writing.site), wholeServer];
  }
}

/** The rows of devices of one type with the addresses they have, of every type when it is not known. */
function devices({ facts }: Site, type: string | undefined): readonly Completion[] {
  const fitting = facts.all('serverDevice').filter((one) => type === undefined || one.type?.value === type);
  return [...groupBy(fitting, ({ id }) => id.value)].map(([id, row]) => {
    const values = row.flatMap(({ info }) => info?.value ?? []);
    return completion(String(id), 'address', { detail: verbatim(values.join(', ')) });
  });
}

/** The types that are known in the section, and those that its entries have. */
function types({ element, path }: Writing): readonly Completion[] {
  const present = (element.parent?.children() ?? []).map(({ name }) => name.text);
  const all = new Set([...present, ...partsOf(path[0] ?? '').elements]);
  all.delete('types');
  all.delete('');
  const listed = new Set(element.parent?.childrenNamed('types').map((one) => one.attribute('name')?.value.text));
  return [...all].map((type) => completion(type, 'value', { rank: Number(listed.has(type)) }));
}
