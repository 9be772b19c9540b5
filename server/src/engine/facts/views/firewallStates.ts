import type { Fact } from '../vocabulary';
import { type FirewallProfileName, firewallProfiles } from '../vocabulary/firewall';

/** What one profile of a computer does with connections that come in. */
export interface ProfileState {
  /** `undefined` where no file tells. */
  readonly enabled: boolean | undefined;
  /** Whether rules decide, after all that is known: Windows filters and blocks unless told otherwise. */
  readonly filters: boolean;
  /** Rules that allow do not count either, and what then comes of a port is not judged. */
  readonly blocksAll: boolean;
  /** Rules of the computer itself do not count. */
  readonly ignoresLocalRules: boolean;
}

export type ProfileStates = ReadonlyMap<FirewallProfileName, ProfileState>;

/** The state of every profile; what group policy says goes before the computer's own settings. */
export function profileStates(facts: readonly Fact<'firewallProfile'>[]): ProfileStates {
  return new Map(firewallProfiles.map((name) => [name, stateOf(facts.filter(({ profile }) => profile === name))]));
}

function stateOf(facts: readonly Fact<'firewallProfile'>[]): ProfileState {
  const byRank = facts.toSorted((left, right) => Number(right.origin === 'policy') - Number(left.origin === 'policy'));
  const enabled = byRank.find((fact) => fact.enabled !== undefined)?.enabled?.value;
  const inbound = byRank.find((fact) => fact.inbound !== undefined)?.inbound;
  const blocksAll = facts.some(({ ignoresRules }) => ignoresRules);
  return {
    enabled,
    blocksAll,
    filters: enabled !== false && inbound !== 'allow' && !blocksAll,
    ignoresLocalRules: facts.some(({ ignoresLocalRules }) => ignoresLocalRules),
  };
}
