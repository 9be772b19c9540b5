import type { FactReader } from '../../facts/store';
import type { Located } from '../../text/span';

/** The kinds of fact that give a name of clp.conf. */
export const namingKinds = [
  'cluster',
  'clusterServer',
  'failoverGroup',
  'groupResource',
  'monitorResource',
  'heartbeat',
  'networkPartition',
] as const;

export type NamingKind = (typeof namingKinds)[number];

export interface GivenName {
  readonly kind: NamingKind;
  readonly name: Located<string>;
}

/** Every name that the file gives, in file order of each kind. */
export function givenNames(facts: FactReader<NamingKind>): readonly GivenName[] {
  return namingKinds.flatMap((kind) => facts.all(kind).map(({ name }) => ({ kind, name })));
}

/** The kinds whose names become names of folders below `scripts`. */
export function namesAFolder({ kind }: GivenName): boolean {
  return kind === 'failoverGroup' || kind === 'groupResource' || kind === 'monitorResource';
}

/** The characters of a name that no file or folder of Windows may be called by, each once. */
export function forbiddenIn(name: string): readonly string[] {
  return [...new Set(name.match(/[\\/:*?"<>|]/g))];
}

/** Whether Windows keeps the name for a device, whatever stands behind a dot. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|clock\$|com[1-9]|lpt[1-9])(?:\..*)?$/i.test(name);
}
