import { atLeast } from '../../engine/rules/finding';
import type { Snapshot } from '../../engine/workspace';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { formatted } from '../format/format';
import { load } from '../load';
import { reportOf } from '../report';
import { tellTrouble } from '../trouble';

/** `clusterconf check`: what is wrong with these files. */
export async function check(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const snapshot = loaded.workspace.snapshot();
  context.out(formatted(reportOf(snapshot), args, context.colors, context.version));
  return tellTrouble(loaded, snapshot, args.locale, context) ? exitCodes.trouble : exitOf(snapshot, args);
}

/** Whether anything in the snapshot is at or above the limit. */
export function exitOf({ sites }: Snapshot, { failOn }: Arguments): ExitCode {
  const bad = sites.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, failOn)));
  return bad ? exitCodes.findings : exitCodes.nothing;
}
