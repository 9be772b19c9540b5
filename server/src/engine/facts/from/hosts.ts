import type { HostsTree } from '../../syntax/hosts';
import type { FactCollector } from '../collector';

/** Reads the lines of a hosts file that map names. */
export function readHosts(tree: HostsTree, facts: FactCollector): void {
  for (const entry of tree.entries()) {
    if (entry.names.length === 0) continue;
    facts.add('hostsEntry', entry.line, { address: facts.text(entry.address), names: entry.names.map(facts.text) });
  }
}
