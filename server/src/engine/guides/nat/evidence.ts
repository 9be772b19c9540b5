import { type Agents, differ } from '../../facts/views/agents';
import type { Fact } from '../../facts/vocabulary';
import type { AgentTable } from '../../facts/vocabulary/agents';
import { groupsBehindNat, isWorryFree } from '../../rules/shared/natState';
import type { Location } from '../../text/span';
import { whereverFound } from '../concerns';
import type { Capture, Evidence, FileStep } from '../guide';

/** The list of agents that the console exports. */
const agentList: Capture = {
  kind: 'agent-list',
  partial: true,
  how: {
    en: 'In the console, export the list of agents as CSV with their addresses, status and last update, and declare "networks" in clusterconf.json.',
    ja: 'コンソールでエージェントの一覧（IP アドレス、ステータス、最終更新）を CSV でエクスポートし、clusterconf.json に networks を記載します。',
  },
};

/** What only the console shows. */
const told: Capture = {
  kind: 'clusterconf-json',
  partial: true,
  how: {
    en: 'Tell it in clusterconf.json under "nat", "groups"; an editor completes the names.',
    ja: 'clusterconf.json の nat の groups に記載します（エディターで項目が補完されます）。',
  },
};

interface Row {
  readonly section: string;
  readonly en: string;
  readonly ja: string;
  readonly rules: readonly [string, ...string[]];
}

/** A row that the agent list shows: unless said otherwise, where the server reaches all of its networks as they are. */
export function byList(row: Row & { readonly shows?: (agents: Agents) => boolean }): FileStep {
  const { section, en, ja, rules, shows = areDirect } = row;
  return {
    section,
    title: { en, ja },
    by: 'files',
    rules,
    evidence: ({ views: { agents } }) => (shows(agents) ? agents.tables.flatMap(headsOf) : []),
    capture: agentList,
  };
}

/** Networks of which nothing can be said are not among those of the view, so each agent is asked for its own. */
function areDirect({ all, networks }: Agents): boolean {
  if (networks.all.length === 0 || networks.all.some(({ row }) => row.reach !== 'direct')) return false;
  for (const { row } of all) if (networks.decide(row).row.reach !== 'direct') return false;
  return true;
}

/** Whether no two agents of the lists have one address or GUID. */
export function areToldApart(agents: Agents): boolean {
  return !agents.sharing('address').some(differ) && agents.sharing('guid').length === 0;
}

function headsOf({ columns }: AgentTable): readonly Location[] {
  const head = columns.get('address');
  return head === undefined ? [] : [head.at];
}

type Group = Fact<'agentGroup'>;

/** A row of each group behind a NAT that clusterconf.json tells, where `shows` says which value shows it. */
export function byGroups(
  row: Row & {
    readonly shows: (group: Group) => { readonly at: Location } | undefined;
    /** False where the groups make the step needless. */
    readonly when?: (group: Group) => boolean;
  },
): FileStep {
  const { section, en, ja, rules, shows, when } = row;
  return {
    section,
    title: { en, ja },
    by: 'files',
    rules,
    evidence: (site) =>
      groupsOf(site)
        .flatMap((group) => shows(group) ?? [])
        .map(({ at }) => at),
    about: (site) => groupsOf(site).flatMap(placesOf),
    concerns: whereverFound('agents/setting-not-of-product'),
    ...(when && { applies: (site: Evidence) => groupsOf(site).length === 0 || groupsOf(site).some(when) }),
    capture: told,
  };
}

function groupsOf({ facts, views }: Evidence): readonly Group[] {
  return groupsBehindNat(facts.all('agentGroup'), views.agents.networks).map(({ group }) => group);
}

function placesOf({ name, manualUpdate, schedule, deployedAfterChange }: Group): readonly Location[] {
  return [name, manualUpdate, schedule, deployedAfterChange].flatMap((value) => (value === undefined ? [] : value.at));
}

/** A value that is there and true. */
export function on(value: { readonly value: boolean; readonly at: Location } | undefined) {
  return value?.value === true ? value : undefined;
}

/** Whether files or somebody speak of the way between server and agents. */
export function isAboutNat({ facts, views }: Evidence): boolean {
  const isTold = (['natState', 'agentGroup', 'reachedNetwork'] as const).some((kind) => facts.all(kind).length > 0);
  if (isTold || isWorryFree(facts.all('declaredProduct'))) return true;
  return facts.all('agentList').length > 0 && views.agents.networks.all.some(({ row }) => row.reach === 'behindNat');
}
