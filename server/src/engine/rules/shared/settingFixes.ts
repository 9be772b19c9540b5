import type { SettingPlace } from '../../facts/vocabulary/clusterSettings';
import type { Fix, FixEdit, FixSafety } from '../../fixes/fix';
import type { Message } from '../../messages/message';

/** The fix that writes settings of clp.conf, each with its place; none where broken markup leaves one without. */
export function settingFixes(
  title: Message,
  safety: FixSafety,
  ...settings: readonly (readonly [place: SettingPlace | undefined, value: string])[]
): readonly Fix[] {
  const edits: FixEdit[] = [];
  for (const [place, value] of settings) {
    if (place === undefined) return [];
    edits.push({ at: place.at, newText: `${place.before}${value}${place.after}` });
  }
  return [{ title, safety, edits }];
}

/** What a monitor recovers, as the content of its `relation`. */
export function recoveryContent(type: 'rsc' | 'grp' | 'cls', name: string): string {
  return `<type>${type}</type><name>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</name>`;
}
