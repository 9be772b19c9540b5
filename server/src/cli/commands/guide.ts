import { guidedSites } from '../../engine/guides';
import { type GuidedSite, guidePage } from '../../engine/guides/guidePage';
import { plainMarkdown } from '../../engine/messages/markdown';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { formatGuideJson } from '../format/guideJson';
import { formatGuideText } from '../format/guideText';
import { load } from '../load';
import { placeText, type Report, reportOf } from '../report';
import { tellTrouble } from '../trouble';

/** `clusterconf guide`: what these files show of the steps of the vendors' guides. */
export async function guide(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const snapshot = loaded.workspace.snapshot();
  const sites = guidedSites(snapshot.sites, args.guide);
  context.out(formatted(sites, reportOf(snapshot), args, context));
  if (tellTrouble(loaded, snapshot, args.locale, context)) return exitCodes.trouble;
  return sites.some(({ result }) => result.counts.violated > 0) ? exitCodes.findings : exitCodes.nothing;
}

function formatted(
  sites: readonly GuidedSite[],
  report: Report,
  { pageFormat, locale, remedies }: Arguments,
  { colors }: Context,
): string {
  switch (pageFormat) {
    case 'text':
      return formatGuideText(sites, report, { locale, colors, remedies });
    case 'json':
      return formatGuideJson(sites, report, locale);
    case 'markdown':
      return guidePage(sites, locale, (at) => plainMarkdown(placeText(at, report)));
  }
}
