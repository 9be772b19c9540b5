import type { FactStore } from '../facts/store';
import { isBelow } from '../files/paths';
import { type Fix, rewrittenBy, touchedBy } from '../fixes/fix';
import type { Finding } from '../rules/finding';
import type { Level, Levels, SiteConfig } from '../sites/config';

/**
 * What is left of a site's findings after the levels of clusterconf.json, the levels of the user's settings, and the
 * suppressions in files and in clusterconf.json. The project's own file goes before a user's settings.
 */
export function applyPolicy(
  findings: readonly Finding[],
  facts: FactStore,
  config: SiteConfig,
  settings: Levels,
): readonly Finding[] {
  const allowed = allowances(facts);
  return findings.flatMap((finding) => {
    const level = config.levels.get(finding.rule) ?? settings.get(finding.rule) ?? byDefault(finding);
    if (level === 'off' || config.suppresses(finding.rule, finding.at.path) || allowed(finding)) return [];
    return level === finding.severity ? [finding] : [{ ...finding, severity: level }];
  });
}

/**
 * The findings without the fixes that must not be made: those that touch a file whose text is not what its bytes say,
 * since what is shown for its characters must not be saved over them, or of which only a part was read, and those that
 * change something in an archive.
 */
export function withholdUnsafeFixes(findings: readonly Finding[], facts: FactStore): readonly Finding[] {
  const texts = unfaithfulTexts(facts);
  const archives = [...new Set(facts.all('archivedFile').map(({ archive }) => archive))];
  if (texts.size === 0 && archives.length === 0) return findings;
  const isSafe = (fix: Fix) => {
    const isInArchive = (path: string) => archives.some((archive) => isBelow(path, archive));
    return !rewrittenBy(fix).some((path) => texts.has(path)) && !touchedBy(fix).some(isInArchive);
  };
  return findings.map((finding) => ({ ...finding, fixes: finding.fixes.filter(isSafe) }));
}

/**
 * The files that were not read or decoded completely, hold U+FFFD, or are shown in an encoding that is not theirs; and
 * licence keys, whose signature no edit survives.
 */
function unfaithfulTexts(facts: FactStore): ReadonlySet<string> {
  const damaged = facts.all('fileDamage');
  const parts = facts.all('excerptedFile');
  const keys = facts.all('licenceKey');
  const all = [...damaged, ...parts, ...keys, ...facts.all('lostCharacter'), ...facts.all('misreading')];
  return new Set(all.map(({ at }) => at.path));
}

/** Rules that merely guess are off until somebody turns them on. */
function byDefault({ confidence, severity }: Finding): Level {
  return confidence === 'heuristic' ? 'off' : severity;
}

function allowances(facts: FactStore): (finding: Finding) => boolean {
  const all = facts
    .all('allowance')
    .flatMap(({ rules, covers }) => rules.map(({ value }) => ({ rule: value, covers })));
  return ({ rule, at }) =>
    all.some(
      (entry) =>
        entry.rule === rule &&
        entry.covers.path === at.path &&
        entry.covers.span.start <= at.span.end &&
        at.span.start <= entry.covers.span.end,
    );
}
