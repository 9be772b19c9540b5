import { adapterHeading, answer, type IpconfigField, ipconfigField } from '../../knowledge/ipconfigLabels';
import type { PlacedText } from '../../syntax/placedText';
import { span } from '../../text/span';
import type { FactCollector } from '../collector';
import { parseIpAddress } from '../values/ipAddress';
import { maskBits } from '../values/subnetMask';
import { groupOf, isPlainText, pieceOf } from './capturedLines';

/** A line with dots between label and value, and the values below it that have no label of their own. */
interface Entry {
  readonly label: PlacedText;
  readonly field: IpconfigField | undefined;
  readonly values: PlacedText[];
}

/** What stands below one heading. */
interface Block {
  /** Without the colon; `undefined` for what the computer says of itself. */
  readonly adapter: PlacedText | undefined;
  readonly entries: Entry[];
}

const DOTTED = /^ {3}(\S.*?)(?: ?\.)+ ?:(.*)$/d;
const CONTINUED = /^ {20,}(\S.*)$/d;

/**
 * Reads the output of `ipconfig`, with or without `/all`. Returns whether its labels are in a language that is known;
 * `undefined` when the lines hold no such output.
 */
export function readIpconfig(lines: readonly PlacedText[], facts: FactCollector): boolean | undefined {
  const blocks = blocksOf(lines);
  const entries = blocks.flatMap((block) => block.entries);
  if (entries.length === 0) return undefined;
  const isKnown = entries.some(({ field }) => field !== undefined);
  for (const block of blocks) {
    if (block.adapter === undefined) readComputer(block, facts);
    else if (block.entries.length > 0) readAdapter(block.adapter, block.entries, isKnown, facts);
  }
  return isKnown;
}

function blocksOf(lines: readonly PlacedText[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const dotted = DOTTED.exec(line.text);
    const continued = dotted === null ? CONTINUED.exec(line.text) : null;
    if (/^\S/.test(line.text)) blocks.push({ adapter: headingOf(line), entries: [] });
    else if (dotted !== null) block?.entries.push(entryOf(line, dotted));
    else if (continued !== null) block?.entries.at(-1)?.values.push(groupOf(line, continued, 1));
  }
  return blocks;
}

function headingOf(line: PlacedText): PlacedText | undefined {
  const end = line.text.trimEnd().length;
  return line.text[end - 1] === ':' ? pieceOf(line, 0, end - 1) : undefined;
}

function entryOf(line: PlacedText, dotted: RegExpExecArray): Entry {
  const label = groupOf(line, dotted, 1);
  const value = groupOf(line, dotted, 2);
  return { label, field: ipconfigField(label.text), values: value.text === '' ? [] : [value] };
}

/** The first line of the block is the host name in every language; as the last line of a text it may be cut. */
function readComputer({ entries }: Block, facts: FactCollector): void {
  const [first, second] = entries;
  const [name] = first?.values ?? [];
  if (name === undefined || second === undefined || !/^[\w-]+$/.test(name.text)) return;
  if (first?.field !== undefined && first.field !== 'hostName') return;
  facts.add('computerName', name.span, { name: facts.text(name) });
}

function readAdapter(heading: PlacedText, entries: readonly Entry[], isKnown: boolean, facts: FactCollector): void {
  const kind = adapterHeading(heading.text);
  const name = kind && pieceOf(heading, kind.prefix.length);
  const first = (field: IpconfigField) => entries.find((entry) => entry.field === field)?.values[0];
  const media = first('media');
  const dhcp = first('dhcp');
  const description = first('description');
  const isDhcp = dhcp && answer(dhcp.text);
  const own = addressesOf(entries, isKnown);
  // In words that nobody knows most adapters say nothing.
  if (!isKnown && own.length === 0) return;
  const gateways = entries.filter(({ field }) => field === 'gateway').flatMap(({ values }) => values);
  facts.add('networkInterface', heading.span, {
    source: 'ipconfig',
    guid: undefined,
    name: name === undefined || !(isKnown || isPlainText(name)) ? undefined : facts.textOrNone(name),
    description: facts.textOrNone(description),
    addresses: own.map(({ address }) => facts.text(address)),
    masks: own.flatMap(({ mask }) => (mask === undefined ? [] : [facts.text(mask)])),
    gateways: gateways.filter(({ text }) => parseIpAddress(text)?.family === 4).map(facts.text),
    dhcp: dhcp && isDhcp !== undefined ? facts.located(isDhcp, dhcp.span) : undefined,
    metric: undefined,
    connected: media && facts.located(false, media.span),
    medium: kind?.medium,
    stored: undefined,
  });
}

interface OwnAddress {
  readonly address: PlacedText;
  readonly mask: PlacedText | undefined;
}

/**
 * The adapter's own addresses, those of IPv4 first. One of IPv4 counts when its mask follows: so it is told from the
 * addresses of other computers where the labels cannot be read, and from one at which a text was cut.
 */
function addressesOf(entries: readonly Entry[], isKnown: boolean): readonly OwnAddress[] {
  const found = entries.flatMap(({ field, values }, index): readonly OwnAddress[] => {
    const address = values[0] && withoutState(values[0]);
    const family = address && parseIpAddress(address.text)?.family;
    if (address === undefined || family === undefined || (isKnown && field !== 'address')) return [];
    if (family === 6) return field === 'address' ? [{ address, mask: undefined }] : [];
    const mask = entries[index + 1]?.values[0];
    return mask !== undefined && maskBits(mask.text) !== undefined ? [{ address, mask }] : [];
  });
  return [...found.filter(({ mask }) => mask !== undefined), ...found.filter(({ mask }) => mask === undefined)];
}

/** Without `(Preferred)` or what other languages say there. */
function withoutState(value: PlacedText): PlacedText {
  const length = /^[^(]*/.exec(value.text)?.[0].trimEnd().length ?? 0;
  return { text: value.text.slice(0, length), span: span(value.span.start, value.span.start + length) };
}
