import type { FactKind } from '../vocabulary';
import { adapters } from './adapters';
import { addresses } from './addresses';
import { agentSides } from './agentSides';
import { agents } from './agents';
import { definitions } from './definitions';
import { dependencies } from './dependencies';
import { devices } from './devices';
import { firewall } from './firewall';
import { groups } from './groups';
import { migrations } from './migrations';
import { monitors } from './monitors';
import { names } from './names';
import { neededPorts } from './neededPorts';
import { networks } from './networks';
import { nodes } from './nodes';
import { occurrences } from './occurrences';
import { officeScan } from './officeScan';
import { renewals } from './renewals';
import { repeatedNames } from './repeatedNames';
import { scripts } from './scripts';
import { services } from './services';
import { startup } from './startup';
import { tls } from './tls';
import type { View } from './view';

/** Every view, by the name that rules ask for it. */
export const views = {
  adapters,
  addresses,
  agentSides,
  agents,
  definitions,
  dependencies,
  devices,
  firewall,
  groups,
  migrations,
  monitors,
  names,
  neededPorts,
  networks,
  nodes,
  officeScan,
  occurrences,
  repeatedNames,
  renewals,
  scripts,
  services,
  startup,
  tls,
} as const;

export type ViewName = keyof typeof views;
export type ViewResult<Name extends ViewName> = ReturnType<(typeof views)[Name]['build']>;

/** The views that a rule has declared, each built when it is first touched. */
export type ViewReader<Name extends ViewName> = { readonly [N in Name]: ViewResult<N> };

/** The kinds of fact under a view. */
export function readsOf(name: ViewName): readonly FactKind[] {
  const view: View<unknown> = views[name];
  return view.reads;
}
