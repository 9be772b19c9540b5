import { clpConfElements } from './clpConf';
import { ofAnyType } from './lookup';

/** What is known to stand inside an element of clp.conf. There may be more: nobody has published the whole. */
export interface ElementParts {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

const NONE: ElementParts = { elements: new Set(), attributes: new Set() };

/** The known parts of an element by its path below `root`, which has the empty path itself. */
export const partsOf: (path: string) => ElementParts = partsIn(clpConfElements.map(({ name }) => name));

/** Finds parts in paths as the knowledge tables spell them. The index is made on the first call. */
function partsIn(paths: readonly string[]): (path: string) => ElementParts {
  let index: ReadonlyMap<string, ElementParts> | undefined;
  return (path) => {
    index ??= indexOf(paths);
    const own = index.get(path) ?? NONE;
    const common = index.get(ofAnyType(path)) ?? NONE;
    return {
      elements: new Set([...own.elements, ...common.elements]),
      attributes: new Set([...own.attributes, ...common.attributes]),
    };
  };
}

function indexOf(paths: readonly string[]): ReadonlyMap<string, ElementParts> {
  const index = new Map<string, { elements: Set<string>; attributes: Set<string> }>();
  const partsAt = (path: string) => {
    const parts = index.get(path) ?? { elements: new Set(), attributes: new Set() };
    index.set(path, parts);
    return parts;
  };
  for (const path of paths) {
    const [elements = '', attribute] = path.split('@');
    if (attribute !== undefined) partsAt(elements).attributes.add(attribute);
    let parent = '';
    for (const name of elements.split('/')) {
      // The stand-in for every type is no element.
      if (name !== 'any') partsAt(parent).elements.add(name);
      parent = parent === '' ? name : `${parent}/${name}`;
    }
  }
  return index;
}
