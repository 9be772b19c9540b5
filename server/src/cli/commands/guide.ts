import { clusterGuide } from '../../engine/guides/clusterGuide';
import { type CheckedSite, emptySite, evaluateGuide } from '../../engine/guides/evaluate';
import { type GuidedSite, guidePage } from '../../engine/guides/guidePage';
import { plainMarkdown } from '../../engine/messages/markdown';
import type { Snapshot } from '../../engine/workspace';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { formatGuideJson } from '../format/guideJson';
import { formatGuideText } from '../format/guideText';
import { load } from '../load';
import { placeText, type Report, reportOf } from '../report';
import { tellTrouble } from '../trouble';

/** `clusterconf guide`: what these files show of the steps of the vendors' cluster guide. */
export async function guide(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const snapshot = loaded.workspace.snapshot();
  const sites = guidedSites(snapshot);
  context.out(formatted(sites, reportOf(snapshot), args, context));
  if (tellTrouble(loaded, snapshot, args.locale, context)) return exitCodes.trouble;
  return sites.some(({ result }) => result.counts.violated > 0) ? exitCodes.findings : exitCodes.nothing;
}

/** One checklist a site; where there is no file at all, one that says what to capture. */
function guidedSites({ sites }: Snapshot): readonly GuidedSite[] {
  const all: readonly CheckedSite[] = sites.length > 0 ? sites : [emptySite()];
  return all.map((site) => ({ root: site.root, result: evaluateGuide(clusterGuide, site) }));
}

function formatted(
  sites: readonly GuidedSite[],
  report: Report,
  { guideFormat, locale, remedies }: Arguments,
  { colors }: Context,
): string {
  switch (guideFormat) {
    case 'text':
      return formatGuideText(sites, report, { locale, colors, remedies });
    case 'json':
      return formatGuideJson(sites, report, locale);
    case 'markdown':
      return guidePage(sites, locale, (at) => plainMarkdown(placeText(at, report)));
  }
}
