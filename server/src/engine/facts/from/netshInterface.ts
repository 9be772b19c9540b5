import { answer } from '../../knowledge/ipconfigLabels';
import { hasLink, IPV6_ONLY, isDhcpLabel } from '../../knowledge/netshLabels';
import type { PlacedText } from '../../syntax/placedText';
import { span } from '../../text/span';
import type { FactCollector } from '../collector';
import { parseIpAddress } from '../values/ipAddress';
import { maskBits } from '../values/subnetMask';
import type { FactKinds } from '../vocabulary';
import { groupOf, isPlainText } from './capturedLines';

/** How names of adapters are taken: in letters that nobody can trust only those of ASCII. */
export type NameFilter = (name: PlacedText) => boolean;

const nothing = {
  source: 'netsh',
  guid: undefined,
  description: undefined,
  addresses: [],
  masks: [],
  gateways: [],
  dhcp: undefined,
  metric: undefined,
  connected: undefined,
  medium: undefined,
  stored: undefined,
} as const satisfies Omit<FactKinds['networkInterface'], 'name'>;

/**
 * Reads the output of `netsh interface ipv4 show interfaces`, `show config` and `show addresses`. Returns whether all its
 * labels are known; `undefined` when the lines hold no such output.
 */
export function readNetsh(
  lines: readonly PlacedText[],
  isTrusted: NameFilter,
  facts: FactCollector,
): boolean | undefined {
  const hasTable = readTable(lines, isTrusted, facts);
  const blocks = blocksOf(lines);
  const areKnown = blocks.map((block) => readBlock(block, isTrusted, facts));
  return hasTable || blocks.length > 0 ? areKnown.every((isKnown) => isKnown) : undefined;
}

const RULE = /^\s*-{3,}(?:\s+-{3,}){4}\s*$/;
const ROW = /^\s*\d+\s+(\d+)\s+(\d+)\s{2,}(\S.*?)\s{2,}(\S.*?)\s*$/d;
/** The size of packets that loopback has. */
const NO_LIMIT = '4294967295';

/** The first table of a file; a second one is that of IPv6, whose metrics are others. */
function readTable(lines: readonly PlacedText[], isTrusted: NameFilter, facts: FactCollector): boolean {
  const rule = lines.findIndex(({ text }) => RULE.test(text));
  if (rule === -1) return false;
  const rows = rowsBelow(lines, rule);
  const isIpv6 = rows.some(({ name }) => IPV6_ONLY.test(name.text));
  for (const { line, metric, mtu, state, name } of isIpv6 ? [] : rows) {
    const link = hasLink(state.text);
    if (mtu.text === NO_LIMIT || !isTrusted(name)) continue;
    facts.add('networkInterface', line.span, {
      ...nothing,
      name: facts.text(name),
      metric: facts.located(Number(metric.text), metric.span),
      connected: link === undefined ? undefined : facts.located(link, state.span),
    });
  }
  return true;
}

function rowsBelow(lines: readonly PlacedText[], rule: number) {
  const rows = [];
  for (const line of lines.slice(rule + 1)) {
    const match = ROW.exec(line.text);
    if (match === null) break;
    const group = (index: number) => groupOf(line, match, index);
    rows.push({ line, metric: group(1), mtu: group(2), state: group(3), name: group(4) });
  }
  return rows;
}

/** The lines below the heading of one interface. */
interface Block {
  readonly name: PlacedText;
  readonly entries: { readonly label: PlacedText; readonly value: PlacedText }[];
}

const HEADING = /^(?:[^\s:"#][^:"]*)?"([^"]+)"[^:"]*$/d;
const ENTRY = /^ {2,}(\S[^:：]*)[:：] {2,}(\S.*)$/d;

function blocksOf(lines: readonly PlacedText[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of lines) {
    const heading = HEADING.exec(line.text);
    const entry = ENTRY.exec(line.text);
    if (heading !== null) {
      open = { name: groupOf(line, heading, 1), entries: [] };
      blocks.push(open);
    } else if (entry !== null) open?.entries.push({ label: groupOf(line, entry, 1), value: groupOf(line, entry, 2) });
    // A line at the left ends the block; lines without a label are further servers of names.
    else if (/^\S/.test(line.text)) open = undefined;
  }
  return blocks.filter(({ entries }) => entries.length > 0);
}

function readBlock({ name, entries }: Block, isTrusted: NameFilter, facts: FactCollector): boolean {
  const { addresses, masks, gateways, metric } = settingsIn(entries.map(({ value }) => value));
  const dhcp = entries.find(({ label }) => isDhcpLabel(label.text))?.value;
  const isDhcp = dhcp && answer(dhcp.text);
  facts.add('networkInterface', name.span, {
    ...nothing,
    name: isTrusted(name) ? facts.text(name) : undefined,
    addresses: addresses.map(facts.text),
    masks: masks.map(facts.text),
    gateways: gateways.map(facts.text),
    dhcp: dhcp && isDhcp !== undefined ? facts.located(isDhcp, dhcp.span) : undefined,
    metric: metric && facts.located(Number(metric.text), metric.span),
  });
  return isDhcp !== undefined || addresses.length === 0;
}

interface Settings {
  readonly addresses: PlacedText[];
  readonly masks: PlacedText[];
  readonly gateways: PlacedText[];
  readonly metric: PlacedText | undefined;
}

/**
 * Tells values by their order, whatever their labels say: addresses with their masks, gateways each with a metric of its
 * own, then the metric of the interface. What follows are addresses of other computers.
 */
function settingsIn(values: readonly PlacedText[]): Settings {
  const found: Settings = { addresses: [], masks: [], gateways: [], metric: undefined };
  let before: 'address' | 'gateway' | undefined;
  for (const [index, value] of values.entries()) {
    const mask = before === 'address' ? maskIn(value) : undefined;
    const isAddress = mask === undefined && parseIpAddress(value.text)?.family === 4;
    const isOwn = isAddress && maskIn(values[index + 1]) !== undefined;
    if (mask !== undefined) found.masks.push(mask);
    else if (isOwn) found.addresses.push(value);
    else if (isAddress && found.masks.length > 0) found.gateways.push(value);
    else if (/^\d+$/.test(value.text) && before !== 'gateway') return { ...found, metric: value };
    before = isOwn ? 'address' : isAddress ? 'gateway' : undefined;
  }
  return found;
}

/** `192.168.0.0/24 (mask 255.255.255.0)`, or the mask alone as Windows Server 2003 prints it. */
function maskIn(value: PlacedText | undefined): PlacedText | undefined {
  const found = /^(?:[\d.]+\/\d+ \(.*?)?(\d+(?:\.\d+){3})\)?$/.exec(value?.text ?? '');
  const mask = found?.[1];
  if (value === undefined || mask === undefined || maskBits(mask) === undefined) return undefined;
  const start = value.span.start + value.text.lastIndexOf(mask);
  return { text: mask, span: span(start, start + mask.length) };
}

/** Trusts every name, or only those that no wrong encoding can change. */
export function nameFilter(isReadable: boolean): NameFilter {
  return isReadable ? () => true : isPlainText;
}
