import { clusterPortsOf } from '../../knowledge/clusterPorts';
import type { PortOwner } from '../../knowledge/firewallPrograms';
import type { FactReader } from '../store';
import { sameName } from '../values/hostName';
import type { Fact } from '../vocabulary';
import { nodes } from './nodes';
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
  /** The version of CLUSTERPRO as clusterconf.json declares it. */
  readonly version: string | undefined;
  /** What a computer needs; `undefined` stands for one that no file tells the name of. */
  of(computer: string | undefined): readonly NeededPort[];
  /** Whether the computer is, or may be, a server of a Windows cluster. */
  isServer(computer: string | undefined): boolean;
}

/** The ports that the products of the site need, after its cluster and its ofcscan.ini. */
export const neededPorts = defineView({
  reads: [...nodes.reads, 'clusterServer', 'declaredProduct', 'masterDirectory', 'portSetting'],
  build(facts): NeededPorts {
    const version = facts.all('declaredProduct').find(({ product }) => product === 'clusterpro')?.version?.value;
    const servers = facts.all('clusterServer').map(({ name }) => name.value);
    const isCluster = servers.length > 0 && nodes.build(facts).platformOf('') !== 'linux';
    const isServer = (computer: string | undefined) =>
      isCluster && (computer === undefined || servers.some((name) => sameName(name, computer)));
    const cluster = clusterPorts(version);
    const settings = portSettings(facts);
    const of = (computer: string | undefined) => {
      const own = isServer(computer) ? cluster : [];
      const product = settings.filter(({ server }) =>
        isServer(computer) ? isServer(server) : isSame(server, computer),
      );
      return [...own, ...product.map(({ need }) => need)];
    };
    return { version, of, isServer };
  },
});

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined ? left === right : sameName(left, right);
}

function clusterPorts(version: string | undefined): readonly NeededPort[] {
  const number = version === undefined ? undefined : Number.parseFloat(version);
  return clusterPortsOf(Number.isNaN(number) ? undefined : number).map(({ protocol, port, certain }) => {
    return { owner: 'CLUSTERPRO', protocol, port, certain, setting: undefined };
  });
}

/** The ports of the management servers, with the computer that each ofcscan.ini is from. */
function portSettings(facts: FactReader<'portSetting' | 'masterDirectory' | (typeof nodes.reads)[number]>) {
  const computers = nodes.build(facts);
  const management = new Set(facts.all('masterDirectory').map(({ at }) => at.path));
  return facts.all('portSetting').flatMap((setting) => {
    const { role, port, at } = setting;
    if (port === undefined || !management.has(at.path)) return [];
    // Not every server has an agent of its own.
    const need: NeededPort = { owner: 'OfficeScan', protocol: 'TCP', port, certain: role === 'server', setting };
    return [{ server: computers.of(at.path)?.name, need }];
  });
}
