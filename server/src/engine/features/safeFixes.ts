import type { Fix } from '../fixes/fix';
import { planFixes } from '../fixes/plan';
import type { TextEdit } from '../text/edits';
import type { Site } from '../workspace';

/** The edits of every safe fix that changes this file and no other, without those that collide with an earlier one. */
export function safeEditsIn(site: Site, path: string): readonly TextEdit[] {
  const here = ({ safety, edits, files }: Fix) =>
    safety === 'safe' && files === undefined && edits.every(({ at }) => at.path === path);
  const fixes = site.findings
    .filter(({ at }) => at.path === path)
    .flatMap((finding) => finding.fixes.filter(here).slice(0, 1));
  return planFixes(fixes).edits.get(path) ?? [];
}
