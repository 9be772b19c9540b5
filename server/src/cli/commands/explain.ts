import { closestName } from '../../engine/rules/closeName';
import { rules } from '../../engine/rules/registry.generated';
import { rulePage } from '../../engine/rules/rulePage';
import { type Arguments, UsageError } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';

/** `clusterconf explain RULE`: the page of a rule. */
export async function explain({ operands, locale }: Arguments, { out }: Context): Promise<ExitCode> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0)
    throw new UsageError('explain takes the id of one rule; `clusterconf rules` lists them.');
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    const close = closestName(
      id,
      rules.map(({ meta }) => meta.id),
    );
    throw new UsageError(`There is no rule "${id}".${close === undefined ? '' : ` Did you mean "${close}"?`}`);
  }
  const { examples } = await import('../../engine/rules/examples.generated');
  out(rulePage(rule, examples.get(id) ?? [], locale));
  return exitCodes.nothing;
}
