import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage } from '../../engine/rules/pages';
import { rules } from '../../engine/rules/registry.generated';
import { closestName } from '../../engine/rules/shared/closeName';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { systemReason } from '../refusal';
import { unreadable } from '../trouble';
import { usage } from '../usage';

/** `clusterconf explain RULE`: the page of a rule, as it is shipped beside the command line. */
export async function explain(
  { operands, locale }: Arguments,
  { out, err, packageFolder }: Context,
): Promise<ExitCode> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw usage.oneRule();
  const ids = rules.map(({ meta }) => meta.id);
  if (!ids.includes(id)) throw usage.noSuchRule(id, closestName(id, ids));
  const path = join(packageFolder, helpPage(id, locale));
  try {
    out(readFileSync(path, 'utf8'));
    return exitCodes.nothing;
  } catch (error) {
    err(`${unreadable({ path, reason: systemReason(error) }, locale)}\n`);
    return exitCodes.trouble;
  }
}
