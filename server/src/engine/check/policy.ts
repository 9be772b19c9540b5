import type { FactStore } from '../facts/store';
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
 * The findings without the fixes that touch a file which was not decoded completely: what is shown for its unreadable
 * bytes must not be saved over them.
 */
export function withholdUnsafeFixes(findings: readonly Finding[], facts: FactStore): readonly Finding[] {
  const lossy = new Set(
    facts
      .all('fileDamage')
      .filter(({ damage }) => damage === 'undecodable')
      .map(({ at }) => at.path),
  );
  if (lossy.size === 0) return findings;
  return findings.map((finding) => {
    const fixes = finding.fixes.filter(({ edits }) => !edits.some(({ at }) => lossy.has(at.path)));
    return { ...finding, fixes };
  });
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
