import { clpConfElements } from './clpConf';
import type { KnowledgeEntry } from './entry';

/** An element of clp.conf that the knowledge tables name, with what they name inside it. */
export interface KnownElement {
  /** What is known of its value; absent for an element that only holds others. */
  readonly entry: KnowledgeEntry | undefined;
  /** Entries of that kind carry a `name` or an `id`, so that there may be several of them. */
  readonly repeats: boolean;
  readonly children: ReadonlyMap<string, KnownElement>;
}

interface Growing {
  entry: KnowledgeEntry | undefined;
  repeats: boolean;
  readonly children: Map<string, Growing>;
}

let root: KnownElement | undefined;

/** The tables as a tree, for walking down a file beside it: the element `root`. Made on the first call. */
export function knownRoot(): KnownElement {
  root ??= grow();
  return root;
}

/** What is known of an element inside a known one. Where types vary, a type that is not named is like all others. */
export function knownChild(known: KnownElement, name: string): KnownElement | undefined {
  return known.children.get(name) ?? known.children.get(ANY_TYPE);
}

/** Whether every element inside is of a type of its own, so that any name may stand there. */
export function holdsTypes(known: KnownElement): boolean {
  return known.children.has(ANY_TYPE);
}

const ANY_TYPE = 'any';

function grow(): KnownElement {
  const top = seed();
  for (const entry of clpConfElements) {
    const [path = '', attribute] = entry.name.split('@');
    const element = path.split('/').reduce(childOf, top);
    if (attribute === undefined) element.entry = entry;
    else if (attribute === 'name' || attribute === 'id') element.repeats = true;
  }
  for (const section of top.children.values()) shareWithTypes(section);
  return top;
}

function seed(): Growing {
  return { entry: undefined, repeats: false, children: new Map() };
}

function childOf(parent: Growing, name: string): Growing {
  const child = parent.children.get(name) ?? seed();
  parent.children.set(name, child);
  return child;
}

/** What all types have in common is known of each of them. */
function shareWithTypes(section: Growing): void {
  const common = section.children.get(ANY_TYPE);
  if (common === undefined) return;
  for (const [name, type] of section.children) if (name !== ANY_TYPE && name !== 'types') share(common, type);
}

function share(from: Growing, to: Growing): void {
  to.entry ??= from.entry;
  to.repeats ||= from.repeats;
  for (const [name, child] of from.children) share(child, childOf(to, name));
}
