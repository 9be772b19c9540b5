import { rules } from '../../engine/rules/registry.generated';
import { rulePage } from '../../engine/rules/rulePage';
import { closestName } from '../../engine/rules/shared/closeName';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { usage } from '../usage';

/** `clusterconf explain RULE`: the page of a rule. */
export async function explain({ operands, locale }: Arguments, { out }: Context): Promise<ExitCode> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw usage.oneRule();
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    const ids = rules.map(({ meta }) => meta.id);
    throw usage.noSuchRule(id, closestName(id, ids));
  }
  const { examples } = await import('../../engine/rules/examples.generated');
  out(rulePage(rule, examples.get(id) ?? [], locale));
  return exitCodes.nothing;
}
