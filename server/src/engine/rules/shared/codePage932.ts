import type { FactReader } from '../../facts/store';
import type { Nodes } from '../../facts/views/nodes';

/** What tells in which code page a computer reads its hosts file. */
export const codePageReads = ['hostsBeyondAscii', 'clusterCharset'] as const;

/**
 * Whether Windows reads the hosts file in code page 932: it is the file of a Windows computer, and the file itself or
 * the cluster is Japanese. Which code page another language has, files do not tell.
 */
export function readsCodePage932(
  facts: FactReader<(typeof codePageReads)[number]>,
  nodes: Nodes,
): (path: string) => boolean {
  const ofCluster = facts
    .all('clusterCharset')
    .some(({ charset }) => /^(?:s-?jis|shift[-_]?jis|euc-?jp)$/i.test(charset.value));
  const japanese = new Set(facts.all('hostsBeyondAscii').flatMap(({ hasKana, at }) => (hasKana ? [at.path] : [])));
  return (path) => (ofCluster || japanese.has(path)) && nodes.platformOf(path) === 'windows';
}
