import { type OfficeScanServiceRole, officeScanServiceCalled } from '../../knowledge/officeScanServices';
import type { Location } from '../../text/span';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { addresses } from './addresses';
import { type Group, groups } from './groups';
import { names } from './names';
import { type Nodes, nodes } from './nodes';
import { defineView } from './view';

/** The management server as the cluster runs it, as far as the files show that it does. */
export interface OfficeScanOnCluster {
  /**
   * The group that the server moves with; absent when nothing shows the server on this cluster, or nothing tells which
   * group is meant.
   */
  readonly group: Group | undefined;
  /** A service of the product, or the server's own files, lead to the group; else it is the only one of its kind. */
  readonly certain: boolean;
  /** The service resources of the product, whatever group they are in. */
  readonly services: readonly ClusteredService[];
  /** Those that are in the group; like the other parts of the group empty without one. */
  readonly ownServices: readonly ClusteredService[];
  readonly floatingIps: readonly Fact<'floatingIp'>[];
  readonly virtualNames: readonly Fact<'virtualComputerName'>[];
  readonly disks: readonly Fact<'movingDisk'>[];
  readonly registrySyncs: readonly Fact<'registrySync'>[];
  /** Whether the policy server is installed: `undefined` where no file tells. */
  readonly policyServer: boolean | undefined;
}

export interface ClusteredService {
  readonly role: OfficeScanServiceRole;
  readonly fact: Fact<'serviceResource'>;
}

/** Where the management server runs on the cluster. */
export const officeScan = defineView({
  reads: [
    ...addresses.reads,
    ...groups.reads,
    ...names.reads,
    ...nodes.reads,
    'serviceResource',
    'movingDisk',
    'registrySync',
    'masterDirectory',
    'masterDomainName',
    'declaredProduct',
    'windowsService',
    'allServices',
    'vendorKey',
  ],
  build(facts): OfficeScanOnCluster {
    const services = facts.all('serviceResource').flatMap((fact) => {
      const role = officeScanServiceCalled(fact.service?.value ?? '')?.role;
      return role === undefined ? [] : [{ role, fact }];
    });
    const computers = nodes.build(facts);
    const isCluster = facts.all('clusterServer').length > 1 && computers.platformOf('') !== 'linux';
    const all = groups.build(facts);
    const shown = isCluster ? (groupOfServices(services, all) ?? groupOfFiles(facts, all)) : undefined;
    const group = shown ?? (isCluster && isMeant(facts) ? likelyGroup(all) : undefined);
    const members = new Set(group?.members.map(({ name }) => name.value));
    const inGroup = ({ resource }: { readonly resource: { readonly value: string } }) => members.has(resource.value);
    return {
      group,
      certain: shown !== undefined,
      services,
      ownServices: services.filter(({ fact }) => inGroup(fact)),
      floatingIps: facts.all('floatingIp').filter(inGroup),
      virtualNames: facts.all('virtualComputerName').filter(inGroup),
      disks: facts.all('movingDisk').filter(inGroup),
      registrySyncs: facts.all('registrySync').filter(inGroup),
      policyServer: hasPolicyServer(facts, services, computers),
    };
  },
});

type Groups = ReturnType<typeof groups.build>;

function groupOfServices(services: readonly ClusteredService[], all: Groups): Group | undefined {
  const inGroups = services.map(({ fact }) => all.groupOf(fact.resource.value));
  return inGroups.find((group) => group !== undefined);
}

/**
 * The group of the name that the server's share is found under, or of the address that agents are told, when it does
 * more than carry addresses.
 */
function groupOfFiles(
  facts: FactReader<
    (typeof names.reads)[number] | (typeof addresses.reads)[number] | 'masterDirectory' | 'masterDomainName'
  >,
  all: Groups,
): Group | undefined {
  const known = names.build(facts);
  const used = addresses.build(facts);
  const resources = [
    ...facts.all('masterDirectory').map(({ path }) => known.virtualNamed(path.host?.value ?? '')?.resource),
    ...facts.all('masterDomainName').map(({ text }) => known.virtualNamed(text.value)?.resource),
    ...facts.all('masterDomainName').map(({ text }) => used.floatingAt(text.value)?.resource),
  ];
  const found = resources.map((resource) => resource && all.groupOf(resource.value));
  return found.find((group) => group !== undefined && !all.isManagement(group));
}

/** Whether the site is one of the management server at all: its files are there, or somebody says so. */
function isMeant(facts: FactReader<'masterDirectory' | 'declaredProduct'>): boolean {
  if (facts.all('masterDirectory').length > 0) return true;
  return facts.all('declaredProduct').some(({ product }) => product.toLowerCase() === 'officescan');
}

/** The only group with a virtual computer name, as the management server needs one, or the only group with any work. */
function likelyGroup({ business }: Groups): Group | undefined {
  const named = business.filter(({ members }) => members.some(({ type }) => type === 'vcom'));
  const candidates = named.length > 0 ? named : business;
  return candidates.length === 1 ? candidates[0] : undefined;
}

const POLICY_SERVER_KEY = /\\AntiBody Policy Service$/i;

function hasPolicyServer(
  facts: FactReader<'declaredProduct' | 'registrySync' | 'vendorKey' | ShowServices>,
  services: readonly ClusteredService[],
  computers: Nodes,
): boolean | undefined {
  const declared = facts.all('declaredProduct').find(({ policyServer }) => policyServer !== undefined)?.policyServer;
  if (declared !== undefined) return declared;
  const isShown =
    services.some(({ role }) => role === 'policyServer') ||
    facts.all('registrySync').some(({ keys }) => keys.some(({ value }) => POLICY_SERVER_KEY.test(value))) ||
    facts.all('vendorKey').some(({ path }) => POLICY_SERVER_KEY.test(path.value)) ||
    facts.all('windowsService').some((service) => roleOf(service) === 'policyServer');
  if (isShown) return true;
  return showServices(facts, computers) ? false : undefined;
}

type ShowServices = 'clusterServer' | 'windowsService' | 'allServices';

/**
 * Whether of every server the services are there among which the policy server would be: all of that computer, or those
 * that every management server has.
 */
function showServices(facts: FactReader<ShowServices>, computers: Nodes): boolean {
  const keyOf = ({ at }: { readonly at: Location }) => nameKey(computers.of(at.path)?.name ?? '');
  const whole = new Set(facts.all('allServices').map(keyOf));
  const roles = groupBy(facts.all('windowsService'), keyOf);
  const servers = facts.all('clusterServer').map(({ name }) => nameKey(name.value));
  const isShown = (server: string) => {
    const own = new Set((roles.get(server) ?? []).map(roleOf));
    return whole.has(server) || (own.has('master') && own.has('controlManager'));
  };
  return servers.length > 0 && servers.every(isShown);
}

function roleOf({ key, displayName }: Fact<'windowsService'>): OfficeScanServiceRole | undefined {
  return (officeScanServiceCalled(displayName?.value ?? '') ?? officeScanServiceCalled(key.value))?.role;
}
