import type { NamedService } from '../../facts/views/services';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import type { Remedy } from '../../fixes/remedy';
import { message, template } from '../../messages/message';
import { commandRemedy, quotedName } from './commandRemedy';
import { dwordText, regRemedy } from './regRemedy';
import { writeTitle } from './titles';

/** Start types by their numbers (Microsoft Learn: CreateService). */
export const AUTOMATIC = 2;
/** By hand, which is to say by the cluster. */
export const BY_HAND = 3;
export const DISABLED = 4;

const SERVICES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

const titles = {
  [AUTOMATIC]: template({ en: 'Set "{service}" to automatic start', ja: '「{service}」を自動起動にする' }),
  [BY_HAND]: template({ en: 'Set "{service}" to manual start', ja: '「{service}」を手動起動にする' }),
} as const;

const WORDS = { [AUTOMATIC]: 'auto', [BY_HAND]: 'demand' } as const;

/** A service as administrators call it. */
export function serviceLabel({ key, displayName }: NamedService): string {
  return displayName?.value ?? key.value;
}

/** The command, and the .reg, that give the service another start type on its computer. */
export function startRemedies(service: NamedService, start: typeof AUTOMATIC | typeof BY_HAND): readonly Remedy[] {
  const key = service.key.value;
  const name = quotedName(key);
  // A key with a bracket would end the line of the .reg.
  if (name === undefined || /[\\[\]]/.test(key)) return [];
  const title = message(titles[start], { service: serviceLabel(service) });
  return [
    commandRemedy(title, `sc config ${name} start= ${WORDS[start]}`),
    regRemedy(title, { key: `${SERVICES}\\${key}`, values: { Start: dwordText(start) } }),
  ];
}

/** Writes the start type into a file that is meant to be imported; a copy of what a computer has is left as it is. */
export function startFixes(
  { start, isPlain, at }: Fact<'windowsService'>,
  wanted: number,
  scripts: ReadonlySet<string>,
): readonly Fix[] {
  const data = dwordText(wanted);
  return isPlain && scripts.has(at.path) ? [replacement(writeTitle(data), 'safe', start.at, data)] : [];
}
