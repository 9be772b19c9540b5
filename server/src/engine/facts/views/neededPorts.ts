import { clusterPortsOf } from '../../knowledge/clusterPorts';
import type { PortOwner } from '../../knowledge/firewallPrograms';
import { groupBy } from '../groupBy';
import type { FactReader } from '../store';
import { nameKey, sameName } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { type Node, nodes } from './nodes';
import { defineView } from './view';

/** A port that has to be open on a computer for a product to work. */
export interface NeededPort {
  readonly owner: PortOwner;
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  /** The product listens there for certain: its version is known to, or a setting says so. */
  readonly certain: boolean;
  /** The setting that gives the number. */
  readonly setting: Fact<'portSetting'> | undefined;
}

export interface NeededPorts {
  /** The version of CLUSTERPRO as clusterconf.json declares it, else the one that saved the cluster's configuration. */
  readonly version: string | undefined;
  /** What a computer needs; `undefined` stands for one that no file tells the name of. */
  of(computer: Node | undefined): readonly NeededPort[];
  /** Whether the computer is, or may be, a server of a Windows cluster. */
  isServer(computer: string | undefined): boolean;
}

/** The ports that the products of the site need, after its cluster and its ofcscan.ini. */
export const neededPorts = defineView({
  reads: [...nodes.reads, 'clusterServer', 'declaredProduct', 'masterDirectory', 'portSetting', 'savedBy'],
  build(facts): NeededPorts {
    const version = clusterVersion(facts);
    const servers = facts.all('clusterServer').map(({ name }) => name.value);
    const isCluster = servers.length > 0 && nodes.build(facts).platformOf('') !== 'linux';
    const isServer = (computer: string | undefined) =>
      isCluster && (computer === undefined || servers.some((name) => sameName(name, computer)));
    const cluster = clusterPorts(version);
    const settings = portSettings(facts);
    const ofServers = settings.filter(({ management }) => management);
    const ofAgents = groupBy(
      settings.filter(({ management, need }) => !management && need.setting?.role === 'agent'),
      ({ server }) => nameKey(server ?? ''),
    );
    const of = (node: Node | undefined) => {
      const computer = node?.name;
      if (node?.role === 'agent') return agentPort(ofAgents.get(nameKey(node.name)) ?? ofServers);
      const isMember = isServer(computer);
      const own = isMember ? cluster : [];
      const product = ofServers.filter(({ server }) => (isMember ? isServer(server) : isSame(server, computer)));
      // The two servers of a pair have a file each, which say the same.
      const byNumber = new Map(product.map(({ need }) => [`${need.setting?.role} ${need.port}`, need]));
      return [...own, ...byNumber.values()];
    };
    return { version, of, isServer };
  },
});

function clusterVersion(facts: FactReader<'declaredProduct' | 'savedBy'>): string | undefined {
  const declared = facts.all('declaredProduct').find(({ product }) => product === 'clusterpro')?.version?.value;
  const [saved] = facts.all('savedBy').flatMap(({ version }) => /^\d\.\d+/.exec(version?.value ?? '') ?? []);
  return declared ?? saved;
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined ? left === right : sameName(left, right);
}

function clusterPorts(version: string | undefined): readonly NeededPort[] {
  const number = version === undefined ? undefined : Number.parseFloat(version);
  return clusterPortsOf(Number.isNaN(number) ? undefined : number).map(({ protocol, port, certain }) => {
    return { owner: 'CLUSTERPRO', protocol, port, certain, setting: undefined };
  });
}

/** A port as an ofcscan.ini has it, with the computer that the file is from. */
interface PortOfFile {
  readonly server: string | undefined;
  /** The file is that of a management server. */
  readonly management: boolean;
  readonly need: NeededPort;
}

function portSettings(
  facts: FactReader<'portSetting' | 'masterDirectory' | (typeof nodes.reads)[number]>,
): readonly PortOfFile[] {
  const computers = nodes.build(facts);
  const management = new Set(facts.all('masterDirectory').map(({ at }) => at.path));
  return facts.all('portSetting').flatMap((setting) => {
    const { role, port, at } = setting;
    if (port === undefined) return [];
    // Not every server has an agent of its own.
    const need: NeededPort = { owner: 'OfficeScan', protocol: 'TCP', port, certain: role === 'server', setting };
    return [{ server: computers.of(at.path)?.name, management: management.has(at.path), need }];
  });
}

/** The port of an agent, by its own file or by those of the servers, where all of them say the same. */
function agentPort(files: readonly PortOfFile[]): readonly NeededPort[] {
  const ports = files.filter(({ need }) => need.setting?.role === 'agent');
  const [first] = ports;
  const isOne = new Set(ports.map(({ need }) => need.port)).size === 1;
  return first !== undefined && isOne ? [{ ...first.need, certain: true }] : [];
}
