import { holdsPlaceholder, isPlaceholder } from '../../facts/values/placeholder';
import { resourceWatchers } from '../../knowledge/clpConf/resourceWatchers';
import { type KnownElement, knownChild, knownRoot } from '../../knowledge/elementTree';
import { isSecret } from '../../knowledge/secrets';
import type { XmlElement, XmlText, XmlTree } from '../../syntax/xml/tree';
import type { Span } from '../../text/span';

/** A value of a clp.conf that still is, or holds, the mark of a template. */
export interface TemplateMark {
  readonly value: XmlText;
  readonly element: XmlElement;
  /** Nobody may be shown the value, whether it is a mark or a strange password. */
  readonly secret: boolean;
}

/**
 * The marks in a part of a file, in file order. Names that refer to something are left out: that nothing is called so is
 * what the rules about references say. Most files have no mark, so the text is asked before the tree.
 */
export function templateMarks(tree: XmlTree, within: Span): readonly TemplateMark[] {
  const marks: TemplateMark[] = [];
  const seen = new Set<string>();
  for (const match of tree.text.slice(within.start, within.end).matchAll(CANDIDATE)) {
    const offset = within.start + match.index;
    const element = tree.elementAt(offset);
    if (element === undefined) continue;
    const isInTag = offset < element.open.end;
    const attribute = isInTag ? attributeAt(element, offset) : undefined;
    const key = `${element.id} ${attribute?.name.text ?? isInTag}`;
    if (seen.has(key) || (isInTag && attribute === undefined)) continue;
    seen.add(key);
    const role = attribute === undefined ? roleOfContent(element) : roleOfAttribute(element);
    const value = attribute?.value ?? element.content();
    if (isMark(value.text, role)) marks.push({ value, element, secret: role === 'secret' });
  }
  return marks;
}

/** What every mark has in it, as it stands in the text. */
const CANDIDATE = /__[A-Z]|INPUT_[A-Z]|&(?:lt|#)|＜|%\w+%|\$\{|\{\{|<!\[CDATA\[/g;

/** `name`: no mark can be meant to stay in it. `free`: commands, paths and the like, which have uses for some marks. */
type Role = 'name' | 'free' | 'secret' | 'aside';

function isMark(text: string, role: Role): boolean {
  if (role === 'aside') return false;
  return role === 'name' ? holdsPlaceholder(text) : isPlaceholder(text);
}

function attributeAt(element: XmlElement, offset: number) {
  return ['name', 'id']
    .map((name) => element.attribute(name))
    .find((one) => one !== undefined && one.value.span.start <= offset && offset < one.value.span.end);
}

function roleOfAttribute({ name, parent }: XmlElement): Role {
  const isDefinedElsewhere =
    (name.text === 'resource' && parent?.name.text === 'group') ||
    (name.text === 'server' && parent?.parent !== undefined);
  return isDefinedElsewhere || REFERRING.has(name.text) ? 'aside' : 'name';
}

const REFERRING: ReadonlySet<string> = new Set(['depend', 'policy', 'types']);

function roleOfContent(element: XmlElement): Role {
  const name = element.name.text;
  if (REMARKS.has(name) || refers(element)) return 'aside';
  const kind = knownOf(element)?.entry?.type.kind;
  if (kind === 'secret' || isSecret(name, '')) return 'secret';
  return NAMES.has(name) || (kind !== undefined && !FREE.has(kind)) ? 'name' : 'free';
}

/** What people write for people. */
const REMARKS: ReadonlySet<string> = new Set(['comment', 'subject']);

const FREE: ReadonlySet<string> = new Set(['text', 'path']);

/** Names, addresses, drives and devices, whatever a table says of their values. */
const NAMES: ReadonlySet<string> = new Set([
  'cppath',
  'cpvolumeguid',
  'cpvolumemountpoint',
  'device',
  'devname',
  'dppath',
  'extend',
  'host',
  'info',
  'ip',
  'mdcname',
  'name',
  'nmppath',
  'point',
  'rawdevice',
  'srvname',
  'vcomname',
  'volumeguid',
  'volumemountpoint',
]);

function refers({ name, parent }: XmlElement): boolean {
  if (name.text === 'target') return true;
  if (name.text === 'object') return resourceWatchers.has(parent?.parent?.name.text ?? '');
  return name.text === 'name' && (parent?.name.text === 'relation' || parent?.name.text === 'servers');
}

function knownOf({ name, parent }: XmlElement): KnownElement | undefined {
  if (parent === undefined) return name.text === 'root' ? knownRoot() : undefined;
  const known = knownOf(parent);
  return known && knownChild(known, name.text);
}
