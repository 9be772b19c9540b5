import type { XmlElement } from '../syntax/xml/tree';

/** The path below the root, as the knowledge tables spell it; the root's own is empty. */
export function pathBelowRoot(element: XmlElement): string {
  const names: string[] = [];
  for (let at: XmlElement | undefined = element; at?.parent !== undefined; at = at.parent) names.unshift(at.name.text);
  return names.join('/');
}

/** The path of something inside an element of this path. */
export function pathOfChild(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
