import { collectionText, roleNames } from '../engine/collect/collection';
import { collectRoles } from '../engine/collect/items';
import { shellNames } from '../engine/collect/shell';
import type { Locale } from '../engine/messages/message';
import type { Collection } from './protocol';

/** What the editor calls the languages of the shells. */
const LANGUAGES = { cmd: 'bat', powershell: 'powershell' } as const;

/** What the shells are called, which is the same in every language. */
const SHELLS = { cmd: 'cmd', powershell: 'PowerShell' } as const;

/** The commands that were asked for; whatever is no role or shell counts as not said. */
export function collection(params: unknown, locale: Locale): Collection {
  const role = collectRoles.find((one) => one === asked(params, 'role')) ?? 'node';
  const shell = shellNames.find((one) => one === asked(params, 'shell')) ?? 'cmd';
  return {
    text: collectionText({ role, shell, locale }),
    language: LANGUAGES[shell],
    roles: collectRoles.map((id) => ({ id, name: roleNames[id][locale] })),
    shells: shellNames.map((id) => ({ id, name: SHELLS[id] })),
  };
}

function asked(params: unknown, name: 'role' | 'shell'): unknown {
  if (typeof params !== 'object' || params === null) return undefined;
  return Object.entries(params).find(([key]) => key === name)?.[1];
}
