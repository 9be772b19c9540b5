import { groupBy } from '../../facts/groupBy';
import type { FactReader } from '../../facts/store';
import type { Names } from '../../facts/views/names';
import type { Nodes } from '../../facts/views/nodes';
import type { Fact } from '../../facts/vocabulary';

/** The ofcscan.ini of one server of the cluster. */
export interface ManagementFile {
  readonly path: string;
  readonly server: string;
}

/**
 * The management server's file of each server of the cluster, in the order of the servers' priorities and names. A server
 * with several of them is left out, since nothing tells which one counts.
 */
export function managementFiles(
  facts: FactReader<'masterDirectory'>,
  names: Names,
  nodes: Nodes,
): readonly ManagementFile[] {
  const files = facts.all('masterDirectory').flatMap(({ at }) => {
    const server = names.serverNamed(nodes.of(at.path)?.name ?? '');
    return server === undefined ? [] : [{ path: at.path, server }];
  });
  const byServer = [...groupBy(files, ({ server }) => server).entries()].toSorted(([left], [right]) =>
    inOrder(left, right),
  );
  return byServer.flatMap(([{ name }, [file, ...others]]) => {
    return file === undefined || others.length > 0 ? [] : [{ path: file.path, server: name.value }];
  });
}

function inOrder(left: Fact<'clusterServer'>, right: Fact<'clusterServer'>): number {
  const rank = ({ priority }: Fact<'clusterServer'>) => priority?.value ?? Number.MAX_SAFE_INTEGER;
  return rank(left) - rank(right) || (left.name.value < right.name.value ? -1 : 1);
}
