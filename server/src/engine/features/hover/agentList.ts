import type { AnalysedFile } from '../../sites/analyse';
import type { CsvTree } from '../../syntax/csv';
import { touches } from '../../text/span';
import { toldReach } from '../../verdicts/reach/wording';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';

/** On an agent: whether the server reaches it, and why that is thought. */
export function agentListHover(tree: CsvTree, { source }: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const index = tree.lineAt(offset);
  const line = tree.line(index)?.line;
  const table = site.views.agents.tables.find((one) => one.place(index, 'name').path === source.path);
  const row = table?.rows[index];
  if (line === undefined || row === undefined || !touches(line, offset)) return undefined;
  const { networks } = site.views.agents;
  const { row: decided, range, declared } = networks.decide(row);
  const places = [...(declared === undefined ? [] : [declared.range.at]), ...networks.server.map(({ at }) => at)];
  return { span: line, title: row.address ?? row.name ?? '', lines: toldReach(decided, range), places };
}
