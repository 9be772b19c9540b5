import type { FactReader } from '../../facts/store';
import type { Nodes } from '../../facts/views/nodes';
import type { Fix } from '../../fixes/fix';
import { CODE_PAGE, saveAs } from './encodingFixes';

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

/**
 * The fix that saves a hosts file in what its computer reads: the code page on Windows, UTF-8 without a mark on Linux.
 * Only for a file whose encoding is certain.
 */
export function saveAsPlain(path: string, nodes: Nodes): Fix {
  const isLinux = nodes.platformOf(path) === 'linux';
  return saveAs(path, isLinux ? { encoding: 'utf-8', bom: false } : CODE_PAGE);
}
