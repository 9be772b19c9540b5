import { plainMarkdown } from '../../engine/messages/markdown';
import { plannedSites } from '../../engine/plans';
import { type PlannedSite, planPage } from '../../engine/plans/planPage';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { formatPlanJson } from '../format/planJson';
import { formatPlanText } from '../format/planText';
import { load } from '../load';
import { placeText, type Report, reportOf } from '../report';
import { tellTrouble } from '../trouble';

/** `clusterconf plan`: what the changes that these files are about will do, and what to do in which order. */
export async function plan(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const snapshot = loaded.workspace.snapshot();
  context.out(formatted(plannedSites(snapshot.sites, args.plan), reportOf(snapshot), args, context));
  return tellTrouble(loaded, snapshot, args.locale, context) ? exitCodes.trouble : exitCodes.nothing;
}

function formatted(
  sites: readonly PlannedSite[],
  report: Report,
  { pageFormat, locale }: Arguments,
  { colors }: Context,
): string {
  switch (pageFormat) {
    case 'text':
      return formatPlanText(sites, report, locale, colors);
    case 'json':
      return formatPlanJson(sites, report, locale);
    case 'markdown':
      return planPage(sites, locale, (at) => plainMarkdown(placeText(at, report)));
  }
}
