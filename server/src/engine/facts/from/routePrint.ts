import type { PlacedText } from '../../syntax/placedText';
import type { FactCollector } from '../collector';
import { groupBy } from '../groupBy';
import { parseIpAddress } from '../values/ipAddress';
import { inOneSubnet, maskBits } from '../values/subnetMask';
import { groupOf } from './capturedLines';

/** Since Vista a route to a network at hand has the metric of its interface and this on top. */
const ON_LINK = 256;

/** One route: `target  mask  gateway  interface  metric`. */
const ROUTE = /^ +(\d+(?:\.\d+){3}) +(\d+(?:\.\d+){3}) {2,}(\S.*?) {2,}(\d+(?:\.\d+){3}) +(\d+)\s*$/d;

interface Route {
  readonly target: PlacedText;
  readonly mask: PlacedText;
  /** An address, or a word for a network that the interface itself is on. */
  readonly gateway: PlacedText;
  readonly address: PlacedText;
  readonly metric: PlacedText;
}

/**
 * Reads the table of `route print` for IPv4: for each address of the computer its mask, its default gateways and the
 * metric of its interface. Nothing in it depends on a language. Returns whether there is such a table.
 */
export function readRoutePrint(lines: readonly PlacedText[], facts: FactCollector): boolean {
  const routes = lines.flatMap(routeOf);
  for (const [own, ways] of groupBy(routes, ({ address }) => address.text)) {
    const near = ways.find((way) => isNear(way));
    if (near === undefined || own.startsWith('127.')) continue;
    const metric = Number(near.metric.text) - ON_LINK;
    const gateways = ways.filter(({ target, gateway }) => target.text === '0.0.0.0' && isAddress(gateway));
    facts.add('networkInterface', near.address.span, {
      source: 'route',
      guid: undefined,
      name: undefined,
      description: undefined,
      addresses: [facts.text(near.address)],
      masks: [facts.text(near.mask)],
      gateways: gateways.map(({ gateway }) => facts.text(gateway)),
      dhcp: undefined,
      metric: metric >= 0 ? facts.located(metric, near.metric.span) : undefined,
      connected: undefined,
      medium: undefined,
      stored: undefined,
    });
  }
  return routes.length > 0;
}

function routeOf(line: PlacedText): readonly Route[] {
  const match = ROUTE.exec(line.text);
  if (match === null) return [];
  const group = (index: number) => groupOf(line, match, index);
  return [{ target: group(1), mask: group(2), gateway: group(3), address: group(4), metric: group(5) }];
}

/** The route to the network that the interface's own address lies in. */
function isNear({ target, mask, gateway, address }: Route): boolean {
  const bits = maskBits(mask.text);
  return bits !== undefined && bits < 32 && !isAddress(gateway) && inOneSubnet(target.text, address.text, bits);
}

function isAddress({ text }: PlacedText): boolean {
  return parseIpAddress(text) !== undefined;
}
