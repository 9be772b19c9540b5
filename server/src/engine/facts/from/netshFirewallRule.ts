import { protocolNumbers } from '../../knowledge/firewallFields';
import { type NetshRuleField, netshProfiles, netshWords } from '../../knowledge/netshFirewall';
import type { PlacedText } from '../../syntax/placedText';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { parsePortRange } from '../values/port';
import type { FirewallProfileName, PortRange } from '../vocabulary/firewall';

/** One rule of `show rule`, its lines by what they are about. */
export interface NetshRule {
  readonly heading: PlacedText;
  /** Where its last line ends. */
  readonly end: number;
  readonly values: ReadonlyMap<string, PlacedText>;
  /** The lines of an ICMP rule that have a type and a code. */
  readonly types: readonly string[];
}

/** Adds the rule where its words are known, and tells whether they are. */
export function addNetshRule({ heading, end, values, types }: NetshRule, facts: FactCollector): boolean {
  const get = (field: NetshRuleField) => values.get(field);
  const action = choice(get('action'), { allow: netshWords.allow, block: netshWords.block }, facts);
  const active = choice(get('active'), { yes: netshWords.yes, no: netshWords.no }, facts);
  const direction = choice(get('direction'), { in: netshWords.in, out: netshWords.out }, facts)?.value;
  if (action === undefined || active === undefined || direction === undefined) return false;
  const ports = portsOf(get('localPort'));
  if (direction === 'out' && ports === undefined) return true;
  const name = get('name')?.text ?? '';
  facts.add(
    'firewallRule',
    { start: heading.span.start, end },
    {
      // Names may be repeated, so the place is what tells the rules apart.
      id: `${heading.span.start} ${name}`,
      name,
      origin: 'local',
      direction,
      action,
      active: { value: active.value === 'yes', at: active.at },
      protocol: protocolOf(get('protocol'), facts),
      ports,
      profiles: profilesOf(get('profiles'), facts),
      program: anyOr(get('program'), facts),
      service: anyOr(get('service'), facts),
      remote: listOf(get('remoteIp'), facts),
      echo: types.some((line) => /^8\s/.test(line)) || types.length === 0,
      narrowed: isNarrow(get('localIp')) || isNarrow(get('remotePort')) || isNarrow(get('interfaces')),
    },
  );
  return true;
}

function choice<Word extends string>(
  piece: PlacedText | undefined,
  words: Readonly<Record<Word, ReadonlySet<string>>>,
  facts: FactCollector,
): Located<Word> | undefined {
  if (piece === undefined) return undefined;
  const text = piece.text.toLowerCase();
  for (const word in words) if (words[word].has(text)) return facts.located<Word>(word, piece.span);
  return undefined;
}

function isAny(piece: PlacedText): boolean {
  return piece.text === '' || netshWords.any.has(piece.text.toLowerCase());
}

function isNarrow(piece: PlacedText | undefined): boolean {
  return piece !== undefined && !isAny(piece);
}

function anyOr(piece: PlacedText | undefined, facts: FactCollector): Located<string> | undefined {
  return piece === undefined || isAny(piece) ? undefined : facts.text(piece);
}

function listOf(piece: PlacedText | undefined, facts: FactCollector): Located<readonly string[]> | undefined {
  return piece === undefined || isAny(piece) ? undefined : facts.located(itemsOf(piece), piece.span);
}

function itemsOf({ text }: PlacedText): readonly string[] {
  return text.split(',').map((item) => item.trim());
}

function portsOf(piece: PlacedText | undefined): readonly PortRange[] | undefined {
  if (piece === undefined || isAny(piece)) return undefined;
  return itemsOf(piece).flatMap((item) => parsePortRange(item) ?? []);
}

function protocolOf(piece: PlacedText | undefined, facts: FactCollector): Located<number> | undefined {
  if (piece === undefined || isAny(piece)) return undefined;
  const number = protocolNumbers.get(piece.text.toLowerCase()) ?? Number(piece.text);
  return Number.isInteger(number) ? facts.located(number, piece.span) : undefined;
}

function profilesOf(
  piece: PlacedText | undefined,
  facts: FactCollector,
): Located<readonly FirewallProfileName[]> | undefined {
  if (piece === undefined) return undefined;
  const names = itemsOf(piece).flatMap((item) => netshProfiles.get(item.toLowerCase()) ?? []);
  return names.length === 0 || names.length === netshProfiles.size / 2 ? undefined : facts.located(names, piece.span);
}
