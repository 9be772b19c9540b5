import { collectionText } from '../../engine/collect/collection';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { usage } from '../usage';

/** `clusterconf collect`: the commands that capture what the rules look at, for a person to read and run. */
export async function collect({ operands, role, shell, to, locale }: Arguments, { out }: Context): Promise<ExitCode> {
  if (operands.length > 0) throw usage.noOperands('collect');
  out(collectionText({ role, shell, locale, to }));
  return exitCodes.nothing;
}
