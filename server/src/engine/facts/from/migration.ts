import type { JsonNode } from '../../syntax/json';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { MigrationRole } from '../vocabulary/migration';
import { spanOf, ToldValues } from './toldValues';

/** What may stand under `migration`. */
const SETTINGS = ['from', 'to', 'method', 'agents', 'fromVersion', 'toVersion'];

/** Reads which server takes the place of which, which no file but clusterconf.json can tell for certain. */
export function readMigration(node: JsonNode | undefined, facts: FactCollector): void {
  if (node?.type !== 'object') return;
  const values = new ToldValues(node, '', facts, (at, note) => facts.add('migrationMisstatement', at, note));
  values.onlyNamed(SETTINGS);
  facts.add('declaredMigration', spanOf(node), {
    from: roleIn(values, 'from'),
    to: roleIn(values, 'to'),
    method: values.oneOf('method', ['notify', 'move', 'dns']),
    agents: values.path('agents'),
    fromVersion: values.text('fromVersion'),
    toVersion: values.text('toVersion'),
  });
}

function roleIn(values: ToldValues, name: 'from' | 'to'): Located<MigrationRole> | undefined {
  const text = values.text(name);
  const path = text && values.path(name);
  return text && path && { value: { text: text.value, path: path.value }, at: text.at };
}
