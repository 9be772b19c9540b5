import type { XmlElement, XmlTree } from '../../../../server/src/engine/syntax/xml/tree';

/** Every element on a line of its own, indented: name, attributes and, where it has any, the text directly inside. */
export function outline(tree: XmlTree): readonly string[] {
  return tree.roots.flatMap((root) => lines(root, ''));
}

/** Every element of the tree, parents first. */
export function everyElement(tree: XmlTree): readonly XmlElement[] {
  return tree.roots.flatMap(withDescendants);
}

function lines(element: XmlElement, indent: string): readonly string[] {
  const attributes = element.attributes().map(({ name, value }) => ` ${name.text}=${value.text}`);
  const { text } = element.content();
  const line = indent + element.name.text + attributes.join('') + (text === '' ? '' : `: ${text}`);
  return [line, ...element.children().flatMap((child) => lines(child, `${indent}  `))];
}

function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children().flatMap(withDescendants)];
}
