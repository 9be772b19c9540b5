import { parseHosts } from '../../../server/src/engine/syntax/hosts';
import { parseIni } from '../../../server/src/engine/syntax/ini';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import { parseXml } from '../../../server/src/engine/syntax/xml/parse';
import type { XmlElement } from '../../../server/src/engine/syntax/xml/tree';

/** Our parsers make nodes when they are asked for; these ask for every node there is. */

export function iniNodes(text: string): unknown {
  return [...parseIni(text).tree.entries()];
}

export function hostsNodes(text: string): unknown {
  return [...parseHosts(text).tree.entries()];
}

export function regNodes(text: string): unknown {
  return Array.from(parseReg(text).tree.keys(), (key) => [...key.values()]);
}

export function xmlNodes(text: string): unknown {
  return parseXml(text).tree.roots.map(visited);
}

function visited(element: XmlElement): readonly unknown[] {
  return [element.name, element.attributes(), element.content(), ...element.children().map(visited)];
}
