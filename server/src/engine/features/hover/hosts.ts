import type { AnalysedFile } from '../../sites/analyse';
import type { HostsText, HostsTree } from '../../syntax/hosts';
import { touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { mentionsOf } from '../mentions';
import { addressLines, computerNameLines } from './roleLines';

/** An address or a name of a hosts line: which node and role it has in the cluster, and where else the site names it. */
export function hostsHover(tree: HostsTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line?.kind !== 'entry') return undefined;
  const { address, names } = line;
  if (touches(address.span, offset)) return hover(address, addressLines(address.text, site), file, site);
  const name = names.find(({ span }) => touches(span, offset));
  if (name === undefined) return undefined;
  return hover(name, [...computerNameLines(name.text, site), ...addressLines(address.text, site)], file, site);
}

function hover(
  { text, span }: HostsText,
  lines: Hover['lines'],
  { source: { path } }: AnalysedFile,
  site: Site,
): Hover | undefined {
  const places = mentionsOf(text, site).filter((at) => at.path !== path || at.span.start !== span.start);
  return lines.length === 0 && places.length === 0 ? undefined : { span, title: text, lines, places };
}
