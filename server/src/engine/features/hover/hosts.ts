import type { HostsTree } from '../../syntax/hosts';
import { touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { addressLines, computerNameLines } from './roleLines';

/** An address or a name of a hosts line: which node and which role it has in the cluster. */
export function hostsHover(tree: HostsTree, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line?.kind !== 'entry') return undefined;
  if (touches(line.address.span, offset)) {
    return hover(line.address, addressLines(line.address.text, site));
  }
  const name = line.names.find(({ span }) => touches(span, offset));
  if (name === undefined) return undefined;
  return hover(name, [...computerNameLines(name.text, site), ...addressLines(line.address.text, site)]);
}

function hover(
  { text, span }: { readonly text: string; readonly span: Hover['span'] },
  lines: Hover['lines'],
): Hover | undefined {
  return lines.length === 0 ? undefined : { span, title: text, lines };
}
