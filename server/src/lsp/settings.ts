import { isLevel, type Level, type Levels } from '../engine/sites/config';

/**
 * The rule levels in the client's settings. What is missing, null or of another type counts as not set; each is said
 * once, in a sentence for the log.
 */
export function levelsFrom(settings: unknown): { readonly levels: Levels; readonly problems: readonly string[] } {
  const levels = new Map<string, Level>();
  const problems: string[] = [];
  const rules = typeof settings === 'object' && settings !== null && 'rules' in settings ? settings.rules : undefined;
  if (typeof rules === 'object' && rules !== null) {
    for (const [rule, level] of Object.entries(rules)) {
      if (isLevel(level)) levels.set(rule, level);
      else problems.push(`clusterconf.rules: ${rule} has no level that is known`);
    }
  } else if (rules !== undefined && rules !== null) {
    problems.push('clusterconf.rules is not an object');
  }
  return { levels, problems };
}

/** Whether the settings leave inlay hints on, which they do unless they say `false`. */
export function wantsInlayHints(settings: unknown): boolean {
  return !(
    typeof settings === 'object' &&
    settings !== null &&
    'inlayHints' in settings &&
    settings.inlayHints === false
  );
}

/** Our part of the settings that a client tells all at once. */
export function ownSection(told: unknown): unknown {
  return typeof told === 'object' && told !== null && 'clusterconf' in told ? told.clusterconf : undefined;
}
