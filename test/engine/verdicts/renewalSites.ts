import { type SourceFile, sourceFromText, unread } from '../../../server/src/engine/files/sourceFile';
import { workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import type { Rule } from '../../../server/src/engine/rules/rule';
import type { Site } from '../../../server/src/engine/workspace';

/** A licence key with these components and this number of licences. */
export function licenceKey(components: string, computers: number | string, expires = '2030-01-31'): string {
  return `[Key]\r\nApplications=${components}\r\nExpires=${expires}\r\n[User]\r\nComputers=${computers}\r\n`;
}

/** The site of these files, checked by these rules or by none. */
export function siteOf(files: Readonly<Record<string, string>>, rules: readonly Rule[] = []): Site {
  const sources = Object.entries(files).map(([path, text]): SourceFile => {
    const source = sourceFromText(path, text, unread);
    if (source === undefined) throw new Error(`${path} is no file of ours`);
    return source;
  });
  const [site] = workspaceOf(sources, rules).snapshot().sites;
  if (site === undefined) throw new Error('there is no site');
  return site;
}

/** The one renewal of a site with two keys by their usual names, and this state of it. */
export function renewalOf(current: string, renewal: string, drweb?: object) {
  const project = drweb === undefined ? {} : { 'clusterconf.json': JSON.stringify({ drweb }) };
  const { views, facts } = siteOf({ 'current.key': current, 'renewal.key': renewal, ...project });
  const [only, ...others] = views.renewals.all;
  if (only === undefined || others.length > 0) throw new Error('there is not one renewal');
  return { ...only, misstated: facts.all('renewalMisstatement') };
}

/** A renewal that somebody starts on the right server, of a key that the vendor offers. */
export const STARTED = { origin: 'own', updateLicenseKeysFlag: true, renewalOnGus: 'present' } as const;
export const NOT_ADDED = { ...STARTED, renewalPreAdded: false } as const;
export const ADDED = { ...STARTED, renewalPreAdded: true } as const;

/** An object that holds the old key, the new key, or both. */
export function holder(id: string, licenses: number, holds: 'old' | 'new' | 'both', more: object = {}) {
  return { id, kind: 'group', licenses, holdsOld: holds !== 'new', holdsNew: holds !== 'old', ...more };
}

/** A neighbour server that holds the old key. */
export function neighbour(id: string, online: string, protocolSupportsRenewal = true, licenses = 1) {
  return holder(id, licenses, 'old', { kind: 'neighbor', relation: 'child', online, protocolSupportsRenewal });
}
