import type { Located } from '../../text/span';
import { groupBy } from '../groupBy';
import { nameKey } from '../values/hostName';
import { addressKey } from '../values/ipAddress';
import { maskBits } from '../values/subnetMask';
import type { Fact } from '../vocabulary';
import type { NetworkSource } from '../vocabulary/network';

type Statement = Fact<'networkInterface'>;

/** A network adapter of a computer, as all sources together tell of it. What none of them tells is absent. */
export interface Adapter {
  /** In upper case with braces. */
  readonly guid: string | undefined;
  /** The name that the administrator sees. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Each once, at the place of the first source that tells it. */
  readonly addresses: readonly Located<string>[];
  readonly gateways: readonly Located<string>[];
  readonly dhcp: Located<boolean> | undefined;
  /** The metric in force where a command tells it, else the one set by hand; never 0. */
  readonly metric: Located<number> | undefined;
  readonly connected: Located<boolean> | undefined;
  readonly medium: Statement['medium'];
  /** What the sources say one by one, the registry first. */
  readonly statements: readonly Statement[];
}

/** The order in which sources are joined; of several that tell the same the first one counts. */
const ORDER: readonly NetworkSource[] = ['registry', 'ipconfig', 'netsh', 'route'];

/**
 * The adapters of one computer. Sources are joined by the GUID, else by the connection's name, else by an address:
 * adapters of two names are two, even where an older capture has an address on the other one.
 */
export function joinedAdapters(
  statements: readonly Statement[],
  nameOf: (guid: string) => string | undefined,
): readonly Adapter[] {
  const bySource = groupBy(statements, ({ source }) => source);
  const drafts = new Set<Draft>();
  const known: Known = { byName: new Map(), byAddress: new Map() };
  for (const statement of ORDER.flatMap((source) => latest(bySource.get(source) ?? []))) {
    const name = statement.name?.value ?? nameOf(statement.guid?.value ?? '');
    const draft = draftOf(statement, name, known) ?? { guid: statement.guid?.value, name: undefined, statements: [] };
    drafts.add(draft);
    draft.name ??= name;
    draft.statements.push(statement);
    if (name !== undefined) known.byName.set(nameKey(name), draft);
    for (const { value } of statement.addresses) known.byAddress.set(addressKey(value), draft);
  }
  return [...drafts].map(adapterOf);
}

/** The adapters so far, by what a further statement may name. */
interface Known {
  readonly byName: Map<string, Draft>;
  readonly byAddress: Map<string, Draft>;
}

/** The adapter that a statement speaks of; keys of the registry are adapters of their own, whatever they hold. */
function draftOf({ guid, addresses }: Statement, name: string | undefined, known: Known): Draft | undefined {
  if (guid !== undefined) return undefined;
  const named = name === undefined ? undefined : known.byName.get(nameKey(name));
  if (named !== undefined) return named;
  const near = addresses.map(({ value }) => known.byAddress.get(addressKey(value))).find((one) => one !== undefined);
  return name === undefined || near?.name === undefined ? near : undefined;
}

/** How many bits of an address of the adapter its mask covers, where a source tells it. */
export function prefixAt({ statements }: Adapter, address: string): number | undefined {
  const key = addressKey(address);
  for (const { addresses, masks } of statements) {
    const index = addresses.findIndex(({ value }) => addressKey(value) === key);
    const bits = maskBits(masks[index]?.value ?? '');
    if (bits !== undefined) return bits;
  }
  return undefined;
}

interface Draft {
  readonly guid: string | undefined;
  name: string | undefined;
  readonly statements: Statement[];
}

/** The key of an adapter that is exported twice holds the same; the later one counts, as it does on import. */
function latest(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement, index) => [statement.guid?.value ?? index, statement])).values()];
}

function adapterOf({ guid, name, statements }: Draft): Adapter {
  const first = <T>(pick: (statement: Statement) => T | undefined) =>
    statements.map(pick).find((value) => value !== undefined);
  const inForce = statements.filter(({ source }) => source !== 'registry');
  return {
    guid,
    name,
    description: first(({ description }) => description)?.value,
    addresses: distinct(statements.flatMap(({ addresses }) => addresses)),
    gateways: distinct(statements.flatMap(({ gateways }) => gateways)),
    dhcp: first(({ dhcp }) => dhcp),
    metric: [...inForce, ...statements].map(({ metric }) => metric).find((metric) => metric?.value),
    connected: first(({ connected }) => connected),
    medium: first(({ medium }) => medium),
    statements,
  };
}

function distinct(addresses: readonly Located<string>[]): readonly Located<string>[] {
  const known = new Set<string>();
  return addresses.filter(({ value }) => {
    const key = addressKey(value);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
