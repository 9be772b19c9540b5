import type { ComputerFirewall } from '../../facts/views/firewall';
import type { Location } from '../../text/span';
import type { Evidence, FileStep } from '../guide';
import { fromEveryServer } from './evidence';

/** The rules that speak of ports which the cluster needs. */
export const openPortRules: FileStep['rules'] = [
  'firewall/port-closed',
  'firewall/port-blocked',
  'firewall/port-closed-in-a-profile',
  'firewall/rule-switched-off',
  'firewall/rule-for-other-protocol',
  'firewall/rule-of-another-program',
  'firewall/only-outbound',
  'firewall/peer-not-allowed',
];

/** The lists of rules of every server, where they are whole: what is not open in them is closed. */
export function firewallLists(site: Evidence): readonly Location[] {
  return listsOf(site, (firewall) => firewall.whole);
}

/** The same where they tell of ICMP as well; the older systems keep that apart. */
export function firewallListsWithEcho(site: Evidence): readonly Location[] {
  return listsOf(site, ({ whole, list, echo }) => whole && (list.origin !== 'legacy' || echo.length > 0));
}

/** A computer may have several lists: the older systems have one for each profile. */
function listsOf(site: Evidence, tells: (firewall: ComputerFirewall) => boolean): readonly Location[] {
  const known = site.views.firewall.filter(
    (one) => tells(one) && ![...one.states.values()].some((state) => state.blocksAll),
  );
  const paths = new Set(known.map(({ list }) => list.at.path));
  const lists = site.facts
    .all('firewallRuleList')
    .filter(({ origin, at }) => origin !== 'policy' && paths.has(at.path));
  return fromEveryServer(site, lists);
}
