import type { HostsTree } from '../../syntax/hosts';
import type { FactCollector } from '../collector';

/** Reads the lines of a hosts file that map names. */
export function readHosts(tree: HostsTree, facts: FactCollector): void {
  const newline = newlineOf(tree.text);
  for (const { line, address, names } of tree.entries()) {
    if (names.length === 0) continue;
    facts.add('hostsEntry', line, { address: facts.text(address), names: names.map(facts.text), newline });
  }
}

/** The first line break. A file of one line has shown none; every resolver takes a line feed. */
export function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
