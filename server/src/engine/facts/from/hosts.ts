import type { HostsTree } from '../../syntax/hosts';
import type { FactCollector } from '../collector';

/** Reads the lines of a hosts file that map names. */
export function readHosts(tree: HostsTree, facts: FactCollector): void {
  // A file of one line has shown no line break; every resolver takes this one.
  const newline = /\r\n|\n|\r/.exec(tree.text)?.[0] ?? '\n';
  for (const { line, address, names } of tree.entries()) {
    if (names.length === 0) continue;
    facts.add('hostsEntry', line, { address: facts.text(address), names: names.map(facts.text), newline });
  }
}
